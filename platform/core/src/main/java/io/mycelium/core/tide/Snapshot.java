package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.BlueprintPlain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A network as it stood at one boundary, on its way to a store. What may change with the next tide is turned into bytes
 * at the boundary; states are not, as a state that was committed is never written again: they are turned into bytes
 * while the store pulls the chunks, on the checkpoint's thread.
 *
 * <p>Sections, in this order: {@code network}, {@code gone}, {@code hyphae}, {@code states}, {@code sockets},
 * {@code waiting}, {@code logs}. {@link Recovery} reads them in the same order.
 */
final class Snapshot {
    static final int HYPHAE_A_CHUNK = 1000;

    /** Written where other sockets have the number of frequencies that they carry. */
    static final int ADDRESSED = -1;

    private static final int OUTPUTS_KEPT = 1000;

    final long tide;
    private final List<Chunk> ready = new ArrayList<>();
    private final List<StateBlock> states = new ArrayList<>();
    private final List<Chunk> after = new ArrayList<>();

    private record StateBlock(StateCodec[] codecs, Object[] objects, int count) {}

    private Snapshot(long tide) {
        this.tide = tide;
    }

    /** Called at a boundary, on the tide's thread. */
    static Snapshot of(Network network) {
        Snapshot snapshot = new Snapshot(network.tideNumber());
        network.digest.settle();
        long sum = network.digest.sum;
        snapshot.ready.add(new Chunk("network", 0, header(network, sum)));
        snapshot.ready.add(new Chunk("gone", 0, gone(network.topology)));
        snapshot.hyphae(network);
        snapshot.sockets(network.topology);
        snapshot.after.add(new Chunk("waiting", 0, waiting(network)));
        snapshot.after.add(new Chunk("logs", 0, logs(network)));
        return snapshot;
    }

