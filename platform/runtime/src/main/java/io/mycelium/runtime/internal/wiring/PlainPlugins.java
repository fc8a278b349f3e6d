package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.internal.wiring.ServiceOffer.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the plugins in a folder of bundles without a container, to ask them what settings they take. It reads the same
 * descriptions of components as a container does; each component is made as if no other service and no configuration
 * were there.
 */
public final class PlainPlugins {
    private static final String DESCRIPTIONS = "Service-Component";
    private static final Pattern CODE = Pattern.compile("<implementation\\s+class=\"([^\"]+)\"");
    private static final List<Type> ASKED =
            List.of(Type.RELAY, Type.HEALTH_POLICY, Type.MERGE_POLICY, Type.FRUITING_BODY);

    private final Map<Type, Map<String, Object>> services = new HashMap<>();

    private PlainPlugins() {
        ASKED.forEach(type -> services.put(type, new HashMap<>()));
    }

    /** @param folder of bundles, whose classes the loader of this class has */
    public static Plugins of(Path folder) {
        PlainPlugins plugins = new PlainPlugins();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path jar : all.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                plugins.add(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The plugins in " + folder + " can't be read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A plugin in " + folder + " needs a container", e);
        }
        return new Plugins(
                        plugins.of(Type.RELAY, Relay.class),
                        plugins.of(Type.HEALTH_POLICY, HealthPolicy.class),
                        plugins.of(Type.FRUITING_BODY, FruitingBody.class),
                        Map.of(),
                        null)
                .withMerges(plugins.of(Type.MERGE_POLICY, MergePolicy.class));
    }

    private <T> Map<String, T> of(Type type, Class<T> service) {
        Map<String, T> all = new HashMap<>();
        services.getOrDefault(type, Map.of()).forEach((kind, each) -> all.put(kind, service.cast(each)));
        return all;
    }

    private void add(Path file) throws IOException, ReflectiveOperationException {
        try (JarFile jar = new JarFile(file.toFile())) {
            String descriptions = jar.getManifest().getMainAttributes().getValue(DESCRIPTIONS);
            if (descriptions == null) {
                return;
            }
            for (String description : descriptions.split("\\s*,\\s*")) {
                try (InputStream in = jar.getInputStream(jar.getEntry(description))) {
                    add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void add(String description) throws ReflectiveOperationException {
        Matcher code = CODE.matcher(description);
        for (Type type : ASKED) {
            if (description.contains("interface=\"" + type.service().getName() + "\"") && code.find()) {
                Object service = made(Class.forName(code.group(1)));
                services.getOrDefault(type, Map.of()).put(type.kindOf(service), service);
            }
        }
    }

    private static Object made(Class<?> code) throws ReflectiveOperationException {
        Constructor<?> constructor = code.getConstructors()[0];
        Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == Map.class ? Map.of() : null)
                .toArray();
        return constructor.newInstance(nothing);
    }
}
