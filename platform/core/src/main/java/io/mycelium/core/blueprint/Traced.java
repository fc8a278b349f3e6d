package io.mycelium.core.blueprint;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which signals are traced: a setting, of which no state depends. Those that are on one of the frequencies, and of one of the
 * roots, and that one of the hyphae emits or senses; of what is not said, all.
 *
 * @param frequencies the signals on these
 * @param hyphae those that one of these emits or senses; of one that is replicated, each of its copies
 * @param roots those that came of one of these
 * @param sample of so many chains of signals one is, whole; 1: all
 * @param keep of so many signals at most it is kept what became of them
 */
public record Traced(List<String> frequencies, List<String> hyphae, List<SignalId> roots, int sample, int keep) {
    public static final int DEFAULT_KEEP = 10_000;
    public static final int MOST_KEEP = 1_000_000;

    /** Among the frequencies: the signals on any. */
    public static final String ALL = "*";

    public static final Traced NOTHING = new Traced(List.of(), 1, DEFAULT_KEEP);

    public Traced {
        frequencies = List.copyOf(frequencies);
        hyphae = List.copyOf(hyphae);
        roots = List.copyOf(roots);
    }

    /** Of whichever hypha and root. */
    public Traced(List<String> frequencies, int sample, int keep) {
        this(frequencies, List.of(), List.of(), sample, keep);
    }

    public boolean any() {
        return !frequencies.isEmpty() || !hyphae.isEmpty() || !roots.isEmpty();
    }

    public boolean all() {
        return any() && frequencies.isEmpty() || frequencies.contains(ALL);
    }

    /** Whether signals on a frequency are traced, as far as they are otherwise. */
    public boolean isOn(String frequency) {
        return frequencies.contains(frequency) || all();
    }

    /** Whether a signal is traced, wherever it goes: all of its chain are, or none, as far as their frequencies are. */
    public boolean wants(Signal signal) {
        return isOn(signal.frequency())
                && (roots.isEmpty() || roots.contains(signal.root()))
                && (sample == 1
                        || Long.remainderUnsigned(Plain.hash(signal.root().toString()), sample) == 0);
    }

    /** Whether a place is one of the hyphae, where there are any. */
    public boolean isAt(String who) {
        int copy = who.indexOf('@');
        return hyphae.isEmpty() || hyphae.contains(who) || copy > 0 && hyphae.contains(who.substring(0, copy));
    }

    /** For people. */
    public String text() {
        if (!any()) {
            return "nothing is traced";
        }
        String what =
                all() ? "the signals on all frequencies" : "the signals on '" + String.join("', '", frequencies) + "'";
        if (!hyphae.isEmpty()) {
            what += " that '" + String.join("' or '", hyphae) + "' emits or senses";
        }
        if (!roots.isEmpty()) {
            what += " that came of "
                    + String.join(" or ", roots.stream().map(SignalId::toString).toList());
        }
        return what + " are traced" + (sample == 1 ? "" : ", of one chain in " + sample) + "; the newest " + keep
                + " are kept";
    }

    /** Null where nothing is traced, as before anything could be. */
    @Nullable
    PlainMap plain() {
        if (!any()) {
            return null;
        }
        PlainMap plain =
                PlainMap.of("frequencies", frequencies, "sample", sample).plus("keep", keep);
        return hyphae.isEmpty() ? plain : plain.plus("hyphae", hyphae);
    }

    static Traced read(@Nullable Object plain) {
        if (!(plain instanceof PlainMap map)) {
            return NOTHING;
        }
        return new Traced(
                names(map, "frequencies"), names(map, "hyphae"), List.of(), (int) map.integer("sample", 1), (int)
                        map.integer("keep", DEFAULT_KEEP));
    }

    private static List<String> names(PlainMap map, String key) {
        List<String> names = new ArrayList<>();
        if (map.get(key) instanceof PlainList list) {
            list.forEach(each -> names.add(String.valueOf(each)));
        }
        return names;
    }
}
