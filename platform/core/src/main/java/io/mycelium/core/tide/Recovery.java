package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.storage.NewerCheckpointException;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintChanges;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.checkpoint.CheckpointReader;
import io.mycelium.core.checkpoint.MergingPacks;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.UnfitException;
import io.mycelium.core.graph.Unheeding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network's state again out of the newest checkpoint that is sound: its bytes are those that were written, and
 * {@link CheckpointReader} finds in them what was meant.
 */
public final class Recovery {
    private Recovery() {}

    /** A state, the checkpoint that it was read from, and what is otherwise now than it was then. */
    record Recovered(State state, CheckpointInfo from, Resumption resumption) {}

    /** A checkpoint that can't be used, and why. */
    private record Skipped(CheckpointInfo checkpoint, String why) {}

    /**
     * The newest sound one of the checkpoints in a network's folder, or nothing if there is none at all. Throws {@link
     * NetworkException} where a start should end instead: see {@link Network#resume}.
     */
    static Optional<Recovered> newest(
            Blueprint blueprint, Plugins plugins, CheckpointStore store, NetworkSettings settings) {
        Path data = settings.data();
        String network = "network '" + blueprint.network() + "'";
        List<CheckpointInfo> there;
        try {
            store.check(data);
            there = store.list(data);
        } catch (IOException e) {
            throw new NetworkException(network + " can't resume: " + sentence(e.getMessage()) + " Nothing was changed");
        }
        List<Skipped> skipped = new ArrayList<>();
        for (CheckpointInfo info : there) {
            try {
                List<Chunk> chunks = new ArrayList<>();
                store.read(data, info, chunks::add);
                checkFormat(chunks);
                BlueprintChanges changes = BlueprintChanges.between(CheckpointReader.begunWith(chunks), blueprint);
                if (!changes.others().isEmpty()) {
                    throw new NetworkException.BlueprintChanged(blueprint.network(), changes);
                }
                State state = NewNetwork.nodes(changes.settled(), plugins::behaviour);
                CheckpointReader reader = new CheckpointReader(state);
                reader.restore(chunks);
                checkIncarnation(network, state.incarnation, settings.incarnation(), info);
                passOver(network, skipped, info, store, settings)
                        .forEach(line -> state.dissonance(Dissonance.Kind.CHECKPOINT, blueprint.network(), line));
                return Optional.of(new Recovered(
                        state,
                        info,
                        new Resumption(
                                info.tide(),
                                changes.settings(),
                                packChanges(state, reader.packs()),
                                mergingChanges(state, plugins, MergingPacks.read(chunks)))));
            } catch (NetworkException e) {
                throw e;
            } catch (UnfitException e) {
                throw new NetworkException(String.valueOf(e.getMessage()));
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
                CheckpointReader reader = new CheckpointReader(
                        NewNetwork.nodes(CheckpointReader.begunWith(chunks), species -> Unheeding.INSTANCE));
                reader.readHead(chunks);
                return Optional.of(new Kept(
                        info.tide(),
                        CheckpointReader.begunWith(chunks),
                        Stream.of(reader.packs(), MergingPacks.read(chunks))
                                .flatMap(packs -> packs.values().stream())
                                .map(Recovery::kept)
                                .toList()));
            } catch (IOException | RuntimeException e) {
                continue; // whoever resumes says so
            }
        }
        return Optional.empty();
    }

    /** The packs that are other versions now, each with all its species. */
    private static List<Resumption.PackChange> packChanges(State state, Map<String, CheckpointReader.Pack> packs) {
        Map<String, Resumption.PackChange> changes = new LinkedHashMap<>();
        for (Species species : state.topology.species) {
            PackId now = species.behaviour.pack();
            CheckpointReader.Pack before = packs.get(species.plan.name());
            if (before != null && !before.id().hash().equals(now.hash())) {
                changes.merge(
                        now.name(),
                        new Resumption.PackChange(
                                kept(before), species.behaviour, List.of(species.plan.name()), species.living()),
                        Resumption.PackChange::and);
            }
        }
        return List.copyOf(changes.values());
    }

    /** Those by which copies are merged, each with all species that it merges. */
    private static List<Resumption.PackChange> mergingChanges(
            State state, Plugins plugins, Map<String, CheckpointReader.Pack> packs) {
        Map<String, Resumption.PackChange> changes = new LinkedHashMap<>();
        for (Species species : state.topology.species) {
            CheckpointReader.Pack before = packs.get(species.plan.name());
            Replicated replicated = species.plan.life().replicated();
            Behaviour now = before == null || replicated == null ? null : plugins.mergingPack(replicated);
            if (before != null
                    && now != null
                    && !before.id().hash().equals(now.pack().hash())) {
                changes.merge(
                        now.pack().name(),
                        new Resumption.PackChange(kept(before), now, List.of(species.plan.name()), species.living()),
                        Resumption.PackChange::and);
            }
        }
        return List.copyOf(changes.values());
    }

    private static Kept.Pack kept(CheckpointReader.Pack pack) {
        return new Kept.Pack(pack.id(), pack.sources());
    }

    /** Of a single chunk it would be damage. */
    private static void checkFormat(List<Chunk> chunks) throws NewerCheckpointException {
        if (!chunks.isEmpty() && chunks.stream().allMatch(chunk -> PlainReader.isNewer(chunk.bytes()))) {
            throw new NewerCheckpointException(
                    "its chunks have a format beyond " + PlainWriter.VERSION + ", the one that this server reads.");
        }
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
                    + first.checkpoint.tide() + " can't be used: " + sentence(first.why)
                    + " The newest that can is of tide "
                    + sound.tide() + ": " + (newest - sound.tide())
                    + " tides would be lost, with what was acknowledged as durable in them. Put the files back from a"
                    + " backup, or start with --accept-loss to go on from tide " + sound.tide()
                    + "; the broken ones are kept aside then. Nothing was changed");
        }
        List<String> lines = new ArrayList<>();
        for (Skipped one : skipped) {
            String line = "checkpoint " + one.checkpoint.name() + " of tide " + one.checkpoint.tide() + " was skipped: "
                    + sentence(one.why);
            try {
                lines.add(line + " It is kept as " + store.setAside(settings.data(), one.checkpoint));
            } catch (IOException e) {
                throw new NetworkException(network + " can't resume: " + line + " " + e.getMessage());
            }
        }
        return lines;
    }

    private static String sentence(@Nullable String text) {
        return text != null && text.endsWith(".") ? text : text + ".";
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
