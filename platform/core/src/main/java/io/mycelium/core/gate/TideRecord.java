package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down what a gate was told, tide by tide. */
final class TideRecord {
    private final Consumer<TideInputs> sink;
    private final Map<Object, Integer> services = new HashMap<>();
    private final Map<String, Integer> servicesOfKind = new HashMap<>();
    private List<TideInputs.Before> before = new ArrayList<>();
    private List<TideInputs.Offered> offered = new ArrayList<>();
    private List<TideInputs.Fed> fed = new ArrayList<>();
    private List<TideInputs.Delivered> delivered = new ArrayList<>();
    private List<TideInputs.Fault> faults = new ArrayList<>();
    private List<Abandoned> abandoned = List.of();
    private List<Wish> wishes = List.of();
    private long tide;
    private long clock;
    private int memory;
    private int calls;
    private boolean running;

    TideRecord(Consumer<TideInputs> sink) {
        this.sink = sink;
    }

    void beginTide(State state, long millis, int memoryLevel) {
        tide = state.tide;
        clock = millis;
        memory = memoryLevel;
        calls = 0;
        running = true;
        state.dissonances
                .pending()
                .forEach(d -> before.add(new TideInputs.Noted(d.tide(), d.kind(), d.where(), d.message())));
    }

    void offered(IngressQueue.Entry entry) {
        SignalKey key = entry.key();
        offered.add(new TideInputs.Offered(
                key.origin.name(),
                key.generation,
                key.seq,
                entry.frequency,
                entry.payload,
                entry.urgentSignal,
                entry.deadline,
                null,
                entry.trace));
    }

    void replayed(SignalKey key, CoreSignal signal, TideInputs.Again again) {
        offered.add(new TideInputs.Offered(
                key.origin.name(),
                key.generation,
                key.seq,
                signal.frequency.name,
                signal.payload,
                signal.urgent,
                Signal.NO_DEADLINE,
                again,
                null));
    }

    void cleared(Sought sought) {
        before.add(new TideInputs.Cleared(sought));
    }

    void fed(BodyNode body, PluginCaller.Answer<InputBody.Intake> answer) {
        InputBody.Intake intake = answer.value();
        if (intake == null) {
            fed.add(new TideInputs.Fed(body.name(), fault(answer), null, List.of(), false));
            return;
        }
        List<TideInputs.In> signals = intake.signals().stream()
                .map(in -> new TideInputs.In(in.frequency(), in.payload()))
                .toList();
        fed.add(new TideInputs.Fed(body.name(), null, intake.memory(), signals, intake.ended()));
    }

    void delivered(BodyNode body, PluginCaller.Answer<@Nullable Object> answer) {
        delivered.add(new TideInputs.Delivered(body.name(), fault(answer), answer.value()));
    }

    private static @Nullable String fault(PluginCaller.Answer<?> answer) {
        PluginCaller.PluginFault fault = answer.fault();
        return fault == null ? null : message(fault);
    }

    void abandoned(List<Abandoned> acts) {
        abandoned = acts;
    }

    void wished(List<Wish> ofTide) {
        wishes = ofTide;
    }

    void called() {
        calls++;
    }

    void failed(PluginCaller.PluginFault fault) {
        if (running) {
            faults.add(new TideInputs.Fault(calls, message(fault), fault instanceof PluginCaller.HungException));
        }
    }

    private static String message(PluginCaller.PluginFault fault) {
        return String.valueOf(fault.getMessage());
    }

    void endTide() {
        running = false;
        sink.accept(new TideInputs(tide, clock, memory, before, offered, fed, delivered, faults, abandoned, wishes));
        before = new ArrayList<>();
        offered = new ArrayList<>();
        fed = new ArrayList<>();
        delivered = new ArrayList<>();
        faults = new ArrayList<>();
        wishes = List.of();
    }

    void passed(long until) {
        before.add(new TideInputs.Passed(until));
    }

    void swapped(
            Map<String, Behaviour> packs,
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, MergePolicy> merges) {
        Map<String, Object> versions = new TreeMap<>();
        packs.forEach((name, pack) -> versions.put(
                "pack " + name, pack.pack().version() + " " + pack.pack().hash()));
        relays.forEach((kind, relay) -> versions.put("relay " + kind, version("relay " + kind, relay)));
        policies.forEach((kind, policy) -> versions.put("policy " + kind, version("policy " + kind, policy)));
        merges.forEach((kind, merge) -> versions.put("merge " + kind, version("merge " + kind, merge)));
        before.add(new TideInputs.Swapped(PlainMap.of(versions)));
    }

    /** How many services of this kind there were before another one that was met: a swap back finds its number again. */
    private String version(String kind, Object service) {
        return String.valueOf(services.computeIfAbsent(service, s -> servicesOfKind.merge(kind, 1, Integer::sum)));
    }

    void bound(List<BodyNode> bodies) {
        for (BodyNode body : bodies) {
            if (!body.plan.kind().equals(BodyNode.LOG)) {
                before.add(new TideInputs.Served(body.name(), body.serving(), body.ended, body.strikes.plain()));
            }
        }
    }
}
