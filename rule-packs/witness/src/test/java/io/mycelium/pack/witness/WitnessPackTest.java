package io.mycelium.pack.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.relay.aggregate.AggregateRelay;
import io.mycelium.relay.bykey.ByKeyRelay;
import io.mycelium.relay.delay.DelayRelay;
import io.mycelium.relay.fanout.FanoutRelay;
import io.mycelium.testkit.tide.NetworkBench;
import io.mycelium.testkit.tide.NetworkPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The witness finds nothing where nothing is wrong, and what a broken relay loses, doubles or turns round. */
class WitnessPackTest {
    private static final Path EXAMPLE = Path.of("../../distribution/src/main/examples/witness/blueprint.yaml");
    private static final Path RULES = Path.of("src/main/resources/rules");

    private static NetworkPlan plan(Relay fanout) {
        NetworkPlan plan = NetworkPlan.of(EXAMPLE);
        for (String pack : List.of("teller", "checker", "adder", "ledger")) {
            plan.with(RULES.resolve(pack + ".drl"));
        }
        return plan.with(fanout)
                .with(new AggregateRelay())
                .with(new ByKeyRelay())
                .with(new DelayRelay());
    }

    private static PlainMap ledgerAtRest(Relay fanout) {
        return ledgerAtRest(fanout, bench -> {});
    }

    private static PlainMap ledgerAtRest(Relay fanout, Consumer<NetworkBench> meanwhile) {
        try (NetworkPlan plan = plan(fanout);
                NetworkBench bench = plan.begin()) {
            bench.tides(100);
            meanwhile.accept(bench);
            bench.tides(100).signal("orders", "rest", Map.of()).tides(100);
            assertThat(bench.quiet()).isTrue();
            assertThat(bench.status().counters().conserved()).isTrue();
            PlainMap ledger = bench.state("ledger");
            assertThat((PlainMap) ledger.get("told")).hasSize(4);
            assertThat((PlainMap) ledger.get("heard")).hasSize(9);
            assertThat(bench.status().counters().dissonant())
                    .isEqualTo((Long) bench.state("teller_3").get("missed"))
                    .isPositive();
            return ledger;
        }
    }

    @Test
    void shouldFindNothingAndComeToTheSameSumsWhenAllIsRight() {
        assertAllIsRight(ledgerAtRest(new FanoutRelay()));
    }

    @Test
    void shouldFindNothingWhenWhatIsToldIsCutOffFromWhoChecksItForAWhile() {
        PlainMap ledger = ledgerAtRest(new FanoutRelay(), bench -> {
            long looks = (Long)
                    bench.partition("near", "far").tides(100).state("ledger").get("looks");
            assertThat(bench.tides(20).state("ledger")).containsEntry("looks", looks);
            bench.heal();
        });

        assertAllIsRight(ledger);
    }

    private static void assertAllIsRight(PlainMap ledger) {
        assertThat(ledger).containsEntry("faults", 0L);
        PlainMap told = (PlainMap) ledger.get("told");
        ((PlainMap) ledger.get("heard"))
                .forEach((checker, notes) -> assertThat(notes)
                        .describedAs(checker)
                        .isEqualTo(told.get(checker.substring(checker.lastIndexOf(' ') + 1))));
    }

    @Test
    void shouldFindWhatIsLost() {
        assertThat(ledgerAtRest(new BrokenRelay(0)).text("fault", "")).contains("are missing");
    }

    @Test
    void shouldFindWhatIsDoubled() {
        assertThat(ledgerAtRest(new BrokenRelay(2)).text("fault", "")).contains("after note");
    }

    @Test
    void shouldFindWhatIsTurnedRound() {
        assertThat(ledgerAtRest(new BrokenRelay(1)).text("fault", "")).contains("after note");
    }

    /**
     * Forwards to all; but a note whose number 7 divides is lost (0), comes after the one behind it (1), or twice (2).
     */
    private record BrokenRelay(int times) implements Relay {
        @Override
        public String kind() {
            return "fanout";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Routing route(RelayCall call) {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                PlainMap note = call.arrival(i).payload();
                boolean chosen = note.integer("number", 1) % 7 == 0;
                boolean last = i + 1 == call.arrivals();
                effects.add(
                        chosen && (times == 0 || times == 1 && !last)
                                ? new RelayEffect.Absorb(i)
                                : new RelayEffect.ForwardAll(i));
                if (chosen && times == 2) {
                    effects.add(new RelayEffect.Make(i, "note", note));
                }
                if (times == 1 && i > 0 && note.integer("number", 1) % 7 == 1) {
                    effects.add(
                            new RelayEffect.Make(i, "note", call.arrival(i - 1).payload()));
                }
            }
            return new Routing(null, effects, Routing.NEVER);
        }
    }
}
