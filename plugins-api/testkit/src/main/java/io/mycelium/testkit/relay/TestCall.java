package io.mycelium.testkit.relay;

import io.mycelium.api.relay.RelayCall;
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
    private record Target(String name, Set<String> carries) {
        boolean carries(String frequency) {
            return carries.isEmpty() || carries.contains(frequency);
        }
    }

    private final String id;
    private final PlainMap settings;
    private final @Nullable Object memory;
    private final long tide;
    private final List<Signal> arrivals;
    private final List<Target> targets;
    private final Set<String> hyphae;
    private final Map<String, List<Target>> relays;

    private TestCall(
            String id,
            PlainMap settings,
            @Nullable Object memory,
            long tide,
            List<Signal> arrivals,
            List<Target> targets,
            Set<String> hyphae,
            Map<String, List<Target>> relays) {
        this.id = id;
        this.settings = settings;
        this.memory = memory;
        this.tide = tide;
        this.arrivals = arrivals;
        this.targets = targets;
        this.hyphae = hyphae;
        this.relays = relays;
    }

    /** The first call of a relay without settings, in tide 1, with no arrivals and no sockets that lead out. */
    public static TestCall of(String id) {
        return new TestCall(id, PlainMap.EMPTY, null, 1, List.of(), List.of(), Set.of(), Map.of());
    }

    public TestCall withSettings(PlainMap given) {
        return new TestCall(id, given, memory, tide, arrivals, targets, hyphae, relays);
    }

    /** What the relay's last routing remembered. */
    public TestCall withMemory(@Nullable Object remembered) {
        return new TestCall(id, settings, Plain.of(remembered), tide, arrivals, targets, hyphae, relays);
    }

    public TestCall withTide(long number) {
        return new TestCall(id, settings, memory, number, arrivals, targets, hyphae, relays);
    }

    /** With these arrivals in place of those before. */
    public TestCall withArrivals(List<? extends Signal> signals) {
        return new TestCall(id, settings, memory, tide, List.copyOf(signals), targets, hyphae, relays);
    }

    public TestCall withArrivals(Signal... signals) {
        return withArrivals(Arrays.asList(signals));
    }

    /** With the first of its arrivals only: what the core calls with when there is no room for more. */
    public TestCall first(int count) {
        return withArrivals(arrivals.subList(0, count));
    }

    /** With one more socket that leads out. */
    public TestCall withTarget(String name, String... carries) {
        List<Target> more = new ArrayList<>(targets);
        more.add(new Target(name, new LinkedHashSet<>(Arrays.asList(carries))));
        return new TestCall(id, settings, memory, tide, arrivals, more, hyphae, relays);
    }

    /** With one more hypha that lives. */
    public TestCall withHypha(String name) {
        Set<String> more = new LinkedHashSet<>(hyphae);
        more.add(name);
        return new TestCall(id, settings, memory, tide, arrivals, targets, more, relays);
    }

    /** With another relay, out of which so many sockets lead that carry these frequencies, or all if none is named. */
    public TestCall withRelay(String name, int sockets, String... carries) {
        Map<String, List<Target>> more = new LinkedHashMap<>(relays);
        List<Target> out = new ArrayList<>(more.getOrDefault(name, List.of()));
        for (int i = 0; i < sockets; i++) {
            out.add(new Target(name + "_" + out.size(), new LinkedHashSet<>(Arrays.asList(carries))));
        }
        more.put(name, out);
        return new TestCall(id, settings, memory, tide, arrivals, targets, hyphae, more);
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
    public int arrivals() {
        return arrivals.size();
    }

    @Override
    public Signal arrival(int index) {
        return arrivals.get(index);
    }

    @Override
    public int targets() {
        return targets.size();
    }

    @Override
    public String target(int index) {
        return targets.get(index).name();
    }

    @Override
    public boolean carries(int target, String frequency) {
        return targets.get(target).carries(frequency);
    }

    @Override
    public boolean exists(String hypha) {
        return hyphae.contains(hypha);
    }

    @Override
    public int targetsOf(String relay, @Nullable String frequency) {
        int count = 0;
        for (Target target : relays.getOrDefault(relay, List.of())) {
            if (frequency == null || target.carries(frequency)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return "call of relay " + id + " in tide " + tide + " with settings " + settings + ", memory "
                + Plain.text(memory) + ", arrivals " + arrivals + ", targets " + targets;
    }
}
