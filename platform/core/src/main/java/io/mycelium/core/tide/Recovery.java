package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.storage.NewerCheckpointException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintChanges;
import io.mycelium.core.blueprint.BlueprintPlain;
import io.mycelium.core.blueprint.FullPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network again out of the newest checkpoint that is sound: its bytes are those that were written, they can be
 * read, and the digest of what they make is the one that was taken when they were written.
 */
final class Recovery {
    private final State state;
    private final Topology topology;
    private final Snapshot.Reader signals;
    private final Map<String, ArrayDeque<PlainReader>> sections = new HashMap<>();
    private final Map<Integer, Socket> sockets = new HashMap<>();
    private final List<Hypha> awake = new ArrayList<>();
    private final List<Hypha> stopped = new ArrayList<>();
    private Vitality lastVitality = Vitality.UNKNOWN;
    private boolean sameVersions = true;

    /** By species. */
    private final Map<String, Kept.Pack> packs = new LinkedHashMap<>();

    private long tide;
    private long digestSum;

    private Recovery(State state) {
        this.state = state;
        topology = state.topology;
        state.blueprint.sockets().forEach(topology::remember);
        signals = new Snapshot.Reader(topology);
    }

    /** A state, the checkpoint that it was read from, and what is otherwise now than it was then. */
    record Recovered(State state, CheckpointInfo from, Resumption resumption) {}

    /** A checkpoint that can't be used, and why. */
    private record Skipped(CheckpointInfo checkpoint, String why) {}

    /**
     * The newest sound one of the checkpoints in a network's folder, or nothing if there is none at all. Throws {@link
     * NetworkException} where a start should end instead: see {@link Network#resume}.
     */
    static Optional<Recovered> newest(
            Blueprint blueprint,
            Function<Blueprint.Species, Behaviour> behaviours,
            CheckpointStore store,
            NetworkSettings settings) {
        Path data = settings.data();
        String network = "network '" + blueprint.network() + "'";
        List<CheckpointInfo> there;
        try {
            store.check(data);
            there = store.list(data);
        } catch (IOException e) {
            throw new NetworkException(network + " can't resume: " + e.getMessage() + ". Nothing was changed");
        }
        List<Skipped> skipped = new ArrayList<>();
        for (CheckpointInfo info : there) {
            try {
                List<Chunk> chunks = new ArrayList<>();
                store.read(data, info, chunks::add);
                BlueprintChanges changes = BlueprintChanges.between(begunWith(chunks), blueprint);
                if (!changes.others().isEmpty()) {
                    throw new NetworkException.BlueprintChanged(blueprint.network(), changes);
                }
                State state = Founding.nodes(changes.settled(), behaviours);
                Recovery recovery = new Recovery(state);
                recovery.restore(chunks);
                checkIncarnation(network, state.incarnation, settings.incarnation(), info);
                passOver(network, skipped, info, store, settings)
                        .forEach(line -> state.dissonance(Dissonance.Kind.CHECKPOINT, blueprint.network(), line));
                return Optional.of(new Recovered(
                        state, info, new Resumption(info.tide(), changes.settings(), recovery.packChanges())));
            } catch (NetworkException e) {
                throw e;
            } catch (NewerCheckpointException e) {
                throw new NetworkException(network + " can't resume: checkpoint " + info.name() + " in " + data
                        + " was written by a newer version: " + e.getMessage()
                        + " Start that version again, or move the newer checkpoints out of the folder to go on without"
                        + " them. Nothing was changed");
            } catch (IOException | RuntimeException e) {
                // bytes that mean nothing can fail anywhere, and what they make is held against its digest
                skipped.add(new Skipped(info, reason(e)));
            }
        }
        if (!skipped.isEmpty()) {
            throw new NetworkException(network + " can't resume; no checkpoint in " + data + " is sound: "
                    + skipped.stream()
                            .map(one -> "checkpoint " + one.checkpoint.name() + " of tide " + one.checkpoint.tide()
                                    + ": " + one.why)
                            .collect(Collectors.joining("; "))
                    + ". Nothing was changed; --fresh begins anew and moves them aside");
        }
        return Optional.empty();
    }

