package io.mycelium.rules.internal;

import io.mycelium.rules.PackManifest;
import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code pack.yaml} from its node tree, so that whatever is wrong has a line and a column. All of it is reported. */
public final class ManifestReader {
    private static final List<String> KEYS = List.of("name", "version", "state", "sensed", "emitted", "signals");
    private static final List<String> STATE_KEYS = List.of("type", "version");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:'-]*");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\p{L}_$][\\w$]*(\\.[\\p{L}_$][\\w$]*)*");

    private final String file;
    private final List<PackProblem> problems;

    /** @param problems where what is wrong is added */
    public ManifestReader(String file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The manifest; null if there were problems. */
    public @Nullable PackManifest read(String text) {
        int before = problems.size();
        Node root = compose(text);
        if (root == null) {
            return null;
        }
        Map<String, Node> top = mapping(root, KEYS, "pack.yaml");
        String name = scalar(top.get("name"), "name");
        String version = scalar(top.get("version"), "version");
        if (top.get("name") == null) {
            add(root, "'name' is missing", "the name that species ask for: name: airports");
        } else if (name != null && !NAME.matcher(name).matches()) {
            add(top.get("name"), "'" + name + "' is not a name", "a letter, then letters, digits and _ . : ' -");
        }
        if (top.get("version") == null) {
            add(root, "'version' is missing", "such as version: 1.0.0");
        }
        String stateType = null;
        int stateVersion = 1;
        Node state = top.get("state");
        if (state instanceof ScalarNode) {
            stateType = className(state);
        } else if (state != null) {
            Map<String, Node> parts = mapping(state, STATE_KEYS, "state");
            stateType = className(parts.get("type"));
            stateVersion = number(parts.get("version"));
        }
        List<String> sensed = texts(top.get("sensed"), "sensed");
        List<String> emitted = texts(top.get("emitted"), "emitted");
        TreeMap<String, String> signals = new TreeMap<>();
        Node types = top.get("signals");
        if (types != null) {
            mapping(types, null, "signals").forEach((frequency, node) -> {
                String type = className(node);
                if (type != null) {
                    signals.put(frequency, type);
                }
            });
        }
        if (problems.size() > before || name == null || version == null) {
            return null;
        }
        return new PackManifest(name, version, stateType, stateVersion, sensed, emitted, signals);
    }

    private @Nullable Node compose(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent()) {
                return root.get();
            }
            problems.add(PackProblem.error(file, 1, 1, "the file is empty", "it needs at least name and version"));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            problems.add(PackProblem.error(
                    file,
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "this is not YAML: " + e.getProblem(),
                    null));
        } catch (YamlEngineException e) {
            problems.add(PackProblem.error(
                    file, 1, 1, "this is not YAML: " + Hints.firstSentence(String.valueOf(e.getMessage())), null));
        }
        return null;
    }

    private Map<String, Node> mapping(Node node, @Nullable List<String> known, String what) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            add(node, what + " must be a map", null);
            return values;
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (known != null && !known.contains(key)) {
                add(tuple.getKeyNode(), "unknown key '" + key + "'", Names.suggestion(key, known));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                add(tuple.getKeyNode(), "the key '" + key + "' is there twice", null);
            }
        }
        return values;
    }

    private @Nullable String scalar(@Nullable Node node, String key) {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        add(node, "'" + key + "' must be a text", null);
        return null;
    }

    private @Nullable String className(@Nullable Node node) {
        String name = scalar(node, "type");
        if (name != null && node != null && !CLASS_NAME.matcher(name).matches()) {
            add(node, "'" + name + "' is not the name of a class", "such as State or com.example.Order");
            return null;
        }
        return name;
    }

    private int number(@Nullable Node node) {
        if (node == null) {
            return 1;
        }
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(scalar.getValue());
        }
        add(node, "the version of the state must be a number from 1", null);
        return 1;
    }

    private List<String> texts(@Nullable Node node, String key) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                String text = scalar(each, key);
                if (text != null) {
                    texts.add(text);
                }
            }
        } else if (node != null) {
            add(node, "'" + key + "' must be a list of frequencies", "such as " + key + ": [start, stop]");
        }
        return texts;
    }

    private void add(@Nullable Node node, String message, @Nullable String hint) {
        Mark mark = node == null ? null : node.getStartMark().orElse(null);
        problems.add(PackProblem.error(
                file, mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, message, hint));
    }
}
