package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Bundles that somebody may drop into {@code deploy/} and should not have; compiled against the package's own framework. */
final class BadBundles {
    private static final String ACTIVATOR = """
            public final class %s implements org.osgi.framework.BundleActivator {
                public void start(org.osgi.framework.BundleContext context) throws Exception {
                    %s
                }

                public void stop(org.osgi.framework.BundleContext context) {}
            }
            """;

    private final Path folder;
    private final Path home;

    /** @param folder to compile in */
    BadBundles(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** By the name of the file. */
    Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> jars = new TreeMap<>();
        jars.put("hangs.jar", activated("hangs", "Hangs", "new java.util.concurrent.CountDownLatch(1).await();"));
        jars.put(
                "throws.jar",
                activated("throws", "Throws", "throw new IllegalStateException(\"the soil is frozen\");"));
        jars.put(
                "lacks.jar",
                jar(Map.of("Bundle-SymbolicName", "lacks", "Import-Package", "com.example.soil;version=\"[1,2)\"")));
        jars.put(
                "future.jar",
                jar(Map.of(
                        "Bundle-SymbolicName",
                        "future",
                        "Import-Package",
                        "io.mycelium.api.relay;version=\"[9,10)\"")));
        jars.put(
                "versionless.jar", jar(Map.of("Bundle-SymbolicName", "versionless", "Bundle-Version", "1.0-SNAPSHOT")));
        jars.put("nameless.jar", jar(Map.of("Implementation-Title", "a library")));
        jars.put("text.jar", "this is no jar".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        jars.put("empty.jar", new byte[0]);
        jars.put("bare.jar", bare());
        jars.put("twin.jar", Files.readAllBytes(system("mycelium-relay-fanout-")));
        jars.put("good.jar", jar(Map.of("Bundle-SymbolicName", "good")));
        return jars;
    }

    /** One with an activator of this class name, whose start does this. */
    byte[] activated(String name, String type, String start) throws IOException {
        Path source = Files.writeString(folder.resolve(type + ".java"), ACTIVATOR.formatted(type, start));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int errors = compiler.run(
                null, null, null, "-cp", framework().toString(), "-d", folder.toString(), source.toString());
        assertThat(errors).isZero();
        return jar(
                Map.of(
                        "Bundle-SymbolicName", name,
                        "Bundle-Activator", type,
                        "Import-Package", "org.osgi.framework"),
                Map.of(type + ".class", Files.readAllBytes(folder.resolve(type + ".class"))));
    }

    private Path framework() throws IOException {
        return find(home.resolve("lib"), "org.apache.felix.framework-");
    }

    private Path system(String name) throws IOException {
        return find(home.resolve("system"), name);
    }

    private static Path find(Path below, String name) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static byte[] jar(Map<String, String> headers) throws IOException {
        return jar(headers, Map.of());
    }

    private static byte[] jar(Map<String, String> headers, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-Version", "1.0.0");
        headers.forEach(main::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bare() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new JarEntry("a.txt"));
        }
        return bytes.toByteArray();
    }

    /** What the server must say of each. */
    static List<MistakeTable.Row> table() {
        return MistakeTable.read("bundles.txt");
    }
}
