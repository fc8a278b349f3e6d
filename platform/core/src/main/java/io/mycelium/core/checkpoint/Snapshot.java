package io.mycelium.core.checkpoint;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.BlueprintPlain;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Departed;
import io.mycelium.core.graph.Dissonances;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Keeper;
import io.mycelium.core.graph.Named;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.OutputRing;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A network as it stood at one boundary, on its way to a store. The boundary itself only notes who and what there is:
 * references, not contents. The checkpoint's thread turns them into bytes while the tides go on; what is about to
 * change is pictured just before, by whoever changes it, if it is not written yet.
 *
 * <p>Sections, in this order: {@code network}, {@code gone}, {@code hyphae}, {@code sockets}, {@code waiting},
 * {@code kept}, {@code dealings}, {@code logs}, {@code dissonances}, {@code lives}, {@code care}, {@code groups}. {@link CheckpointReader} reads them in
 * the same order. Both are long because each is the whole format.
 */
public final class Snapshot implements Keeper {
    static final int A_CHUNK = 1000;

    /** Written where other sockets have the number of frequencies that they carry. */
    static final int ADDRESSED = -1;

    public final long tide;
    private final Chunk header;
    private final List<OutputRing.Picture> logs;
    private final Dissonances.Picture dissonances;
    private final Named[] gone;
    private final Lives lives;
    private final StateCodec[] codecs;
    private final int[] awake;
    private final int[] stopped;
    private final Frozen<Hypha, HyphaPicture> hyphae;
    private final Frozen<Socket, SocketPicture> sockets;
    private final KeptPictures kept;
    private final @Nullable GroupsFormat groups;
    private final OutsideFormat outside;

    /** What the checkpoint's thread has come across on its way over the hyphae. */
    private final List<HyphaPicture> waiting = new ArrayList<>();

    private final List<HyphaPicture> dealing = new ArrayList<>();
    private int awakeAt;
    private int logAt;
    private volatile boolean ended;

    private Snapshot(State state) {
        Topology topology = state.topology;
        tide = state.tide;
        header = new Chunk("network", 0, header(state));
        logs = topology.bodies.stream().map(body -> body.log.picture()).toList();
        dissonances = state.dissonances.picture();
        gone = topology.maybeGone();
        lives = new Lives(state);
        codecs = topology.species.stream().map(s -> s.behaviour.states()).toArray(StateCodec[]::new);
        awake = state.awakeIds();
        stopped = state.stopped.stream().mapToInt(h -> h.id).toArray();
        hyphae = new Frozen<>(topology.hyphae.toArray(), topology.hyphae::place, HyphaPicture::of);
        sockets = new Frozen<>(topology.sockets(), s -> s.number, SocketPicture::of);
        kept = KeptPictures.of(topology);
        groups = GroupsFormat.of(topology);
        outside = new OutsideFormat(state);
    }

    /** Called at a boundary, on the tide's thread, when the digest is settled: the first touch of anything is then seen. */
    public static Snapshot of(State state) {
        return new Snapshot(state);
    }

    @Override
    public void keep(Hypha h) {
        if (!ended) {
            hyphae.keep(h);
        }
    }

    @Override
    public void keep(Socket s) {
        if (!ended) {
            sockets.keep(s);
        }
    }

    /** It is written, or given up: nothing need be kept for it any more. */
    public void end() {
        ended = true;
        logs.forEach(OutputRing.Picture::finish);
    }

    @Override
    public boolean ended() {
        return ended;
    }

    /** All chunks, made as they are asked for. To be called once, and used by one thread. */
    public Iterator<Chunk> chunks() {
        PlainWriter out = new PlainWriter();
        Iterator<Named> left = Arrays.asList(gone).iterator();
        return new ChunkIterator(List.of(
                number -> number == 0 ? header : null,
                number -> goneChunk(out, left, number),
                number -> chunk(out, "hyphae", number, hyphae, p -> hypha(out, p)),
                number -> chunk(out, "sockets", number, sockets, p -> socket(out, p)),
                number -> number == 0 ? waitingChunk(out) : null,
                number -> kept.chunk(out, number),
                number -> DealingsFormat.chunk(out, dealing, number),
                number -> logsChunk(out, number),
                number -> dissonancesChunk(out, number),
                number -> lives.chunk(out, number),
                number -> lives.careChunk(out, number),
                number -> groups == null ? null : groups.chunk(out, number),
                number -> outside.chunk(out, number)));
    }

