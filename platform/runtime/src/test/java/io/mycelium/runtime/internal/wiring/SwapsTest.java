package io.mycelium.runtime.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.observe.TideListener;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.PluginLine;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SwapsTest {
    private final Swaps swaps = new Swaps();
    private final ServiceOffer low = FakePlugins.relay("fanout", 0);
    private final ServiceOffer high = FakePlugins.relay("fanout", 10);

    @AfterEach
    void close() {
        swaps.close();
    }

    @Test
    void shouldBringServiceToEveryNetworkWhenItComes() {
        FakeNetwork one = join(new FakeNetwork("one"));
        FakeNetwork two = join(new FakeNetwork("two"));

        Outcome outcome = swaps.add(low).join();

        assertThat(outcome).isInstanceOf(Outcome.Swapped.class);
        assertThat(((Outcome.Swapped) outcome).lines()).containsExactly("one took over", "two took over");
        assertThat(one.used).last().isEqualTo(swaps.plugins());
        assertThat(two.used).last().isEqualTo(swaps.plugins());
    }

    @Test
    void shouldAskNobodyWhenServiceInForceStays() {
        swaps.add(high).join();
        FakeNetwork network = join(new FakeNetwork("one"));

        swaps.add(low).join();
        swaps.remove(low).join();

        assertThat(network.used).isEmpty();
    }

    @Test
    void shouldAskOnlyTheNetworkThatAnOfferIsForWhenItIsForOne() {
        FakeNetwork one = join(new FakeNetwork("one"));
        FakeNetwork two = join(new FakeNetwork("two"));

        swaps.add(new ServiceOffer(low.type(), low.kind(), low.service(), low.origin(), 0, 1, Set.of("two")))
                .join();

        assertThat(one.used).isEmpty();
        assertThat(two.used).containsExactly(swaps.plugins("two"));
        assertThat(swaps.plugins("one")).isEqualTo(Plugins.NONE);
    }

    @Test
    void shouldCompleteOnlyAtBoundaryWhenServiceGoes() {
        swaps.add(low).join();
        FakeNetwork network = join(new FakeNetwork("one"));
        network.holdBoundary();

        CompletableFuture<Outcome> gone = swaps.remove(low);
        assertThat(gone).isNotDone();
        network.passBoundary();

        await().until(gone::isDone);
        assertThat(network.used).last().isEqualTo(Plugins.NONE);
    }

    @Test
    void shouldTouchNoNetworkWhenOneOfThemRefuses() {
        swaps.add(low).join();
        Plugins before = swaps.plugins();
        FakeNetwork willing = join(new FakeNetwork("willing"));
        join(new FakeNetwork("unwilling", plugins -> plugins.equals(before)));

        Outcome outcome = swaps.add(high).join();

        assertThat(outcome).isEqualTo(new Outcome.Refused("unwilling: hypha a has a state that can't be carried over"));
        assertThat(willing.used).isEmpty();
        assertThat(swaps.plugins()).isEqualTo(before);
        assertThat(swaps.lines()).filteredOn(line -> line.refused() != null).hasSize(1);
    }

    @Test
    void shouldKeepWhatWasInForceEverywhereWhenOneNetworkRefusesAtTheBoundary() {
        swaps.add(low).join();
        Plugins before = swaps.plugins();
        FakeNetwork willing = join(new FakeNetwork("willing"));
        join(new FakeNetwork("unwilling", plugins -> plugins.equals(before)).refusingLate());

        Outcome outcome = swaps.add(high).join();

        assertThat(outcome).isEqualTo(new Outcome.Refused("unwilling: hypha a has a state that can't be carried over"));
        assertThat(willing.used).last().isEqualTo(before);
        assertThat(swaps.plugins()).isEqualTo(before);
        assertThat(swaps.lines()).filteredOn(line -> line.refused() != null).hasSize(1);
    }

    @Test
    void shouldSkipFallbackWhenNoNetworkTakesIt() {
        Plugins withLow = swaps.add(low).thenApply(o -> swaps.plugins()).join();
        swaps.add(high).join();
        FakeNetwork network = join(new FakeNetwork("one", plugins -> !plugins.equals(withLow)));

        swaps.remove(high).join();

        assertThat(network.used).last().isEqualTo(Plugins.NONE);
        assertThat(swaps.lines()).extracting(PluginLine::inForce).containsExactly(false);
    }

    @Test
    void shouldCatchUpWhenServicesChangedBeforeNetworkJoined() {
        Plugins begunWith = swaps.plugins();
        swaps.add(low).join();
        FakeNetwork late = new FakeNetwork("late");

        swaps.join(late, begunWith).join();

        assertThat(late.used).containsExactly(swaps.plugins());
    }

    @Test
    void shouldTellListenerOnlyWhileItIsThere() {
        FakeNetwork network = join(new FakeNetwork("one"));
        TideListener listener = new TideListener() {};
        ServiceOffer offered = ServiceOffer.own(listener);

        swaps.add(offered).join();
        assertThat(network.listeners).containsExactly(listener);
        swaps.remove(offered).join();
        assertThat(network.listeners).isEmpty();
    }

    private FakeNetwork join(FakeNetwork network) {
        swaps.join(network, swaps.plugins()).join();
        return network;
    }
}
