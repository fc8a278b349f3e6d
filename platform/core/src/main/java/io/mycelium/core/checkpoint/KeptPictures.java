package io.mycelium.core.checkpoint;

import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.KeptSignals;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What relays keep, as it is at a boundary, and how it is written: the section {@code kept}, a chunk for each relay up to
 * the last one that keeps anything.
 */
final class KeptPictures {
    private final List<OfRelay> relays = new ArrayList<>();

    private record OfRelay(boolean leftBehind, List<KeptSignals.Picture> shelves) {}

    private KeptPictures() {}

    static KeptPictures of(Topology topology) {
        KeptPictures pictures = new KeptPictures();
        int last = topology.relays.size();
        while (last > 0 && topology.relays.get(last - 1).keeps.count() == 0) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            KeptSignals keeps = topology.relays.get(i).keeps;
            pictures.relays.add(new OfRelay(keeps.leftBehind(), keeps.pictures()));
        }
        return pictures;
    }

    @Nullable
    Chunk chunk(PlainWriter out, int number) {
        if (number >= relays.size()) {
            return null;
        }
        OfRelay relay = relays.get(number);
        out.begin();
        out.flag(relay.leftBehind()).number(relay.shelves().size());
        for (KeptSignals.Picture shelf : relay.shelves()) {
            out.raw(shelf.under()).number(shelf.signals().length);
            for (CoreSignal signal : shelf.signals()) {
                Snapshot.signal(out, signal, 0); // it is in no socket, though it may be by now
            }
        }
        return new Chunk("kept", number, out.toBytes());
    }

    /** Reads a chunk back into the relay of its number. */
    static void read(PlainReader in, int number, Topology topology, Snapshot.Reader signals) {
        if (number >= topology.relays.size()) {
            throw new PlainReader.Unreadable("signals are kept by a relay that there is not");
        }
        KeptSignals keeps = topology.relays.get(number).keeps;
        keeps.leftBehind(in.flag());
        for (int shelves = in.integer(); shelves > 0; shelves--) {
            String under = in.raw();
            for (int i = in.integer(); i > 0; i--) {
                keeps.keep(under, signals.signal(in));
            }
        }
    }
}
