package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.ActDeadline;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An ACT that takes all its signals in one step, and does not come back. */
@Timeout(60)
class AbandonedTogetherTest {
    private final HangingPack pack = new HangingPack();

    @AfterEach
    void letReturn() {
        pack.letReturn();
    }

    private static Network begin(LambdaBehaviour behaviour) {
        TestNetworks net = new TestNetworks().input("in").output("out");
        net.packs.put("hanging", behaviour);
        net.species.add(
                new Blueprint.Species("Hanging", "hanging", PlainMap.EMPTY, 100, 16, FullPolicy.THROTTLE, true, false));
        return net.hypha("h", "Hanging").socket("in", "h").socket("h", "out").begin();
    }

    private static void offer(Network network, String frequency, long deadline) {
        network.ingress("in").offer(frequency, PlainMap.EMPTY, false, deadline);
    }

    /** A tide in which the ACT hangs and is given up. */
    private TideReport tideGivenUp(Network network) throws Exception {
        CompletableFuture<TideReport> report = CompletableFuture.supplyAsync(network::tide);
        assertThat(pack.hung.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        for (int look = 0; look <= ActDeadline.LOOKS; look++) {
            network.actDeadline().look();
        }
        pack.letReturn();
        return report.get(30, TimeUnit.SECONDS);
    }

    @Test
    void shouldLoseAllSignalsOfTheStepAndNothingElseWhenItDoesNotComeBack() throws Exception {
        try (Network network = begin(pack.lambda())) {
            network.tide();
            offer(network, "late", 1);
            offer(network, "go", Signal.NO_DEADLINE);
            offer(network, "hang", Signal.NO_DEADLINE);
            offer(network, "go", Signal.NO_DEADLINE);
            List<Dissonance> dissonances = tideGivenUp(network).dissonances();
            assertThat(dissonances)
                    .extracting(Dissonance::kind)
                    .containsExactly(
                            Dissonance.Kind.EXPIRED,
                            Dissonance.Kind.ABANDONED,
                            Dissonance.Kind.ABANDONED,
                            Dissonance.Kind.ABANDONED);
            assertThat(dissonances.subList(1, 4))
                    .extracting(d -> d.signal().frequency())
                    .containsExactly("go", "hang", "go");
            NetworkView.HyphaDetail h = network.hypha("h").orElseThrow();
            assertThat(h.state()).as("as if the step had not been").isEqualTo(PlainMap.EMPTY);
            assertThat(h.line().queued()).isZero();
            assertThat(network.outputs("out").last()).isZero();
            assertThat(network.status().counters().conserved()).isTrue();
        }
    }

    @Test
    void shouldHoldAllSignalsWhenItsOpeningDoesNotComeBack() throws Exception {
        try (Network network = begin(pack.lambda().opening())) {
            network.tide();
            pack.hangInOpening();
            offer(network, "late", 1);
            offer(network, "go", Signal.NO_DEADLINE);
            offer(network, "go", Signal.NO_DEADLINE);
            assertThat(tideGivenUp(network).dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactlyInAnyOrder(Dissonance.Kind.ABANDONED, Dissonance.Kind.EXPIRED);
            assertThat(network.hypha("h").orElseThrow().line().queued()).isEqualTo(2);
            assertThat(network.status().counters().conserved()).isTrue();
        }
    }
}
