package io.mycelium.core.trace;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.TracedSignal;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.blueprint.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of the signals that are traced, the newest of them: made of the events of each tide, and asked for the
 * causes and effects of one. It belongs to no state: nothing that a network does depends on it. The tide's thread only.
 */
public final class SignalHistory {
    /** So many effects are told at most. */
    private static final int MOST_TOLD = 1000;

    /** One that was in the same place for so many tides waits longer than is usual anywhere. */
    private static final int LATE = 2;

    private Traced traced;
    private long since;
    private final SignalFeed feed;
    private final Function<Signal, @Nullable TraceContext> outside;
    private final Map<SignalId, KeptPath> kept = new LinkedHashMap<>();
    private final TreeMap<Long, KeptPath> byNumber = new TreeMap<>();
    /** Those to whom something happened in this tide. */
    private final Set<KeptPath> touched = new LinkedHashSet<>();
    /** Those that were on their way at the end of a tide, by tides: to be told of if they are still there. */
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();

    private TideTime now = new TideTime(0, 0, 0);
    private long last;
    private long forgotten;

    private record Waiting(KeptPath signal, long tide) {}

    /** A signal that came of another one, so many signals below the one that was asked for. */
    public record Effect(int depth, TracedSignal signal) {}

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
            TracedSignal signal,
            List<TracedSignal> causes,
            String beginning,
            List<Effect> effects,
            boolean more,
            String traced) {}

    /**
     * Some of the signals, the newest first.
     *
     * @param next what to ask after for those that are older; null if there are none
     */
    public record Page(List<TracedSignal> signals, @Nullable Long next) {}

    /**
     * @param tide after which they are traced
     * @param outside finds the trace that a signal's root came in with
     */
    public SignalHistory(Traced traced, long tide, SignalFeed feed, Function<Signal, @Nullable TraceContext> outside) {
        this.outside = outside;
        this.traced = traced;
        this.feed = feed;
        since = tide;
    }

    /** Other signals are noted from now on; what is kept stays, as far as there is room for it. */
    public void trace(Traced others, long tide) {
        traced = others;
        since = tide;
    }

    /** How many signals are kept. */
    public int size() {
        return kept.size();
    }

    /** How many were kept, and are no more since there were newer ones. */
    public long forgotten() {
        return forgotten;
    }

    /** The tide after which these are traced. */
    public long since() {
        return since;
    }

    // ---- what happens

    /** The tide is over, in which all this happened. */
    public void tide(TraceEvent.Tide tide, TideTime time) {
        now = time;
        tide.ways().subList(0, tide.waysIn()).forEach(event -> way(true, event));
        tide.sense().forEach(this::sensed);
        String rule = null;
        String who = "";
        for (TraceEvent event : tide.act()) {
            rule = event.who().equals(who) ? rule : null;
            who = event.who();
            rule = event instanceof TraceEvent.Matches matches ? matches.rule() : rule;
            acted(event, rule);
        }
        tide.ways().subList(tide.waysIn(), tide.ways().size()).forEach(event -> way(false, event));
        tide.ways().forEach(this::ended);
        tide.rest().forEach(this::lost);
        tell();
        forget();
    }

    private void way(boolean in, TraceEvent event) {
        int phase = in ? KeptPath.TIDE_IN : KeptPath.EMIT;
        if (event instanceof TraceEvent.Enters enters) {
            String target = enters.target();
            note(
                    enters.signal(),
                    phase,
                    enters.who(),
                    target,
                    "comes in at " + enters.who() + ", to " + target,
                    "before " + target);
        } else if (event instanceof TraceEvent.Passes passes) {
            String relay = passes.who();
            String target = passes.target();
            KeptPath one = note(
                    passes.signal(),
                    phase,
                    relay,
                    target,
                    "relay " + relay + " passes it on to " + target,
                    "before " + target);
            if (one != null && !passes.arrival().equals(passes.signal().id())) {
                one.copyOf = passes.arrival();
                isEffect(passes.arrival(), one);
            }
        } else if (event instanceof TraceEvent.Waits waits) {
            String where = waits.who() + ", as the socket to " + waits.target() + " has no room";
            note(waits.signal(), KeptPath.WAIT, waits.who(), null, "it waits at " + where, "at " + where);
        }
    }

    private void sensed(TraceEvent event) {
        if (event instanceof TraceEvent.Receives receives) {
            String who = receives.who();
            note(receives.signal(), KeptPath.SENSE, who, null, who + " senses it", "in the inbox of " + who);
        } else if (event instanceof TraceEvent.Has has) {
            over(
                    note(has.signal(), KeptPath.SENSE, has.who(), null, "it is delivered by " + has.who(), ""),
                    TracedSignal.DELIVERED);
        }
    }

    private void acted(TraceEvent event, @Nullable String rule) {
        if (event instanceof TraceEvent.Matches matches && matches.signal() != null) {
            String who = matches.who();
            note(
                    matches.signal(),
                    KeptPath.ACT,
                    who,
                    null,
                    who + " acts upon it: rule \"" + matches.rule() + '"',
                    "at " + who);
        } else if (event instanceof TraceEvent.Emits emits) {
            String target = emits.target();
            emitted(
                    note(
                            emits.signal(),
                            KeptPath.EMITTED,
                            emits.who(),
                            target,
                            emits.who() + " emits it, to " + target,
                            "before " + target),
                    rule);
        } else if (event instanceof TraceEvent.EmitsNowhere emits) {
            String to = emits.target() == null ? "to nobody" : "to nobody, as nobody is called " + emits.target();
            emitted(
                    note(
                            emits.signal(),
                            KeptPath.EMITTED,
                            emits.who(),
                            null,
                            emits.who() + " emits it, " + to,
                            "at " + emits.who()),
                    rule);
        } else if (event instanceof TraceEvent.Fails fails && fails.signal() != null) {
            String who = fails.who();
            note(fails.signal(), KeptPath.ACT, who, null, who + " fails at it", "at " + who);
        }
    }

    private static void emitted(@Nullable KeptPath one, @Nullable String rule) {
        if (one != null) {
            one.rule = rule;
        }
    }

    private void ended(TraceEvent event) {
        String who = event.who();
        if (event instanceof TraceEvent.Acted acted) {
            KeptPath one = kept.get(acted.signal().id());
            if (one != null && !one.wasActedUponIn(now.tide())) {
                String what = who + " has acted upon it, and no rule matched";
                note(acted.signal(), KeptPath.ACT, who, null, what, "at " + who);
            }
            over(one, TracedSignal.ACTED_UPON);
        } else if (event instanceof TraceEvent.Absorbs absorbs) {
            over(
                    note(absorbs.signal(), KeptPath.EMIT, who, null, "relay " + who + " takes it in", ""),
                    TracedSignal.TAKEN_IN);
        } else if (event instanceof TraceEvent.Keeps keeps) {
            note(
                    keeps.signal(),
                    KeptPath.EMIT,
                    who,
                    null,
                    who + " keeps it for later",
                    "at " + who + ", which keeps it");
        }
    }

    private void lost(TraceEvent event) {
        if (event instanceof TraceEvent.Dissonant lost && lost.signal() != null) {
            String what = "is a dissonance at " + lost.who() + ": " + lost.kind() + ": "
                    + lost.reason().lines().findFirst().orElse("");
            over(note(lost.signal(), KeptPath.REST, lost.who(), null, what, ""), TracedSignal.LOST);
        }
    }

    private static void over(@Nullable KeptPath one, String how) {
        if (one != null) {
            one.became = how;
        }
    }

    private @Nullable KeptPath note(
            Signal signal, int phase, String who, @Nullable String target, String what, String place) {
        if (!traced.wants(signal)) {
            return null;
        }
        KeptPath one = kept.get(signal.id());
        if (one == null) {
            one = begin(signal);
        }
        one.isShown |= traced.isAt(who) || target != null && traced.isAt(target);
        one.add(now, phase, what, place);
        touched.add(one);
        return one;
    }

    private KeptPath begin(Signal signal) {
        KeptPath one = new KeptPath(++last, signal, outside.apply(signal));
        kept.put(signal.id(), one);
        byNumber.put(last, one);
        SignalId cause = signal.cause();
        if (cause != null) {
            isEffect(cause, one);
        }
        return one;
    }

    private void isEffect(SignalId of, KeptPath one) {
        KeptPath cause = kept.get(of);
        if (cause != null) {
            cause.isCauseOf(one.signal.id());
        }
    }

    /** Who follows is told what is new; and what waits too long, once for each place that it waits in. */
    private void tell() {
        List<KeptPath> late = late();
        List<SignalFeed.Change> news = new ArrayList<>();
        boolean wanted = feed.isWanted();
        int skipped = wanted ? Math.max(0, touched.size() - SignalFeed.KEPT) : 0;
        int place = 0;
        for (KeptPath one : touched) {
            one.settle();
            if (wanted && place++ >= skipped && one.isShown) {
                news.add(one.change(now));
            }
            if (one.isOver() && !one.isShown) {
                drop(one);
            } else if (!one.isOver()) {
                waiting.add(new Waiting(one, now.tide()));
            }
        }
        for (KeptPath one : late) {
            if (wanted && one.isShown && !touched.contains(one) && news.size() < SignalFeed.KEPT) {
                news.add(one.change(now));
            }
        }
        touched.clear();
        if (!news.isEmpty() || skipped > 0) {
            feed.add(news, skipped);
        }
    }

    private List<KeptPath> late() {
        List<KeptPath> late = new ArrayList<>();
        for (Waiting first = waiting.peek(); first != null && first.tide <= now.tide() - LATE; first = waiting.peek()) {
            waiting.poll();
            if (!first.signal.isOver() && first.signal.lastTide() == first.tide) {
                late.add(first.signal);
            }
        }
        return late;
    }

    private void drop(KeptPath one) {
        kept.remove(one.signal.id());
        byNumber.remove(one.number);
    }

    private void forget() {
        while (kept.size() > traced.keep()) {
            drop(byNumber.firstEntry().getValue());
            forgotten++;
        }
        while (waiting.size() > traced.keep()) {
            waiting.poll();
        }
    }

    // ---- what is asked

    /**
     * The newest of those that are kept.
     *
     * @param before the number of one: those are told that were met before it; 0: all
     * @param tide that is over
     */
    public Page signals(long before, int most, long tide) {
        NavigableMap<Long, KeptPath> older = before == 0 ? byNumber : byNumber.headMap(before, false);
        List<TracedSignal> some = new ArrayList<>();
        TideTime at = new TideTime(tide, now.clock(), now.nanos());
        Long next = null;
        for (KeptPath one : older.descendingMap().values()) {
            if (some.size() == most) {
                next = some.get(most - 1).number();
                break;
            }
            if (one.isShown) {
                some.add(one.told(at));
            }
        }
        return new Page(some, next);
    }

    /** Null if nothing is kept of it. */
    public @Nullable Why why(String id, long tide) {
        KeptPath one = kept.get(SignalId.parse(id));
        if (one == null) {
            return null;
        }
        TideTime at = new TideTime(tide, now.clock(), now.nanos());
        List<TracedSignal> causes = new ArrayList<>();
        Set<SignalId> seen = new LinkedHashSet<>();
        KeptPath first = one;
        SignalId above = one.above();
        while (above != null && seen.add(above)) {
            KeptPath cause = kept.get(above);
            if (cause == null) {
                break;
            }
            first = cause;
            causes.add(first.told(at));
            above = first.above();
        }
        List<Effect> effects = new ArrayList<>();
        boolean more = effects(one, effects, at);
        return new Why(one.told(at), causes, beginning(first, above), effects, more, traced.text());
    }

    private String beginning(KeptPath first, @Nullable SignalId above) {
        if (above == null) {
            return first.signal.root().equals(first.signal.id())
                    ? "nothing was before it"
                    : "its cause is not said; its root is " + first.signal.root();
        }
        return "not kept: " + above + ". " + notKept(traced);
    }

    /** Why nothing is known of a signal, where so much is traced now. */
    public static String notKept(Traced traced) {
        return "Tracing of its frequency is off, or was when it was emitted, or it is older than those kept, or than this"
                + " start of the server, which no trace outlives: " + traced.text();
    }

    /** Whether there are more than are told. */
    private boolean effects(KeptPath of, List<Effect> told, TideTime at) {
        ArrayDeque<Next> next = new ArrayDeque<>();
        Set<SignalId> seen = new LinkedHashSet<>();
        seen.add(of.signal.id());
        push(of, 1, next);
        while (!next.isEmpty()) {
            Next one = next.pop();
            KeptPath effect = kept.get(one.id());
            if (effect != null && seen.add(one.id())) {
                if (told.size() == MOST_TOLD) {
                    return true;
                }
                told.add(new Effect(one.depth(), effect.told(at)));
                push(effect, one.depth() + 1, next);
            }
        }
        return false;
    }

    /** An effect that is to be told of, before those that are deeper in the list. */
    private record Next(int depth, SignalId id) {}

    /** So that the one that came first is met first. */
    private void push(KeptPath of, int depth, ArrayDeque<Next> next) {
        List<SignalId> effects = new ArrayList<>(of.effects());
        effects.sort(Comparator.comparingLong(this::tideOf));
        for (int i = effects.size() - 1; i >= 0; i--) {
            next.push(new Next(depth, effects.get(i)));
        }
    }

    private long tideOf(SignalId id) {
        KeptPath one = kept.get(id);
        return one == null ? 0 : one.signal.tide();
    }
}
