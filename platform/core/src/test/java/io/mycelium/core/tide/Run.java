package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.storage.CheckpointInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A random network at work: offers what its schedule says, tide by tide, and writes down all that can be seen of it. */
final class Run implements AutoCloseable {
    /** What a mutant does to a network at a boundary. */
    @FunctionalInterface
    interface Fault {
        Fault NONE = network -> {};

        void after(Network network);
    }

    /** An offer, and what became of it. */
    private record Waiting(RandomNetworks.Offer offer, Ingress.Queued queued) {}

    static final NetworkSettings SETTINGS = TestNetworks.SETTINGS.withDigestEveryTide();

    final RandomNetworks given;
    final Network network;
    /** A line for each thing that happened, from the tide on in which this run began. */
    final List<String> history = new ArrayList<>();
    /** Whether tides in which nobody would be awake are passed, as by a keeper, and not run. */
    boolean passes = true;
    /** How many were. */
    long passed;
    /** That of the tide before. */
    private long lastDigest;

    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Long> read = new HashMap<>();

    /** The clock and the number of the tide, which memory is a function of. */
    private final long[] clock;

    private Run(RandomNetworks given, Network network, long[] clock) {
        this.given = given;
        this.network = network;
        this.clock = clock;
        lastDigest = network.state.digests.last;
        given.outputs.forEach(body -> read.put(body, network.outputs(body).last()));
        if (given.foreignFaults) {
            network.listen(new TideListener() {
                @Override
                public void tideEnded(TideReport report) {
                    throw new AssertionError("it heard enough");
                }
            });
        }
    }

    static Run begin(RandomNetworks given) {
        return begin(given, SETTINGS);
    }

    static Run begin(RandomNetworks given, NetworkSettings settings) {
        long[] clock = new long[2];
        return new Run(
                given, Network.begin(given.blueprint(), given.plugins(), settings(given, settings, clock)), clock);
    }

    private static NetworkSettings settings(RandomNetworks given, NetworkSettings settings, long[] clock) {
        return settings.withClock(() -> clock[0]).withMemory(() -> given.memory(clock[1]));
    }

    /** Offers what comes before the next tide, runs it, and writes it down. */
    TideReport tide() {
        long next = network.tideNumber() + 1;
        for (RandomNetworks.Offer offer : given.offers) {
            if (offer.tide() == next) {
                offer(offer);
            }
        }
        for (RandomNetworks.Wanted wanted : given.wanted) {
            if (wanted.tide() == next) {
                network.operator().ask(wanted.wish());
            }
        }
        clock[0] = given.clock(next);
        clock[1] = next;
        TideReport report = network.tide();
        waiting.removeIf(w -> w.queued.ingested().isDone());
        write(report);
        return report;
    }

    private void offer(RandomNetworks.Offer offer) {
        Ingress.Offer became = network.ingress(offer.body())
                .offer(offer.frequency(), offer.payload(), offer.urgent(), offer.deadline(), null, trace(offer));
        if (became instanceof Ingress.Queued queued) {
            waiting.add(new Waiting(offer, queued));
        } else {
            history.add("refused " + offer);
        }
    }

    /** Some are part of a trace of the outside. */
    private static @Nullable TraceContext trace(RandomNetworks.Offer offer) {
        if (offer.tide() % 3 != 0) {
            return null;
        }
        String span = TraceContext.spanId(offer.toString());
        return TraceContext.of("00-" + span + span + "-" + span + "-01", offer.urgent() ? "a=b" : null);
    }

    Run until(long tide) {
        return until(tide, Fault.NONE);
    }

    Run until(long tide, Fault fault) {
        while (network.tideNumber() < tide) {
            if (!passes || !pass(tide)) {
                tide();
            }
            fault.after(network);
        }
        return this;
    }

    /** Passes the tides in which nobody would be awake, this one at most; false if there is work in the next one. */
    private boolean pass(long most) {
        long before = network.tideNumber();
        if (network.hasWork() || given.offers(before + 1)) {
            return false;
        }
        long until = Math.min(network.nextDue() - 1, most);
        for (RandomNetworks.Offer offer : given.offers) {
            until = offer.tide() > before ? Math.min(until, offer.tide() - 1) : until;
        }
        for (RandomNetworks.Wanted wanted : given.wanted) {
            until = wanted.tide() > before ? Math.min(until, wanted.tide() - 1) : until;
        }
        network.idleUntil(until);
        passed += until - before;
        return true;
    }

    private void write(TideReport r) {
        boolean idle = r.ingested() + r.emitted() + r.steps() + r.delivered() == 0
                && r.dissonances().isEmpty()
                && r.digest() == lastDigest;
        lastDigest = r.digest();
        if (idle) {
            return; // as if it had been passed, though those may be awake who can't go on
        }
        history.add("tide " + r.tide() + ": awake " + r.awake() + ", ingested " + r.ingested() + ", emitted "
                + r.emitted()
                + ", steps " + r.steps() + ", delivered " + r.delivered() + ", births " + r.births() + ", deaths "
                + r.deaths() + ", held " + r.held() + ", digest " + Long.toHexString(r.digest()));
        for (Dissonance d : r.dissonances()) {
            history.add("  " + d.number() + " " + d.kind() + " at " + d.where() + ": " + d.message() + " [" + d.rule()
                    + "] " + d.signal());
        }
        for (String body : given.outputs) {
            for (Output o : network.outputs(body)
                    .after(read.getOrDefault(body, 0L), 1000)
                    .outputs()) {
                history.add("  " + body + " " + o.id() + " " + o.tide() + " " + o.signal() + " of "
                        + o.signal().cause() + " of " + o.signal().root() + " in " + o.traceparent() + " " + o.trace());
                read.put(body, o.number());
            }
        }
    }

    /** Lines for all that a network shows of itself when asked. */
    List<String> shown() {
        return Stage.shown(network);
    }

    /** Fails with the first line in which they differ, and what was before it. */
    static void assertSame(List<String> expected, List<String> actual, String what) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        if (same < Math.max(expected.size(), actual.size())) {
            throw new AssertionError(what + ": after\n  "
                    + String.join("\n  ", expected.subList(Math.max(0, same - 4), same)) + "\nexpected\n  "
                    + (same < expected.size() ? expected.get(same) : "nothing") + "\nbut there was\n  "
                    + (same < actual.size() ? actual.get(same) : "nothing"));
        }
    }

    CheckpointInfo checkpoint() throws Exception {
        return network.checkpoint().get(1, TimeUnit.MINUTES);
    }

    /** The network as its newest checkpoint has it, offered again what had not been ingested. */
    Run resumed() {
        return resumed(notIngested());
    }

    /** What was offered and has not been ingested by now. */
    List<RandomNetworks.Offer> notIngested() {
        return waiting.stream().map(Waiting::offer).toList();
    }

    /** The network as its newest checkpoint has it, offered again what had not been ingested then. */
    Run resumed(List<RandomNetworks.Offer> notIngested) {
        long[] clock = new long[2];
        Network again = Network.resume(given.blueprint(), given.plugins(), settings(given, SETTINGS, clock))
                .orElseThrow(() -> new AssertionError("there is no checkpoint"));
        Run run = new Run(given, again, clock);
        notIngested.forEach(run::offer);
        return run;
    }

    @Override
    public void close() {
        network.close();
    }
}
