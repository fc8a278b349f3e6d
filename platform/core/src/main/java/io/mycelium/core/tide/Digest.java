package io.mycelium.core.tide;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * The digest of a network: a sum modulo 2^64 of one hash for each hypha and socket, kept up by hashing anew what was
 * touched, with the memories, chained with the digest before. The tide's thread only.
 */
final class Digest {
    private static final int MUCH = 4096;

    private final Topology topology;
    private final Crew crew;
    private final Worker[] workers;
    private final List<Hypha> dirtyHyphae = new ArrayList<>();
    private final List<Socket> dirtySockets = new ArrayList<>();

    /** The sum over hyphae and sockets, as of when it was settled last. */
    long sum;
    /** The chain of the digests taken; {@link #takenAt} and {@link #takenOf} say of what the last one is. */
    long chain;

    long takenAt;
    long takenOf;

    Digest(Topology topology, Crew crew, Worker[] workers) {
        this.topology = topology;
        this.crew = crew;
        this.workers = workers;
    }

    /** Takes over from the workers what they touched. */
    void collect() {
        for (Worker worker : workers) {
            dirtyHyphae.addAll(worker.dirtyHyphae);
            worker.dirtyHyphae.clear();
            dirtySockets.addAll(worker.dirtySockets);
            worker.dirtySockets.clear();
        }
    }

    /** Chains the digest of a tide to those before: once in a tide, and only in tides that the settings name. */
    long take(long tide) {
        chain = now(tide);
        takenOf = sum + memories();
        takenAt = tide;
        return chain;
    }

    /** What the digest of a tide is. To ask for it changes nothing. */
    long now(long tide) {
        settle();
        long of = sum + memories();
        return takenAt == tide && takenOf == of ? chain : Plain.mix(chain * 31 + of + tide);
    }

    /** Hashes anew what was touched since the last time: all workers together, if it is much. */
    void settle() {
        collect();
        if (touched() < MUCH || crew.width() == 1) {
            sum += settled(0, 1);
        } else {
            long[] sums = new long[crew.width()];
            crew.run(w -> sums[w] = settled(w, sums.length));
            for (long each : sums) {
                sum += each;
            }
        }
        dirtyHyphae.clear();
        dirtySockets.clear();
    }

    /** By how much a part of what was touched changes the sum. */
    private long settled(int part, int parts) {
        long change = 0;
        for (int i = from(dirtyHyphae, part, parts); i < from(dirtyHyphae, part + 1, parts); i++) {
            Hypha h = dirtyHyphae.get(i);
            h.dirty = false;
            long now = h.dead ? 0 : h.hash();
            change += now - h.digested;
            h.digested = now;
        }
        for (int i = from(dirtySockets, part, parts); i < from(dirtySockets, part + 1, parts); i++) {
            Socket s = dirtySockets.get(i);
            s.dirty = false;
            long now = s.gone() ? 0 : s.hash();
            change += now - s.digested;
            s.digested = now;
        }
        return change;
    }

    private static int from(List<?> list, int part, int parts) {
        return (int) ((long) list.size() * part / parts);
    }

    /** How many hyphae and sockets were touched since they were last hashed. */
    int touched() {
        return dirtyHyphae.size() + dirtySockets.size();
    }

    /** The sum over all that there is, made anew: after a recovery, and to check the one that is kept up. */
    long sumAnew() {
        collect();
        dirtyHyphae.clear();
        dirtySockets.clear();
        sum = 0;
        topology.forEachHypha(h -> {
            h.dirty = false;
            h.digested = h.hash();
            sum += h.digested;
        });
        topology.forEachSocket(s -> {
            s.dirty = false;
            s.digested = s.hash();
            sum += s.digested;
        });
        return sum;
    }

    private long memories() {
        long all = 0;
        for (RelayNode relay : topology.relays) {
            all += relay.hash();
        }
        for (BodyNode body : topology.bodies) {
            all += body.hash();
        }
        return all;
    }
}
