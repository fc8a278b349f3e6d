package io.mycelium.launcher.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the repository that the package brings in {@code share/doc}. A link in one of them leads to where the
 * package has what it names; a link to what the package does not have ends the build.
 *
 * @param repository its root
 */
public record Documents(Path repository) {
    private static final Pattern LINK = Pattern.compile("(\\[[^\\]]*\\]\\()([^)\\s]+)(\\))");
    /** One that lies beside its document. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\(([\\w-]+\\.png)\\)");

    private static final Pattern WITH_SCHEME = Pattern.compile("[a-z]+:.*");
    private static final String DOC = "share/doc/";

    /** Where the package has what lies elsewhere in the repository: files, and folders with all that is in them. */
    private static final Map<String, String> MOVED = new TreeMap<>(Map.of(
            "distribution/src/main/examples", "examples",
            "distribution/src/main/package", "",
            "distribution/src/main/templates", "templates"));

    /** The documents, and the file lists that they name: from the repository into {@code share/doc}. */
    private static final Map<String, String> BROUGHT = new TreeMap<>(Map.of(
            "rule-packs/README.md", "rule-packs.md",
            "rule-packs/lint.md", "lint.md",
            "rule-packs/TUTORIAL.md", "tutorial.md",
            "platform/blueprint/README.md", "blueprint.md",
            "platform/testkit/README.md", "testkit.md",
            "platform/rules/src/main/resources/io/mycelium/rules/internal/permitted-calls.txt", "permitted-calls.txt",
            "plugins/README.md", "plugins.md"));

    /**
     * Writes them all.
     *
     * @param share the folder that becomes {@code share}
     */
    public void write(Path share) throws IOException {
        Map<String, String> places = places();
        for (Map.Entry<String, String> each : places.entrySet()) {
            Path from = repository.resolve(each.getKey());
            Path to = share.resolve("doc").resolve(each.getValue());
            Files.createDirectories(to.getParent());
            if (each.getKey().endsWith(".md")) {
                Files.writeString(to, linked(Files.readString(from), each.getKey(), places));
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** All that is brought: of each plugin its own document too, with the pictures in it. */
    private Map<String, String> places() throws IOException {
        Map<String, String> places = new TreeMap<>(BROUGHT);
        try (Stream<Path> plugins = Files.list(repository.resolve("plugins"))) {
            for (Path plugin : plugins.filter(each -> Files.exists(each.resolve("README.md")))
                    .toList()) {
                String name = String.valueOf(plugin.getFileName());
                places.put("plugins/" + name + "/README.md", "plugins/" + name + ".md");
                PICTURE.matcher(Files.readString(plugin.resolve("README.md")))
                        .results()
                        .map(picture -> picture.group(1))
                        .forEach(picture ->
                                places.put("plugins/" + name + "/" + picture, "plugins/" + name + "-" + picture));
            }
        }
        return places;
    }

    private String linked(String text, String from, Map<String, String> places) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            code ^= line.startsWith("```");
            lines.add(
                    code
                            ? line
                            : LINK.matcher(line)
                                    .replaceAll(link -> Matcher.quoteReplacement(
                                            link.group(1) + target(link.group(2), from, places) + link.group(3))));
        }
        return String.join("\n", lines);
    }

    private String target(String link, String from, Map<String, String> places) {
        if (WITH_SCHEME.matcher(link).matches() || link.startsWith("#")) {
            return link;
        }
        int mark = link.indexOf('#');
        String file = mark < 0 ? link : link.substring(0, mark);
        String named = slashes(Path.of(from).resolveSibling(file).normalize());
        String to = place(named, places);
        if (to == null) {
            throw new UncheckedIOException(new IOException(from + " links to " + link
                    + ", which the package does not have: bring it along in " + Documents.class.getName()
                    + ", or name it without a link"));
        }
        Path here = Objects.requireNonNull(Path.of(DOC + places.get(from)).getParent());
        return slashes(here.relativize(Path.of(to))) + (mark < 0 ? "" : link.substring(mark));
    }

    /** Where in the package it is; null if it is not there. */
    private static @Nullable String place(String named, Map<String, String> places) {
        for (String candidate : List.of(named, named + "/README.md")) {
            if (places.containsKey(candidate)) {
                return DOC + places.get(candidate);
            }
        }
        for (Map.Entry<String, String> moved : MOVED.entrySet()) {
            if (named.equals(moved.getKey()) || named.startsWith(moved.getKey() + "/")) {
                return Stream.of(
                                moved.getValue(),
                                named.substring(moved.getKey().length()).replaceFirst("^/", ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
            }
        }
        return null;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
