package io.mycelium.core.checkpoint;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintPlain;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Named;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import io.mycelium.core.graph.UnfitException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a state again out of a checkpoint's chunks. They are sound if they can be read, and if the digest of what they
 * make is the one that was taken when they were written; else it throws {@link PlainReader.Unreadable}, or whatever bytes
 * that mean nothing lead to. It is long because it reads the whole format, as {@link Snapshot} writes it.
 */
public final class CheckpointReader {
    private final State state;
    private final Topology topology;
    private final Snapshot.Reader signals;
    private final OutsideFormat.Known outside = new OutsideFormat.Known();
    private final Map<String, ArrayDeque<PlainReader>> sections = new HashMap<>();
    private final Map<Integer, Socket> sockets = new HashMap<>();
    private final LinkedHashMap<Socket, Integer> overflows = new LinkedHashMap<>();
    private final List<Hypha> awake = new ArrayList<>();
    private final List<Hypha> stopped = new ArrayList<>();
    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private Vitality lastVitality = Vitality.UNKNOWN;
    private boolean sameVersions = true;
    /** Those that have another version of their pack now. */
    private final Set<Species> replaced = new HashSet<>();

    private long tide;
    private long digestSum;
    private int dissonancesKept;
    private int dissonancesRead;

    /** A version of a pack that was in force, and its sources, file name to text. */
    public record Pack(PackId id, Map<String, String> sources) {}

    /** @param state with nobody in it, of the blueprint that {@link #begunWith} gives, as far as it is state */
    public CheckpointReader(State state) {
        this.state = state;
        topology = state.topology;
        state.blueprint.sockets().forEach(topology::remember);
        signals = new Snapshot.Reader(topology);
    }

    /** The blueprint that the network was begun with. */
    public static Blueprint begunWith(List<Chunk> chunks) {
        PlainReader in = head(chunks);
        PlainMap written = in.plainMap();
        if (in.bits() != Plain.hash(written)) {
            throw new PlainReader.Unreadable("its blueprint is not the one that was written");
        }
        return BlueprintPlain.read(written);
    }

    private static PlainReader head(List<Chunk> chunks) {
        return chunks.stream()
                .filter(chunk -> chunk.section().equals("network"))
                .findFirst()
                .map(chunk -> new PlainReader(chunk.bytes()))
                .orElseThrow(() -> new PlainReader.Unreadable("its section 'network' is not complete"));
    }

    /** Reads no more than what comes first: the counters, and the {@link #packs}. */
    public void readHead(List<Chunk> chunks) {
        header(head(chunks));
    }

    /** The packs that were in force, by species. */
    public Map<String, Pack> packs() {
        return packs;
    }

    private PlainReader next(String section) {
        ArrayDeque<PlainReader> readers = sections.get(section);
        PlainReader reader = readers == null ? null : readers.pollFirst();
        if (reader == null) {
            throw new PlainReader.Unreadable("its section '" + section + "' is not complete");
        }
        return reader;
    }

    private boolean more(String section) {
        ArrayDeque<PlainReader> readers = sections.get(section);
        return readers != null && !readers.isEmpty();
    }