    /** The next chunk of a section, or null if it is complete. */
    private interface Section {
        @Nullable
        Chunk chunk(int number);
    }

    private static final class ChunkIterator implements Iterator<Chunk> {
        private final List<Section> sections;
        private int section;
        private int number;
        private @Nullable Chunk next;

        ChunkIterator(List<Section> sections) {
            this.sections = sections;
        }

        @Override
        public boolean hasNext() {
            while (next == null && section < sections.size()) {
                next = sections.get(section).chunk(number++);
                if (next == null) {
                    section++;
                    number = 0;
                }
            }
            return next != null;
        }

        @Override
        public Chunk next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Chunk chunk = Objects.requireNonNull(next);
            next = null;
            return chunk;
        }
    }

    private static @Nullable Chunk goneChunk(PlainWriter out, Iterator<Named> left, int number) {
        out.begin();
        int count = 0;
        while (count < A_CHUNK && left.hasNext()) {
            Named named = left.next();
            if (named != null && !(named instanceof Node) && !(named instanceof Departed)) {
                out.number(named.id);
                named.write(out);
                count++;
            }
        }
        return count == 0 ? null : new Chunk("gone", number, out.toBytes());
    }

    private static <T, P> @Nullable Chunk chunk(
            PlainWriter out, String section, int number, Frozen<T, P> all, Predicate<P> writer) {
        out.begin();
        int count = 0;
        while (count < A_CHUNK && all.more()) {
            count += all.next(writer);
        }
        return count == 0 ? null : new Chunk(section, number, out.toBytes());
    }

    private static byte[] header(State state) {
        Topology topology = state.topology;
        PlainWriter out = new PlainWriter();
        PlainMap blueprint = BlueprintPlain.write(state.blueprint);
        out.plain(blueprint).bits(Plain.hash(blueprint));
        out.number(state.tide);
        out.bits(state.digests.sum).bits(state.digests.last);
        out.number(state.digests.takenAt).bits(state.digests.takenOf);
        out.number(state.inputsLeft);
        out.number(state.incarnation).bits(Plain.hash(state.incarnation)); // no digest covers it
        out.number(state.births).number(state.deaths);
        counters(out, state.total);
        out.number(topology.hyphae.nextId()).number(topology.nextSocketNumber);
        out.plain(state.policyStrikes.plain());
        out.number(topology.relays.size());
        for (RelayNode relay : topology.relays) {
            out.raw(relay.name()).number(relay.generation).number(relay.seq);
            out.plain(relay.memory).number(relay.kept).number(relay.copies).number(relay.due);
            out.plain(relay.strikes.plain());
            deadEnds(out, relay.deadEnds());
        }
        out.number(topology.bodies.size());
        for (BodyNode body : topology.bodies) {
            out.raw(body.name()).number(body.generation).number(body.seq);
            out.plain(body.memory)
                    .number(body.signals)
                    .number(body.taken)
                    .number(body.handed)
                    .flag(body.ended);
            out.plain(body.strikes.plain());
            deadEnds(out, body.deadEnds());
        }
        out.number(topology.species.size());
        for (Species species : topology.species) {
            out.raw(species.plan.name()).raw(species.behaviour.pack().name());
            out.raw(species.behaviour.pack().version())
                    .raw(species.behaviour.pack().hash());
            out.number(species.since).number(species.lastNumber).number(species.abandoned);
            out.number(species.behaviour.sources().size());
            species.behaviour.sources().forEach((file, text) -> out.raw(file).raw(text));
            out.number(species.unheeded.size());
            species.unheeded.forEach((frequency, count) -> out.raw(frequency).number(count));
        }
        Lives.writeShortage(out, state);
        return out.toBytes();
    }

    private static void deadEnds(PlainWriter out, List<String> frequencies) {
        out.number(frequencies.size());
        for (int i = 0; i < frequencies.size(); i++) {
            out.text(frequencies.get(i));
        }
    }

    private static void counters(PlainWriter out, Counters c) {
        out.number(c.ingested).number(c.emitted).number(c.copied).number(c.made).number(c.acted);
        out.number(c.absorbed).number(c.delivered).number(c.dissonant).number(c.held);
    }

    private boolean hypha(PlainWriter out, HyphaPicture p) {
        Hypha h = p.hypha();
        out.number(h.id);
        h.write(out);
        out.number(h.species.index).number(p.generation()).number(p.seq());
        out.number(h.bornAt).number(p.wakesAt() == Hypha.NEVER ? -1 : p.wakesAt());
        out.number(p.tidesActed())
                .number(p.failures())
                .octet(p.energyUsed())
                .flag(isAwake(h.id))
                .flag(p.goesOn())
                .flag(p.quarantined());
        out.bits(Double.doubleToLongBits(p.vitality().score()))
                .octet(p.vitality().level().ordinal())
                .number(p.measured());
        out.plain(h.plain(codecs[h.species.index], p.state()));
        deadEnds(out, p.deadEnds());
        lives.met(p);
        if (p.inbox().length > 0 || p.outbox() != null) {
            waiting.add(p);
        }
        if (p.dealings() != null) {
            dealing.add(p);
        }
        return true;
    }

    /** Asked in the order of the ids. */
    private boolean isAwake(int id) {
        while (awakeAt < awake.length && awake[awakeAt] < id) {
            awakeAt++;
        }
        return awakeAt < awake.length && awake[awakeAt] == id;
    }

    private static boolean socket(PlainWriter out, SocketPicture p) {
        if (p.gone()) {
            return false;
        }
        Socket s = p.socket();
        out.number(s.number);
        node(out, s.from);
        node(out, s.to);
        out.number(s.addressed() ? ADDRESSED : s.carries.length);
        for (Frequency frequency : s.carries) {
            out.text(frequency.name);
        }
        out.number(s.capacity()).number(s.full.way().ordinal());
        String divertsTo = s.full.divertsTo();
        if (divertsTo != null) {
            out.raw(divertsTo).number(s.overflow == null ? 0 : s.overflow.number);
        }
        out.flag(p.closing());
        out.number(p.entered()).number(p.left()).number(p.dissonant());
        out.number(p.held().length);
        for (int i = 0; i < p.held().length; i++) {
            signal(out, p.held()[i], p.arrived()[i]);
        }
        return true;
    }

    private Chunk waitingChunk(PlainWriter out) {
        out.begin();
        out.number(waiting.size());
        for (HyphaPicture p : waiting) {
            out.number(p.hypha().id);
            out.number(p.inbox().length);
            for (CoreSignal signal : p.inbox()) {
                signal(out, signal, signal.arrived);
            }
            Outbox outbox = p.outbox();
            out.number(outbox == null ? 0 : outbox.size());
            out.number(outbox == null ? 0 : outbox.since);
            for (int i = 0; outbox != null && i < outbox.size(); i++) {
                out.number(outbox.socket(i).number);
                signal(out, outbox.signal(i), 0); // it has not arrived anywhere yet, though it may have by now
            }
        }
        out.number(stopped.length);
        for (int id : stopped) {
            out.number(id);
        }
        return new Chunk("waiting", 0, out.toBytes());
    }

    /** The first chunk says where each log ends, and what was counted of dissonances; those after it have the outputs. */
    private @Nullable Chunk logsChunk(PlainWriter out, int number) {
        out.begin();
        if (number == 0) {
            logs.forEach(log -> out.number(log.end).bits(log.chained));
            out.number(dissonances.count()).number(0); // as many as stood here before they had chunks of their own
            out.number(dissonances.signals()).number(dissonances.cleared());
            out.number(dissonances.kept().size());
            return new Chunk("logs", 0, out.toBytes());
        }
        int written = 0;
        while (written < A_CHUNK && logAt < logs.size()) {
            Output output = logs.get(logAt).next();
            if (output == null) {
                logAt++;
            } else {
                out.number(logAt).number(output.number()).raw(output.id()).number(output.tide());
                signal(out, output.signal());
                outside.met(output);
                written++;
            }
        }
        return written == 0 ? null : new Chunk("logs", number, out.toBytes());
    }

    private @Nullable Chunk dissonancesChunk(PlainWriter out, int number) {
        List<Dissonance> kept = dissonances.kept();
        int from = number * A_CHUNK;
        if (from >= kept.size()) {
            return null;
        }
        out.begin();
        kept.subList(from, Math.min(from + A_CHUNK, kept.size())).forEach(d -> dissonance(out, d));
        return new Chunk("dissonances", number, out.toBytes());
    }

    private static void dissonance(PlainWriter out, Dissonance d) {
        out.number(d.number()).number(d.tide()).number(d.kind().ordinal());
        out.text(d.where()).text(d.message()).plain(d.rule()).plain(d.receiver());
        PackId pack = d.pack();
        out.flag(pack != null);
        if (pack != null) {
            out.text(pack.name()).text(pack.version()).text(pack.hash());
        }
        SignalId replayedAs = d.replayedAs();
        out.plain(replayedAs == null ? null : replayedAs.toString());
        Signal signal = d.signal();
        out.flag(signal != null);
        if (signal != null) {
            signal(out, signal);
        }
    }

    private static void signal(PlainWriter out, Signal given) {
        signal(out, (CoreSignal) given, ((CoreSignal) given).arrived);
    }

    static void signal(PlainWriter out, CoreSignal s, long arrived) {
        out.text(s.frequency.name).plain(s.payload);
        key(out, s.key);
        SignalKey cause = s.cause;
        SignalKey replayed = s.replayed();
        out.octet((cause == null ? 0 : 1)
                | (s.root == s.key ? 0 : 2)
                | (s.urgent ? 4 : 0)
                | (replayed == null ? 0 : 8)
                | (s.answer ? 16 : 0));
        if (cause != null) {
            key(out, cause);
        }
        if (s.root != s.key) {
            key(out, s.root);
        }
        if (replayed != null) {
            key(out, replayed);
        }
        out.number(s.tide).number(s.deadline()).number(arrived);
    }

    static void key(PlainWriter out, SignalKey key) {
        node(out, key.origin);
        out.number(key.generation).number(key.seq).number(key.copy());
    }

    private static void node(PlainWriter out, Node node) {
        boolean gone = node instanceof Node.Gone || node instanceof Hypha h && h.dead;
        out.number(gone ? 0 : node.id);
        if (gone) {
            out.text(node.name()).number(node.id);
        }
    }

    /** Reads signals and nodes back, among those who are there again. */
    static final class Reader {
        private final Topology topology;
        private final Map<Integer, Node> nodes = new HashMap<>();
        /** By name: of most of the dead nobody knows the id any more. */
        private final Map<String, Node> gone = new HashMap<>();

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
            SignalKey replayed = (flags & 8) != 0 ? key(in) : null;
            CoreSignal signal = CoreSignal.of(
                    key, frequency, payload, cause, root, in.number(), (flags & 4) != 0, in.number(), replayed);
            signal.arrived = in.number();
            signal.answer = (flags & 16) != 0;
            return signal;
        }

        SignalKey key(PlainReader in) {
            return SignalKey.of(node(in), in.integer(), in.number(), in.number());
        }

        Node node(PlainReader in) {
            int id = in.integer();
            if (id == 0) {
                String name = in.text();
                int once = in.integer();
                Hypha meanwhile = topology.hyphaOrNull(once); // it died while the checkpoint was written
                return meanwhile != null
                        ? meanwhile
                        : gone.computeIfAbsent(name, it -> new Node.Gone(new Named(once, it)));
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
