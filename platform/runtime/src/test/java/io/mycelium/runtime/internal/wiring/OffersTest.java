package io.mycelium.runtime.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.runtime.PluginLine;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class OffersTest {
    private final Offered low = FakePlugins.relay("fanout", 0);
    private final Offered high = FakePlugins.relay("fanout", 10);

    @Test
    void shouldPutHighestRankingInForceWhenSeveralOfOneKind() {
        Offers offers = Offers.NONE.with(low).with(high);

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) high.service());
        assertThat(offers.lines()).filteredOn(PluginLine::inForce).hasSize(1);
    }

    @Test
    void shouldPutOldestInForceWhenRankingsAreEqual() {
        Offered younger = FakePlugins.relay("fanout", 0);

        assertThat(Offers.NONE.with(younger).with(low).plugins().relays())
                .containsEntry("fanout", (Relay) low.service());
    }

    @Test
    void shouldPutDeployedThenNewerVersionInForceWhenRankingsAreEqual() {
        Offered packaged = FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("3"), false, "system/f.jar"));
        Offered deployed = FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("1"), true, "deploy/f1.jar"));
        Offered newer = FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("2"), true, "deploy/f2.jar"));

        assertThat(Offers.NONE.with(packaged).with(deployed).plugins().relays())
                .containsEntry("fanout", (Relay) deployed.service());
        assertThat(Offers.NONE
                        .with(newer)
                        .with(packaged)
                        .with(deployed)
                        .plugins()
                        .relays())
                .containsEntry("fanout", (Relay) newer.service());
        assertThat(Offers.NONE.with(newer).with(packaged).with(high).plugins().relays())
                .containsEntry("fanout", (Relay) high.service());
    }

    @Test
    void shouldFallBackWhenTheOneInForceGoes() {
        Offers offers = Offers.NONE.with(low).with(high).without(high);

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
    }

    @Test
    void shouldKeepRefusedOutOfForceWhenItRanksHighest() {
        Offers offers = Offers.NONE.with(low).with(high).refusing(high, "it can't read the memory");

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
        assertThat(offers.lines()).extracting(PluginLine::refused).contains("it can't read the memory");
    }

    @Test
    void shouldServeOnlyTheNetworksThatAnOfferIsForWhenItIsForSome() {
        Offered own = new Offered(high.type(), high.kind(), high.service(), high.origin(), 10, 900, Set.of("garden"));
        Offers offers = Offers.NONE.with(low).with(own);

        assertThat(offers.plugins("garden").relays()).containsEntry("fanout", (Relay) high.service());
        assertThat(offers.plugins("shed")).isEqualTo(offers.plugins());
        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
        assertThat(offers.lines()).allMatch(PluginLine::inForce);
    }

    @Test
    void shouldTakeNewRankingWhenServiceIsOfferedAgain() {
        Offered raised = new Offered(low.type(), low.kind(), low.service(), low.origin(), 20, low.id());

        assertThat(Offers.NONE.with(low).with(high).with(raised).plugins().relays())
                .containsEntry("fanout", (Relay) low.service());
    }
}