    /**
     * Reads all.
     *
     * @throws UnfitException if a state does not fit the pack that is in force for it now, which is another version than
     *     the one that wrote it; if it is the same, what was written is damaged
     */
    public void restore(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            sections.computeIfAbsent(chunk.section(), s -> new ArrayDeque<>()).add(new PlainReader(chunk.bytes()));
        }
        header(next("network"));
        while (more("gone")) {
            gone(next("gone"));
        }
        while (more("hyphae")) {
            hyphae(next("hyphae"));
        }
        while (more("sockets")) {
            sockets(next("sockets"));
        }
        overflows.forEach((socket, number) -> socket.overflow = sockets.get(number));
        waiting(next("waiting"));
        for (int i = 0; more("kept"); i++) {
            KeptPictures.read(next("kept"), i, topology, signals);
        }
        while (more("dealings")) {
            dealings(next("dealings"));
        }
        while (more("outside")) {
            outside.read(next("outside"), state);
        }
        logs(next("logs"));
        while (more("logs")) {
            outputs(next("logs"));
        }
        while (more("dissonances")) {
            dissonances(next("dissonances"));
        }
        expect(dissonancesRead, dissonancesKept, "dissonances");
        if (more("lives")) {
            Lives.read(next("lives"), topology, sockets);
        }
        while (more("care")) {
            CareFormat.read(next("care"), topology);
        }
        for (int i = 0; more("groups"); i++) {
            GroupsFormat.read(next("groups"), i, topology);
        }
        long sum = Digest.sumAnew(state);
        if (sameVersions && sum != digestSum) {
            throw new PlainReader.Unreadable("what it holds is not what the network was: the digests differ");
        }
        state.resumed(tide, awake, stopped);
    }

    private void header(PlainReader in) {
        in.plainMap(); // the blueprint, which the state was made of
        in.bits();
        tide = in.number();
        digestSum = in.bits();
        state.digests.last = in.bits();
        state.digests.takenAt = in.number();
        state.digests.takenOf = in.bits();
        int inputsLeft = in.integer();
        state.inputsLeft = inputsLeft;
        state.incarnation = in.number();
        if (in.bits() != Plain.hash(state.incarnation)) {
            throw new PlainReader.Unreadable("its incarnation is not the one that was written");
        }
        if (inputsLeft < 0 || inputsLeft > state.blueprint.inputs().size()) {
            throw new PlainReader.Unreadable("it waits for " + inputsLeft + " inputs, which the blueprint has not");
        }
        state.births = in.number();
        state.deaths = in.number();
        Counters total = state.total;
        total.ingested = in.number();
        total.emitted = in.number();
        total.copied = in.number();
        total.made = in.number();
        total.acted = in.number();
        total.absorbed = in.number();
        total.delivered = in.number();
        total.dissonant = in.number();
        total.held = in.number();
        topology.hyphae.nextId(in.integer());
        topology.nextSocketNumber = in.integer();
        state.policyStrikes.read(in.plainMap());
        expect(in.integer(), topology.relays.size(), "relays");
        for (RelayNode relay : topology.relays) {
            named(in, relay);
            relay.memory = in.plain();
            relay.kept = in.number();
            relay.copies = in.number();
            relay.due = in.number();
            relay.strikes.read(in.plainMap());
            deadEnds(in, relay);
        }
        expect(in.integer(), topology.bodies.size(), "bodies");
        for (BodyNode body : topology.bodies) {
            named(in, body);
            body.memory = in.plain();
            body.signals = in.number();
            body.taken = in.number();
            body.handed = in.number();
            body.ended = in.flag();
            body.strikes.read(in.plainMap());
            deadEnds(in, body);
        }
        expect(in.integer(), topology.species.size(), "species");
        for (Species species : topology.species) {
            in.raw();
            PackId id = new PackId(in.raw(), in.raw(), in.raw());
            boolean same = id.hash().equals(species.behaviour.pack().hash());
            sameVersions &= same;
            long since = in.number();
            species.since = same ? since : tide + 1;
            species.lastNumber = in.integer();
            int abandoned = in.integer();
            species.abandoned = same ? abandoned : 0;
            if (!same) {
                replaced.add(species);
            }
            Map<String, String> sources = new LinkedHashMap<>();
            for (int i = in.integer(); i > 0; i--) {
                sources.put(in.raw(), in.raw());
            }
            packs.put(species.plan.name(), new Pack(id, sources));
            for (int i = in.integer(); i > 0; i--) {
                species.unheeded.put(in.raw(), in.number());
            }
        }
        Lives.readShortage(in, state);
    }

    private static void expect(int found, int expected, String what) {
        if (found != expected) {
            throw new PlainReader.Unreadable("it has " + found + " " + what + " instead of " + expected);
        }
    }

    private static void deadEnds(PlainReader in, Node node) {
        int count = in.integer();
        if (count > 0) {
            List<String> frequencies = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                frequencies.add(in.text());
            }
            node.book().restore(frequencies);
        }
    }

    private static void named(PlainReader in, Node node) {
        String name = in.raw();
        if (!name.equals(node.name())) {
            throw new PlainReader.Unreadable("'" + name + "' stands where '" + node.name() + "' was expected");
        }
        node.generation = in.integer();
        node.seq = in.number();
    }

    private void gone(PlainReader in) {
        while (!in.atEnd()) {
            topology.name(new Named(in.integer(), in.text(), in.integer()));
        }
    }

    private void hyphae(PlainReader in) {
        while (!in.atEnd()) {
            int id = in.integer();
            String base = in.text();
            int number = in.integer();
            Species species = topology.species(in.integer());
            int generation = in.integer();
            long seq = in.number();
            long bornAt = in.number();
            long wakesAt = in.number();
            int tidesActed = in.integer();
            int failures = in.integer();
            int energyUsed = in.octet();
            boolean isAwake = in.flag();
            boolean goesOn = in.flag();
            boolean quarantined = in.flag();
            Vitality vitality = vitality(in);
            int measured = in.integer();
            PlainMap state = in.plainMap();
            Hypha hypha = new Hypha(id, species.shared(base), number, species, state, bornAt);
            hypha.state = stateOf(hypha, state);
            deadEnds(in, hypha);
            hypha.generation = generation;
            hypha.seq = seq;
            hypha.wakesAt = wakesAt < 0 ? Hypha.NEVER : wakesAt;
            hypha.tidesActed = tidesActed;
            hypha.failures = (short) failures;
            hypha.packedEnergy(energyUsed);
            hypha.goesOn = goesOn;
            hypha.quarantined = quarantined && !replaced.contains(species);
            hypha.vitality = vitality;
            hypha.measured = measured;
            if (isAwake || quarantined && !hypha.quarantined) {
                awake.add(hypha);
            }
            topology.add(hypha);
        }
    }

    private Object stateOf(Hypha hypha, PlainMap fields) {
        try {
            return Objects.requireNonNull(hypha.species.behaviour.states().read(fields), "no state");
        } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
            if (!replaced.contains(hypha.species)) {
                throw new PlainReader.Unreadable("the state of hypha '" + hypha.name() + "' can't be read by pack "
                        + hypha.species.behaviour.pack() + ", which wrote it: " + e.getMessage());
            }
            throw new UnfitException("network '" + state.network() + "' can't resume: the state of hypha '"
                    + hypha.name() + "' does not fit pack " + hypha.species.behaviour.pack() + ": " + e.getMessage()
                    + ". Put the pack back that it was written with, or begin anew with --fresh");
        }
    }

    private Vitality vitality(PlainReader in) {
        double score = Double.longBitsToDouble(in.bits());
        int level = in.octet();
        if (!(score >= 0 && score <= 1) || level >= VitalityLevel.values().length) {
            throw new PlainReader.Unreadable("a vitality has the score " + score + " and the level " + level);
        }
        if (score != lastVitality.score() || level != lastVitality.level().ordinal()) {
            lastVitality = new Vitality(score, VitalityLevel.values()[level]); // most are like the one before
        }
        return lastVitality;
    }

    private void sockets(PlainReader in) {
        while (!in.atEnd()) {
            int number = in.integer();
            Node from = signals.node(in);
            Node to = signals.node(in);
            int carried = in.integer();
            List<Frequency> carries = new ArrayList<>();
            for (int i = 0; i < carried; i++) {
                carries.add(topology.frequencies.of(in.text()));
            }
            int capacity = in.integer();
            FullPolicy full = full(in);
            int overflow = full.divertsTo() == null ? 0 : in.integer();
            Socket socket = carried == Snapshot.ADDRESSED
                    ? Socket.addressed(number, from, to, capacity, full)
                    : new Socket(number, from, to, carries, capacity, full);
            socket.closing = in.flag();
            socket.entered = in.number();
            socket.left = in.number();
            socket.dissonant = in.number();
            for (int i = in.integer(); i > 0; i--) {
                socket.restore(signals.signal(in));
            }
            sockets.put(number, socket);
            if (overflow != 0) {
                overflows.put(socket, overflow);
            }
            join(socket);
        }
    }

    private static FullPolicy full(PlainReader in) {
        return switch (FullPolicy.Way.values()[in.octetOf(FullPolicy.Way.values().length)]) {
            case REJECT -> FullPolicy.REJECT;
            case THROTTLE -> FullPolicy.THROTTLE;
            case DROP_OLDEST -> FullPolicy.DROP_OLDEST;
            case DIVERT -> FullPolicy.divertTo(in.raw());
        };
    }

    private void join(Socket socket) {
        topology.join(socket);
        if (socket.to instanceof Hypha h && socket.held() > 0) {
            h.pending(socket);
        }
    }

    private void waiting(PlainReader in) {
        for (int n = in.integer(); n > 0; n--) {
            Hypha h = living(in.integer());
            int inbox = in.integer();
            if (inbox > 0) {
                SignalQueue queue = new SignalQueue();
                for (int i = 0; i < inbox; i++) {
                    queue.add(signals.signal(in));
                }
                h.inbox = queue;
            }
            int outbox = in.integer();
            long since = in.number();
            if (outbox > 0) {
                Outbox box = new Outbox(since);
                for (int i = 0; i < outbox; i++) {
                    @Nullable Socket socket = sockets.get(in.integer());
                    if (socket == null) {
                        throw new PlainReader.Unreadable("an outbox leads to a socket that there is not");
                    }
                    box.add(socket, signals.signal(in));
                }
                h.outbox = box;
            }
        }
        for (int n = in.integer(); n > 0; n--) {
            stopped.add(living(in.integer()));
        }
    }

    private void dealings(PlainReader in) {
        while (!in.atEnd()) {
            living(in.integer()).dealings = DealingsFormat.read(in, signals, topology.frequencies);
        }
    }

    private Hypha living(int id) {
        Hypha hypha = topology.hyphaOrNull(id);
        if (hypha == null) {
            throw new PlainReader.Unreadable("no hypha has the id " + id);
        }
        return hypha;
    }

    private void logs(PlainReader in) {
        for (BodyNode body : topology.bodies) {
            body.log.restore(in.number(), in.bits());
        }
        long count = in.number();
        for (int i = in.integer(); i > 0; i--) { // of a checkpoint from before they had chunks of their own
            long number = in.number();
            long when = in.number();
            Dissonance.Kind kind = kind(in);
            String where = in.raw();
            String message = in.raw();
            String rule = (String) in.plain();
            state.dissonances.restore(
                    new Dissonance(number, when, kind, where, message, rule, in.flag() ? signals.signal(in) : null));
        }
        boolean counted = !in.atEnd();
        state.dissonances.restore(count, counted ? in.number() : state.total.dissonant, counted ? in.number() : 0);
        dissonancesKept = counted ? in.integer() : 0;
    }

    private void dissonances(PlainReader in) {
        for (; !in.atEnd(); dissonancesRead++) {
            long number = in.number();
            long when = in.number();
            Dissonance.Kind kind = kind(in);
            String where = in.text();
            String message = in.text();
            String rule = (String) in.plain();
            String receiver = (String) in.plain();
            PackId pack = in.flag() ? new PackId(in.text(), in.text(), in.text()) : null;
            String replayedAs = (String) in.plain();
            state.dissonances.restore(new Dissonance(
                    number,
                    when,
                    kind,
                    where,
                    message,
                    rule,
                    in.flag() ? signals.signal(in) : null,
                    pack,
                    receiver,
                    replayedAs == null ? null : SignalId.parse(replayedAs)));
        }
    }

    private static Dissonance.Kind kind(PlainReader in) {
        return Dissonance.Kind.values()[in.octetOf(Dissonance.Kind.values().length)];
    }

    private void outputs(PlainReader in) {
        while (!in.atEnd()) {
            int body = in.integer();
            if (body < 0 || body >= topology.bodies.size()) {
                throw new PlainReader.Unreadable("an output is of a body that there is not");
            }
            topology.bodies.get(body).log.restore(outside.output(in, signals));
        }
    }
}
