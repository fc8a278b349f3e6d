package io.mycelium.blueprint.internal;

import io.mycelium.api.value.Plain;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Listing;
import io.mycelium.blueprint.internal.Node.Mapping;
import io.mycelium.blueprint.internal.Node.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the nodes of one YAML 1.2 document, of which JSON is a part, from the parser's events.
 *
 * <p>Why from events and not with the library's composer: depth, size and what aliases repeat are limited while the
 * file is read, duplicate keys are reported without an end to it, and keys are always text. Merge keys and tags (except
 * {@code !!str}) are refused: YAML 1.2 has no merge keys, and what a tag means depends on who reads.
 */
final class YamlTree {
    static final int MOST_CHARACTERS_A_LINE = 128 << 10;
    static final int MOST_VALUES = 500_000;
    static final int MOST_REPEATED = 100_000;
    static final int DEEPEST = Plain.MAX_DEPTH;

    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    /** A list or map that has begun and not ended. */
    private static final class Open {
        final Position at;
        final @Nullable String anchor;
        final @Nullable List<Node> items;
        final @Nullable List<Entry> entries;
        final Map<String, Position> keys = new HashMap<>();

        @Nullable
        Scalar key;

        long values = 1;
        int height = 1;

        Open(Position at, @Nullable String anchor, boolean map) {
            this.at = at;
            this.anchor = anchor;
            this.items = map ? null : new ArrayList<>();
            this.entries = map ? new ArrayList<>() : null;
        }
    }

    /** @param values how many values it has, itself included */
    private record Anchored(Node node, long values, int height) {}

    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never leaves this class
        final Position at;

