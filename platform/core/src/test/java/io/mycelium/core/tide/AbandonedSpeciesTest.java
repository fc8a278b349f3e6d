package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.ActDeadline;
import io.mycelium.core.graph.Species;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many ACTs that did not come back are too many: those of one species, each counted once. */
@Timeout(60)
class AbandonedSpeciesTest {
    private static final int SOME = Species.MOST_ABANDONED / 2 + 1;

    private final HangingPack first = new HangingPack();
    private final HangingPack second = new HangingPack();
    private final LambdaBehaviour hanging = LambdaBehaviour.of("hanging", (hypha, state, signal, out) -> {
        (signal.frequency().equals("first") ? first : second).hangUnheeding();
        return state;
    });

    @AfterEach
    void letReturn() {
        first.letReturn();
        second.letReturn();
    }

    /** A tide in which so many hang, one after another, and each is given up. */
    private static List<Dissonance> tide(Network network, HangingPack pack, int hung) throws Exception {
        CompletableFuture<TideReport> report = CompletableFuture.supplyAsync(network::tide);
        for (int i = 0; i < hung; i++) {
            assertThat(pack.hung.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            for (int look = 0; look <= ActDeadline.LOOKS; look++) {
                network.actDeadline().look();
            }
        }
        pack.letReturn();
        return report.get(30, TimeUnit.SECONDS).dissonances();
    }

    private static void offer(Network network, String body, String frequency) {
        network.ingress(body).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    @Test
    void shouldHoldNoSpeciesWhenTheyAreTooManyOnlyTogether() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("One", hanging)
                .species("Other", hanging)
                .hyphae("one", "One", SOME)
                .hyphae("other", "Other", SOME)
                .input("in")
                .socket("in", "one_*")
                .socket("in", "other_*");
        try (Network network = net.begin()) {
            offer(network, "in", "first");
            assertThat(tide(network, first, 2 * SOME))
                    .hasSize(2 * SOME)
                    .allSatisfy(d -> assertThat(d.message()).contains("What '" + d.where() + "' would sense is held"));
        }
    }

    @Test
    void shouldCountThoseOfTheTidesBeforeOnceWhenAnotherDoesNotComeBack() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("One", hanging)
                .hyphae("one", "One", SOME)
                .hypha("late", "One")
                .input("in")
                .input("later")
                .socket("in", "one_*")
                .socket("later", "late");
        try (Network network = net.begin()) {
            offer(network, "in", "first");
            assertThat(tide(network, first, SOME)).hasSize(SOME);
            offer(network, "later", "second");
            assertThat(tide(network, second, 1))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("What 'late' would sense is held"));
        }
    }
}
