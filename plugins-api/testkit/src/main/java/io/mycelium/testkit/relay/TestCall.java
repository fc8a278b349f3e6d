package io.mycelium.testkit.relay;

import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of a relay, put together by a test. Immutable; each {@code with...} gives another one.
 *
 * <pre>
 * Routing routing = relay.route(TestCall.of("fan").withTarget("worker_1").withTide(3).withArrivals(signal));
 * </pre>
 */
public final class TestCall implements RelayCall {
    /** As much as a socket holds of which a blueprint says nothing. */
    private static final int ROOM = 1000;

    private record Target(String name, Set<String> carries, int room) {
        boolean carries(String frequency) {
            return carries.isEmpty() || carries.contains(frequency);
        }
    }

    /** All that a call shows of the network around the relay. */
    private record Place(List<Target> targets, Set<String> hyphae, Map<String, List<Target>> relays) {}

    private final String id;
    private final PlainMap settings;
    private final @Nullable Object memory;
    private final Map<String, List<Signal>> kept;
    private final long tide;
    private final boolean tideIn;
    private final List<Signal> arrivals;
    private final Place place;

    private TestCall(
            String id,
            PlainMap settings,
            @Nullable Object memory,
            Map<String, List<Signal>> kept,
            long tide,
            boolean tideIn,
            List<Signal> arrivals,
            Place place) {
        this.id = id;
        this.settings = settings;
        this.memory = memory;
        this.kept = kept;
        this.tide = tide;
        this.tideIn = tideIn;
        this.arrivals = arrivals;
        this.place = place;
    }

    /** The first call of a relay without settings, in EMIT of tide 1, with no arrivals and no sockets that lead out. */
    public static TestCall of(String id) {
        Place nowhere = new Place(List.of(), Set.of(), Map.of());
        return new TestCall(id, PlainMap.EMPTY, null, Map.of(), 1, false, List.of(), nowhere);
    }

    public TestCall withSettings(PlainMap given) {
        return new TestCall(id, given, memory, kept, tide, tideIn, arrivals, place);
    }

    /** What the relay's last routing remembered. */
    public TestCall withMemory(@Nullable Object remembered) {
        return new TestCall(id, settings, Plain.of(remembered), kept, tide, tideIn, arrivals, place);
    }

    /** With these signals kept under a key, behind those that are kept there. */
    public TestCall withKept(String under, Signal... signals) {
        Kept more = new Kept(kept);
        Arrays.asList(signals).forEach(signal -> more.keep(under, signal));
        return new TestCall(id, settings, memory, more.all(), tide, tideIn, arrivals, place);
    }

    /** In EMIT of that tide. */
    public TestCall withTide(long number) {
        return new TestCall(id, settings, memory, kept, number, false, arrivals, place);
    }

    /** In TIDE IN of that tide. */
    public TestCall withTideIn(long number) {
        return new TestCall(id, settings, memory, kept, number, true, arrivals, place);
    }

    /** With these arrivals in place of those before. */
    public TestCall withArrivals(List<? extends Signal> signals) {
        return new TestCall(id, settings, memory, kept, tide, tideIn, List.copyOf(signals), place);
    }

    public TestCall withArrivals(Signal... signals) {
        return withArrivals(Arrays.asList(signals));
    }

    /** With the first of its arrivals only: what the core calls with when there is no room for more. */
    public TestCall first(int count) {
        return withArrivals(arrivals.subList(0, count));
    }

    /** As the network is when all of a routing has happened: with what it remembers and keeps, and no arrivals. */
    public TestCall after(Routing routing) {
        return after(routing, Integer.MAX_VALUE);
    }

    /** The same, where only so many of those that were kept and are to leave find room. */
    public TestCall after(Routing routing, int room) {
        Kept now = new Kept(kept);
        int left = room;
        for (RelayEffect effect : routing.effects()) {
            if (effect instanceof RelayEffect.Keep keep && keep.under() != null) {
                now.keep(keep.under(), arrivals.get(keep.arrival()));
            } else if (effect instanceof RelayEffect.ReleaseKept || effect instanceof RelayEffect.RefuseKept) {
                now.leave(((RelayEffect.OfKept) effect).under(), Integer.MAX_VALUE);
            } else if (effect instanceof RelayEffect.OfKept ofKept) {
                left -= now.leave(ofKept.under(), left);
            }
        }
        return new TestCall(id, settings, routing.memory(), now.all(), tide, tideIn, List.of(), place);
    }

