package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code trace:}. */
final class TraceSection {
    private static final int MOST_SAMPLE = 1_000_000;
    private static final Pattern SHARE = Pattern.compile("1 ?/ ?([1-9][0-9]{0,6})");
    private static final String EXPECTED = "a share such as 1/100, or 1 for all";

    private final Problems problems;

    TraceSection(Problems problems) {
        this.problems = problems;
    }

    Traced read(@Nullable Node node) {
        if (node == null) {
            return Traced.NOTHING;
        }
        Section section =
                Section.of("'trace'", node.at(), node, List.of("frequencies", "hyphae", "sample", "keep"), problems);
        List<String> frequencies =
                names(section, "frequencies", "a list of frequencies, such as [order]", "a frequency");
        List<String> hyphae = names(section, "hyphae", "a list of hyphae, such as [maker_1]", "the name of a hypha");
        if (!section.has("frequencies") && !section.has("hyphae")) {
            section.missing("frequencies", "a list of those whose signals are traced, such as [order]; or 'hyphae'");
        }
        return new Traced(
                frequencies,
                hyphae,
                List.of(),
                sample(section),
                section.small("keep", 1, Traced.MOST_KEEP, Traced.DEFAULT_KEEP));
    }

    private List<String> names(Section section, String key, String expected, String each) {
        List<String> names = new ArrayList<>();
        for (Node item : section.list(key, expected)) {
            if (item instanceof Scalar scalar && scalar.value() instanceof String name && !name.isBlank()) {
                names.add(name);
            } else {
                problems.add(item.at(), "expected " + each + ", got " + Words.what(item));
            }
        }
        return names;
    }

    private static int sample(Section section) {
        Node node = section.get("sample");
        if (node == null || node instanceof Scalar one && Long.valueOf(1).equals(one.value())) {
            return 1;
        }
        Matcher share = SHARE.matcher(node instanceof Scalar text ? String.valueOf(text.value()) : "");
        if (!share.matches() || Integer.parseInt(share.group(1)) > MOST_SAMPLE) {
            section.wrong("sample", EXPECTED, "");
            return 1;
        }
        return Integer.parseInt(share.group(1));
    }
}
