package io.mycelium.core.act;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the signals of one ACT where they were not simply acted upon: lost, heeded by no rule, or left for the
 * next tide. After most ACTs there is nothing. The object is there for one ACT after another.
 */
final class ActNotes {
    final List<ActRequests.Found> found = new ArrayList<>();
    final List<ActRequests.Unheeded> unheeded = new ArrayList<>();
    /** What there was no energy for, in order. */
    final List<CoreSignal> rest = new ArrayList<>();
    /** How many signals became dissonances. */
    int lost;
    /** Whether there is anything at all. */
    boolean any;

    // whether steps failed, of what kinds, and why the last one did
    private boolean failed;
    private int runaways;
    private boolean abandoned;
    private String why = "";

    private final ActEffects effects;

    ActNotes(ActEffects effects) {
        this.effects = effects;
    }

    void rest(CoreSignal signal) {
        any = true;
        rest.add(signal);
    }

    /** The same for what was sensed, from a place on. */
    void rest(Sensing sensing, int from) {
        for (int i = from; i < sensing.size; i++) {
            rest(sensing.batch[i]);
        }
    }

    /** A fault of the pack's that no step failed by. */
    void failed(Hypha h, String message) {
        lost(h, Dissonance.Kind.RULE_FAILED, message, null, null);
    }

    /** No rule heeded the signal of a step, or all of them. */
    void unheeded(Hypha h, CoreSignal signal, @Nullable List<Signal> all) {
        any = true;
        if (all == null) {
            unheeded.add(new ActRequests.Unheeded(h.species, signal.frequency.name));
        } else {
            all.forEach(s -> unheeded.add(new ActRequests.Unheeded(h.species, s.frequency())));
        }
    }

    /** A step failed: its signal becomes a dissonance, or each of them, or it had none. */
    void lost(
            Hypha h,
            Dissonance.Kind kind,
            String message,
            @Nullable String rule,
            @Nullable CoreSignal signal,
            @Nullable List<Signal> all) {
        failed = true;
        runaways += kind == Dissonance.Kind.RUNAWAY ? 1 : 0;
        abandoned |= kind == Dissonance.Kind.ABANDONED;
        why = message;
        if (all == null) {
            lost(h, kind, message, rule, signal);
        } else {
            all.forEach(s -> lost(h, kind, message, rule, (CoreSignal) s));
        }
    }

    void lost(Hypha h, Dissonance.Kind kind, String message, @Nullable String rule, @Nullable CoreSignal signal) {
        any = true;
        lost += signal == null ? 0 : 1;
        found.add(new ActRequests.Found(kind, h.name(), message, rule, signal));
        if (effects.tracing()) {
            effects.trace.add(new TraceEvent.Fails(h.name(), signal, rule, message));
        }
    }

    /** Whether a signal is too late; then that is a dissonance. */
    boolean expired(Hypha h, CoreSignal signal, long tide, long clock) {
        boolean expired = signal.isExpired(tide, clock);
        if (expired) {
            lost(h, Dissonance.Kind.EXPIRED, signal.expiry(), null, signal);
        }
        return expired;
    }

    /** What failed in the ACT of a hypha, which had so many steps; null if nothing did. */
    ActRequests.@Nullable Trouble trouble(Hypha h, int steps) {
        return !failed ? null : new ActRequests.Trouble(h, steps, runaways, abandoned, why);
    }

    void clear() {
        any = false;
        lost = 0;
        failed = false;
        runaways = 0;
        abandoned = false;
        why = "";
        found.clear();
        unheeded.clear();
        rest.clear();
    }
}
