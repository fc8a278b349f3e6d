package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.accessor.DataProvider;

/**
 * What a rule goes through beyond the facts of a step: what a list gives, or what is made of many. Levels come in the
 * author's order, and each has a pattern for what it yields.
 */
sealed interface Level {
    /** What it yields must match this; its fact is in {@link Slot#CANDIDATE} while that is tested, or in its own slot. */
    RuleOutline.Element pattern();

    /** The place of its fact among those of a match, as Drools counts them. */
    int place();

    /** {@code Pattern( ... ) from expression}: each member that matches is one match more. */
    record Listed(RuleOutline.Element pattern, int place, DataProvider list) implements Level {}

    /** {@code accumulate} and {@code collect}: one value made of all that their source matches. */
    record Gathered(RuleOutline.Element pattern, int place, Accumulate how, Level source) implements Level {}

    /** A fact of the step, as the source of what is gathered. */
    record Fact(RuleOutline.Element pattern, int place) implements Level {}

    /** Adds this level and those it is made of, each before what it is used by. */
    default void addAll(List<Level> to) {
        if (this instanceof Gathered gathered) {
            gathered.source().addAll(to);
        }
        to.add(this);
    }

    /** All levels of a pack: the number of a level is its place here, the same for all rule bases of the pack. */
    static List<Level> all(List<RuleOutline> rules) {
        List<Level> all = new ArrayList<>();
        for (RuleOutline each : rules) {
            if (each.isCovered()) {
                each.levels().forEach(level -> level.addAll(all));
            }
        }
        return all;
    }
}
