package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What a jar's manifest says of the bundle in it. */
record BundleJar(Path file, String symbolicName, Version version, boolean isPack) {
    private static final int MOST_ENTRIES = 50_000;
    private static final long MOST_UNPACKED = 512L << 20;

    /** An entry up to this size may be packed as tightly as it likes. */
    private static final long SMALL_ENTRY = 1 << 20;

    private static final long MOST_RATIO = 200;

    private static final String HOW = ". The folders of plugins and rule-packs show how a bundle is built";

    /** Throws {@link DeploymentRefusedException} if the content is no bundle. */
    static BundleJar read(Path file, Path content) throws IOException {
        if (Files.size(content) == 0) {
            throw refused(file, "it is empty");
        }
        Manifest manifest;
        try (JarFile jar = new JarFile(content.toFile())) {
            refuseBomb(file, jar);
            manifest = jar.getManifest();
        } catch (IOException e) {
            throw refused(
                    file,
                    "it is not a jar, or not a whole one: it can't be opened as a zip archive. Build or copy it anew");
        }
        if (manifest == null) {
            throw refused(file, "it is a jar without a manifest (META-INF/MANIFEST.MF), so it is no bundle" + HOW);
        }
        Attributes main = manifest.getMainAttributes();
        String name = main.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || name.isBlank()) {
            throw refused(file, "its manifest names no Bundle-SymbolicName, so it is no bundle" + HOW);
        }
        return new BundleJar(
                file,
                name.split(";", 2)[0].trim(),
                version(file, main.getValue(Constants.BUNDLE_VERSION)),
                main.getValue(PackExtender.HEADER) != null);
    }

    /** Looks at what the jar says of its entries, before any is read. */
    private static void refuseBomb(Path file, JarFile jar) {
        if (jar.size() > MOST_ENTRIES) {
            throw refused(file, "it has " + jar.size() + " entries; a jar here has at most " + MOST_ENTRIES);
        }
        long total = 0;
        for (JarEntry entry : Collections.list(jar.entries())) {
            long size = Math.max(0, entry.getSize());
            total += size;
            boolean isBomb = size > SMALL_ENTRY && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
            if (isBomb || total > MOST_UNPACKED) {
                throw refused(
                        file,
                        isBomb
                                ? "its entry " + entry.getName() + " unpacks to " + size + " bytes, more than "
                                        + MOST_RATIO + " times what it takes in the jar; nothing of it was read"
                                : "it unpacks to more than " + MOST_UNPACKED / (1 << 20)
                                        + " MiB; nothing of it was read");
            }
        }
    }

    private static Version version(Path file, String text) {
        try {
            return text == null ? Version.emptyVersion : Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            throw refused(
                    file,
                    "its Bundle-Version is \"" + text
                            + "\", and should be three numbers and perhaps a word, such as 1.2.0 or 1.2.0.SNAPSHOT");
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** As the container knows it by. */
    String location() {
        return file.toUri().toString();
    }

    static DeploymentRefusedException refused(Path file, String message) {
        return new DeploymentRefusedException(List.of(Problem.error(file.toString(), message)));
    }
}
