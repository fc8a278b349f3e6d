package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.accessor.DataProvider;
import org.jspecify.annotations.Nullable;

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

    /**
     * {@code accumulate} and {@code collect}: one value made of all that their source matches; {@code groupby}: one for each
     * key.
     *
     * @param sources lists and facts; each is gone through for each match of those before it
     */
    record Gathered(RuleOutline.Element pattern, int place, Accumulate how, List<Level> sources) implements Level {
        /** The pattern of its source, if that is facts of one type; else null. */
        RuleOutline.@Nullable Element fact() {
            return sources.size() == 1 && sources.get(0) instanceof Fact fact ? fact.pattern() : null;
        }

        /** The same, of facts that another pattern asks for. */
        Gathered of(RuleOutline.Element fact) {
            return new Gathered(
                    pattern, place, how, List.of(new Fact(fact, sources.get(0).place())));
        }

        /** Whether it gathers facts of the step, alone or beside lists. */
        boolean looksAtFacts() {
            return sources.stream().anyMatch(Fact.class::isInstance);
        }
    }

    /** A fact of the step, or those of a type that rules insert, as a source of what is gathered. */
    record Fact(RuleOutline.Element pattern, int place) implements Level {}

    /** Adds this level and those it is made of, each before what it is used by. */
    default void addAll(List<Level> to) {
        if (this instanceof Gathered gathered) {
            gathered.sources().forEach(each -> each.addAll(to));
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
