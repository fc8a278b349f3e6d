package io.mycelium.itest.container;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.url;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Constants;
import org.slf4j.LoggerFactory;

/**
 * The packaged server as Pax Exam starts it: every bundle below {@code system/} of the unpacked package, at the start
 * level that its folder names, with the framework properties that {@code bin/mycelium run} gives, and after them, one
 * level higher, what the tests need. It runs the blueprints in the folder of resources that has the name of the test
 * class.
 *
 * @param home the unpacked package
 * @param run where this container keeps its data and deployments; emptied first
 * @param blueprints the networks to begin
 */
record PackagedServer(Path home, Path run, List<Path> blueprints) {
    /** Higher than any folder of {@code system/}. */
    private static final int TESTS = 20;

    private static final int START_SECONDS = 120;

    private static final List<Class<?>> TEST_LIBRARIES = List.of(
            API.class,
            AssertionFailedError.class,
            JUnitException.class,
            Test.class,
            ByteBuddy.class,
            Assertions.class,
            Matcher.class,
            Awaitility.class);

    private static final List<String> PAX_EXAM = List.of(
            "org.ops4j.pax.exam",
            "org.ops4j.pax.exam.inject",
            "org.ops4j.pax.extender.service",
            "org.ops4j.base",
            "org.ops4j.pax.swissbox.core",
            "org.ops4j.pax.swissbox.extender",
            "org.ops4j.pax.swissbox.framework",
            "org.ops4j.pax.swissbox.lifecycle",
            "org.ops4j.pax.swissbox.tracker",
            "jakarta.inject-api");

    static PackagedServer of(Class<?> tests) throws IOException {
        Path run = folder("mycelium.runs").resolve(tests.getSimpleName());
        delete(run);
        for (String folder : List.of("data", "deploy")) {
            Files.createDirectories(run.resolve(folder));
        }
        return new PackagedServer(folder("mycelium.package"), run, blueprints(tests));
    }

    Option[] options() throws IOException {
        List<Option> options = new ArrayList<>(settings());
        options.addAll(system());
        TEST_LIBRARIES.forEach(type -> options.add(
                bundle(type.getProtectionDomain().getCodeSource().getLocation().toString())
                        .startLevel(TESTS)));
        PAX_EXAM.forEach(name -> options.add(
                url("link:classpath:META-INF/links/" + name + ".link").startLevel(TESTS)));
        return options.toArray(Option[]::new);
    }

    private List<Option> settings() throws IOException {
        return List.of(
                frameworkStartLevel(TESTS),
                systemPackages(exports(LoggerFactory.class), exports(LoggerContext.class)),
                workingDirectory(run.resolve("container").toString()),
                cleanCaches(),
                systemTimeout(START_SECONDS * 1000L),
                property("mycelium.mode", "run"),
                property("mycelium.home", home),
                property("mycelium.conf", home.resolve("conf")),
                property("mycelium.deploy", run.resolve("deploy")),
                property("mycelium.data", run.resolve("data")),
                property("mycelium.log", folder("mycelium.log")),
                property(
                        "mycelium.blueprints",
                        blueprints.stream().map(Path::toString).collect(Collectors.joining("\n"))),
                property("mycelium.port", 0),
                property("org.osgi.service.http.port", 0),
                property("org.apache.felix.http.host", "127.0.0.1"),
                property("gosh.args", "--nointeractive --noshutdown"),
                property("felix.fileinstall.dir", home.resolve("conf")),
                property("felix.fileinstall.filter", "[^.].*\\.(cfg|config)"),
                property("felix.fileinstall.poll", 500),
                property("felix.fileinstall.noInitialDelay", true),
                property("felix.fileinstall.enableConfigSave", false),
                property("felix.fileinstall.log.default", "jul"),
                property("felix.fileinstall.tmpdir", run.resolve("fileinstall")));
    }

    private List<Option> system() throws IOException {
        List<Option> bundles = new ArrayList<>();
        for (Path level : sorted(home.resolve("system"))) {
            for (Path jar : sorted(level)) {
                bundles.add(bundle(jar.toUri().toString())
                        .startLevel(Integer.parseInt(level.getFileName().toString()))
                        .start(!isFragment(jar)));
            }
        }
        return bundles;
    }

    /** The launcher's class path has the log that the bundles write to, and this test's class path has it in its stead. */
    private static String exports(Class<?> library) throws IOException {
        try (JarFile jar = new JarFile(
                library.getProtectionDomain().getCodeSource().getLocation().getPath())) {
            return jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
        }
    }

    private static Option property(String name, Object value) {
        return frameworkProperty(name).value(value.toString());
    }

    private static boolean isFragment(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Constants.FRAGMENT_HOST) != null;
        }
    }

    private static Path folder(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("-D" + property + " is missing: run these tests by 'mvn verify'");
        }
        return Path.of(value).toAbsolutePath();
    }

    private static List<Path> blueprints(Class<?> tests) throws IOException {
        try {
            Path folder = Path.of(tests.getResource("/" + tests.getSimpleName()).toURI());
            return sorted(folder).stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
