package io.mycelium.itest.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document tells its reader to do, and what it says will be seen. */
final class Tutorial {
    private static final Pattern FENCED = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("(?m)^ {4}(\\S.*)$");

    /** A block of code, by the word behind its fence. */
    record Block(String language, String text) {
        List<String> lines() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }

        /** The arguments, if all it does is to start a server. */
        List<String> runs() {
            List<String> words = List.of(text.strip().split("\\s+"));
            return words.size() > 2
                            && words.get(0).equals("bin/mycelium")
                            && words.get(1).equals("run")
                    ? words.subList(2, words.size())
                    : List.of();
        }
    }

    private final String text;

    private Tutorial(String text) {
        this.text = text;
    }

    static Tutorial of(Path file) throws IOException {
        return new Tutorial(Files.readString(file));
    }

    /** The commands above all fenced blocks, that stand alone in their line. */
    List<String> firstCommands() {
        int end = text.indexOf("```");
        return INDENTED.matcher(text.substring(0, end < 0 ? text.length() : end))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            blocks.add(new Block(fenced.group(1), fenced.group(2)));
        }
        return blocks;
    }

    /** A line of what is seen as a pattern: three dots stand for anything. */
    static Pattern pattern(String line) {
        return Pattern.compile(java.util.Arrays.stream(line.split("\\.\\.\\.", -1))
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                .collect(Collectors.joining(".*")));
    }
}
