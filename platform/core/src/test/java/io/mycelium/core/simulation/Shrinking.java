package io.mycelium.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Leaves operations out of a plan that fails, as long as it fails by the same law: delta debugging, the algorithm ddmin of
 * Zeller and Hildebrandt ("Simplifying and Isolating Failure-Inducing Input", 2002). Of what is left no single one can be left
 * out any more, unless it took too many tries to get there.
 */
final class Shrinking {
    private static final int MOST_TRIES = 400;

    private Shrinking() {}

    /** The law that a plan breaks, or null if it breaks none. */
    static @Nullable LawBroken brokenBy(Plan plan, Simulation.Mutant mutant) {
        try {
            Simulation.run(plan, mutant);
            return null;
        } catch (LawBroken e) {
            return e;
        }
    }

    static Plan smallest(Plan plan, LawBroken.Law law, Simulation.Mutant mutant) {
        int tries = plan.head().crowd() == 0 ? MOST_TRIES : MOST_TRIES / 8;
        return plan.with(smallest(plan.operations(), tries, some -> {
            LawBroken broken = brokenBy(plan.with(some), mutant);
            return broken != null && broken.law == law;
        }));
    }

    /**
     * @param tries so often it is tried at most
     * @param fails whether it still does with some of them; it does with all
     * @return the least that could be found that fail
     */
    static <T> List<T> smallest(List<T> all, int tries, Predicate<List<T>> fails) {
        List<T> left = all;
        int triesLeft = tries;
        int parts = 2;
        while (left.size() > 1 || left.size() == 1 && parts == 2) {
            boolean smaller = false;
            int size = (left.size() + parts - 1) / parts;
            for (int from = 0; from < left.size(); from += size) {
                List<T> rest = new ArrayList<>(left.subList(0, from));
                rest.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
                if (triesLeft-- <= 0) {
                    return left;
                }
                if (fails.test(rest)) {
                    left = rest;
                    parts = Math.max(2, parts - 1);
                    smaller = true;
                    break;
                }
            }
            if (!smaller) {
                if (parts >= left.size()) {
                    return left;
                }
                parts = Math.min(left.size(), 2 * parts);
            }
        }
        return left;
    }
}
