package io.mycelium.core.simulation;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.signal.Signal;
import io.mycelium.core.tide.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is outside of the server, and outlives it: who offers signals, and offers those again of which it was not told that
 * they are durable; and who reads what is put out, and knows it again by its id.
 */
final class World {
    /** A signal that is offered until it is durable, or refused. */
    private static final class Errand {
        final Operation.Offer offer;

        Ingress.@Nullable Queued queued;
        /** The tide in which it came in; -1: not yet. */
        long ingested = -1;

        boolean over;

        Errand(Operation.Offer offer) {
            this.offer = offer;
        }
    }

    private final List<String> bodies;
    private final List<Errand> errands = new ArrayList<>();
    private final Map<String, Long> read = new HashMap<>();
    private final Map<String, String> outputs = new HashMap<>();
    /** The newest tide of which somebody was told that it is durable. */
    long durable = -1;

    World(List<String> bodies) {
        this.bodies = bodies;
    }

    void offer(Network network, Operation.Offer offer) {
        for (int i = 0; i < offer.times(); i++) {
            Errand errand = new Errand(offer);
            offer(network, errand);
            if (!errand.over) {
                errands.add(errand);
            }
        }
    }

    private static void offer(Network network, Errand errand) {
        Operation.Offer o = errand.offer;
        long deadline = o.within() < 0 ? Signal.NO_DEADLINE : network.tideNumber() + 1 + o.within();
        Ingress.Offer became = network.ingress(o.body()).offer(o.frequency(), o.payload(), o.urgent(), deadline);
        if (became instanceof Ingress.Queued queued) {
            errand.queued = queued;
            errand.ingested = -1;
            if (o.awaited()) {
                queued.durable();
            }
        } else {
            errand.over = true;
        }
    }

    /** A boundary: what became of what was offered, and what was put out. */
    void look(String where, Network network) {
        for (Errand errand : errands) {
            Ingress.Queued queued = errand.queued;
            if (queued != null && errand.ingested < 0 && queued.ingested().isDone()) {
                if (queued.ingested().isCompletedExceptionally()) {
                    errand.over = true;
                } else {
                    errand.ingested = queued.ingested().join();
                }
            }
            if (queued != null && errand.offer.awaited() && queued.durable().isDone()) {
                if (!queued.durable().isCompletedExceptionally()) {
                    durable(queued.durable().join());
                }
            }
        }
        errands.removeIf(errand -> errand.over || errand.ingested >= 0 && errand.ingested <= durable);
        for (String body : bodies) {
            for (Output output : network.outputs(body)
                    .after(read.getOrDefault(body, 0L), Integer.MAX_VALUE)
                    .outputs()) {
                read.put(body, output.number());
                String before = outputs.putIfAbsent(body + " " + output.id(), text(output));
                if (before != null && !before.equals(text(output))) {
                    throw new LawBroken(
                            LawBroken.Law.DURABILITY,
                            where + ": output " + output.id() + " of '" + body + "' was " + before + " before, and is "
                                    + text(output));
                }
            }
        }
    }

    private static String text(Output output) {
        return output.number() + " " + output.signal().frequency() + " "
                + output.signal().payload();
    }

    /** Somebody was told that all up to this tide is durable. */
    void durable(long tide) {
        durable = Math.max(durable, tide);
    }

    /** All up to there is lost, and that was said: nobody relies on more any longer. */
    void lost(long tide) {
        durable = Math.min(durable, tide);
    }

    /** The server is there again, as it was after a tide. */
    void resumed(Network network, long tide) {
        for (String body : bodies) {
            read.put(body, network.outputs(body).last());
        }
        for (Errand errand : errands) {
            if (errand.ingested < 0 || errand.ingested > tide) {
                offer(network, errand);
            }
        }
        errands.removeIf(errand -> errand.over);
    }
}
