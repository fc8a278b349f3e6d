package io.mycelium.itest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Other versions of the package's own bundles. */
final class Jars {
    private Jars() {}

    /** A bundle of the package, as another version of it. */
    static byte[] another(Distribution distribution, String name, String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(Files.newInputStream(packaged(distribution, name)))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Path packaged(Distribution distribution, String name) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(distribution.home().resolve("system"))) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
                Manifest manifest = in.getManifest();
                if (manifest != null && name.equals(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))) {
                    return jar;
                }
            }
        }
        throw new AssertionError("no bundle of the package is called " + name);
    }
}
