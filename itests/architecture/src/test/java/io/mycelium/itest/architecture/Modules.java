package io.mycelium.itest.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the project, read once, and where they belong. A module's root package is its bundle's symbolic name. */
final class Modules {
    static final String API = "io.mycelium.api..";
    static final String CORE = "io.mycelium.core..";
    static final String BLUEPRINT = "io.mycelium.blueprint..";
    static final String DROOLS = "io.mycelium.drools..";
    static final String RULES = "io.mycelium.rules..";
    static final String RUNTIME = "io.mycelium.runtime..";
    static final String SERVER = "io.mycelium.server..";
    static final String METRICS = "io.mycelium.metrics..";
    static final String RELAYS = "io.mycelium.relay..";
    static final String HEALTH = "io.mycelium.health..";
    static final String FRUITING = "io.mycelium.fruiting..";
    static final String STORAGE = "io.mycelium.storage..";
    static final String TRACING = "io.mycelium.tracing..";
    static final String PACKS = "io.mycelium.pack..";

    /** What is replaced in a running server. */
    static final String[] PLUGINS = {RELAYS, HEALTH, FRUITING, STORAGE, TRACING, PACKS};

    static final String[] PLATFORM = {CORE, BLUEPRINT, DROOLS, RULES, RUNTIME, SERVER, METRICS};

    /** What must come out the same for the same state and inputs: functions of values, and the machine that runs them. */
    static final String[] DETERMINISTIC = {API, CORE, RELAYS, HEALTH, PACKS};

    /** The folders of the modules with Java in them, in the order of their names; the packaged server is none of them. */
    static final List<Path> FOLDERS = folders();

    /** Without those of libraries that are copied into a bundle. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> location.contains("/io/mycelium/"))
            .importPaths(FOLDERS.stream().map(Modules::classes).toList());

    private Modules() {}

    static Path sources(Path module) {
        return module.resolve("src/main/java");
    }

    static Path classes(Path module) {
        return module.resolve("target/classes");
    }

    /** The first packages of a bundle have a second level only where several bundles share the first. */
    static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean shared = parts.length > 3
                && switch (parts[2]) {
                    case "relay", "health", "fruiting", "storage", "pack" -> true;
                    default -> false;
                };
        return String.join(".", Arrays.copyOf(parts, shared ? 4 : Math.min(3, parts.length)));
    }

    /** The class in whose source file it stands. */
    static String outermost(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static List<Path> folders() {
        Path project = Path.of("").toAbsolutePath().getParent().getParent();
        List<Path> folders = new ArrayList<>();
        for (String part : List.of("plugins-api", "platform", "storage", "plugins", "rule-packs")) {
            try (Stream<Path> modules = Files.list(project.resolve(part))) {
                modules.filter(module -> Files.isDirectory(sources(module)))
                        .sorted()
                        .forEach(folders::add);
            } catch (IOException e) {
                throw new UncheckedIOException("these tests run in their module's folder, in the project", e);
            }
        }
        return folders;
    }
}
