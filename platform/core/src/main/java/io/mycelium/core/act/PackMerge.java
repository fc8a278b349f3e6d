package io.mycelium.core.act;

import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Replicated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A merge policy that is a rule pack. One step has both sides and their past, as signals {@code past}, {@code left} and
 * {@code right} with the fields of the hypha's state, and a {@code State} that has what {@code last-writer} would keep; the
 * rules change in it what is to be otherwise.
 *
 * @param pack made of rules that change {@code State} and nothing else
 */
public record PackMerge(Behaviour pack) implements MergePolicy {
    private static final int ENERGY = 10_000;

    @Override
    public String kind() {
        return Replicated.RULES;
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only(Replicated.PACK).text(Replicated.PACK, "the name of a rule pack");
    }

    @Override
    public Merged merge(MergeCall call) {
        Merged last = FieldMerge.merge(call, field -> field.last(Written.BY_TIME, "last writer"));
        StateCodec states = pack.states();
        Object state = Objects.requireNonNull(states.read(last.state()), "no state");
        MergingStep step = new MergingStep(call);
        Evaluator evaluator = pack.evaluator();
        try {
            evaluator.begin(step, state, step);
            StepResult result = evaluator.together(
                    List.of(
                            new Side("past", call.past(), call, 1),
                            new Side("left", call.left().state(), call, 2),
                            new Side("right", call.right().state(), call, 3)),
                    ENERGY);
            evaluator.end();
            if (!(result instanceof StepResult.Done)) {
                throw new IllegalStateException("pack " + pack.pack() + ": " + said(result));
            }
        } finally {
            evaluator.close();
        }
        PlainMap merged = Objects.requireNonNull(states.write(state), "no plain values");
        return Merged.of(call, merged, conflicts(last, merged, step.fired()));
    }

    private static String said(StepResult result) {
        if (result instanceof StepResult.Failed failed) {
            return failed.message();
        }
        return result instanceof StepResult.Exhausted loop
                ? "its rules do not come to an end: " + String.join(", ", loop.rules())
                : String.valueOf(result);
    }

    /** Those of which one value could not stay; where rules have made another one of both, none was put aside. */
    private static List<Conflict> conflicts(Merged last, PlainMap merged, List<String> fired) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Conflict conflict : last.conflicts()) {
            Object kept = merged.get(conflict.field());
            if (Objects.equals(kept, conflict.left()) || Objects.equals(kept, conflict.right())) {
                boolean byRules = !Objects.equals(kept, conflict.kept());
                String rule = byRules ? String.join(", ", fired) : conflict.rule();
                conflicts.add(new Conflict(conflict.field(), conflict.left(), conflict.right(), rule, kept));
            }
        }
        return conflicts;
    }

    /** What a rule sees of one of the sides, or of their past. */
    private record Side(String frequency, PlainMap payload, SignalId id, long tide) implements Signal {
        Side(String frequency, PlainMap payload, MergeCall call, long number) {
            this(
                    frequency,
                    payload,
                    new SignalId(call.hypha(), call.now().generation(), number, 0),
                    call.now().tide());
        }

        @Override
        public @Nullable SignalId cause() {
            return null;
        }

        @Override
        public SignalId root() {
            return id;
        }

        @Override
        public boolean urgent() {
            return false;
        }

        @Override
        public long deadline() {
            return NO_DEADLINE;
        }
    }
}
