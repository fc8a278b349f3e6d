package io.mycelium.itest.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code mistakes/}: each file says what its signs mean. */
final class MistakeTable {
    private MistakeTable() {}

    /** @param at what is behind '@' or '$', a word each
     *  @param text what is behind '|'
     *  @param expected what is behind '>' or '=' */
    record Row(String name, List<String> at, String text, List<String> expected) {
        /** The number before the first expectation. */
        int code() {
            return Integer.parseInt(expected.get(0).split(" ", 2)[0]);
        }

        /** The text behind that number. */
        String message() {
            return expected.get(0).split(" ", 2)[1];
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> read(String name) {
        List<Row> rows = new ArrayList<>();
        for (String block : resource(name).split("\n(?=== |\\$ )")) {
            String[] lines = block.strip().split("\n");
            if (lines[0].startsWith("== ") || lines[0].startsWith("$ ")) {
                rows.add(row(lines));
            }
        }
        return rows;
    }

    private static Row row(String[] lines) {
        String name = lines[0].replaceFirst("^== ", "");
        List<String> at = words(lines[0].startsWith("$ ") ? lines[0].substring(2) : "");
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String rest = lines[i].isEmpty() ? "" : lines[i].substring(1);
            switch (lines[i].isEmpty() ? ' ' : lines[i].charAt(0)) {
                case '@' -> at = words(rest.strip());
                case '|' -> text.append(rest).append('\n');
                case '>', '=' -> expected.add(rest.strip());
                default -> {
                    if (!lines[i].isBlank()) {
                        throw new IllegalArgumentException("what is '" + lines[i] + "' in " + name + "?");
                    }
                }
            }
        }
        return new Row(name, at, text.toString(), expected);
    }

    /** Split at spaces outside of single quotes. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" +(?=([^']*'[^']*')*[^']*$)")) {
            if (!word.isEmpty()) {
                words.add(word.replaceAll("^'|'$", ""));
            }
        }
        return words;
    }

    private static String resource(String name) {
        try (InputStream in = MistakeTable.class.getResourceAsStream("/mistakes/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
