package io.mycelium.core.act;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Asks a policy that remembers about each hypha that was awake, in the order of the hyphae. The tide's thread only. */
final class HealthVisits {
    /** So many are handed over at once. */
    private static final int A_ROUND = 1024;

    private final State state;
    private final Gate gate;
    private final HealthWishes wishes;

    /** A hypha, and what was measured of it in this tide. */
    record Visit(Hypha hypha, HealthMeasures measures) {}

    HealthVisits(State state, Gate gate, HealthWishes wishes) {
        this.state = state;
        this.gate = gate;
        this.wishes = wishes;
    }

    /** Asks about all of these; returns the last thing that went wrong, or null. After a call that hangs nobody else is asked about. */
    @Nullable
    String make(HealthPolicy policy, PlainMap settings, List<Visit> visits) {
        String fault = null;
        boolean hung = false;
        for (int from = 0; from < visits.size(); from += A_ROUND) {
            List<Visit> round = visits.subList(from, Math.min(from + A_ROUND, visits.size()));
            List<PluginCaller.Answer<Assessment>> answers =
                    hung ? List.of() : gate.callUntilHung(calls(policy, settings, round));
            for (int i = 0; i < round.size(); i++) {
                Hypha h = round.get(i).hypha();
                state.beforeChange(h);
                String wrong = i < answers.size() ? taken(h, answers.get(i)) : "";
                if (wrong != null) {
                    HealthStage.unknown(h);
                    fault = wrong.isEmpty() ? fault : wrong;
                }
            }
            hung |= answers.size() < round.size() || isHung(answers);
        }
        return fault;
    }

    private static boolean isHung(List<PluginCaller.Answer<Assessment>> answers) {
        return answers.get(answers.size() - 1).fault() instanceof PluginCaller.HungException;
    }

    private List<Callable<Assessment>> calls(HealthPolicy policy, PlainMap settings, List<Visit> visits) {
        List<Callable<Assessment>> calls = new ArrayList<>(visits.size());
        for (Visit visit : visits) {
            HealthCall call = call(visit.hypha(), visit.measures(), settings);
            calls.add(() -> Objects.requireNonNull(policy.assess(call), "its answer"));
        }
        return calls;
    }

    private HealthCall call(Hypha h, HealthMeasures measures, PlainMap settings) {
        return new HealthCall(
                h.name(),
                h.species.plan.name(),
                h.generation,
                state.tide,
                measures,
                settings,
                h.care == null ? null : h.care.memory());
    }

    /** What it answered is so from now on; returns what is wrong with it otherwise. */
    private @Nullable String taken(Hypha h, PluginCaller.Answer<Assessment> answer) {
        Assessment assessment = answer.value();
        if (answer.fault() != null || assessment == null) {
            return answer.fault() == null
                    ? "it returned null"
                    : String.valueOf(answer.fault().getMessage());
        }
        String broken = AssessmentContract.broken(assessment, true);
        if (broken != null) {
            return "it broke its contract: " + broken;
        }
        h.vitality = assessment.vitality();
        Care before = h.care == null ? Care.NONE : h.care;
        List<Care.Found> findings = assessment.findings().stream()
                .map(f ->
                        new Care.Found(f.measure(), f.value(), f.normal(), before.foundSince(f.measure(), state.tide)))
                .toList();
        h.careFor(new Care(before.supervised(), assessment.memory(), findings, before.alerts()));
        wishes.take(h, assessment);
        return null;
    }

    /** Why a policy can't go on with what another one remembers of some hypha; null if it can. Changes nothing. */
    @Nullable
    String unreadable(HealthPolicy next, PlainMap settings) {
        List<Hypha> remembered = new ArrayList<>();
        state.topology.forEachHypha(h -> {
            if (h.care != null && h.care.memory() != null) {
                remembered.add(h);
            }
        });
        for (int from = 0; from < remembered.size(); from += A_ROUND) {
            List<Visit> round = remembered.subList(from, Math.min(from + A_ROUND, remembered.size())).stream()
                    .map(h -> new Visit(h, HealthStage.unpack(HealthStage.packed(h, 0, 0, 0, true))))
                    .toList();
            List<PluginCaller.Answer<Assessment>> answers = gate.callUntilHung(calls(next, settings, round));
            for (int i = 0; i < answers.size(); i++) {
                PluginCaller.PluginFault fault = answers.get(i).fault();
                if (fault != null) {
                    return "what is remembered of hypha '"
                            + round.get(i).hypha().name() + "': " + fault.getMessage();
                }
            }
        }
        return null;
    }
}
