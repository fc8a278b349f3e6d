package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of every document leads to something: in the repository, and in the package, which has fewer of them. */
class DocumentsIT {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

    @Test
    void shouldLeadToSomethingByEachLinkOfTheRepository() throws IOException {
        List<Path> documents = documents(Path.of("../..").toAbsolutePath().normalize());

        assertThat(documents).hasSizeGreaterThan(50);
        assertThat(dead(documents)).isEmpty();
    }

    @Test
    void shouldLeadToSomethingByEachLinkOfThePackage() throws IOException {
        List<Path> documents = documents(Distribution.unpacked().home());

        assertThat(documents).hasSizeGreaterThan(50);
        assertThat(dead(documents)).isEmpty();
    }

    private static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of("target", ".git", "node_modules")
                            .noneMatch(part -> root.relativize(file).startsWith(part)
                                    || root.relativize(file).toString().contains("/" + part + "/")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> dead(List<Path> documents) throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path document : documents) {
            int number = 0;
            for (String line : prose(document)) {
                number++;
                Matcher link = LINK.matcher(line.replaceAll("`[^`]*`", ""));
                while (link.find()) {
                    if (!link.group(1).matches("[a-z]+:.*")) {
                        links++;
                        if (!leadsSomewhere(document, link.group(1))) {
                            dead.add(document + ":" + number + ": " + link.group(1));
                        }
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(30);
        return dead;
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        int mark = link.indexOf('#');
        String file = mark < 0 ? link : link.substring(0, mark);
        Path target = file.isEmpty() ? document : document.resolveSibling(file);
        return Files.exists(target) && (mark < 0 || anchors(target).contains(link.substring(mark + 1)));
    }

    /** The anchors of its headings, as GitHub makes them. */
    private static Set<String> anchors(Path document) throws IOException {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String line : prose(document)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-');
                int before = times.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors;
    }

    /** Its lines, those of code empty. */
    private static List<String> prose(Path document) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : Files.readAllLines(document)) {
            boolean fence = line.startsWith("```");
            lines.add(code || fence || line.startsWith("    ") ? "" : line);
            code ^= fence;
        }
        return lines;
    }
}
