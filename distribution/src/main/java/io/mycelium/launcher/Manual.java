package io.mycelium.launcher;

import io.mycelium.launcher.Markdown.Block;
import io.mycelium.launcher.Markdown.Code;
import io.mycelium.launcher.Markdown.Item;
import io.mycelium.launcher.Markdown.Paragraph;
import io.mycelium.launcher.Markdown.Section;
import io.mycelium.launcher.Markdown.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in packs, tests and blueprints: parts of the documents that the package brings in {@code share/doc}, for
 * a terminal. The documents are those that people read, so the two can't differ.
 *
 * @param folder with the documents
 * @param width of the terminal
 */
record Manual(Path folder, int width) {
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[@A-Za-z][\\w-]*");
    private static final Pattern IN_BRACES = Pattern.compile("^([\\w-]+): \\{([^}]*)}");
    private static final Pattern IN_BRACKETS = Pattern.compile("^([A-Z]\\w*)\\(([^)]*)\\)");

    /** What there is to read about. */
    enum Topic {
        TUTORIAL("tutorial.md", "Ten minutes", "from an empty folder to a tested pack in a running server"),
        HYPHA("rule-packs.md", "All that hypha does", "all that a rule can do"),
        FACTS("rule-packs.md", "Facts", "what a rule can ask for"),
        ANNOTATIONS("rule-packs.md", "Annotations", "what may stand behind a type, a field or a rule"),
        CALLS("rule-packs.md", "What a rule may call", "which Java a rule may use, and what to use instead"),
        TEST("rule-packs.md", "Testing a pack", "what may stand in a test"),
        LINT("lint.md", "What mycelium lint finds", "what compiles in a pack and can't be meant"),
        CODES("lint.md", "Codes", "each code of lint, with an example and its mend"),
        BLUEPRINT("blueprint.md", "The file", "what may stand in a blueprint"),
        KINDS("plugins.md", "What is here", "the kinds of relays, bodies, health and merge policies");

        private final String file;
        private final String title;
        private final String about;

        Topic(String file, String title, String about) {
            this.file = file;
            this.title = title;
            this.about = about;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String about() {
            return about;
        }
    }

    /** A row of a table, and where it stands. */
    private record Entry(Section section, Table table, List<String> row) {
        /** The words by which it is asked for. */
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            for (String cell : row) {
                Matcher spans = SPAN.matcher(cell);
                while (spans.find()) {
                    names.addAll(Manual.names(spans.group(1)));
                }
                if (!names.isEmpty()) {
                    break; // a first cell without code is a link
                }
            }
            return names;
        }
    }

    static List<String> topics() {
        return Arrays.stream(Topic.values()).map(Topic::word).toList();
    }

