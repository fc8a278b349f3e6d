package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import java.util.concurrent.atomic.AtomicLong;

/** One signal copied to all workers by a fanout relay, their answers made one again by an aggregate relay, job after job. */
final class FanoutContender implements Contender {
    private static final PlainMap.Shape WORK = PlainMap.Shape.of("job");
    private static final PlainMap.Shape RESULT = PlainMap.Shape.of("job", "value");

    private final int workers;
    private final int jobs;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong sum = new AtomicLong();
    private final Network network;

    FanoutContender(int workers, int jobs, int threads) {
        this.workers = workers;
        this.jobs = jobs;
        Lambda<Tally> source = new Lambda<>("source", false, Tally.STATES, (hypha, state, signal, out) -> {
            if (signal.payload().get("members") instanceof PlainList members) {
                long total = 0;
                for (Object member : members) {
                    total += ((PlainMap) member).integer("value", 0);
                }
                sum.addAndGet(total);
                done.incrementAndGet();
            }
            state.count++;
            out.emit("work", WORK.with(state.count));
        });
        Lambda<Tally> worker = new Lambda<>("worker", false, Tally.STATES, (hypha, state, signal, out) -> {
            state.count++;
            out.emit("result", RESULT.with(signal.payload().integer("job", 0), 1L));
        });
        network = new Networks()
                .species("Source", source)
                .species("Worker", worker)
                .hyphae("source", "Source", 0)
                .hyphae("worker", "Worker", workers)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .relay("gather", "aggregate", PlainMap.of("by", "job", "complete", PlainMap.of("all", "fan")))
                .socket("source", "fan", "work")
                .socket("fan", "worker_*")
                .socket("worker_*", "gather")
                .socket("gather", "source")
                .at(1, "source", "go", PlainMap.EMPTY)
                .workers(threads)
                .begin();
    }

    @Override
    public Round round() {
        long until = done.get() + jobs;
        long before = sum.get();
        long begin = System.nanoTime();
        while (done.get() < until) {
            network.tide();
        }
        long nanos = System.nanoTime() - begin;
        Check.same((long) jobs * workers, sum.get() - before, "the sum of the answers");
        Networks.counters(network);
        return new Round(2.0 * jobs * workers, nanos);
    }

    @Override
    public void close() {
        network.close();
    }
}