    /** With one more socket that leads out. */
    public TestCall withTarget(String name, String... carries) {
        List<Target> more = new ArrayList<>(place.targets);
        more.add(new Target(name, new LinkedHashSet<>(Arrays.asList(carries)), ROOM));
        return at(new Place(more, place.hyphae, place.relays));
    }

    /** With room for so many signals more in a socket that leads out. */
    public TestCall withRoom(int target, int room) {
        List<Target> changed = new ArrayList<>(place.targets);
        Target before = changed.get(target);
        changed.set(target, new Target(before.name, before.carries, room));
        return at(new Place(changed, place.hyphae, place.relays));
    }

    /** With one more hypha that lives. */
    public TestCall withHypha(String name) {
        Set<String> more = new LinkedHashSet<>(place.hyphae);
        more.add(name);
        return at(new Place(place.targets, more, place.relays));
    }

    /** With another relay, out of which so many sockets lead that carry these frequencies, or all if none is named. */
    public TestCall withRelay(String name, int sockets, String... carries) {
        Map<String, List<Target>> more = new LinkedHashMap<>(place.relays);
        List<Target> out = new ArrayList<>(more.getOrDefault(name, List.of()));
        for (int i = 0; i < sockets; i++) {
            out.add(new Target(name + "_" + out.size(), new LinkedHashSet<>(Arrays.asList(carries)), ROOM));
        }
        more.put(name, out);
        return at(new Place(place.targets, place.hyphae, more));
    }

    private TestCall at(Place other) {
        return new TestCall(id, settings, memory, kept, tide, tideIn, arrivals, other);
    }

    /** What is kept under each key, urgent ones first, as one call changes it. */
    private static final class Kept {
        private final Map<String, List<Signal>> shelves = new LinkedHashMap<>();

        Kept(Map<String, List<Signal>> before) {
            before.forEach((under, signals) -> shelves.put(under, new ArrayList<>(signals)));
        }

        void keep(String under, Signal signal) {
            List<Signal> shelf = shelves.computeIfAbsent(under, key -> new ArrayList<>());
            int at = shelf.size();
            while (signal.urgent() && at > 0 && !shelf.get(at - 1).urgent()) {
                at--;
            }
            shelf.add(at, signal);
        }

        /** The first ones leave; returns how many. */
        int leave(String under, int most) {
            List<Signal> shelf = shelves.getOrDefault(under, List.of());
            int leaving = Math.min(most, shelf.size());
            if (leaving == shelf.size()) {
                shelves.remove(under);
            } else {
                shelf.subList(0, leaving).clear();
            }
            return leaving;
        }

        Map<String, List<Signal>> all() {
            return shelves;
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public PlainMap settings() {
        return settings;
    }

    @Override
    public @Nullable Object memory() {
        return memory;
    }

    @Override
    public long tide() {
        return tide;
    }

    @Override
    public long sensedIn() {
        return tideIn ? tide : tide + 1;
    }

    @Override
    public List<String> keptUnder() {
        return List.copyOf(kept.keySet());
    }

    @Override
    public int kept(String under) {
        return kept.getOrDefault(under, List.of()).size();
    }

    @Override
    public Signal kept(String under, int index) {
        return kept.getOrDefault(under, List.of()).get(index);
    }

    @Override
    public int arrivals() {
        return arrivals.size();
    }

    @Override
    public Signal arrival(int index) {
        return arrivals.get(index);
    }

    @Override
    public int targets() {
        return place.targets.size();
    }

    @Override
    public String target(int index) {
        return place.targets.get(index).name();
    }

    @Override
    public boolean carries(int target, String frequency) {
        return place.targets.get(target).carries(frequency);
    }

    @Override
    public int room(int target) {
        return place.targets.get(target).room();
    }

    @Override
    public boolean exists(String hypha) {
        return place.hyphae.contains(hypha);
    }

    @Override
    public int targetsOf(String relay, @Nullable String frequency) {
        int count = 0;
        for (Target target : place.relays.getOrDefault(relay, List.of())) {
            if (frequency == null || target.carries(frequency)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return "call of relay " + id + " in " + (tideIn ? "TIDE IN" : "EMIT") + " of tide " + tide + " with settings "
                + settings + ", memory " + Plain.text(memory) + ", kept " + kept + ", arrivals " + arrivals
                + ", targets " + place.targets;
    }
}
