package io.mycelium.core.tide;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.Counters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a network shows of itself at a boundary: values only, made when asked for, on the tide's thread. */
public final class NetworkView {
    private NetworkView() {}

    /**
     * The counters of the conservation law, since the network began:
     * {@code ingested + emitted + copied + made = acted + absorbed + delivered + dissonant + held}.
     */
    public record Counters(
            long ingested,
            long emitted,
            long copied,
            long made,
            long acted,
            long absorbed,
            long delivered,
            long dissonant,
            long held) {
        /** Whether the law holds. */
        public boolean conserved() {
            return ingested + emitted + copied + made == acted + absorbed + delivered + dissonant + held;
        }
    }

    /**
     * @param awake hyphae awake in the last tide
     * @param waiting signals in the ingress queue, not yet ingested
     * @param checkpointTide of the newest durable checkpoint; -1 before the first
     * @param quiet whether all feeds are used up, nothing is held or due, and nobody is awake: only the outside could go on
     * @param ended whether it is quiet and nothing can come from outside any more, or its tides are over
     * @param faults what does not work at the moment: a body that can't be opened, a relay that is left alone
     */
    public record Status(
            String network,
            long tide,
            int hyphae,
            int awake,
            int sockets,
            int waiting,
            Counters counters,
            long births,
            long deaths,
            long checkpointTide,
            boolean quiet,
            boolean ended,
            List<String> faults,
            long digest) {
        public Status {
            faults = List.copyOf(faults);
        }

        Status at(int waitingNow, long checkpointTideNow) {
            return new Status(
                    network,
                    tide,
                    hyphae,
                    awake,
                    sockets,
                    waitingNow,
                    counters,
                    births,
                    deaths,
                    checkpointTideNow,
                    quiet,
                    ended,
                    faults,
                    digest);
        }

        /** The same, of a network whose tides are over. */
        public Status over() {
            return new Status(
                    network,
                    tide,
                    hyphae,
                    awake,
                    sockets,
                    waiting,
                    counters,
                    births,
                    deaths,
                    checkpointTide,
                    quiet,
                    true,
                    faults,
                    digest);
        }
    }

    /**
     * Some of a list.
     *
     * @param next what to ask for after these; null if there are no more
     */
    public record Page<T>(List<T> lines, @Nullable Long next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** A line of {@code list hyphae}. */
    public record HyphaLine(
            String id,
            String species,
            String pack,
            long generation,
            long age,
            Vitality vitality,
            int queued,
            boolean awake) {}

    /**
     * All there is to say of one hypha.
     *
     * @param inbox the first twenty of the signals that wait for it: those that it has sensed, then those in its sockets
     * @param in the first thousand of the sockets that lead to it
     * @param out the first thousand of the sockets that lead away from it
     * @param more whether there are more sockets than these
     * @param exhausted whether it wanted more energy, when it was last awake, than the budget of the network granted it
     * @param quarantined whether it senses nothing until it is restarted or its species has another pack, as an ACT of it did
     *     not come back, or it failed too often
     */
    public record HyphaDetail(
            HyphaLine line,
            PlainMap state,
            List<Signal> inbox,
            List<SocketLine> in,
            List<SocketLine> out,
            boolean more,
            long wakesAt,
            boolean exhausted,
            boolean quarantined,
            List<Dissonance> dissonances) {}

    /**
     * A line of {@code list sockets}.
     *
     * @param carries what is emitted on these goes here, on all if it is empty
     * @param addressed whether nothing that is emitted goes here: opened by what is sent by name, and for that alone
     */
    public record SocketLine(
            String from,
            String to,
            List<String> carries,
            boolean addressed,
            int capacity,
            String full,
            long held,
            long entered,
            long left,
            long dissonant) {}

    /**
     * Those who wait for one that takes less than comes, and those who wait for them.
     *
     * @param end the hypha, relay or body that they wait for in the end; in a circle, one of it
     * @param why it takes no more, as far as one can see
     * @param links each behind the one whose sender it leads to, one deeper
     * @param more whether there are more links than these
     */
    public record PressureChain(String end, String why, List<PressureLink> links, boolean more) {}

    /**
     * A socket, and what waits for it.
     *
     * @param depth how many sockets are between it and the end of the chain
     * @param full what it does when it is full
     * @param waiting how many signals wait for it: in the outbox of a hypha, before a relay, or outside of a body
     * @param stopped for how many tides its sender has been stopped; -1: it is no hypha, or is not stopped
     * @param again whether who waits for its sender stands elsewhere already
     */
    public record PressureLink(
            int depth,
            String from,
            String to,
            long held,
            int capacity,
            String full,
            long waiting,
            long stopped,
            boolean again) {}

    /**
     * How well the hyphae of a network are.
     *
     * @param policy the kind of the health policy
     * @param levels how many are of each level, by its word; those that there are none of are left out
     * @param worst those with the lowest scores, of all that are not at their best, or are quarantined
     * @param alerts what was told of hyphae that have not been well since, some of it
     * @param more how many alerts there are beside these
     */
    public record Health(
            String policy, Map<String, Long> levels, List<AilingLine> worst, List<AlertLine> alerts, long more) {}

    /** @param findings why it is not better, as far as the policy says */
    public record AilingLine(
            String id, String species, Vitality vitality, boolean quarantined, List<FindingLine> findings) {}

    /**
     * A measure that is not as it should be.
     *
     * @param normal what is usual, or the mark beyond which it counts
     * @param since the tide from which on each assessment found it; -1 for a policy that remembers nothing
     */
    public record FindingLine(String measure, double value, double normal, long since) {}

    /** @param since the tide in which it was told */
    public record AlertLine(String hypha, String cause, String text, long since) {}

    /** A line of {@code list relays}. */
    public record RelayLine(
            String id,
            String kind,
            boolean serving,
            long kept,
            int entries,
            int targets,
            @Nullable Object memory) {}

    /** A fruiting body. */
    public record BodyLine(
            String id,
            String direction,
            String kind,
            boolean serving,
            long signals,
            boolean ended,
            @Nullable String fault) {}

    /**
     * A pack in force.
     *
     * @param since the tide from which on; 0: from the beginning
     * @param hyphae how many have it as their behaviour
     * @param unheeded signals that no rule of it heeded, by frequency
     * @param strayFields payloads that lacked a field of their type or had one that it has not, by frequency and field
     * @param evaluation how its rules are evaluated, in words; may be empty
     */
    public record PackLine(
            String name,
            String version,
            String hash,
            long since,
            int hyphae,
            List<String> species,
            List<String> rules,
            Map<String, Long> unheeded,
            Map<String, Long> strayFields,
            String evaluation) {}

    /**
     * What is heeded, in a network or where signals of a body of it can come to.
     *
     * @param frequencies those that rules look for, in order
     * @param others whether a signal on another one may be heeded too
     */
    public record Heeded(List<String> frequencies, boolean others) {}
}
