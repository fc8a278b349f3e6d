package io.mycelium.testkit.pack;

import io.mycelium.api.settings.DidYouMean;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is wrong in a file of tests. */
final class FileProblems {
    private final String file;
    private final TreeSet<Problem> all = new TreeSet<>();

    FileProblems(String file) {
        this.file = file;
    }

    void addAll(List<Problem> others) {
        all.addAll(others);
    }

    void add(Place at, String message) {
        all.add(new Problem(file, at.line(), at.column(), message));
    }

    /** Adds {@code unknown key 'emit'; did you mean 'emits'?}. */
    void unknown(Place at, String what, String given, Collection<String> known) {
        add(at, what + " '" + given + "'" + hint(given, known));
    }

    /** {@code ; did you mean 'emits'?}, or what there is. */
    static String hint(String given, Collection<String> known) {
        return DidYouMean.among(known, given)
                .map(each -> "; did you mean '" + each + "'?")
                .orElse(known.isEmpty() || known.size() > 20 ? "" : "; there is " + String.join(", ", known));
    }

    /** Adds {@code expected a list of signals, got the text 'x'}. */
    void expected(YamlNode node, String what) {
        add(node.at(), "expected " + what + ", got " + shown(node));
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.value() == null
                    ? "nothing"
                    : scalar.value() instanceof String text ? "the text '" + text + "'" : scalar.text();
        }
        return node instanceof YamlNode.Listing ? "a list" : "a map";
    }

    int count() {
        return all.size();
    }

    List<Problem> all() {
        return new ArrayList<>(all);
    }
}
