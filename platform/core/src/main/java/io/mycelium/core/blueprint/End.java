package io.mycelium.core.blueprint;

import java.util.regex.Pattern;

/** One end of a socket, or of many: how a blueprint says whom it means. */
public sealed interface End {
    /** A hypha, relay or fruiting body by its name. */
    record Named(String name) implements End {}

    /** Every hypha of the blueprint whose name fits a pattern, in which {@code *} stands for any text and {@code ?} for one character. */
    record Matching(String pattern) implements End {
        /** What matches the whole of each name that is meant. */
        public Pattern regex() {
            StringBuilder regex = new StringBuilder();
            for (char c : pattern.toCharArray()) {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
            return Pattern.compile(regex.toString());
        }
    }

    /** Every hypha of a species, those born later included. */
    record OfSpecies(String species) implements End {}

    /** As a blueprint writes it: {@code worker_*}, {@code species B}. */
    default String text() {
        if (this instanceof Named named) {
            return named.name();
        }
        if (this instanceof Matching matching) {
            return matching.pattern();
        }
        return "species " + ((OfSpecies) this).species();
    }

    /** Reads what {@link #text} writes. */
    static End of(String text) {
        String trimmed = text.trim();
        if (trimmed.startsWith("species ")) {
            return new OfSpecies(trimmed.substring("species ".length()).trim());
        }
        if (trimmed.indexOf('*') >= 0 || trimmed.indexOf('?') >= 0) {
            return new Matching(trimmed);
        }
        return new Named(trimmed);
    }
}
