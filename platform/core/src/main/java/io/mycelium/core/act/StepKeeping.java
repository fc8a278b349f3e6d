package io.mycelium.core.act;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what went into the steps of one ACT after another that are to be explained later: those that fail, and all of a
 * hypha that is watched. Nothing that happens depends on it. The object belongs to its ACT, which asks it only where a step
 * fails, or its hypha is watched.
 */
final class StepKeeping {
    /** So many that fail are kept in a tide by each worker: it is no time to look at all where very many do. */
    private static final int MOST_OF_TIDE = 256;

    /** Of one with more sockets than that the far ends are not kept. */
    private static final int MOST_SOCKETS = 1000;

    private final Act act;
    private final ActView view;
    private final ActEffects effects;
    private final Emissions emissions;
    private final List<KeptStep> kept = new ArrayList<>();
    private int @Nullable [] watched;
    private int keptOfTide;

    // the ACT, if anything of it is kept
    private @Nullable HyphaFacts facts;
    private @Nullable Object last; // the state that the step before left, of who is watched
    private int births;
    private int rewires;
    private boolean dying;
    private long wakesAt = ActEffects.UNCHANGED;

    StepKeeping(Act act, ActView view, ActEffects effects, Emissions emissions) {
        this.act = act;
        this.view = view;
        this.effects = effects;
        this.emissions = emissions;
    }

    /** @param ids of those who are watched; null if nobody is */
    void beginTide(int @Nullable [] ids) {
        watched = ids;
        keptOfTide = 0;
        clear();
    }

    /** Whether anybody is watched. */
    boolean any() {
        return watched != null;
    }

    /** Whether a hypha, which is about to ACT, is watched. */
    boolean watches(Hypha h) {
        boolean found = false;
        if (watched != null) {
            for (int id : watched) {
                found |= id == h.id;
            }
        }
        return found;
    }

    /** A step of one who is watched has succeeded; its energy is not yet taken off. */
    void done(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given) {
        keep(signal, all, given, new KeptStep.Ending("done", ""));
    }

    /** A step did not succeed, and is not yet undone. */
    void failed(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given, StepResult result) {
        boolean waits = result instanceof StepResult.Exhausted && given < act.full;
        if (act.watched || !waits && keptOfTide < MOST_OF_TIDE) {
            keep(signal, all, given, ending(result, given, waits));
        }
    }

    /** A step is not taken, as it did not come back before. */
    void abandoned(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given, String message) {
        keep(signal, all, given, new KeptStep.Ending("abandoned", message));
    }

    private static KeptStep.Ending ending(StepResult result, int given, boolean waits) {
        if (result instanceof StepResult.Failed failed) {
            return new KeptStep.Ending("failed", failed.message());
        }
        if (result instanceof StepResult.Unfit unfit) {
            return new KeptStep.Ending("unfit", unfit.message());
        }
        return waits
                ? new KeptStep.Ending("waits", "there was energy for " + given + " firings only, and it needs more")
                : new KeptStep.Ending("runaway", StepFaults.runaway((StepResult.Exhausted) result, given));
    }

    private void keep(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given, KeptStep.Ending ending) {
        try {
            keptOfTide++;
            act.notes.any = true;
            kept.add(step(signal, all, given, ending));
        } catch (CutOffException e) {
            throw e;
        } catch (Throwable e) { // the state type is foreign code, and memory may be short: then it is not kept
            last = null;
        }
    }

    private KeptStep step(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given, KeptStep.Ending ending) {
        Hypha h = act.hypha();
        StateCodec states = act.states;
        Object before = act.watched && last != null ? last : copied(act.backup);
        Object after = !act.watched ? null : ending.how().equals("done") ? copied(act.working) : before;
        last = after;
        List<Signal> signals = all != null ? List.copyOf(all) : signal == null ? List.of() : List.of(signal);
        KeptStep.Kind kind = signal != null
                ? all == null ? KeptStep.Kind.SIGNAL : KeptStep.Kind.TOGETHER
                : act.recovering ? KeptStep.Kind.RECOVERY : KeptStep.Kind.OPENING;
        long bytes = 256 + (states == null || before == null ? 0 : states.bytes(before, Long.MAX_VALUE));
        for (Signal each : signals) {
            bytes += 128 + Plain.bytes(each.payload(), Long.MAX_VALUE);
        }
        HyphaFacts known = facts;
        if (known == null) {
            known = HyphaFacts.of(view, isJoinedWithFew(h));
            facts = known;
        }
        return new KeptStep(
                act.tide(),
                act.steps,
                kind,
                act.behaviour,
                before,
                signals,
                known.withEnergy(act.energyLeft()),
                given,
                effects.time(),
                effects.random.atStep(h, act.tide()),
                known(h),
                ending,
                act.watched ? did(ending.how().equals("done")) : List.of(),
                after,
                bytes);
    }

