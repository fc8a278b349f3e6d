package io.mycelium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files with the same container as {@code run}, on a data folder that is thrown away. */
@Command(
        name = "validate",
        description = "Check blueprints and rule packs; needs no running server. Everything wrong is reported at once.")
final class ValidateCommand extends Verb {
    /** The start levels of what blueprints name and rules do not: plugins, HTTP, packs. */
    private static final List<String> LEVELS_OF_BLUEPRINTS = List.of("05", "06", "08");

    /** How the files of bundles begin that serve, watch or keep, and check nothing. */
    private static final List<String> OF_SERVERS = List.of(
            "commons-",
            "eclipse-collections",
            "elsa-",
            "failureaccess-",
            "guava-",
            "jetty-",
            "kotlin-",
            "lz4-",
            "mapdb-",
            "mycelium-server-",
            "mycelium-storage-",
            "org.apache.felix.eventadmin-",
            "org.apache.felix.fileinstall-",
            "org.apache.felix.gogo.",
            "org.apache.felix.http.jetty",
            "org.apache.felix.metatype-",
            "org.eclipse.jetty");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Blueprints (.yaml, .json) and rule packs (.drl, .jar).")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        List<Path> all = files.stream().map(home()::fileOrAsGiven).toList();
        String named = all.stream().map(Path::toString).collect(Collectors.joining("\n"));
        Path scratch = Files.createTempDirectory("mycelium-validate");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(scratch)));
        DataFolder folder = DataFolder.open(home(), scratch);
        Map<String, String> settings = new TreeMap<>();
        settings.put("mycelium.mode", "validate");
        settings.put("mycelium.files", named);
        settings.put("mycelium.output", output.isJson() ? "json" : "table");
        // bodies that are served over HTTP are checked without a server for it
        settings.put(
                "org.osgi.framework.system.capabilities.extra",
                "osgi.implementation;osgi.implementation=\"osgi.http\";version:Version=\"2.0\"");
        boolean rulesOnly = all.stream().allMatch(file -> file.toString().endsWith(".drl"));
        int code = folder.container(settings, jar -> isNeeded(jar, rulesOnly)).run();
        delete(scratch);
        return code;
    }

    /** A bundle that a check could ask: the others would cost more than the check. */
    static boolean isNeeded(Path jar, boolean rulesOnly) {
        boolean ofBlueprints = LEVELS_OF_BLUEPRINTS.stream()
                .anyMatch(level -> jar.toString().replace('\\', '/').contains("/system/" + level + "/"));
        String name = jar.getFileName().toString();
        return !(rulesOnly && ofBlueprints) && OF_SERVERS.stream().noneMatch(name::startsWith);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("The scratch folder " + folder + " can't be deleted", e);
        }
    }
}
