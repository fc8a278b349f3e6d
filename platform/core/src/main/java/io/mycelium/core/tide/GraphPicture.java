package io.mycelium.core.tide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network as a graph, as of some boundaries that followed each other. Values only.
 *
 * @param begun the tide at whose end its first piece was looked at
 * @param tide the tide at whose end its last piece was looked at
 * @param grouped whether all hyphae of a species are one node, as there are too many
 * @param more whether there are more nodes or edges than these
 * @param worst those to look at first, grouped or not
 */
public record GraphPicture(
        long begun, long tide, boolean grouped, List<Dot> nodes, List<Edge> edges, boolean more, Worst worst) {
    public GraphPicture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a {@link Dot} stands for. */
    public enum Kind {
        HYPHA,
        SPECIES,
        RELAY,
        INPUT,
        OUTPUT
    }

    /**
     * A node.
     *
     * @param id its name, of which there is no other node; that of a species stands in parentheses
     * @param species null for what is no hypha
     * @param count how many hyphae it stands for
     * @param level the worst of its hyphae, as a word; null for what is no hypha
     * @param levels how many hyphae are of each level, by its word
     * @param halted how many of it do not work: quarantined hyphae, a relay or body without its service
     * @param waiting signals that wait for it: in its inboxes, in the sockets that lead to it, in the relay
     */
    public record Dot(
            String id,
            Kind kind,
            @Nullable String species,
            int count,
            int awake,
            @Nullable String level,
            Map<String, Integer> levels,
            int halted,
            long waiting) {}

    /**
     * All sockets from one node to another.
     *
     * @param held signals in them
     * @param capacity for how many there is room
     * @param fullest the fullest of them, in hundredths
     * @param entered signals that ever entered them
     */
    public record Edge(String from, String to, int sockets, long held, long capacity, int fullest, long entered) {}

    /**
     * The worst ten in each way; there may be fewer.
     *
     * @param ailing hyphae of the lowest vitality, of those that are awake and not at their best, or quarantined
     * @param failing those of whose last ten steps the most have failed
     * @param fullest the sockets that are fullest
     */
    public record Worst(List<Ailing> ailing, List<Ailing> failing, List<Full> fullest) {}

    /** @param failures of its last ten steps */
    public record Ailing(String id, String species, String level, double score, int failures, boolean quarantined) {}

    /** A socket that holds something. */
    public record Full(String from, String to, int held, int capacity) {}
}
