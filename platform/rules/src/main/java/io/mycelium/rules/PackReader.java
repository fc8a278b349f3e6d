package io.mycelium.rules;

import io.mycelium.rules.internal.ManifestReader;
import io.mycelium.rules.internal.MemoryClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Reads rule packs: a bare {@code .drl}, a folder or a jar with {@code pack.yaml} and {@code rules/*.drl}, or an
 * installed bundle of that form.
 *
 * <p>All methods throw {@link PackException} for a pack that its author must change, and {@link UncheckedIOException} for
 * a file that can't be read.
 */
public final class PackReader {
    /** The header of a bundle that is a rule pack; its value is the path of the manifest. */
    public static final String HEADER = "Mycelium-Pack";

    /** The file that bare {@code .drl} files in its folder share: it declares signals, and is no pack itself. */
    public static final String SHARED = "signals.drl";

    static final String MANIFEST = "pack.yaml";
    private static final String RULES = "rules/";
    static final String DRL = ".drl";

    /** Bytes of rules and classes in a jar; five thousand rules are half of a hundredth of it. */
    private static final int MOST_UNPACKED = 64 << 20;

    private PackReader() {}

    /** The pack in a {@code .drl} file, a jar, or a folder. */
    public static PackSource read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                return fromEntries(path.toString(), MANIFEST, folder(path), null);
            }
            if (name.endsWith(DRL)) {
                Path shared = path.resolveSibling(SHARED);
                if (Files.isDirectory(shared)) {
                    throw failed(
                            SHARED,
                            "it is a folder, and is to be the file of what the packs beside it share",
                            "give the folder another name");
                }
                return readDrl(name, Files.readString(path), Files.exists(shared) ? Files.readString(shared) : null);
            }
            if (name.endsWith(".jar")) {
                SortedMap<String, byte[]> entries = jar(path);
                return fromEntries(name, MANIFEST, entries, MemoryClassLoader.of(entries));
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw failed(name, "the file is not UTF-8 text", null);
        } catch (ZipException e) {
            throw failed(
                    name,
                    "it is not a jar, or not a whole one: it can't be opened as a zip archive",
                    "build or copy it anew");
        } catch (IOException e) {
            throw FileWords.unread(path, e);
        }
        throw failed(name, "a rule pack is a .drl file, a .jar, or a folder with pack.yaml", null);
    }

    /**
     * The pack that a bare {@code .drl} file is: its name is the file's, its version the hash of its text.
     *
     * @param fileName with or without folders before it
     */
    public static PackSource readDrl(String fileName, String text) {
        return readDrl(fileName, text, null);
    }

    /**
     * The pack that a bare {@code .drl} file is together with the signals that it shares with those in its folder: its
     * version is the hash of both texts.
     *
     * @param fileName with or without folders before it
     * @param shared the text of the {@link #SHARED} beside it; null if there is none
     */
    public static PackSource readDrl(String fileName, String text, @Nullable String shared) {
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String name = file.endsWith(DRL) ? file.substring(0, file.length() - DRL.length()) : file;
        if (!name.matches("[A-Za-z][A-Za-z0-9_.:'-]*")) {
            throw failed(
                    file,
                    "'" + name + "' can't be the name of a pack",
                    "name the file by a letter, then letters, digits and _ . : ' -");
        }
        SortedMap<String, String> files = new TreeMap<>(Map.of(file, text));
        if (shared != null) {
            files.putIfAbsent(SHARED, shared);
        }
        return source(name, files);
    }

    /** The pack in an installed bundle with the header {@link #HEADER}. Its Java types come from that bundle. */
    public static PackSource readBundle(Bundle bundle) {
        String manifest = bundle.getHeaders("").get(HEADER);
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Enumeration<URL> urls = bundle.findEntries("/", "*", true);
        try {
            for (URL url : urls == null ? List.<URL>of() : Collections.list(urls)) {
                String path = url.getPath().replaceFirst("^/", "");
                if (!path.endsWith("/")) {
                    try (InputStream in = url.openStream()) {
                        entries.put(path, in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return fromEntries(
                bundle.getSymbolicName(),
                manifest == null || manifest.isBlank() ? MANIFEST : manifest.trim(),
                entries,
                wiring == null ? null : wiring.getClassLoader());
    }

    static PackSource source(String name, SortedMap<String, String> files) {
        MessageDigest digest = sha256();
        files.forEach(
                (file, text) -> add(digest, files.size() == 1 ? "" : file, text.getBytes(StandardCharsets.UTF_8)));
        String hash = HexFormat.of().formatHex(digest.digest());
        return new PackSource(PackManifest.of(name, hash.substring(0, 12)), files, null, hash);
    }

    private static PackSource fromEntries(
            String origin, String manifestPath, SortedMap<String, byte[]> entries, @Nullable ClassLoader javaTypes) {
        byte[] manifestBytes = entries.get(manifestPath);
        if (manifestBytes == null) {
            throw failed(
                    origin, "there is no " + manifestPath, "a pack has a pack.yaml with at least name and version");
        }
        List<PackProblem> problems = new ArrayList<>();
        PackManifest manifest =
                new ManifestReader(manifestPath, problems).read(new String(manifestBytes, StandardCharsets.UTF_8));
        SortedMap<String, String> files = new TreeMap<>();
        MessageDigest digest = sha256();
        entries.forEach((path, bytes) -> {
            boolean rules = path.startsWith(RULES) && path.endsWith(DRL);
            if (rules) {
                files.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
            if (rules || path.equals(manifestPath) || path.endsWith(".class")) {
                add(digest, path, bytes);
            }
        });
        if (files.isEmpty()) {
            problems.add(PackProblem.error(origin, 0, 0, "there are no rules", "put them into rules/*.drl"));
        }
        if (manifest == null || !problems.isEmpty()) {
            throw new PackException(problems);
        }
        return new PackSource(manifest, files, javaTypes, HexFormat.of().formatHex(digest.digest()));
    }

    private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String entry = folder.relativize(path).toString().replace('\\', '/');
                if (entry.equals(MANIFEST) || entry.startsWith(RULES)) {
                    entries.put(entry, Files.readAllBytes(path));
                }
            }
        }
        return entries;
    }

    /** What makes the pack in a jar: its manifest, rules and classes. Whatever a jar says of its sizes, so much is read. */
    private static SortedMap<String, byte[]> jar(Path path) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        int left = MOST_UNPACKED;
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!name.equals(MANIFEST) && !name.startsWith(RULES) && !name.endsWith(".class")) {
                    continue;
                }
                if (!entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes(left + 1);
                        left -= bytes.length;
                        entries.put(name, bytes);
                    }
                }
                if (left < 0) {
                    throw failed(
                            String.valueOf(path.getFileName()),
                            "its rules and classes are more than " + MOST_UNPACKED / (1 << 20) + " MiB when unpacked",
                            "a pack is small: take out what is no part of it");
                }
            }
        }
        return entries;
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackException failed(String file, String message, @Nullable String hint) {
        return new PackException(List.of(PackProblem.error(file, 0, 0, message, hint)));
    }
}
