package io.mycelium.core.trace;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of the signals that are traced, the newest of them: made of the events of each tide, and asked for the
 * causes and effects of one. It belongs to no state: nothing that a network does depends on it. The tide's thread only.
 */
public final class SignalHistory implements TraceSink {
    /** So many moments of one signal are kept at most, and so many signals that came of it. */
    private static final int MOST_OF_ONE = 1000;

    /** So many effects are told at most. */
    private static final int MOST_TOLD = 1000;

    private Traced traced;
    private final Map<SignalId, Kept> kept = new LinkedHashMap<>();

    /** What is kept of one signal. */
    private static final class Kept {
        final Signal signal;
        final List<Moment> moments = new ArrayList<>();
        final Set<SignalId> effects = new TreeSet<>(Comparator.comparing(SignalId::toString));
        /** The rule that emitted it. */
        private @Nullable String rule;
        /** What a relay made it a copy of. */
        private @Nullable SignalId copyOf;

        Kept(Signal signal) {
            this.signal = signal;
        }
    }

    /** Something that happened to a signal; of a tide, in the order of its phases. */
    private record Moment(long tide, int phase, String what) {}

    /**
     * A signal, and what became of it.
     *
     * @param rule that emitted it; null if that is not known
     * @param path what happened to it, in order
     */
    public record Told(
            String id,
            String frequency,
            Object payload,
            String by,
            long tide,
            @Nullable String rule,
            @Nullable String cause,
            String root,
            List<Step> path) {}

    /**
     * One step on the way of a signal.
     *
     * @param after how many tides after the step before, or after it was emitted
     */
    public record Step(long tide, long after, String what) {}

    /** A signal that came of another one, so many signals below the one that was asked for. */
    public record Effect(int depth, Told signal) {}

    /**
     * Why a signal was, and what came of it.
     *
     * @param causes of it, from the nearest up
     * @param beginning what is above the last of them: that there is nothing, or why it is not known
     * @param effects each behind the one that it came of
     * @param more whether there are more effects than these
     * @param traced what is traced, for people
     */
    public record Why(
            Told signal, List<Told> causes, String beginning, List<Effect> effects, boolean more, String traced) {}

    public SignalHistory(Traced traced) {
        this.traced = traced;
    }

    /** Signals of other frequencies are noted from now on; what is kept stays, as far as there is room for it. */
    public void trace(Traced others) {
        traced = others;
    }

    /** How many signals are kept. */
    public int size() {
        return kept.size();
    }

    /** Whether a signal is traced: all of its chain are, or none, as far as their frequencies are. */
    public boolean wants(Signal signal) {
        return (traced.all() || traced.frequencies().contains(signal.frequency()))
                && (traced.sample() == 1
                        || Long.remainderUnsigned(Plain.hash(signal.root().toString()), traced.sample()) == 0);
    }

    // ---- what happens

    @Override
    public void tide(TraceEvent.Tide tide) {
        long number = tide.tide();
        tide.ways().forEach(event -> way(number, event));
        tide.sense().forEach(event -> sensed(number, event));
        String rule = null;
        String who = "";
        for (TraceEvent event : tide.act()) {
            rule = event.who().equals(who) ? rule : null;
            who = event.who();
            rule = event instanceof TraceEvent.Matches matches ? matches.rule() : rule;
            acted(number, event, rule);
        }
        for (TraceEvent event : tide.rest()) {
            if (event instanceof TraceEvent.Dissonant lost && lost.signal() != null) {
                note(
                        lost.signal(),
                        number,
                        5,
                        "is a dissonance at " + lost.who() + ": " + lost.kind() + ": "
                                + lost.reason().lines().findFirst().orElse(""));
            }
        }
        forget();
    }

    private void way(long tide, TraceEvent event) {
        if (event instanceof TraceEvent.Enters enters) {
            note(enters.signal(), tide, 0, "comes in at " + enters.who() + ", to " + enters.target());
        } else if (event instanceof TraceEvent.Passes passes) {
            Kept one = note(passes.signal(), tide, 4, "relay " + passes.who() + " passes it on to " + passes.target());
            if (one != null && !passes.arrival().equals(passes.signal().id())) {
                one.copyOf = passes.arrival();
                isEffect(passes.arrival(), one);
            }
        }
    }

    private void sensed(long tide, TraceEvent event) {
        if (event instanceof TraceEvent.Receives receives) {
            note(receives.signal(), tide, 1, receives.who() + " senses it");
        } else if (event instanceof TraceEvent.Has has) {
            note(has.signal(), tide, 2, "it is delivered by " + has.who());
        }
    }

