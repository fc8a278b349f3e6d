package io.mycelium.relay.bykey;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the name of a hypha is of, and ways to make one of a text that is none. */
final class HyphaName {
    private static final String MARKS = "_.:'-";
    private static final int CHARS = 128;
    static final String RULE = "letters, digits and " + MARKS + ", a letter or digit first, " + CHARS + " at most";

    /** How a text is changed before it is taken as a name. */
    enum Way {
        TRIM(String::strip),
        UPPER(text -> text.toUpperCase(Locale.ROOT)),
        LOWER(text -> text.toLowerCase(Locale.ROOT)),
        NAME(HyphaName::named);

        private final UnaryOperator<String> change;

        Way(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    private HyphaName() {}

    /** Those of the setting {@code normalise}, a word or a list of words; throws {@link IllegalArgumentException} for another. */
    static List<Way> ways(PlainMap settings) {
        Object set = settings.get("normalise");
        if (set == null) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (Object word : set instanceof PlainList list ? list : List.of(set)) {
            ways.add(way(settings, word));
        }
        return ways;
    }

    private static Way way(PlainMap settings, @Nullable Object word) {
        for (Way way : Way.values()) {
            if (way.name().toLowerCase(Locale.ROOT).equals(word)) {
                return way;
            }
        }
        throw Settings.of(settings).wrong("normalise", "trim, upper, lower, name, or a list of them");
    }

    static String normalised(String text, List<Way> ways) {
        String now = text;
        for (Way way : ways) {
            now = way.change.apply(now);
        }
        return now;
    }

    /** Each run of what a name can't have is one {@code _}; none stands at its beginning or end. */
    private static String named(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length() && name.length() < CHARS; i++) {
            char c = text.charAt(i);
            boolean fits = name.isEmpty() ? isLetterOrDigit(c) : isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
            if (fits && gap && name.length() + 1 < CHARS) {
                name.append('_');
            }
            if (fits && name.length() < CHARS) {
                name.append(c);
            }
            gap = !fits && !name.isEmpty();
        }
        return name.toString();
    }

    /** As blueprints have names, but a key may begin with a digit: customer {@code 4711} is one. */
    static boolean is(String text) {
        if (text.isEmpty() || text.length() > CHARS || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i)) && MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
