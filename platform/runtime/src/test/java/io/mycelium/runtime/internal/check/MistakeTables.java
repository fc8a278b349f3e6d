package io.mycelium.runtime.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables {@code mutations.txt} and {@code authors.txt}: each says how it is read. */
final class MistakeTables {
    /** The root of this repository, from where a module's tests run. */
    static final Path ROOT = Path.of("../..");

    private static final String SEPARATOR = " ;; ";
    private static final Pattern ELSEWHERE = Pattern.compile("^([+=])(\\d+) ");
    private static final Pattern PLACE = Pattern.compile("\\.drl:(\\d+): ");

    private MistakeTables() {}

    /**
     * What is said of a file.
     *
     * @param line that the first message names
     * @param all messages with their hints, the first one first
     */
    record Said(int line, List<String> all) {
        /** Messages whose lines stand in their text. */
        static Said ofText(List<String> all) {
            Matcher place = PLACE.matcher(String.join("", all));
            return new Said(place.find() ? Integer.parseInt(place.group(1)) : 0, all);
        }
    }

    /**
     * A file with a mistake in it.
     *
     * @param base the file that it was; null if it was none
     * @param line that is to be named; 0: none need be
     * @param says what the first message is to say; empty: nothing need be said
     * @param signal the frequency and payload of the signal whose step fails; null if the file is refused or warned of
     */
    record Mistake(
            String name,
            @Nullable Path base,
            String file,
            String text,
            int line,
            String says,
            @Nullable String signal) {
        /** Writes it, with what lies beside the file that it was. */
        Path write(Path folder) throws IOException {
            Files.createDirectories(folder);
            if (base != null) {
                try (Stream<Path> beside = Files.list(Objects.requireNonNull(base.getParent()))) {
                    for (Path each : beside.filter(one -> one.toString().endsWith(".drl"))
                            .toList()) {
                        Files.copy(each, folder.resolve(each.getFileName()));
                    }
                }
            }
            return Files.writeString(folder.resolve(file), text);
        }

        boolean isRight(Said said) {
            boolean named = line == 0 || said.line() == line;
            return named
                    && (says.isEmpty()
                            || !said.all().isEmpty() && said.all().get(0).contains(says));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** @param packaged those that need the plugins of the package, or the others */
    static List<Mistake> mutations(boolean packaged) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        Path base = ROOT;
        boolean wanted = false;
        for (String line : resource("mutations.txt").lines().toList()) {
            if (line.startsWith("[")) {
                String path = line.substring(1, line.length() - 1);
                wanted = path.startsWith("package ") == packaged;
                base = ROOT.resolve(path.replaceFirst("^package ", ""));
            } else if (wanted && !line.isBlank() && !line.startsWith("#")) {
                mistakes.add(mutation(base, line));
            }
        }
        return mistakes;
    }

    private static Mistake mutation(Path base, String row) throws IOException {
        String[] parts = row.split(SEPARATOR, 3);
        String text = Files.readString(base);
        String before = parts[0].replace("\\n", "\n").replace("\\t", "\t");
        String after = parts[1].replace("\\n", "\n").replace("\\t", "\t");
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException("there is no '" + parts[0] + "' in " + base);
        }
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        String changed = text.substring(0, at) + after + text.substring(at + before.length());
        int line = 1
                + (int) changed.substring(0, at + same)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Matcher place = ELSEWHERE.matcher(parts[2]);
        boolean elsewhere = place.find();
        int number = elsewhere ? Integer.parseInt(place.group(2)) : 0;
        return new Mistake(
                base.getFileName() + ": " + parts[0] + " => " + parts[1],
                base,
                String.valueOf(base.getFileName()),
                changed,
                elsewhere && place.group(1).equals("=") ? number : line + number,
                elsewhere ? parts[2].substring(place.end()) : parts[2],
                null);
    }

    static List<Mistake> authors() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        for (String section : resource("authors.txt").split("(?m)^== ")) {
            List<String> lines = section.lines().toList();
            if (lines.isEmpty() || lines.get(0).startsWith("#")) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            String signal = null;
            String[] expected = {"0", ""};
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("|")) {
                    text.append(line.substring(1)).append('\n');
                } else if (line.startsWith("? ")) {
                    signal = line.substring(2);
                } else if (line.startsWith("> ")) {
                    expected = line.substring(2).split(" ", 2);
                }
            }
            mistakes.add(new Mistake(
                    lines.get(0),
                    null,
                    "worker.drl",
                    text.toString(),
                    Integer.parseInt(expected[0]),
                    expected.length > 1 ? expected[1].strip() : "",
                    signal));
        }
        return mistakes;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MistakeTables.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
