package io.mycelium.core.checkpoint;

import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Groups;
import io.mycelium.core.graph.Topology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a network and the copies in them. A section of its own, {@code groups}, and only where there are any: first
 * who reaches whom, then what copies have in common. All of it is plain values, noted at the boundary. Behind
 * them stand the {@link MergingPacks}.
 */
final class GroupsFormat {
    private final PlainMap groups;
    private final List<PlainMap> replicas;
    private @Nullable Chunk merging;

    private GroupsFormat(Groups all, Topology topology) {
        groups = all.plain();
        replicas = all.plainReplicas();
        merging = MergingPacks.chunk(topology);
    }

    /** Null for a network without groups. */
    static @Nullable GroupsFormat of(Topology topology) {
        return topology.groups == null ? null : new GroupsFormat(topology.groups, topology);
    }

    @Nullable
    Chunk chunk(PlainWriter out, int number) {
        int from = (number - 1) * Snapshot.A_CHUNK;
        if (number > 0 && from >= replicas.size()) {
            Chunk last = merging;
            merging = null;
            return last;
        }
        out.begin();
        if (number == 0) {
            out.plain(groups);
        } else {
            replicas.subList(from, Math.min(from + Snapshot.A_CHUNK, replicas.size()))
                    .forEach(out::plain);
        }
        return new Chunk("groups", number, out.toBytes());
    }

    static void read(PlainReader in, int number, Topology topology) {
        Groups groups = topology.groups;
        if (groups == null) {
            throw new PlainReader.Unreadable("it has groups, and its blueprint has none");
        }
        if (number == 0) {
            groups.read(in.plainMap(), topology);
        }
        while (!in.atEnd()) {
            groups.readReplica(in.plainMap());
        }
    }
}
