package io.mycelium.core.checkpoint;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.Plain;
import io.mycelium.core.crew.Crew;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.DigestChain;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The digest of a network: a sum modulo 2^64 of one hash for each hypha and socket, kept up by hashing anew what was
 * touched, with the memories, chained with the digest before. The tide's thread only.
 */
public final class Digest {
    private static final int MUCH = 4096;

    private final State state;
    private final DigestChain chain;
    private final Crew crew;
    private final List<Hypha> touchedHyphae = new ArrayList<>();
    /** Whose state could not be read when they were hashed: once it can be, that is what the digest is of. */
    private final List<Hypha> unreadable = new ArrayList<>();

    private final List<Socket> touchedSockets = new ArrayList<>();
    private final List<Socket> disordered = new ArrayList<>();
    /** The numbers of those of which that was said. */
    private final Set<Integer> told = new TreeSet<>();

    public Digest(State state, Crew crew) {
        this.state = state;
        this.crew = crew;
        chain = state.digests;
    }

    /** Takes over from all threads what they touched. */
    public void collect() {
        for (Changes changes : state.threads()) {
            take(changes.touchedHyphae, touchedHyphae);
            take(changes.touchedSockets, touchedSockets);
        }
    }

    /** Most tides touch nothing: who is awake again and again is touched already. */
    private static <T> void take(List<T> from, List<T> to) {
        if (!from.isEmpty()) {
            to.addAll(from);
            from.clear();
        }
    }

    /**
     * Chains the digest of a tide to those before, in tides that the settings name. A network that is as it was when the
     * last one was taken keeps it: so it does not matter which of the tides without work were run and which were passed.
     */
    public long take(long tide) {
        chain.last = now(tide);
        chain.takenOf = ofNow();
        chain.takenAt = tide;
        return chain.last;
    }

    /** What the digest of a tide is. To ask for it changes nothing. */
    public long now(long tide) {
        long of = ofNow();
        return chain.takenAt > 0 && chain.takenOf == of ? chain.last : Plain.mix(chain.last * 31 + of + tide);
    }

    /** What a digest is chained of: the same for a network that is the same, whatever came before. */
    public long ofNow() {
        settle();
        return chain.sum + memories();
    }

    /** Hashes anew what was touched since the last time: all workers together, if it is much. */
    public void settle() {
        collect();
        unreadable.removeIf(h -> h.dirty || h.dead); // of those it is known anyway
        touchedHyphae.addAll(unreadable);
        unreadable.clear();
        if (touched() < MUCH || crew.width() == 1) {
            chain.sum += settled(0, 1);
        } else {
            long[] sums = new long[crew.width()];
            crew.run(w -> sums[w] = settled(w, sums.length));
            for (long each : sums) {
                chain.sum += each;
            }
        }
        touchedHyphae.clear();
        touchedSockets.clear();
        state.topology.species.forEach(species -> unreadable.addAll(species.tellUnreadable(state)));
        tellDisordered();
    }

    /** By how much a part of what was touched changes the sum. */
    private long settled(int part, int parts) {
        long change = 0;
        for (int i = from(touchedHyphae, part, parts); i < from(touchedHyphae, part + 1, parts); i++) {
            Hypha h = touchedHyphae.get(i);
            h.dirty = false;
            long now = h.dead ? 0 : h.hash();
            change += now - h.digested;
            h.digested = now;
        }
        for (int i = from(touchedSockets, part, parts); i < from(touchedSockets, part + 1, parts); i++) {
            Socket s = touchedSockets.get(i);
            s.dirty = false;
            if (s.disorder() != null) {
                disordered(s);
            }
            long now = s.gone() ? 0 : s.hash();
            change += now - s.digested;
            s.digested = now;
        }
        return change;
    }

    /** By any worker. */
    private synchronized void disordered(Socket s) {
        disordered.add(s);
    }

    /** Once for each socket. */
    private void tellDisordered() {
        if (!disordered.isEmpty()) {
            disordered.sort(Comparator.comparingInt(s -> s.number));
            for (Socket s : disordered) {
                if (told.add(s.number)) {
                    state.dissonance(Dissonance.Kind.DISORDER, s.toString(), String.valueOf(s.disorder()));
                }
            }
            disordered.clear();
        }
    }

    private static int from(List<?> list, int part, int parts) {
        return (int) ((long) list.size() * part / parts);
    }

    /** How many hyphae and sockets were touched since they were last hashed. */
    public int touched() {
        return touchedHyphae.size() + touchedSockets.size();
    }

    /** The sum over all that there is, made anew: after a recovery, and to check the one that is kept up. */
    public static long sumAnew(State state) {
        for (Changes changes : state.threads()) {
            changes.touchedHyphae.clear();
            changes.touchedSockets.clear();
        }
        DigestChain chain = state.digests;
        chain.sum = 0;
        state.topology.forEachHypha(h -> {
            h.dirty = false;
            h.digested = h.hash();
            chain.sum += h.digested;
        });
        state.topology.forEachSocket(s -> {
            s.dirty = false;
            s.digested = s.hash();
            chain.sum += s.digested;
        });
        return chain.sum;
    }

    private long memories() {
        long all = state.policyStrikes.hash() + state.energyTurn * 0x9E3779B97F4A7C15L;
        if (state.degradation != null) {
            all += state.degradation.hash();
        }
        for (RelayNode relay : state.topology.relays) {
            all += relay.hash();
        }
        for (BodyNode body : state.topology.bodies) {
            all += body.hash();
        }
        if (state.topology.groups != null) {
            all += state.topology.groups.hash();
        }
        return all;
    }
}