    /** The committed state, or a copy of one that is not yet: nobody writes either again. */
    private Object copied(@Nullable Object own) {
        return own == null
                ? act.hypha().state
                : Objects.requireNonNull(act.states).copy(own);
    }

    private static boolean isJoinedWithFew(Hypha h) {
        int sockets = 0;
        for (Socket s = h.firstIn; s != null && sockets <= MOST_SOCKETS; s = s.nextIn) {
            sockets++;
        }
        for (Socket s = h.firstOut; s != null && sockets <= MOST_SOCKETS; s = s.nextOut) {
            sockets++;
        }
        return sockets <= MOST_SOCKETS;
    }

    private static List<KeptStep.Known> known(Hypha h) {
        Dealings dealings = h.dealings;
        return dealings == null || dealings.questions == null
                ? List.of()
                : dealings.questions.known().stream()
                        .map(each -> new KeptStep.Known(each.from(), each.field(), each.value(), each.tide()))
                        .toList();
    }

    /** What the rules of the running step did; what they wanted beside emissions, if it counts. */
    private List<KeptStep.Did> did(boolean counts) {
        List<KeptStep.Did> did = new ArrayList<>();
        for (int i = effects.traceMark; i < effects.trace.size(); i++) {
            Object entry = effects.trace.get(i);
            if (entry instanceof TraceEvent.Matches matches) {
                did.add(new KeptStep.Did(matches.rule(), "", PlainMap.EMPTY));
            } else if (entry instanceof Integer emission) {
                did.add(emitted(emission));
            }
        }
        if (!counts) {
            return did;
        }
        for (; births < effects.births.size(); births++) {
            ActRequests.Birth birth = effects.births.get(births);
            String name = birth.name == null ? "" : " as " + birth.name;
            add(did, (birth.split ? "splits" : "spawns " + birth.species) + name, birth.state);
        }
        for (; rewires < effects.rewires.size(); rewires++) {
            ActRequests.Rewire wish = effects.rewires.get(rewires);
            add(did, (wish.open() ? "connects to " : "disconnects from ") + wish.to(), PlainMap.EMPTY);
        }
        if (effects.dying && !dying) {
            dying = true;
            add(did, "dies", PlainMap.EMPTY);
        }
        if (effects.wakesAt != wakesAt) {
            wakesAt = effects.wakesAt;
            add(did, wakesAt == Hypha.NEVER ? "sleeps" : "wakes in tide " + wakesAt, PlainMap.EMPTY);
        }
        return did;
    }

    private static void add(List<KeptStep.Did> did, String what, PlainMap payload) {
        did.add(new KeptStep.Did(null, what, payload));
    }

    private KeptStep.Did emitted(int emission) {
        CoreSignal signal = emissions.signal(emission);
        if (signal == null) {
            return new KeptStep.Did(null, "emits something", PlainMap.EMPTY);
        }
        Socket socket = emissions.socket(emission);
        String to = socket == null ? "" : " to " + socket.to.name();
        for (ActRequests.Send send : effects.sends) {
            if (socket == null && send.emission() == emission) {
                String none = send.newborn() == null ? ", and no socket carries it" : " to the newborn";
                to = send.to() == null ? none : " to " + send.to();
            }
        }
        return new KeptStep.Did(
                null, (signal.answer ? "replies " : "emits ") + signal.frequency.name + to, signal.payload);
    }

    /** Hands over what was kept, as the ACT is committed. */
    void handOn(List<KeptStep> to) {
        to.addAll(kept);
        kept.clear();
    }

    /** Nothing is kept of the ACT here any more. */
    void clear() {
        kept.clear();
        facts = null;
        last = null;
        births = 0;
        rewires = 0;
        dying = false;
        wakesAt = ActEffects.UNCHANGED;
    }
}
