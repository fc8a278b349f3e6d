package io.mycelium.core.blueprint;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which signals are traced: a setting, of which no state depends.
 *
 * @param frequencies the signals on these; none means that nothing is traced
 * @param sample of so many chains of signals one is, whole; 1: all
 * @param keep of so many signals at most it is kept what became of them
 */
public record Traced(List<String> frequencies, int sample, int keep) {
    public static final int DEFAULT_KEEP = 10_000;
    public static final int MOST_KEEP = 1_000_000;

    /** Among the frequencies: the signals on any. */
    public static final String ALL = "*";

    public static final Traced NOTHING = new Traced(List.of(), 1, DEFAULT_KEEP);

    public Traced {
        frequencies = List.copyOf(frequencies);
    }

    public boolean any() {
        return !frequencies.isEmpty();
    }

    public boolean all() {
        return frequencies.contains(ALL);
    }

    /** For people. */
    public String text() {
        if (!any()) {
            return "nothing is traced";
        }
        String what =
                all() ? "the signals on all frequencies" : "the signals on '" + String.join("', '", frequencies) + "'";
        return what + " are traced" + (sample == 1 ? "" : ", of one chain in " + sample) + "; the newest " + keep
                + " are kept";
    }

    /** Null where nothing is traced, as before anything could be. */
    @Nullable
    PlainMap plain() {
        return any() ? PlainMap.of("frequencies", frequencies, "sample", sample).plus("keep", keep) : null;
    }

    static Traced read(@Nullable Object plain) {
        if (!(plain instanceof PlainMap map)) {
            return NOTHING;
        }
        List<String> frequencies = new ArrayList<>();
        if (map.get("frequencies") instanceof PlainList list) {
            list.forEach(each -> frequencies.add(String.valueOf(each)));
        }
        return new Traced(frequencies, (int) map.integer("sample", 1), (int) map.integer("keep", DEFAULT_KEEP));
    }
}
