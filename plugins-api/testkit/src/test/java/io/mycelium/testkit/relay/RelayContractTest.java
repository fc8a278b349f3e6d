package io.mycelium.testkit.relay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.settings.BadSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A suite counts only if it fails: each fault below is one that its test must find, and the others may. */
class RelayContractTest {
    private int calls;

    private static RelayContract suite(Relay relay) {
        return new RelayContract() {
            @Override
            protected Relay relay() {
                return relay;
            }

            @Override
            public List<PlainMap> goodSettings() {
                return List.of(PlainMap.EMPTY);
            }

            @Override
            public List<BadSettings> badSettings() {
                return List.of();
            }
        };
    }

    private static Relay relay(Function<RelayCall, Routing> function) {
        return new Relay() {
            @Override
            public String kind() {
                return "faulty";
            }

            @Override
            public void check(PlainMap settings) {
                // takes anything
            }

            @Override
            public Routing route(RelayCall call) {
                return function.apply(call);
            }
        };
    }

    private static Routing absorbing(RelayCall call, Function<Integer, RelayEffect> effect) {
        List<RelayEffect> effects = new ArrayList<>();
        for (int i = 0; i < call.arrivals(); i++) {
            effects.add(effect.apply(i));
        }
        return Routing.of(effects);
    }

    private static void assertFound(Runnable test) {
        assertThatThrownBy(test::run).isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldPassWhenARelayKeepsTheContract() {
        for (Relay good : ReferenceRelays.all().values()) {
            RelayContract suite = suite(good);
            assertThatCode(() -> {
                        suite.shouldHaveAWordForItsKindWhenABlueprintNamesIt();
                        suite.shouldRouteTheSameWhenCalledAgain();
                        suite.shouldRouteTheSameWhenTheMemoryWasWrittenAndReadBack();
                        suite.shouldDecideByEarlierArrivalsOnlyWhenFewerAreTaken();
                        suite.shouldAccountForEachArrivalOnceWhenItRoutes();
                        suite.shouldReleaseNoMoreThanItKeptWhenTidesGoOn();
                        suite.shouldBeDueLaterWhenItIsDueAtAll();
                        suite.shouldAskForNothingMoreWhenItIsCalledAgainAtOnce();
                        suite.shouldServeSeveralNetworksWhenTheyCallAtOnce();
                    })
                    .as(good.kind())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void shouldFailWhenARelayRemembersOutsideItsMemory() {
        Relay faulty = relay(call ->
                absorbing(call, i -> calls++ % 2 == 0 ? new RelayEffect.Absorb(i) : new RelayEffect.Refuse(i, "odd")));
        assertFound(suite(faulty)::shouldRouteTheSameWhenCalledAgain);
    }

    @Test
    void shouldFailWhenTheMemoryIsKnownByItsIdentity() {
        List<Object> known = new ArrayList<>();
        Relay faulty = relay(call -> {
            Object memory = call.memory();
            boolean mine = memory == null || known.stream().anyMatch(each -> each == memory);
            PlainMap next = PlainMap.of("n", 1);
            known.add(next);
            return new Routing(
                    next,
                    absorbing(call, i -> mine ? new RelayEffect.Absorb(i) : new RelayEffect.Refuse(i, "not mine"))
                            .effects(),
                    Routing.NEVER);
        });
        assertFound(suite(faulty)::shouldRouteTheSameWhenTheMemoryWasWrittenAndReadBack);
    }

    @Test
    void shouldFailWhenADecisionDependsOnLaterArrivals() {
        Relay faulty = relay(call -> absorbing(
                call, i -> i == call.arrivals() - 1 ? new RelayEffect.ForwardAll(i) : new RelayEffect.Absorb(i)));
        assertFound(suite(faulty)::shouldDecideByEarlierArrivalsOnlyWhenFewerAreTaken);
    }

    @Test
    void shouldFailWhenTimeOutsStandBehindTheArrivals() {
        Relay faulty = relay(call -> {
            List<RelayEffect> effects =
                    new ArrayList<>(absorbing(call, RelayEffect.Absorb::new).effects());
            effects.add(new RelayEffect.Make(-1, "late", PlainMap.EMPTY));
            return Routing.of(effects);
        });
        assertFound(suite(faulty)::shouldDecideByEarlierArrivalsOnlyWhenFewerAreTaken);
    }

    @Test
    void shouldFailWhenAnArrivalIsForgottenOrCountedTwice() {
        Relay forgets = relay(call -> Routing.of(List.of()));
        assertFound(suite(forgets)::shouldAccountForEachArrivalOnceWhenItRoutes);
        Relay twice = relay(call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new RelayEffect.ForwardAll(i));
                effects.add(new RelayEffect.Absorb(i));
            }
            return Routing.of(effects);
        });
        assertFound(suite(twice)::shouldAccountForEachArrivalOnceWhenItRoutes);
        Relay nowhere = relay(call -> absorbing(call, i -> new RelayEffect.Forward(i, call.targets())));
        assertFound(suite(nowhere)::shouldAccountForEachArrivalOnceWhenItRoutes);
    }