    /** What the newest checkpoint whose head can be read says of its network; nothing if there is none. */
    static Optional<Kept> kept(CheckpointStore store, Path data) throws IOException {
        for (CheckpointInfo info : store.list(data)) {
            try {
                List<Chunk> chunks = new ArrayList<>();
                store.read(data, info, chunks::add);
                Recovery recovery = new Recovery(Founding.nodes(begunWith(chunks), species -> Unheeding.INSTANCE));
                recovery.header(head(chunks));
                return Optional.of(
                        new Kept(info.tide(), recovery.state.blueprint, List.copyOf(recovery.packs.values())));
            } catch (IOException | RuntimeException e) {
                continue; // whoever resumes says so
            }
        }
        return Optional.empty();
    }

    private static PlainReader head(List<Chunk> chunks) {
        return chunks.stream()
                .filter(chunk -> chunk.section().equals("network"))
                .findFirst()
                .map(chunk -> new PlainReader(chunk.bytes()))
                .orElseThrow(() -> new PlainReader.Unreadable("its section 'network' is not complete"));
    }

    private static Blueprint begunWith(List<Chunk> chunks) {
        PlainReader in = head(chunks);
        PlainMap written = in.plainMap();
        if (in.bits() != Plain.hash(written)) {
            throw new PlainReader.Unreadable("its blueprint is not the one that was written");
        }
        return BlueprintPlain.read(written);
    }

    /** The packs that are other versions now, each with all its species. */
    private List<Resumption.PackChange> packChanges() {
        Map<String, Resumption.PackChange> changes = new LinkedHashMap<>();
        for (Species species : topology.species) {
            PackId now = species.behaviour.pack();
            Kept.Pack before = packs.get(species.plan.name());
            if (before != null && !before.id().hash().equals(now.hash())) {
                long[] hyphae = new long[1];
                topology.forEachHypha(h -> hyphae[0] += h.species == species ? 1 : 0);
                changes.merge(
                        now.name(),
                        new Resumption.PackChange(before, species.behaviour, List.of(species.plan.name()), hyphae[0]),
                        Resumption.PackChange::and);
            }
        }
        return List.copyOf(changes.values());
    }

    /** Ids of signals contain it, so it only ever rises. 1 is also that of a network whose starts nobody counts. */
    private static void checkIncarnation(String network, long written, long now, CheckpointInfo info) {
        if (written > now || written == now && now > 1) {
            throw new NetworkException(network + " can't resume: this start has the incarnation " + now
                    + ", and checkpoint " + info.name() + " was written in incarnation " + written
                    + ": ids of signals would be given twice. Write " + written
                    + " into the file 'incarnation' of the data folder, and start again");
        }
    }

