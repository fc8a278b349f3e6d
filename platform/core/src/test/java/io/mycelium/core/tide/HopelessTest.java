package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A plugin that fails again and again is tried again, but no network goes on only for that. */
class HopelessTest {
    private static final int MANY_STEPS = 100_000;

    private final HandTime time = new HandTime();
    private boolean sea = true;
    private int tried;

    /** A hypha that counts what comes in by two bodies. */
    private static TestNetworks net() {
        return new TestNetworks()
                .species(
                        "Tally",
                        LambdaBehaviour.of(
                                "tally", (hypha, state, signal, out) -> state.plus("n", state.integer("n", 0) + 1)))
                .hypha("total", "Tally")
                .input("in")
                .input("other")
                .socket("in", "total")
                .socket("other", "total");
    }

    private void tryIt() {
        tried++;
        if (sea) {
            throw new IllegalStateException("the sea is rough");
        }
    }

    private Network begin(TestNetworks net, Map<String, FruitingBody> bodies) {
        Plugins given = net.plugins();
        Map<String, Relay> relays = new TreeMap<>(given.relays());
        relays.put("rough", new Relay() {
            @Override
            public String kind() {
                return "rough";
            }

            @Override
            public void check(PlainMap settings) {}

            @Override
            public Routing route(RelayCall call) {
                tryIt();
                return Routing.of(List.of());
            }
        });
        MergePolicy rough = ReferenceMerges.of("rough", call -> {
            tryIt();
            return ReferenceMerges.sum().merge(call);
        });
        return Network.begin(
                net.blueprint(),
                new Plugins(relays, given.policies(), bodies, given.packs(), null).withMerges(Map.of("rough", rough)),
                TestNetworks.SETTINGS.withNanos(time));
    }

    private final class Feed implements FruitingBody {
        @Override
        public String kind() {
            return "rough";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            return new InputBody() {
                @Override
                public Intake take(Object memory, long tide, int room) {
                    tryIt();
                    return new Intake(null, List.of(), true);
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            throw new UnsupportedOperationException();
        }
    }

    private Tidekeeper keeper(Network network, boolean endWhenQuiet) {
        Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, endWhenQuiet), time);
        keeper.begin();
        return keeper;
    }

    private void endsThoughItFails(Network network) {
        try (network;
                Tidekeeper keeper = keeper(network, true)) {
            for (String door : List.of("in", "other")) {
                network.ingress(door).offer("add", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            }
            for (int i = 0; i < MANY_STEPS && !keeper.ended().isDone(); i++) {
                keeper.step();
            }
            assertThat(keeper.ended()).isCompleted();
            assertThat(tried).isEqualTo(10);
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("the sea is rough"));
        }
    }

    @Test
    void shouldEndWhenAFeedFailsAgainAndAgain() {
        TestNetworks net = net();
        net.bodies.add(new Blueprint.BodyPlan("feed", Direction.IN, "rough", PlainMap.EMPTY, 1000));
        endsThoughItFails(begin(net, Map.of("rough", new Feed())));
    }

    @Test
    void shouldEndWhenARelayFailsAgainAndAgain() {
        TestNetworks net = net().relay("cape", "rough", PlainMap.EMPTY).socket("in", "cape");
        endsThoughItFails(begin(net, Map.of()));
    }

    @Test
    void shouldEndWhenAMergeFailsAgainAndAgain() {
        TestNetworks net =
                net().replicated("Tally", "rough").group("east", "in").group("west", "other");
        endsThoughItFails(begin(net, Map.of()));
    }
}
