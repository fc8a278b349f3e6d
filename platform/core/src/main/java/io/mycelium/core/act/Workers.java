package io.mycelium.core.act;

import io.mycelium.core.crew.Crew;
import io.mycelium.core.crew.WidthChoice;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** All workers of a network: they share a phase's hyphae and meet at its end, or one of them does it all. */
public final class Workers {
    private final Topology topology;
    private final Crew crew;
    private final Worker[] workers;
    private final WidthChoice widths = new WidthChoice();
    private final LongSupplier nanos;
    private int forcedWidth;
    private int width;
    private int count;
    /** How long the phases of this tide took so far. */
    private long took;

    public Workers(State state, Crew crew, HealthStage health, LongSupplier nanos) {
        this.crew = crew;
        this.nanos = nanos;
        topology = state.topology;
        workers = new Worker[crew.width()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(state, health);
        }
    }

    /** Takes each of them, in the order of their hyphae. */
    public void forEach(Consumer<Worker> visitor) {
        for (Worker worker : workers) {
            visitor.accept(worker);
        }
    }

    public void beginTide(long tide, long clock, boolean tracing) {
        for (Worker worker : workers) {
            worker.beginTide(tide, clock, tracing);
        }
    }

    /** SENSE and PROCESS: all who are awake live, each worker having a part of the list. */
    public void live(AwakeList awake) {
        long begin = nanos.getAsLong();
        count = awake.size();
        width = width();
        if (width == 1) {
            live(workers[0], awake, 0, count);
        } else {
            crew.run(w -> {
                if (w < width) {
                    live(workers[w], awake, (int) ((long) count * w / width), (int) ((long) count * (w + 1) / width));
                }
            });
        }
        took = nanos.getAsLong() - begin;
    }

    private void live(Worker worker, AwakeList awake, int from, int to) {
        for (int i = from; i < to; i++) {
            Hypha hypha = topology.hyphaOrNull(awake.get(i));
            if (hypha != null) {
                worker.live(hypha);
            }
        }
    }

    /** EMIT: all that was emitted goes into sockets. */
    public void flush() {
        long begin = nanos.getAsLong();
        if (width == 1) {
            workers[0].flush(false);
        } else {
            crew.run(w -> workers[w].flush(true));
        }
        widths.took(count, width > 1, took + nanos.getAsLong() - begin);
    }

    private int width() {
        if (forcedWidth > 0) {
            return Math.min(forcedWidth, crew.width());
        }
        return crew.width() > 1 && widths.together(count) ? crew.width() : 1;
    }

    /** For tests: as many workers in every tide, however little there is to do. */
    public void forceWidth(int forced) {
        forcedWidth = forced;
    }

    /** How many have an evaluator for a species. */
    public int evaluatorsOf(Species species) {
        int found = 0;
        for (Worker worker : workers) {
            found += worker.evaluators.has(species) ? 1 : 0;
        }
        return found;
    }

    /** Lets go of the evaluators of packs that are no longer in force. */
    public void forgetReplaced() {
        for (Worker worker : workers) {
            worker.evaluators.forgetReplaced(topology.species);
        }
    }

    public void close() {
        for (Worker worker : workers) {
            worker.evaluators.close();
        }
    }
}
