package io.mycelium.core.act;

import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.core.trace.Ways;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one worker notes in a tide for who traces it: all that happens, or what happens to some signals. Its thread only. */
public final class WorkerTrace {
    public final List<TraceEvent> sense = new ArrayList<>();
    /** {@link TraceEvent}s, and for each emission its place. */
    public final List<Object> act = new ArrayList<>();
    /** What became of signals here. */
    public final List<TraceEvent> ends = new ArrayList<>();

    private @Nullable Ways ways;

    /** @param wanted what is of interest; null: nothing */
    void begin(@Nullable Ways wanted) {
        ways = wanted;
        sense.clear();
        act.clear();
        ends.clear();
    }

    void sensed(Hypha h, Sensing sensing, long tide) {
        if (ways == null || !ways.all() && !mayWantAny(ways, sensing)) {
            return;
        }
        List<CoreSignal> fresh = sensing.freshInOrder(tide);
        for (CoreSignal signal : fresh) {
            if (ways.wants(signal)) {
                sense.add(new TraceEvent.Receives(h.name(), signal));
            }
        }
        if (fresh.isEmpty() && ways.all()) {
            sense.add(new TraceEvent.NoSignals(h.name()));
        }
    }

    private static boolean mayWantAny(Ways wanted, Sensing sensing) {
        for (int i = 0; i < sensing.size; i++) {
            if (wanted.mayWant(sensing.batch[i].frequency.name)) {
                return true;
            }
        }
        return false;
    }

    /** What was noted in an ACT, and what it left of the batch. */
    void acted(Hypha h, Act acting, Sensing sensing, Emissions emissions) {
        if (ways == null) {
            return;
        }
        if (ways.all()) {
            act.addAll(acting.effects.trace);
        } else {
            addWanted(ways, acting.effects.trace, emissions);
        }
        List<CoreSignal> rest = acting.notes.rest;
        for (int i = 0; i < sensing.size; i++) {
            CoreSignal signal = sensing.batch[i];
            if (ways.wants(signal) && !rest.contains(signal)) {
                ends.add(
                        isPutAside(h.dealings, signal)
                                ? new TraceEvent.Keeps(h.name(), signal)
                                : new TraceEvent.Acted(h.name(), signal));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very one
    private static boolean isPutAside(@Nullable Dealings dealings, CoreSignal signal) {
        for (int i = 0; dealings != null && i < dealings.stashed(); i++) {
            if (dealings.stashed(i) == signal) {
                return true;
            }
        }
        return false;
    }

    /** With the rule that emitted it before each signal that is of interest. */
    private void addWanted(Ways wanted, List<Object> noted, Emissions emissions) {
        TraceEvent.Matches rule = null;
        for (Object each : noted) {
            if (each instanceof TraceEvent.Matches matches) {
                boolean own = matches.signal() != null && wanted.wants(matches.signal());
                rule = own ? null : matches;
                if (own) {
                    act.add(matches);
                }
            } else if (each instanceof TraceEvent.Fails fails) {
                if (fails.signal() != null && wanted.wants(fails.signal())) {
                    act.add(fails);
                }
            } else {
                CoreSignal signal = emissions.signal((Integer) each);
                if (signal != null && wanted.mayWant(signal.frequency())) {
                    if (rule != null) {
                        act.add(rule);
                        rule = null;
                    }
                    act.add(each);
                }
            }
        }
    }

    /** Nobody was told of anything that it did. */
    void idleUnlessTold(Hypha h, Emissions emissions) {
        if (ways != null && ways.all() && isAboutOthers(h, emissions)) {
            act.add(new TraceEvent.Idle(h.name()));
        }
    }

    private boolean isAboutOthers(Hypha h, Emissions emissions) {
        if (act.isEmpty()) {
            return true;
        }
        Object last = act.get(act.size() - 1);
        return last instanceof TraceEvent event
                ? !event.who().equals(h.name())
                : !(last instanceof Integer emission && emitter(emissions, emission) == h);
    }

    private static @Nullable Node emitter(Emissions emissions, int emission) {
        CoreSignal signal = emissions.signal(emission);
        return signal == null ? null : signal.key.origin;
    }
}
