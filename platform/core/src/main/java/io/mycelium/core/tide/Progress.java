package io.mycelium.core.tide;

import io.mycelium.core.act.Whereabouts;
import io.mycelium.core.act.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** How far the running tide is, for whoever looks on from another thread. The tide's thread notes where it begins and ends. */
final class Progress {
    private static final long BETWEEN_TIDES = 0;

    private final LongSupplier nanos;
    private final Workers workers;
    private long tide;
    /** When the running tide began. Written last, without a fence: a look may come a moment too late, no more. */
    private final AtomicLong since = new AtomicLong(BETWEEN_TIDES);

    Progress(Workers workers, LongSupplier nanos) {
        this.workers = workers;
        this.nanos = nanos;
    }

    void begin(long number, long at) {
        tide = number;
        since.lazySet(at == BETWEEN_TIDES ? 1 : at);
    }

    void end() {
        since.lazySet(BETWEEN_TIDES);
    }

    /** Nothing between two tides. Any thread. */
    Optional<Activity> activity() {
        long began = since.get();
        if (began == BETWEEN_TIDES) {
            return Optional.empty();
        }
        List<Activity.Acting> acting = new ArrayList<>();
        workers.forEach(worker -> {
            Whereabouts at = worker.whereabouts();
            if (at != null) {
                acting.add(acting(at));
            }
        });
        return Optional.of(new Activity(tide, nanos.getAsLong() - began, acting));
    }

    private static Activity.Acting acting(Whereabouts at) {
        String pack = at.hypha().species.plan.pack();
        return new Activity.Acting(at.hypha().name(), pack == null ? "" : pack, at.rule(), at.steps());
    }
}