    @Test
    void shouldFailWhenMoreIsReleasedThanWasKept() {
        Relay faulty = relay(call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new RelayEffect.Keep(i));
                effects.add(new RelayEffect.Release(i, 2));
            }
            return Routing.of(effects);
        });
        assertFound(suite(faulty)::shouldReleaseNoMoreThanItKeptWhenTidesGoOn);
        assertFound(
                suite(relay(call -> absorbing(call, RelayEffect.Keep::new)))
                        ::shouldReleaseNoMoreThanItKeptWhenTidesGoOn);
    }

    @Test
    void shouldFailWhenARelayIsDueAtOnce() {
        Relay faulty = relay(call ->
                new Routing(null, absorbing(call, RelayEffect.Absorb::new).effects(), call.tide()));
        assertFound(suite(faulty)::shouldBeDueLaterWhenItIsDueAtAll);
    }

    @Test
    void shouldFailWhenARelaySaysTheSameOfWhatItKeepsInEachCall() {
        Relay faulty = relay(call -> {
            List<RelayEffect> effects = new ArrayList<>(List.of(new RelayEffect.Make(-1, "tick", PlainMap.EMPTY)));
            effects.addAll(absorbing(call, i -> new RelayEffect.Keep(i, "all")).effects());
            return Routing.of(effects);
        });
        assertFound(suite(faulty)::shouldAskForNothingMoreWhenItIsCalledAgainAtOnce);
    }

    @Test
    void shouldFailWhenARelayTakesSomethingAfterOneThatWaits() {
        Relay faulty = relay(call -> {
            List<RelayEffect> effects =
                    new ArrayList<>(absorbing(call, RelayEffect.Absorb::new).effects());
            if (call.arrivals() > 1) {
                effects.set(0, new RelayEffect.Wait(0));
            }
            return Routing.of(effects);
        });
        assertFound(suite(faulty)::shouldAccountForEachArrivalOnceWhenItRoutes);
    }

    @Test
    void shouldFailWhenWhatIsKeptGoesWhereThereIsNoSocket() {
        Relay faulty = relay(call -> {
            List<RelayEffect> effects = new ArrayList<>(
                    absorbing(call, i -> new RelayEffect.Keep(i, "all")).effects());
            effects.add(new RelayEffect.ForwardKept(call.arrivals() - 1, "all", call.targets()));
            return Routing.of(effects);
        });
        assertFound(suite(faulty)::shouldAccountForEachArrivalOnceWhenItRoutes);
    }

    @Test
    void shouldFailWhenAnUnreadableMemoryIsTaken() {
        assertFound(suite(ReferenceRelays.fanout())::shouldRefuseTheMemoryWhenItCannotReadIt);
    }

    @Test
    void shouldFailWhenAnUnknownSettingIsTaken() {
        assertFound(suite(ReferenceRelays.fanout())::shouldNameTheSettingWhenItIsUnknown);
    }
}