    /** Keeps those aside that are broken. Answers a line for each, or throws if tides are lost and that was not accepted. */
    private static List<String> passOver(
            String network,
            List<Skipped> skipped,
            CheckpointInfo sound,
            CheckpointStore store,
            NetworkSettings settings) {
        long newest =
                skipped.stream().mapToLong(one -> one.checkpoint.tide()).max().orElse(sound.tide());
        if (newest > sound.tide() && !settings.acceptLoss()) {
            Skipped first = skipped.get(0);
            throw new NetworkException(network + " can't resume: checkpoint " + first.checkpoint.name() + " of tide "
                    + first.checkpoint.tide() + " can't be used: " + first.why + " The newest that can is of tide "
                    + sound.tide() + ": " + (newest - sound.tide())
                    + " tides would be lost, with what was acknowledged as durable in them. Put the files back from a"
                    + " backup, or start with --accept-loss to go on from tide " + sound.tide()
                    + "; the broken ones are kept aside then. Nothing was changed");
        }
        List<String> lines = new ArrayList<>();
        for (Skipped one : skipped) {
            String line = "checkpoint " + one.checkpoint.name() + " of tide " + one.checkpoint.tide() + " was skipped: "
                    + one.why;
            try {
                lines.add(line + " It is kept as " + store.setAside(settings.data(), one.checkpoint));
            } catch (IOException e) {
                throw new NetworkException(network + " can't resume: " + line + " " + e.getMessage());
            }
        }
        return lines;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
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

    private void restore(List<Chunk> chunks) {
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
        waiting(next("waiting"));
        logs(next("logs"));
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
        expect(in.integer(), topology.relays.size(), "relays");
        for (RelayNode relay : topology.relays) {
            named(in, relay);
            relay.memory = in.plain();
            relay.kept = in.number();
            relay.copies = in.number();
            relay.due = in.number();
            deadEnds(in, relay);
        }
        expect(in.integer(), topology.bodies.size(), "bodies");
        for (BodyNode body : topology.bodies) {
            named(in, body);
            body.memory = in.plain();
            body.signals = in.number();
            body.taken = in.number();
            body.ended = in.flag();
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
            Map<String, String> sources = new LinkedHashMap<>();
            for (int i = in.integer(); i > 0; i--) {
                sources.put(in.raw(), in.raw());
            }
            packs.put(species.plan.name(), new Kept.Pack(id, sources));
            for (int i = in.integer(); i > 0; i--) {
                species.unheeded.put(in.raw(), in.number());
            }
        }
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
            boolean forced = in.flag();
            Vitality vitality = vitality(in);
            PlainMap state = in.plainMap();
            Hypha hypha = new Hypha(id, species.shared(base), number, species, state, bornAt);
            hypha.state = stateOf(hypha, state);
            deadEnds(in, hypha);
            hypha.generation = generation;
            hypha.seq = seq;
            hypha.wakesAt = wakesAt < 0 ? Hypha.NEVER : wakesAt;
            hypha.tidesActed = tidesActed;
            hypha.failures = (short) failures;
            hypha.energyUsed = (byte) energyUsed;
            hypha.forced = forced;
            hypha.vitality = vitality;
            if (isAwake) {
                awake.add(hypha);
            }
            topology.add(hypha);
        }
    }

    private Object stateOf(Hypha hypha, PlainMap fields) {
        try {
            return hypha.species.behaviour.states().read(fields);
        } catch (StateException | NotPlainException e) {
            throw new NetworkException("network '" + state.network() + "' can't resume: the state of hypha '"
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
            FullPolicy full = FullPolicy.values()[in.octetOf(FullPolicy.values().length)];
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
            join(socket);
        }
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

    private Hypha living(int id) {
        Hypha hypha = topology.hyphaOrNull(id);
        if (hypha == null) {
            throw new PlainReader.Unreadable("no hypha has the id " + id);
        }
        return hypha;
    }

    private void logs(PlainReader in) {
        for (BodyNode body : topology.bodies) {
            long last = in.number();
            long chain = in.bits();
            List<Output> newest = new ArrayList<>();
            for (int i = in.integer(); i > 0; i--) {
                newest.add(new Output(in.number(), in.raw(), in.number(), signals.signal(in)));
            }
            body.log.restore(last, chain, newest);
        }
        long count = in.number();
        List<Dissonance> kept = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            long number = in.number();
            long when = in.number();
            Dissonance.Kind kind = Dissonance.Kind.values()[in.octetOf(Dissonance.Kind.values().length)];
            String where = in.raw();
            String message = in.raw();
            String rule = (String) in.plain();
            kept.add(new Dissonance(number, when, kind, where, message, rule, in.flag() ? signals.signal(in) : null));
        }
        state.ledger.restore(count, kept);
    }
}
