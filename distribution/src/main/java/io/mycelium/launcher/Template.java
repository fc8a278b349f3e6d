package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of the package to begin with, which work as they are. The word {@code sample} in their names and texts stands for
 * the name that somebody gives, {@code Sample} for a class of that name; what they name of the package by relative paths
 * is named by the place where the package lies.
 *
 * @param folder with the files
 * @param home the folder of the package
 */
record Template(Path folder, Path home) {
    private static final Pattern NAME = Pattern.compile("[sS]ample");

    /** The paths from the files to the package. */
    private static final String UP = "../../";

    private static final String MAVEN_UP = "${project.basedir}/../..";

    /** All files, by their places below the folder in which they are made. */
    Map<Path, String> files(String name) throws IOException {
        Map<Path, String> made = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String relative = folder.relativize(file).toString();
                made.put(Path.of(named(relative, name)), placed(named(Files.readString(file), name)));
            }
        }
        return made;
    }

    private static String named(String text, String name) {
        String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return NAME.matcher(text).replaceAll(found -> found.group().equals("sample") ? name : type);
    }

    private String placed(String text) {
        String json =
                home.resolve("bin/mycelium").toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return text.replace("$schema=" + UP, "$schema=" + home.toUri())
                .replace("\"" + UP, "\"" + home.toUri())
                .replace("\"command\": \"mycelium\"", "\"command\": \"" + json + "\"")
                .replace(MAVEN_UP, home.toString().replace("&", "&amp;").replace("<", "&lt;"));
    }

    /**
     * Writes files, all or none: where one is there already, nothing is written, and where one can't be written, those
     * before it are deleted again.
     *
     * @return the names of those that are there already; empty if all are written
     */
    static List<Path> write(Map<Path, String> files, Path into) throws IOException {
        List<Path> there = files.keySet().stream()
                .filter(file -> Files.exists(into.resolve(file)))
                .toList();
        if (!there.isEmpty()) {
            return there;
        }
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Path target = into.resolve(file.getKey());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.createFile(target); // so that it is ours, should it have to go again
                written.add(target);
                Files.writeString(target, file.getValue());
            }
        } catch (IOException refused) {
            for (Path target : written) {
                Files.deleteIfExists(target);
            }
            throw refused;
        }
        return List.of();
    }
}
