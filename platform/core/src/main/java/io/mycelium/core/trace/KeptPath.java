package io.mycelium.core.trace;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.TracedSignal;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is kept of one signal that is traced. The tide's thread only. */
final class KeptPath {
    // the phases of a tide, as far as signals move in them, in order
    static final int TIDE_IN = 0;
    static final int SENSE = 1;
    static final int ACT = 2;
    static final int EMITTED = 3;
    static final int WAIT = 4;
    static final int EMIT = 5;
    static final int REST = 6;

    /** So many moments of one signal are kept at most, and so many signals that came of it. */
    private static final int MOST = 1000;

    final long number;
    final Signal signal;
    /** The trace that its root came in with. */
    private final @Nullable TraceContext outside;

    String became = TracedSignal.UNDER_WAY;
    /** The rule that emitted it. */
    @Nullable
    String rule;
    /** What a relay made it a copy of. */
    @Nullable
    SignalId copyOf;
    /** Whether it came to one of the hyphae whose signals are traced. */
    boolean isShown;

    private final List<Moment> moments = new ArrayList<>(4);
    private @Nullable Set<SignalId> effects;

    /**
     * Something that happened to it.
     *
     * @param place where it is from then on
     */
    private record Moment(TideTime time, int phase, String what, String place) {}

    KeptPath(long number, Signal signal, @Nullable TraceContext outside) {
        this.outside = outside;
        this.number = number;
        this.signal = signal;
    }

    boolean isOver() {
        return !became.equals(TracedSignal.UNDER_WAY);
    }

    void add(TideTime time, int phase, String what, String place) {
        if (moments.size() < MOST) {
            moments.add(new Moment(time, phase, what, place));
        }
    }

    /** The tide is over: what happened in it stands in the order of its phases. */
    void settle() {
        if (moments.size() > 1) {
            moments.sort(Comparator.<Moment>comparingLong(m -> m.time.tide()).thenComparingInt(Moment::phase));
        }
    }

    boolean wasActedUponIn(long tide) {
        for (int i = moments.size() - 1; i >= 0 && moments.get(i).time.tide() == tide; i--) {
            if (moments.get(i).phase == ACT) {
                return true;
            }
        }
        return false;
    }

    /** Of its last step. */
    long lastTide() {
        return moments.isEmpty()
                ? signal.tide()
                : moments.get(moments.size() - 1).time.tide();
    }

    void isCauseOf(SignalId effect) {
        if (effects == null) {
            effects = new TreeSet<>(Comparator.comparing(SignalId::toString));
        }
        if (effects.size() < MOST) {
            effects.add(effect);
        }
    }

    Collection<SignalId> effects() {
        return effects == null ? List.of() : effects;
    }

    /** What it is a copy of, or else what it comes of. */
    @Nullable
    SignalId above() {
        return copyOf != null ? copyOf : signal.cause();
    }

    /** What is new of it in a tide: its steps of that tide, or that it is still where it was. */
    SignalFeed.Change change(TideTime now) {
        int fresh = 0;
        while (fresh < moments.size()
                && moments.get(moments.size() - 1 - fresh).time.tide() == now.tide()) {
            fresh++;
        }
        TracedSignal told = told(now);
        return new SignalFeed.Change(0, told, fresh + told.path().size() - moments.size());
    }

    private List<TracedSignal.Step> steps() {
        List<TracedSignal.Step> steps = new ArrayList<>(moments.size() + 1);
        for (int i = 0; i < moments.size(); i++) {
            Moment m = moments.get(i);
            Moment before = i == 0 ? null : moments.get(i - 1);
            long held = before == null ? 0 : held(before, m.time.tide(), m.phase);
            steps.add(new TracedSignal.Step(
                    m.time.tide(),
                    Math.max(0, m.time.tide() - (before == null ? signal.tide() : before.time.tide())),
                    before == null ? 0 : m.time.millisAfter(before.time),
                    held,
                    held == 0 || before == null ? null : before.place,
                    m.what));
        }
        return steps;
    }

    /** For how many tides more than usual: what is emitted in one tide is sensed in the next one, and all else is at once. */
    private static long held(Moment before, long tide, int phase) {
        boolean crosses = before.phase >= EMITTED && phase != EMIT && phase != WAIT;
        return Math.max(0, tide - before.time.tide() - (crosses ? 1 : 0));
    }

    private boolean isWhole() {
        return !moments.isEmpty()
                && (moments.get(0).phase == EMITTED
                        || moments.get(0).phase == TIDE_IN
                        || copyOf != null
                        || signal.tide() == moments.get(0).time.tide());
    }

    /** As it is at the end of a tide. */
    TracedSignal told(TideTime now) {
        Moment first = moments.isEmpty() ? null : moments.get(0);
        Moment latest = first == null ? null : moments.get(moments.size() - 1);
        long held = 0;
        for (int i = 1; i < moments.size(); i++) {
            Moment m = moments.get(i);
            held += held(moments.get(i - 1), m.time.tide(), m.phase);
        }
        List<TracedSignal.Step> steps = steps();
        if (latest != null && !isOver() && now.tide() > latest.time.tide()) {
            long more = held(latest, now.tide(), REST);
            held += more;
            if (more > 0) {
                steps.add(new TracedSignal.Step(
                        now.tide(),
                        now.tide() - latest.time.tide(),
                        now.millisAfter(latest.time),
                        more,
                        latest.place,
                        "it is still " + latest.place));
            }
        }
        SignalId cause = signal.cause();
        return new TracedSignal(
                number,
                signal.id().toString(),
                signal.frequency(),
                signal.payload(),
                signal.id().origin(),
                signal.tide(),
                rule,
                cause == null ? null : cause.toString(),
                signal.root().toString(),
                isWhole(),
                became,
                first == null || latest == null ? 0 : latest.time.tide() - first.time.tide(),
                first == null || latest == null ? 0 : latest.time.millisAfter(first.time),
                held,
                outside == null ? null : outside.traceparent(),
                first == null ? 0 : first.time.clock(),
                steps);
    }
}
