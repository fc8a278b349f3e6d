package io.mycelium.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is read of a document in Markdown: sections, and in them paragraphs, items of lists, tables and code. */
record Markdown(List<Section> sections) {
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
    private static final Pattern FENCE = Pattern.compile("```.*");
    private static final Pattern RULE = Pattern.compile("\\|[-| :]+\\|");

    /** A heading and what stands below it, up to the next one. */
    record Section(int level, String title, List<Block> blocks) {}

    /** What stands between empty lines. */
    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record Item(String text) implements Block {}

    record Code(List<String> lines) implements Block {}

    /** @param head the cells of the first row */
    record Table(List<String> head, List<List<String>> rows) implements Block {}

    static Markdown of(String text) {
        Reader reader = new Reader();
        text.lines().forEach(reader::take);
        reader.end();
        return new Markdown(List.copyOf(reader.sections));
    }

    /** The section of this title, and those below it; empty if there is none. */
    List<Section> part(String title) {
        List<Section> part = new ArrayList<>();
        for (Section section : sections) {
            if (part.isEmpty()
                    ? plain(section.title()).equals(title)
                    : section.level() > part.get(0).level()) {
                part.add(section);
            } else if (!part.isEmpty()) {
                break;
            }
        }
        return part;
    }

    /** Without marks: what a link leads to is of no use in a terminal. */
    static String plain(String text) {
        return text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replace("**", "")
                .replace("`", "");
    }

    private static final class Reader {
        final List<Section> sections = new ArrayList<>(List.of(new Section(0, "", new ArrayList<>())));
        private final List<String> open = new ArrayList<>();
        private boolean code;

        void take(String line) {
            if (FENCE.matcher(line).matches()) {
                if (code) {
                    blocks().add(new Code(List.copyOf(open)));
                    open.clear();
                } else {
                    end();
                }
                code = !code;
                return;
            }
            Matcher heading = HEADING.matcher(line);
            if (code) {
                open.add(line);
            } else if (heading.matches()) {
                end();
                sections.add(new Section(heading.group(1).length(), heading.group(2), new ArrayList<>()));
            } else if (line.isBlank()) {
                end();
            } else {
                if (line.startsWith("- ") || line.startsWith("|") != isTable()) {
                    end();
                }
                open.add(line);
            }
        }

        private boolean isTable() {
            return !open.isEmpty() && open.get(0).startsWith("|");
        }

        private List<Block> blocks() {
            return sections.get(sections.size() - 1).blocks();
        }

        void end() {
            if (open.isEmpty()) {
                return;
            }
            if (isTable()) {
                List<List<String>> rows = open.stream()
                        .filter(line -> !RULE.matcher(line).matches())
                        .map(Reader::cells)
                        .toList();
                blocks().add(new Table(rows.get(0), rows.subList(1, rows.size())));
            } else {
                String text = String.join(" ", open.stream().map(String::strip).toList());
                blocks().add(text.startsWith("- ") ? new Item(text.substring(2)) : new Paragraph(text));
            }
            open.clear();
        }

        private static List<String> cells(String row) {
            String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
            return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
        }
    }
}
