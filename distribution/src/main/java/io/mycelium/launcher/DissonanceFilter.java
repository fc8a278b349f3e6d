package io.mycelium.launcher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which dissonances are meant: those for which all that is given is so. */
final class DissonanceFilter {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of this kind, such as full, expired, 'rule failed' or dead-end.")
    private @Nullable String kind;

    @Option(
            names = "--where",
            paramLabel = "NAME",
            description =
                    "At this hypha, relay or body, at a socket of it ('a -> b' for one), or with a signal for it.")
    private @Nullable String where;

    @Option(names = "--frequency", paramLabel = "NAME", description = "With a signal on this frequency.")
    private @Nullable String frequency;

    @Option(names = "--since", paramLabel = "TIDE", description = "Found in this tide or later.")
    private @Nullable Long since;

    @Option(names = "--until", paramLabel = "TIDE", description = "Found in this tide or before.")
    private @Nullable Long until;

    boolean isGiven() {
        return !query().isEmpty();
    }

    /** The parts of a query, encoded. */
    List<String> query() {
        List<String> query = new ArrayList<>();
        add(query, "kind", kind);
        add(query, "where", where);
        add(query, "frequency", frequency);
        add(query, "since", since);
        add(query, "until", until);
        return query;
    }

    static void add(List<String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + Server.encoded(value.toString()));
        }
    }

    /** A path with a query of these parts. */
    static String path(String path, List<String> query) {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
