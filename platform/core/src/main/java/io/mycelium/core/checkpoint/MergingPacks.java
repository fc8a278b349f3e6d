package io.mycelium.core.checkpoint;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule packs by which copies are merged, each with its sources: a section of a checkpoint, where there are any. */
public final class MergingPacks {
    private static final String SECTION = "merging";

    private MergingPacks() {}

    /** At the boundary. Null if there are none. */
    static @Nullable Chunk chunk(Topology topology) {
        PlainWriter out = new PlainWriter();
        int count = 0;
        for (Species species : topology.species) {
            Behaviour pack = species.mergingPack;
            if (pack != null) {
                out.raw(species.plan.name());
                out.raw(pack.pack().name())
                        .raw(pack.pack().version())
                        .raw(pack.pack().hash());
                out.number(pack.sources().size());
                pack.sources().forEach((file, text) -> out.raw(file).raw(text));
                count++;
            }
        }
        return count == 0 ? null : new Chunk(SECTION, 0, out.toBytes());
    }

    /** Those that were in force, by the species whose copies they merged. */
    public static Map<String, CheckpointReader.Pack> read(List<Chunk> chunks) {
        Map<String, CheckpointReader.Pack> packs = new LinkedHashMap<>();
        for (Chunk chunk : chunks) {
            PlainReader in = chunk.section().equals(SECTION) ? new PlainReader(chunk.bytes()) : null;
            while (in != null && !in.atEnd()) {
                String species = in.raw();
                PackId id = new PackId(in.raw(), in.raw(), in.raw());
                Map<String, String> sources = new LinkedHashMap<>();
                for (int i = in.integer(); i > 0; i--) {
                    sources.put(in.raw(), in.raw());
                }
                packs.put(species, new CheckpointReader.Pack(id, sources));
            }
        }
        return packs;
    }
}
