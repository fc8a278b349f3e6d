package io.mycelium.core.act;

import io.mycelium.core.crew.Crew;
import io.mycelium.core.crew.WidthChoice;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** All workers of a network: they share a phase's hyphae and meet at its end, or one of them does it all. */
public final class Workers {
    private final State state;
    private final Topology topology;
    private final Crew crew;
    private final Worker[] workers;
    private final Grants grants;
    private final WidthChoice widths = new WidthChoice();
    private final LongSupplier nanos;
    /** When SENSE and PROCESS began. */
    private long began;

    private int forcedWidth;
    private int width;
    private int count;
    /** How long the phases of this tide took so far. */
    private long took;

    public Workers(State state, Crew crew, HealthStage health, LongSupplier nanos) {
        this.crew = crew;
        this.nanos = nanos;
        this.state = state;
        topology = state.topology;
        workers = new Worker[crew.width()];
        grants = new Grants(state);
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(state, health, grants);
        }
        rememberVersions();
    }

    private void rememberVersions() {
        state.steps.inForce(
                topology.species.stream().map(each -> each.behaviour).toList());
    }

    /** Takes each of them, in the order of their hyphae. */
    public void forEach(Consumer<Worker> visitor) {
        for (Worker worker : workers) {
            visitor.accept(worker);
        }
    }

    /** How many there are. */
    int size() {
        return workers.length;
    }

    Worker get(int index) {
        return workers[index];
    }

    public void beginTide(long tide, long clock, boolean tracing, @Nullable Map<String, Abandoned> known) {
        state.watched = watched();
        for (Worker worker : workers) {
            worker.beginTide(tide, clock, tracing, known);
        }
    }

    /** The ids of the hyphae that are watched; null if nobody is. */
    private int @Nullable [] watched() {
        List<String> names = state.steps.watched();
        return names.isEmpty()
                ? null
                : names.stream()
                        .map(topology::find)
                        .filter(Hypha.class::isInstance)
                        .mapToInt(each -> each.id)
                        .toArray();
    }

    /** SENSE and PROCESS: all who are awake live, each worker having a part of the list. */
    public void live(AwakeList awake) {
        count = awake.size();
        if (grants.any()) {
            grants.grant(awake);
        }
        width = width();
        began = now();
        if (width == 1) {
            workers[0].live(awake, 0, count);
        } else {
            crew.run(w -> {
                if (w < width) {
                    workers[w].live(awake, (int) ((long) count * w / width), (int) ((long) count * (w + 1) / width));
                }
            });
        }
        took = now() - began;
    }

    /** Whether the energy of the network was not enough in this tide for those who waited. */
    public boolean unserved() {
        boolean unserved = false;
        for (Worker worker : workers) {
            unserved |= worker.unserved;
        }
        return unserved;
    }

    /** The rest of {@link #live}, by another thread, where the tide's own did not come back from this ACT. */
    public void liveOn(Abandoned last) {
        if (width == 1) {
            workers[0].liveOn(last);
        } else {
            crew.first(() -> workers[0].liveOn(last));
        }
        took = now() - began;
    }

    /** Lets another thread do the rest of the part of a worker other than the first, whose thread did not come back. */
    public void replace(int worker, Abandoned last) {
        crew.replace(worker, () -> workers[worker].liveOn(last));
    }

    /** EMIT: all that was emitted goes into sockets. */
    public void flush() {
        long begin = now();
        if (width == 1) {
            workers[0].flush(false);
        } else {
            crew.run(w -> workers[w].flush(true));
        }
        if (isMeasured()) {
            widths.took(count, width > 1, took + now() - begin);
        }
    }

    private long now() {
        return isMeasured() ? nanos.getAsLong() : 0;
    }

    /** Whether it matters how long it takes: to ask for the time takes as long as an ACT. */
    private boolean isMeasured() {
        return crew.width() > 1 && count >= WidthChoice.FEW;
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
            found += worker.hasEvaluator(species) ? 1 : 0;
        }
        return found;
    }

    /** Lets go of the evaluators of packs that are no longer in force. */
    public void forgetReplaced() {
        for (Worker worker : workers) {
            worker.forgetReplaced(topology.species);
        }
        rememberVersions();
    }

    /** How often each rule has fired since the network was opened, by pack and rule. Between tides. */
    public Map<String, Map<String, Long>> firings() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (Worker worker : workers) {
            worker.addFirings(all);
        }
        return all;
    }

    public void close() {
        for (Worker worker : workers) {
            worker.close();
        }
    }
}
