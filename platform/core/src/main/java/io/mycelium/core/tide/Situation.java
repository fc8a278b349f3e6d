package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a hypha stands at a boundary, beside its rules: what keeps it from acting, and what its rules would see. Immutable.
 *
 * @param now null if it is not there any more
 * @param reasons why it does nothing, or what it waits for; a sentence each
 * @param signal what became of the signal that was asked about; a sentence each, none if nothing was asked
 * @param carried the frequencies that sockets to it carry; null if one carries all
 */
public record Situation(
        String hypha,
        long tide,
        @Nullable Now now,
        List<String> reasons,
        List<String> signal,
        @Nullable List<String> carried) {
    /**
     * What its rules would see.
     *
     * @param state the committed one, which is never written again
     * @param together whether its species senses its signals together
     */
    public record Now(
            Behaviour behaviour,
            Object state,
            HyphaFacts facts,
            int energy,
            boolean together,
            KeptStep.Chance chance,
            List<KeptStep.Known> known) {}

    public Situation {
        reasons = List.copyOf(reasons);
        signal = List.copyOf(signal);
        carried = carried == null ? null : List.copyOf(carried);
    }
}
