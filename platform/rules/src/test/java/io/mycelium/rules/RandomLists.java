package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of {@link RandomRules} take out of lists, maps and single values of the state and of signals, beside what
 * patterns have bound of them.
 *
 * @param text a pattern that binds a variable, and where its facts are from
 * @param whole whether that variable is a whole number
 */
record RandomLists(String text, boolean whole) {
    /** One by chance; null if there is nothing to take it from. */
    static @Nullable RandomLists of(Chance chance, List<String> kinds, String variable) {
        List<RandomLists> all = new ArrayList<>();
        if (kinds.contains("State")) {
            addOf(chance, all, "$state", "lines", "best", "times", "items", variable);
        }
        if (kinds.contains("A")) {
            addOf(chance, all, "$a", "parts", "part", "counts", "tags", variable);
        }
        return all.isEmpty() ? null : chance.pick(all);
    }

    private static void addOf(
            Chance chance,
            List<RandomLists> all,
            String fact,
            String lines,
            String line,
            String map,
            String texts,
            String v) {
        String from = ") from " + fact + ".";
        String some = chance.pick("", "", " > 0", " != 1", ", name != null", ", inner!.v != 1");
        all.add(new RandomLists("Line( " + v + " : v" + some + from + lines, true));
        all.add(new RandomLists("Line( " + v + " : v" + from + line, true));
        all.add(new RandomLists("Line( " + v + " : v" + some + ") from firstTwo( " + fact + "." + lines + " )", true));
        all.add(new RandomLists("Line( price != null, " + v + " : price" + from + lines, false));
        all.add(new RandomLists("Line( " + v + " : price" + from + lines, false));
        all.add(new RandomLists("Line( " + v + " : times" + from + lines, false));
        all.add(new RandomLists(
                "Map.Entry( " + chance.pick("", "key == \"u\", ", "key != \"u\", ", "value > 0, ") + v + " : value"
                        + from + map + ".entrySet()",
                false));
        all.add(new RandomLists("Long( " + v + " : longValue" + from + map + ".values()", true));
        all.add(new RandomLists("String( " + v + " : length" + from + map + ".keySet()", true));
        all.add(new RandomLists("String( " + v + " : length" + from + texts, true));
    }
}
