package io.mycelium.api.settings;

import io.mycelium.api.value.Legible;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of a plugin's settings that refuses what makes no sense: each method throws an
 * {@link IllegalArgumentException} that names the setting with its path ({@code complete.count}), says what was there
 * and what is expected. A setting that is {@code null} counts as not set. Immutable.
 */
public final class Settings {
    private static final int LONGEST_SHOWN = 80;

    private final PlainMap map;
    private final String path;

    private Settings(PlainMap map, String path) {
        this.map = map;
        this.path = path;
    }

    public static Settings of(PlainMap settings) {
        return new Settings(settings, "");
    }

    /** Refuses settings by any other name. */
    public Settings only(String... known) {
        for (String name : map.keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw new IllegalArgumentException("unknown setting '" + path + name + "': " + hint(name, known));
            }
        }
        return this;
    }

    private String hint(String name, String... known) {
        List<String> sorted = Arrays.stream(known).sorted().toList();
        return DidYouMean.among(sorted, name)
                .map(nearest -> "did you mean '" + path + nearest + "'?")
                .orElse(
                        sorted.isEmpty()
                                ? "there is nothing to set here"
                                : "there " + (sorted.size() == 1 ? "is only " : "are ") + String.join(", ", sorted));
    }

    public boolean has(String name) {
        return map.get(name) != null;
    }

    /** The text of a setting that must be there, and not empty. */
    public String text(String name, String expected) {
        if (map.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(name, expected);
    }

    /** The text of a setting that must be there, as a name for signals: of signs that are seen, see {@link Legible}. */
    public String name(String name, String expected) {
        String text = text(name, expected);
        int unseen = Legible.firstUnseen(text);
        if (unseen >= 0) {
            throw refusal(
                    name,
                    shown(Legible.text(text)) + ", with " + Legible.named(unseen),
                    expected + ", of signs that are seen");
        }
        return text;
    }

    /** The text of a setting that may be left out. */
    public @Nullable String textOrNull(String name, String expected) {
        return has(name) ? text(name, expected) : null;
    }

    /** The whole number of a setting that must be there. */
    public long whole(String name, long least) {
        if (map.get(name) instanceof Long number && number >= least) {
            return number;
        }
        throw wrong(name, "a whole number, " + least + " or more");
    }

    /** The whole number of a setting that may be left out. */
    public long wholeOr(String name, long least, long otherwise) {
        return has(name) ? whole(name, least) : otherwise;
    }

    /** The truth of a setting that may be left out. */
    public boolean truthOr(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (map.get(name) instanceof Boolean truth) {
            return truth;
        }
        throw wrong(name, "true or false");
    }

    /** The word of a setting, out of those there are; the first if it is left out. */
    public String oneOf(String name, String... words) {
        if (!has(name)) {
            return words[0];
        }
        if (map.get(name) instanceof String word && Arrays.asList(words).contains(word)) {
            return word;
        }
        throw wrong(name, "one of " + String.join(", ", words));
    }

    /** The number of a setting that must be there, exactly as it was written. */
    public BigDecimal number(String name, String expected) {
        Object value = map.get(name);
        if (value instanceof Long || value instanceof Double || value instanceof BigDecimal) {
            return new BigDecimal(value.toString());
        }
        throw wrong(name, expected);
    }

    /** The settings below a setting that must be there. */
    public Settings below(String name, String expected) {
        if (map.get(name) instanceof PlainMap inner) {
            return new Settings(inner, path + name + ".");
        }
        throw wrong(name, expected);
    }

    /**
     * The settings of each entry of a list that must be there, and not be empty.
     *
     * @param alone an entry that is just a text is read as {@code {alone: text}}
     */
    public List<Settings> each(String name, String alone, String expected) {
        if (!(map.get(name) instanceof PlainList list) || list.isEmpty()) {
            throw wrong(name, expected);
        }
        List<Settings> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = name + "[" + i + "]";
            if (list.get(i) instanceof PlainMap inner) {
                entries.add(new Settings(inner, path + at + "."));
            } else if (list.get(i) instanceof String text) {
                entries.add(new Settings(PlainMap.of(alone, text), path + at + "."));
            } else {
                throw refusal(at, shown(list.get(i)), expected);
            }
        }
        return entries;
    }

    /** To be thrown by who finds a setting wrong that is there in the right form, or misses one. */
    public IllegalArgumentException wrong(String name, String expected) {
        return refusal(name, has(name) ? shown(map.get(name)) : "missing", expected);
    }

    private IllegalArgumentException refusal(String name, String was, String expected) {
        return new IllegalArgumentException("setting '" + path + name + "' is " + was + ": expected " + expected);
    }

    /** A value as it fits into one line of a message. */
    private static String shown(@Nullable Object value) {
        String text = Legible.text(Plain.text(value).replaceAll("\\p{Cntrl}", " "));
        String quoted = value instanceof String ? "'" + text + "'" : text;
        return quoted.length() > LONGEST_SHOWN ? quoted.substring(0, LONGEST_SHOWN) + "..." : quoted;
    }
}