    static @Nullable Topic topic(String word) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** All that is said of a topic. */
    List<String> of(Topic topic) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Section section : part(topic)) {
            heading(section, lines);
            for (Block block : section.blocks()) {
                show(block, lines);
            }
        }
        return lines;
    }

    /** What is said of one entry of a topic; empty if there is none of that name. */
    List<String> of(Topic topic, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Section> part = part(topic);
        Section last = part.get(0);
        List<Entry> found = entries(part).stream().filter(e -> isMeant(e, name)).toList();
        for (Entry entry : found) {
            if (entry.section() != last) {
                heading(entry.section(), lines);
                last = entry.section();
            }
            row(entry.table(), entry.row(), lines);
        }
        for (Section section : part) {
            if (section.level() > part.get(0).level() && first(section).equals(name.toLowerCase(Locale.ROOT))) {
                heading(section, lines);
                section.blocks().forEach(block -> show(block, lines));
            }
        }
        if (!found.isEmpty()) {
            mentions(topic, name, lines);
        }
        return lines;
    }

    /** All that may be asked for, {@code topic.name}. */
    Set<String> entries() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            List<Section> part = part(topic);
            for (Entry entry : entries(part)) {
                entry.names().forEach(name -> all.add(topic.word() + "." + name));
            }
            part.stream().skip(1).forEach(section -> all.add(topic.word() + "." + first(section)));
        }
        return all;
    }

    /** The codes of lint. */
    List<String> codes() throws IOException {
        return part(Topic.CODES).stream()
                .map(Section::title)
                .filter(title -> title.matches("L\\d{3}"))
                .toList();
    }

    private List<Section> part(Topic topic) throws IOException {
        List<Section> part =
                Markdown.of(Files.readString(folder.resolve(topic.file))).part(topic.title);
        if (part.isEmpty()) {
            throw new IllegalStateException(topic.file + " has no section '" + topic.title + "'");
        }
        return part;
    }

    private static List<Entry> entries(Collection<Section> part) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : part) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    table.rows().forEach(row -> entries.add(new Entry(section, table, row)));
                }
            }
        }
        return entries;
    }

    /** By its own name, or with that of its section before it: {@code species.energy}. */
    private static boolean isMeant(Entry entry, String name) {
        return entry.names().stream()
                .anyMatch(own -> own.equals(name) || name.equals(first(entry.section()) + "." + own));
    }

    private static String first(Section section) {
        return Markdown.plain(section.title()).split(" ")[0].toLowerCase(Locale.ROOT);
    }

    /** Of {@code hypha.ask("shop", 5)} it is ask, of {@code tide: {period, burst}} it is tide, tide.period, tide.burst. */
    static Set<String> names(String code) {
        String text = code.replaceFirst("^hypha\\.", "");
        Set<String> names = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        if (!word.lookingAt()) {
            return names;
        }
        names.add(word.group().replaceFirst("^@", ""));
        for (Pattern within : List.of(IN_BRACES, IN_BRACKETS)) {
            Matcher parts = within.matcher(text);
            if (parts.find()) {
                String before = within == IN_BRACES ? parts.group(1) + "." : "";
                Matcher part = WORD.matcher(parts.group(2));
                while (part.find()) {
                    names.add(before + part.group());
                }
            }
        }
        return names;
    }

    /** What else the document says of it: items of lists that name it. */
    private void mentions(Topic topic, String name, List<String> lines) throws IOException {
        String own = topic == Topic.HYPHA ? "hypha\\." + name + "\\(" : "`[^`]*\\b" + Pattern.quote(name) + "\\b[^`]*`";
        Pattern wanted = Pattern.compile(own);
        List<Section> all = topic == Topic.HYPHA
                ? Markdown.of(Files.readString(folder.resolve(topic.file))).sections()
                : part(topic);
        for (Section section : all) {
            for (Block block : section.blocks()) {
                if (block instanceof Item item && wanted.matcher(item.text()).find()) {
                    show(item, lines);
                }
                if (block instanceof Code code
                        && topic == Topic.HYPHA
                        && section.level() > 0
                        && wanted.matcher(String.join("\n", code.lines())).find()) {
                    gap(lines);
                    show(code, lines);
                }
            }
        }
    }

    private void heading(Section section, List<String> lines) {
        gap(lines);
        lines.add(Markdown.plain(section.title()));
        lines.add("");
    }

    private void show(Block block, List<String> lines) {
        if (block instanceof Paragraph paragraph) {
            gap(lines);
            wrap(Markdown.plain(paragraph.text()), "", "", lines);
        } else if (block instanceof Item item) {
            wrap(Markdown.plain(item.text()), "- ", "  ", lines);
        } else if (block instanceof Code code) {
            gap(lines);
            code.lines().forEach(line -> lines.add("    " + line));
        } else if (block instanceof Table table) {
            gap(lines);
            table.rows().forEach(row -> row(table, row, lines));
        }
    }

    /** The first cell, and below it the others: those of columns with a name say which, the last one is the sentence. */
    private void row(Table table, List<String> row, List<String> lines) {
        wrap(Markdown.plain(row.get(0)), "", "", lines);
        int last = row.size() - 1;
        List<String> named = new ArrayList<>();
        for (int i = 1; i < last; i++) {
            if (!row.get(i).isEmpty()) {
                named.add(Markdown.plain(table.head().get(i)) + ": " + Markdown.plain(row.get(i)));
            }
        }
        if (!named.isEmpty()) {
            wrap(named.stream().collect(Collectors.joining("; ")), "    ", "    ", lines);
        }
        if (last > 0) {
            wrap(Markdown.plain(row.get(last)), "    ", "    ", lines);
        }
    }

    private static void gap(List<String> lines) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void wrap(String text, String first, String others, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ")) {
            boolean begun = line.length() > others.length()
                    || !line.toString().isBlank() && !line.toString().equals(first);
            if (begun && line.length() + word.length() + 1 > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