    private void acted(long tide, TraceEvent event, @Nullable String rule) {
        if (event instanceof TraceEvent.Matches matches && matches.signal() != null) {
            note(matches.signal(), tide, 2, matches.who() + " acts upon it: rule \"" + matches.rule() + '"');
        } else if (event instanceof TraceEvent.Emits emits) {
            emitted(note(emits.signal(), tide, 3, emits.who() + " emits it, to " + emits.target()), rule);
        } else if (event instanceof TraceEvent.EmitsNowhere emits) {
            String to = emits.target() == null ? "to nobody" : "to nobody, as nobody is called " + emits.target();
            emitted(note(emits.signal(), tide, 3, emits.who() + " emits it, " + to), rule);
        } else if (event instanceof TraceEvent.Fails fails && fails.signal() != null) {
            note(fails.signal(), tide, 2, fails.who() + " fails at it");
        }
    }

    private static void emitted(@Nullable Kept one, @Nullable String rule) {
        if (one != null) {
            one.rule = rule;
        }
    }

    private @Nullable Kept note(Signal signal, long tide, int phase, String what) {
        if (!wants(signal)) {
            return null;
        }
        Kept one = kept.computeIfAbsent(signal.id(), id -> begin(signal));
        if (one.moments.size() < MOST_OF_ONE) {
            one.moments.add(new Moment(tide, phase, what));
        }
        return one;
    }

    private Kept begin(Signal signal) {
        Kept one = new Kept(signal);
        SignalId cause = signal.cause();
        if (cause != null) {
            isEffect(cause, one);
        }
        return one;
    }

    private void isEffect(SignalId of, Kept one) {
        Kept cause = kept.get(of);
        if (cause != null && cause.effects.size() < MOST_OF_ONE) {
            cause.effects.add(one.signal.id());
        }
    }

    private void forget() {
        for (Iterator<SignalId> oldest = kept.keySet().iterator(); kept.size() > traced.keep(); ) {
            oldest.next();
            oldest.remove();
        }
    }

    // ---- what is asked

    /** Null if nothing is kept of it. */
    public @Nullable Why why(String id) {
        Kept one = kept.get(SignalId.parse(id));
        if (one == null) {
            return null;
        }
        List<Told> causes = new ArrayList<>();
        Set<SignalId> seen = new LinkedHashSet<>();
        Kept last = one;
        SignalId above = above(one);
        while (above != null && seen.add(above)) {
            Kept cause = kept.get(above);
            if (cause == null) {
                break;
            }
            last = cause;
            causes.add(told(last));
            above = above(last);
        }
        List<Effect> effects = new ArrayList<>();
        boolean more = effects(one, effects);
        return new Why(told(one), causes, beginning(last, above), effects, more, traced.text());
    }

    /** What a signal is a copy of, or else what it comes of. */
    private static @Nullable SignalId above(Kept one) {
        return one.copyOf != null ? one.copyOf : one.signal.cause();
    }

    private String beginning(Kept last, @Nullable SignalId above) {
        if (above == null) {
            return last.signal.root().equals(last.signal.id())
                    ? "nothing was before it"
                    : "its cause is not said; its root is " + last.signal.root();
        }
        return "not kept: " + above + ". " + notKept(traced);
    }

    /** Why nothing is known of a signal, where so much is traced now. */
    public static String notKept(Traced traced) {
        return "Tracing of its frequency is off, or was when it was emitted, or it is older than those kept: "
                + traced.text();
    }

    /** Whether there are more than are told. */
    private boolean effects(Kept of, List<Effect> told) {
        ArrayDeque<Next> next = new ArrayDeque<>();
        Set<SignalId> seen = new LinkedHashSet<>();
        seen.add(of.signal.id());
        push(of, 1, next);
        while (!next.isEmpty()) {
            Next one = next.pop();
            Kept effect = kept.get(one.id());
            if (effect != null && seen.add(one.id())) {
                if (told.size() == MOST_TOLD) {
                    return true;
                }
                told.add(new Effect(one.depth(), told(effect)));
                push(effect, one.depth() + 1, next);
            }
        }
        return false;
    }

    /** An effect that is to be told of, before those that are deeper in the list. */
    private record Next(int depth, SignalId id) {}

    /** So that the one that came first is met first. */
    private void push(Kept of, int depth, ArrayDeque<Next> next) {
        List<SignalId> effects = new ArrayList<>(of.effects);
        effects.sort(Comparator.comparingLong(this::tideOf));
        for (int i = effects.size() - 1; i >= 0; i--) {
            next.push(new Next(depth, effects.get(i)));
        }
    }

    private long tideOf(SignalId id) {
        Kept one = kept.get(id);
        return one == null ? 0 : one.signal.tide();
    }

    private static Told told(Kept one) {
        Signal s = one.signal;
        List<Moment> moments = new ArrayList<>(one.moments);
        moments.sort(Comparator.comparingLong(Moment::tide).thenComparingInt(Moment::phase));
        List<Step> path = new ArrayList<>();
        long before = s.tide();
        for (Moment m : moments) {
            path.add(new Step(m.tide, Math.max(0, m.tide - before), m.what));
            before = m.tide;
        }
        SignalId cause = s.cause();
        return new Told(
                s.id().toString(),
                s.frequency(),
                s.payload(),
                s.id().origin(),
                s.tide(),
                one.rule,
                cause == null ? null : cause.toString(),
                s.root().toString(),
                path);
    }
}
