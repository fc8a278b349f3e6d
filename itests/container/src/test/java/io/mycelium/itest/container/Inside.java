package io.mycelium.itest.container;

import static org.awaitility.Awaitility.await;

import io.mycelium.core.tide.Network;
import io.mycelium.runtime.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What a test finds inside the container: its bundles, its services, the server that runs in it. */
final class Inside {
    /** On a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BundleContext context;

    Inside(BundleContext context) {
        this.context = context;
    }

    static ConditionFactory patiently() {
        return await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    List<Bundle> bundles() {
        return List.of(context.getBundles());
    }

    /** The bundle of this symbolic name. */
    Bundle bundle(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .reduce((one, other) -> {
                    throw new AssertionError("two bundles are called " + name + ": " + one + " and " + other);
                })
                .orElseThrow(() -> new AssertionError("no bundle is called " + name));
    }

    /** The service of a type, once there is one. */
    <T> T service(Class<T> type) {
        ServiceReference<T> reference = patiently().until(() -> context.getServiceReference(type), one -> one != null);
        return context.getService(reference);
    }

    <T> List<T> services(Class<T> type) {
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
            return references.stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server, once its networks run. */
    Server server() {
        return service(Server.class);
    }

    /** Asks a network something at its next boundary. */
    <T> T ask(String network, Function<Network, T> question) throws Exception {
        return server().atBoundary(network, question).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** A file that lies beside the blueprints of a test class. */
    static byte[] resource(Class<?> tests, String name) throws IOException {
        try (var in = tests.getResourceAsStream("/" + tests.getSimpleName() + "/" + name)) {
            return in.readAllBytes();
        }
    }

    Path file(String property) {
        return Path.of(context.getProperty(property));
    }

    /** The jar of a bundle, as it is in the package. */
    byte[] packaged(String name) throws IOException {
        try (Stream<Path> files = Files.walk(file("mycelium.home").resolve("system"))) {
            for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    if (name.equals(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"))) {
                        return Files.readAllBytes(jar);
                    }
                }
            }
        }
        throw new AssertionError("no bundle of the package is called " + name);
    }
}
