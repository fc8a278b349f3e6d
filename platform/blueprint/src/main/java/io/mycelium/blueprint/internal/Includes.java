package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.blueprint.internal.Node.Scalar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a blueprint together with the files that it includes, as if all stood in one file: maps and lists of the same key
 * become one, in the order in which the files are named, and what is there twice is a problem. Afterwards the positions
 * name their files.
 */
final class Includes {
    static final String KEY = "include";
    static final int MOST_FILES = 1000;

    private static final String EXPECTED = "a list of files, such as [species.yaml]";

    private final Map<String, String> environment;
    private final PackFiles files;
    private final Problems problems;
    private final Map<String, Entry> whole = new LinkedHashMap<>();
    private final Map<Path, Position> included = new LinkedHashMap<>();

    /** @param environment what {@code ${env:NAME}} stands for, by name */
    Includes(Map<String, String> environment, PackFiles files, Problems problems) {
        this.environment = environment;
        this.files = files;
        this.problems = problems;
    }

    /** The nodes of a blueprint's text and of all that it includes; null if there are none, and the problems say why. */
    @Nullable
    Node read(String text) {
        Node root = YamlTree.read(text, environment, problems);
        if (!(root instanceof Mapping map) || map.entry(KEY) == null) {
            return root;
        }
        included.put(files.resolve(String.valueOf(Path.of(problems.file()).getFileName())), Position.FILE);
        boolean complete = add(map, Path.of(problems.file()), files.folder());
        return complete ? new Mapping(map.at(), List.copyOf(whole.values())) : null;
    }

    /**
     * Adds what stands in one file, and in those that it includes. False if one of these can't be read, so that much of what
     * would be said of the whole were guesswork.
     *
     * @param name of the file, for problems
     * @param folder in which it lies
     */
    private boolean add(Mapping file, Path name, Path folder) {
        Mapping placed = file.in(name.toString());
        for (Entry entry : placed.entries()) {
            if (!entry.name().equals(KEY) && !entry.name().startsWith("x-")) {
                add(entry);
            }
        }
        Entry include = placed.entry(KEY);
        boolean complete = true;
        if (include != null) {
            for (Scalar each : names(include.value())) {
                complete &= include(each, name, folder);
            }
        }
        return complete;
    }

    private List<Scalar> names(Node value) {
        List<Scalar> names = new ArrayList<>();
        if (!(value instanceof Listing list)) {
            problems.add(value.at(), "'" + KEY + "': expected " + EXPECTED + ", got " + Words.what(value));
            return names;
        }
        for (Node item : list.items()) {
            if (item instanceof Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
                names.add(scalar);
            } else {
                problems.add(item.at(), "expected a file, such as species.yaml, got " + Words.what(item));
            }
        }
        return names;
    }

    private boolean include(Scalar which, Path from, Path folder) {
        Path relative;
        Path file;
        try {
            relative = Path.of(which.text());
            file = folder.resolve(relative).normalize();
        } catch (InvalidPathException e) {
            problems.add(which.at(), Words.quoted(which.text()) + " can't be the name of a file");
            return false;
        }
        if (relative.isAbsolute()) {
            problems.add(
                    which.at(),
                    "the included file " + Words.quoted(which.text())
                            + " is absolute; expected a path from the folder of the file that includes it");
            return false;
        }
        Position first = included.putIfAbsent(file, which.at());
        if (first != null) {
            problems.add(
                    which.at(),
                    Position.FILE.equals(first)
                            ? "the blueprint can't include itself"
                            : "the file " + Words.quoted(which.text()) + " is included twice, first at " + first);
            return true;
        }
        if (included.size() > MOST_FILES) {
            problems.add(which.at(), "a blueprint may not include more than " + MOST_FILES + " files");
            return false;
        }
        return read(file, which, from.resolveSibling(relative).normalize());
    }

    private boolean read(Path file, Scalar which, Path name) {
        if (!files.isSeen()) {
            problems.add(which.at(), "a text that is in no folder can't include files");
            return false;
        }
        if (!files.exists(file)) {
            String near = problems.nearest(String.valueOf(file.getFileName()), files.beside(file));
            problems.add(
                    which.at(),
                    "there is no file " + Words.quoted(which.text())
                            + (near == null ? " in the folder " + file.getParent() : "; did you mean '" + near + "'?"));
            return false;
        }
        Problems own = problems.in(name.toString());
        String text = FileText.read(file, own);
        Node root = text == null ? null : YamlTree.read(text, environment, own);
        if (root == null) {
            return false;
        }
        if (!(root instanceof Mapping map)) {
            problems.add(
                    root.in(name.toString()).at(),
                    "an included file: expected a map, such as 'species: {worker: {}}', got " + Words.what(root));
            return false;
        }
        Path folder = file.getParent();
        return add(map, name, folder == null ? files.folder() : folder);
    }

    /** Puts one key of a file into the whole. */
    private void add(Entry entry) {
        Entry first = whole.putIfAbsent(entry.name(), entry);
        if (first == null || Section.isNothing(entry.value())) {
            return;
        }
        if (Section.isNothing(first.value())) {
            whole.put(entry.name(), entry);
        } else if (first.value() instanceof Mapping one
                && entry.value() instanceof Mapping other
                && Assembly.NAMED.contains(entry.name())) {
            whole.put(entry.name(), new Entry(first.key(), together(one, other)));
        } else if (first.value() instanceof Listing one && entry.value() instanceof Listing other) {
            List<Node> items = new ArrayList<>(one.items());
            items.addAll(other.items());
            whole.put(entry.name(), new Entry(first.key(), new Listing(one.at(), items)));
        } else {
            reportTwice("key ", entry.key(), first.key().at());
        }
    }

    private Mapping together(Mapping one, Mapping other) {
        Map<String, Entry> all = new LinkedHashMap<>();
        one.entries().forEach(entry -> all.put(entry.name(), entry));
        for (Entry entry : other.entries()) {
            Entry first = all.putIfAbsent(entry.name(), entry);
            if (first != null) {
                reportTwice("name ", entry.key(), first.key().at());
            }
        }
        return new Mapping(one.at(), List.copyOf(all.values()));
    }

    private void reportTwice(String what, Scalar key, Position first) {
        problems.add(
                key.at(),
                "the " + what + Words.quoted(key.text()) + " is there twice, first at " + first
                        + "; a blueprint and what it includes say each thing once");
    }
}