    /** All chunks, those of the states made as they are asked for. */
    Iterator<Chunk> chunks() {
        int first = ready.size();
        int second = first + states.size();
        int end = second + after.size();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public Chunk next() {
                int at = next++;
                return at < first
                        ? ready.get(at)
                        : at < second
                                ? new Chunk("states", at - first, encode(states.get(at - first)))
                                : after.get(at - second);
            }
        };
    }

    private static byte[] encode(StateBlock block) {
        PlainWriter out = new PlainWriter();
        out.number(block.count);
        for (int i = 0; i < block.count; i++) {
            out.plain(block.codecs[i].write(block.objects[i]));
        }
        return out.toBytes();
    }

    private static byte[] header(Network network, long sum) {
        Topology topology = network.topology;
        PlainWriter out = new PlainWriter();
        out.plain(BlueprintPlain.write(network.blueprint));
        out.number(network.tideNumber());
        out.bits(sum).bits(network.digest.chain).number(network.digest.takenAt).bits(network.digest.takenOf);
        out.number(network.inputsLeft()).number(network.queue.lastTaken());
        out.number(network.birthCount).number(network.deathCount);
        counters(out, network.total);
        out.number(topology.nextHyphaId()).number(topology.nextSocketNumber);
        out.number(topology.relays.size());
        for (RelayNode relay : topology.relays) {
            out.raw(relay.name()).number(relay.generation).number(relay.seq);
            out.plain(relay.memory).number(relay.kept).number(relay.copies).number(relay.due);
        }
        out.number(topology.bodies.size());
        for (BodyNode body : topology.bodies) {
            out.raw(body.name()).number(body.generation).number(body.seq);
            out.plain(body.memory).number(body.signals).flag(body.ended);
        }
        out.number(topology.species.size());
        for (Species species : topology.species) {
            out.raw(species.plan.name()).raw(species.behaviour.pack().name());
            out.raw(species.behaviour.pack().version())
                    .raw(species.behaviour.pack().hash());
            out.number(species.since);
            out.number(species.behaviour.sources().size());
            species.behaviour.sources().forEach((file, text) -> out.raw(file).raw(text));
            out.number(species.unheeded.size());
            species.unheeded.forEach((frequency, count) -> out.raw(frequency).number(count));
        }
        return out.toBytes();
    }

    private static void counters(PlainWriter out, Counters c) {
        out.number(c.ingested).number(c.emitted).number(c.copied).number(c.made).number(c.acted);
        out.number(c.absorbed).number(c.delivered).number(c.dissonant).number(c.held);
    }

    private static byte[] gone(Topology topology) {
        PlainWriter out = new PlainWriter();
        List<Named> gone = topology.gone();
        out.number(gone.size());
        gone.forEach(named -> out.number(named.id).raw(named.name()));
        return out.toBytes();
    }

    private void hyphae(Network network) {
        List<Hypha> block = new ArrayList<>(HYPHAE_A_CHUNK);
        int[] number = new int[1];
        network.topology.forEachHypha(h -> {
            block.add(h);
            if (block.size() == HYPHAE_A_CHUNK) {
                hyphae(network, block, number[0]++);
                block.clear();
            }
        });
        if (!block.isEmpty()) {
            hyphae(network, block, number[0]);
        }
    }

    private void hyphae(Network network, List<Hypha> block, int number) {
        PlainWriter out = new PlainWriter();
        StateCodec[] codecs = new StateCodec[block.size()];
        Object[] objects = new Object[block.size()];
        out.number(block.size());
        for (int i = 0; i < block.size(); i++) {
            Hypha h = block.get(i);
            out.number(h.id)
                    .raw(h.name())
                    .number(h.species.index)
                    .number(h.generation)
                    .number(h.seq);
            out.number(h.bornAt).number(h.wakesAt == Hypha.NEVER ? -1 : h.wakesAt);
            out.number(h.tidesActed).number(h.failures).flag(network.isAwake(h)).flag(h.forced);
            out.bits(Double.doubleToLongBits(h.vitality.score()))
                    .octet(h.vitality.level().ordinal());
            codecs[i] = h.species.behaviour.states();
            objects[i] = h.state;
        }
        ready.add(new Chunk("hyphae", number, out.toBytes()));
        states.add(new StateBlock(codecs, objects, block.size()));
    }

    private void sockets(Topology topology) {
        List<Socket> all = new ArrayList<>();
        topology.forEachSocket(all::add);
        all.sort(Comparator.comparingInt(s -> s.number));
        for (int from = 0, number = 0; from < all.size(); from += HYPHAE_A_CHUNK, number++) {
            PlainWriter out = new PlainWriter();
            List<Socket> block = all.subList(from, Math.min(all.size(), from + HYPHAE_A_CHUNK));
            out.number(block.size());
            for (Socket s : block) {
                out.number(s.number);
                node(out, s.from);
                node(out, s.to);
                out.number(s.addressed() ? ADDRESSED : s.carries.length);
                for (Frequency frequency : s.carries) {
                    out.text(frequency.name);
                }
                out.number(s.capacity).number(s.full.ordinal()).flag(s.dead).flag(s.closing);
                out.number(s.entered).number(s.left).number(s.dissonant);
                out.number(s.held());
                for (int i = 0; i < s.urgentHeld(); i++) {
                    signal(out, s.peekUrgent(i));
                }
                for (int i = 0; i < s.otherHeld(); i++) {
                    signal(out, s.peekOther(i));
                }
            }
            after.add(new Chunk("sockets", number, out.toBytes()));
        }
    }

    private static byte[] waiting(Network network) {
        PlainWriter out = new PlainWriter();
        List<Hypha> waiting = new ArrayList<>();
        network.topology.forEachHypha(h -> {
            if (h.inbox != null || h.outbox != null) {
                waiting.add(h);
            }
        });
        out.number(waiting.size());
        for (Hypha h : waiting) {
            out.number(h.id);
            SignalQueue inbox = h.inbox;
            out.number(inbox == null ? 0 : inbox.size());
            for (int i = 0; inbox != null && i < inbox.size(); i++) {
                signal(out, inbox.get(i));
            }
            Outbox outbox = h.outbox;
            out.number(outbox == null ? 0 : outbox.size());
            for (int i = 0; outbox != null && i < outbox.size(); i++) {
                out.number(outbox.socket(i).number);
                signal(out, outbox.signal(i));
            }
        }
        out.number(network.stoppedNow().size());
        network.stoppedNow().forEach(h -> out.number(h.id));
        return out.toBytes();
    }

    private static byte[] logs(Network network) {
        PlainWriter out = new PlainWriter();
        for (BodyNode body : network.topology.bodies) {
            out.number(body.log.last()).bits(body.log.chain());
            List<Output> newest =
                    body.log.after(body.log.last() - OUTPUTS_KEPT, OUTPUTS_KEPT).outputs();
            out.number(newest.size());
            for (Output output : newest) {
                out.number(output.number()).raw(output.id()).number(output.tide());
                signal(out, output.signal());
            }
        }
        List<Dissonance> dissonances = network.ledger.after(0, Ledger.KEPT);
        out.number(network.ledger.count()).number(dissonances.size());
        for (Dissonance d : dissonances) {
            out.number(d.number())
                    .number(d.tide())
                    .number(d.kind().ordinal())
                    .raw(d.where())
                    .raw(d.message());
            out.plain(d.rule());
            Signal signal = d.signal();
            out.flag(signal != null);
            if (signal != null) {
                signal(out, signal);
            }
        }
        return out.toBytes();
    }

    static void signal(PlainWriter out, Signal given) {
        CoreSignal s = (CoreSignal) given;
        out.text(s.frequency.name).plain(s.payload);
        key(out, s.key);
        SignalKey cause = s.cause;
        out.octet((cause == null ? 0 : 1) | (s.root == s.key ? 0 : 2) | (s.urgent ? 4 : 0));
        if (cause != null) {
            key(out, cause);
        }
        if (s.root != s.key) {
            key(out, s.root);
        }
        out.number(s.tide).number(s.deadline()).number(s.arrived);
    }

    private static void key(PlainWriter out, SignalKey key) {
        node(out, key.origin);
        out.number(key.generation).number(key.seq).number(key.copy());
    }

    private static void node(PlainWriter out, Node node) {
        boolean gone = node instanceof Node.Gone || node instanceof Hypha h && h.dead;
        out.number(gone ? 0 : node.id);
        if (gone) {
            out.text(node.name());
        }
    }

    /** Reads signals and nodes back, among those who are there again. */
    static final class Reader {
        private final Topology topology;
        private final Map<Integer, Node> nodes = new HashMap<>();

        Reader(Topology topology) {
            this.topology = topology;
            topology.relays.forEach(r -> nodes.put(r.id, r));
            topology.bodies.forEach(b -> nodes.put(b.id, b));
        }

        CoreSignal signal(PlainReader in) {
            Frequency frequency = topology.frequencies.of(in.text());
            PlainMap payload = in.plainMap();
            SignalKey key = key(in);
            int flags = in.octet();
            SignalKey cause = (flags & 1) != 0 ? key(in) : null;
            SignalKey root = (flags & 2) != 0 ? key(in) : key;
            CoreSignal signal =
                    CoreSignal.of(key, frequency, payload, cause, root, in.number(), (flags & 4) != 0, in.number());
            signal.arrived = in.number();
            return signal;
        }

        private SignalKey key(PlainReader in) {
            return SignalKey.of(node(in), in.integer(), in.number(), in.number());
        }

        Node node(PlainReader in) {
            int id = in.integer();
            if (id == 0) {
                Node gone = topology.find(in.text());
                if (gone == null) {
                    throw new PlainReader.Unreadable("one who is gone has no name");
                }
                return gone;
            }
            @Nullable Node known = nodes.get(id);
            if (known == null) {
                known = topology.hyphaOrNull(id);
            }
            if (known == null) {
                throw new PlainReader.Unreadable("nobody has the id " + id);
            }
            return Objects.requireNonNull(known);
        }
    }
}