        Stop(Position at, String message) {
            super(message, null, false, false);
            this.at = at;
        }
    }

    private final Environment environment;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private @Nullable Node root;
    private int values;
    private long repeated;
    private int documents;

    private YamlTree(Environment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /**
     * The document's node; null if there is none, or it asks for values that there are not, and the problems say why.
     *
     * @param variables what {@code ${env:NAME}} stands for, by name
     */
    static @Nullable Node read(String text, Map<String, String> variables, Problems problems) {
        if (text.length() > FileText.MOST_BYTES) {
            problems.add(Position.FILE, FileText.tooLarge("characters", problems));
            return null;
        }
        if (!Characters.accept(text, problems)) {
            return null;
        }
        Environment environment = new Environment(variables, problems);
        YamlTree tree = new YamlTree(environment, problems);
        try {
            tree.readEvents(text);
            if (tree.root == null) {
                problems.add(
                        new Position(1, 1),
                        "the file is empty; expected a " + problems.kind().name() + ", which begins with '"
                                + problems.kind().begins() + "'");
            }
            return environment.failed() ? null : tree.root;
        } catch (Stop e) {
            problems.add(e.at, String.valueOf(e.getMessage()));
        } catch (YamlEngineException e) {
            SyntaxErrors.explain(e, problems);
        }
        return null;
    }

    private void readEvents(String text) throws Stop {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setVersionFunction(version -> version)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        while (true) {
            Event event = next(parser, text);
            if (event == null) {
                return;
            }
            switch (event.getEventId()) {
                case DocumentStart -> begin((DocumentStartEvent) event);
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> alias((AliasEvent) event);
                case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
                case SequenceEnd, MappingEnd -> close();
                default -> {
                    // the beginning and end of stream and document, and comments, mean nothing here
                }
            }
        }
    }

    /** The parser's next event; null after the last. */
    private @Nullable Event next(ParserImpl parser, String text) throws Stop {
        try {
            return parser.hasNext() ? parser.next() : null;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            // the library fails like this on an escape of a number that no character has
            Position at = Characters.findBadEscape(text);
            throw at != null
                    ? new Stop(at, "no character has the number of this escape; the last is \\U0010ffff")
                    : new Stop(new Position(1, 1), "this is not YAML: " + Words.visible(e.toString()));
        }
    }

    private void begin(DocumentStartEvent event) throws Stop {
        if (++documents > 1) {
            throw new Stop(
                    at(event),
                    "a second document begins here; expected one "
                            + problems.kind().name() + " a file");
        }
        event.getSpecVersion().ifPresent(version -> {
            if (version.getMajor() != 1 || version.getMinor() != 2) {
                problems.add(
                        at(event),
                        "%YAML " + version.getMajor() + "." + version.getMinor()
                                + " is not read here; expected YAML 1.2, which needs no such line");
            }
        });
    }

    private void scalar(ScalarEvent event) throws Stop {
        Position at = at(event);
        String text = event.getValue();
        boolean tagged = refuseTag(event.getTag(), at);
        boolean unquoted = event.isPlain() && !tagged;
        if (Characters.hasLoneSurrogate(text)) {
            problems.add(
                    at, "this text has half a character in it: a \\u escape of a surrogate without its other half");
        }
        String source = null;
        if (Environment.isIn(text) && !isKeyNext()) {
            Environment.Filled filled = environment.fill(text, at);
            text = filled.text();
            source = filled.source().isEmpty() ? null : filled.source();
            // in JSON, and in YAML within braces, such a value can't but stand in quotes
            unquoted |= filled.whole() && !tagged;
        }
        Object value = text;
        if (unquoted && !isKeyNext()) {
            try {
                value = CoreValues.of(text);
            } catch (IllegalArgumentException e) {
                problems.add(at, String.valueOf(e.getMessage()));
                value = 0L;
            }
        }
        count(at);
        Scalar scalar = new Scalar(at, text, unquoted, value, source);
        anchor(event.getAnchor(), scalar, 1, 1);
        put(scalar, 1, 0);
    }

    private void alias(AliasEvent event) throws Stop {
        Position at = at(event);
        String name = event.getAlias().getValue();
        for (Open each : open) {
            if (name.equals(each.anchor)) {
                throw new Stop(at, "the alias '*" + name + "' stands inside of what it repeats, which would never end");
            }
        }
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new Stop(
                    at,
                    "nothing before this is marked '&" + name + "', so the alias '*" + name
                            + "' has nothing to repeat; a pattern that begins with '*' must be in quotes");
        }
        repeated += anchored.values;
        if (repeated > MOST_REPEATED) {
            throw new Stop(at, "aliases repeat more than " + MOST_REPEATED + " values up to here; write less of them");
        }
        if (open.size() + anchored.height > DEEPEST) {
            throw tooDeep(at);
        }
        Node node = anchored.node;
        if (isKeyNext() && node instanceof Scalar scalar) {
            put(new Scalar(at, scalar.text(), scalar.unquoted(), scalar.text()), 1, 0);
        } else {
            put(node.movedTo(at), anchored.values, anchored.height);
        }
    }

    private void open(CollectionStartEvent event) throws Stop {
        Position at = at(event);
        if (isKeyNext()) {
            throw noKey(at, event instanceof MappingStartEvent ? "a map" : "a list");
        }
        if (open.size() >= DEEPEST) {
            throw tooDeep(at);
        }
        refuseTag(event.getTag(), at);
        count(at);
        open.push(
                new Open(at, event.getAnchor().map(Anchor::getValue).orElse(null), event instanceof MappingStartEvent));
    }

    private void close() throws Stop {
        Open closed = open.pop();
        Node node = closed.entries != null
                ? new Mapping(closed.at, closed.entries)
                : new Listing(closed.at, closed.items != null ? closed.items : List.of());
        if (closed.anchor != null) {
            anchors.put(closed.anchor, new Anchored(node, closed.values, closed.height));
        }
        put(node, closed.values, closed.height);
    }

    /** Puts a complete node where it belongs: into the innermost open list or map, or at the top. */
    private void put(Node node, long nodeValues, int height) throws Stop {
        Open into = open.peek();
        if (into == null) {
            root = node;
            return;
        }
        into.values += nodeValues;
        into.height = Math.max(into.height, height + 1);
        if (into.items != null) {
            into.items.add(node);
        } else if (into.key == null) {
            if (!(node instanceof Scalar scalar)) {
                throw noKey(node.at(), Words.what(node));
            }
            into.key = scalar;
        } else {
            Scalar key = into.key;
            into.key = null;
            entry(into, key, node);
        }
    }

    private void entry(Open into, Scalar key, Node value) {
        if (key.unquoted() && key.text().equals("<<")) {
            problems.add(key.at(), "YAML 1.2 has no merge key '<<'; write out the keys that it was to bring");
            return;
        }
        Position first = into.keys.putIfAbsent(key.text(), key.at());
        if (first != null) {
            problems.add(key.at(), "the key " + Words.quoted(key.text()) + " is there twice, first at " + first);
        } else if (into.entries != null) {
            into.entries.add(new Entry(key, value));
        }
    }

    private boolean isKeyNext() {
        Open into = open.peek();
        return into != null && into.entries != null && into.key == null;
    }

    private void anchor(Optional<Anchor> anchor, Node node, long nodeValues, int height) {
        anchor.ifPresent(name -> anchors.put(name.getValue(), new Anchored(node, nodeValues, height)));
    }

    /** Whether there is a tag that makes a scalar text; any other is a problem. */
    private boolean refuseTag(Optional<String> tag, Position at) {
        if (tag.isEmpty()) {
            return false;
        }
        if (tag.get().equals(TEXT_TAG) || tag.get().equals("!")) {
            return true;
        }
        String written = tag.get().replace("tag:yaml.org,2002:", "!!");
        problems.add(
                at,
                "the tag " + Words.quoted(written) + " means nothing in a "
                        + problems.kind().name() + "; leave it out");
        return false;
    }

    private void count(Position at) throws Stop {
        if (++values > MOST_VALUES) {
            throw new Stop(
                    at,
                    "the file has more than " + MOST_VALUES + " values; a "
                            + problems.kind().name() + " may not have more");
        }
    }

    private static Stop noKey(Position at, String what) {
        return new Stop(at, "expected text as a key, got " + what + "; put text that begins with '[' or '{' in quotes");
    }

    private static Stop tooDeep(Position at) {
        return new Stop(at, "lists and maps nest more than " + DEEPEST + " levels deep here");
    }

    private static Position at(Event event) {
        return event.getStartMark().map(YamlTree::at).orElse(Position.FILE);
    }

    static Position at(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
