package io.mycelium.core.relay;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.gate.LiveGate;
import io.mycelium.core.gate.Wishing;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** For tests: one relay with targets, and a service that answers as a test says. */
class StagedRelay {
    static final Behaviour DEAF = LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state);

    final TestNetworks net = new TestNetworks()
            .species("Slow", DEAF, 0, 2, FullPolicy.THROTTLE)
            .species("Lossy", DEAF, 0, 1, FullPolicy.REJECT)
            .hypha("slow", "Slow")
            .hypha("lossy", "Lossy")
            .hypha("far", "Slow")
            .input("in")
            .output("out")
            .relay("fan", "made", PlainMap.EMPTY)
            .socket("in", "fan", 100, FullPolicy.REJECT)
            .socket("fan", "slow", "x", "y")
            .socket("fan", "lossy", "x")
            .socket("fan", "out", "y")
            .hypha("mortal", "Slow")
            .socket("fan", "mortal", "w")
            .socket("mortal", "fan", 9, FullPolicy.REJECT)
            .hypha("wide", "Slow")
            .hypha("side", "Slow")
            .hypha("other", "Slow")
            .socket("fan", "wide", 1, FullPolicy.divertTo("side"), "v")
            .socket("fan", "other", 1, FullPolicy.divertTo("lossy"), "u");
    final State state = state();
    final Births births = new Births(state);
    final RelayStage stage = new RelayStage(
            state,
            births,
            new LiveGate(
                    new Inlet(state.topology.bodies, 10, 1),
                    new PluginCaller("test", 0),
                    () -> 0,
                    new Wishing(),
                    () -> 0));
    final RelayNode fan = state.topology.relays.get(0);
    final List<Integer> asked = new ArrayList<>();

    State state() {
        State made = NewNetwork.nodes(net.blueprint(), species -> DEAF);
        NewNetwork.found(made);
        made.tide = 1;
        return made;
    }

    void answering(Function<RelayCall, Routing> answer) {
        fan.service = new Relay() {
            @Override
            public String kind() {
                return "made";
            }

            @Override
            public void check(PlainMap settings) {}

            @Override
            public Routing route(RelayCall call) {
                asked.add(call.arrivals());
                return answer.apply(call);
            }
        };
    }

    /** Says the same of each arrival. */
    void each(Function<Integer, List<RelayEffect>> effects) {
        answering(call -> {
            List<RelayEffect> all = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                all.addAll(effects.apply(i));
            }
            return Routing.of(all);
        });
    }

    CoreSignal arrive(String frequency, boolean urgent) {
        Socket socket = state.topology.find("in").socketTo(fan);
        CoreSignal signal = CoreSignal.of(
                state.topology.find("in").nextKey(),
                state.topology.frequencies.of(frequency),
                PlainMap.EMPTY,
                null,
                null,
                1,
                urgent,
                Signal.NO_DEADLINE);
        state.counters().held++;
        state.push(socket, signal);
        fan.touched = true;
        return signal;
    }

    Socket to(String name) {
        return fan.socketTo(state.topology.find(name));
    }

    int waiting() {
        return state.topology.find("in").socketTo(fan).held();
    }

    List<Dissonance.Kind> dissonances() {
        state.collectFound();
        return state.dissonances.take().stream().map(Dissonance::kind).toList();
    }
}
