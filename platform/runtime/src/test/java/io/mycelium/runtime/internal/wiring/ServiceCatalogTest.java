package io.mycelium.runtime.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.runtime.PluginLine;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class ServiceCatalogTest {
    private final ServiceOffer low = FakePlugins.relay("fanout", 0);
    private final ServiceOffer high = FakePlugins.relay("fanout", 10);

    @Test
    void shouldPutHighestRankingInForceWhenSeveralOfOneKind() {
        ServiceCatalog offers = ServiceCatalog.NONE.with(low).with(high);

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) high.service());
        assertThat(offers.lines()).filteredOn(PluginLine::inForce).hasSize(1);
    }

    @Test
    void shouldPutOldestInForceWhenRankingsAreEqual() {
        ServiceOffer younger = FakePlugins.relay("fanout", 0);

        assertThat(ServiceCatalog.NONE.with(younger).with(low).plugins().relays())
                .containsEntry("fanout", (Relay) low.service());
    }

    @Test
    void shouldPutDeployedThenNewerVersionInForceWhenRankingsAreEqual() {
        ServiceOffer packaged =
                FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("3"), false, "system/f.jar"));
        ServiceOffer deployed =
                FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("1"), true, "deploy/f1.jar"));
        ServiceOffer newer =
                FakePlugins.relay("fanout", 0, new Origin("f", Version.valueOf("2"), true, "deploy/f2.jar"));

        assertThat(ServiceCatalog.NONE.with(packaged).plugins().believed()).containsExactly("fanout");
        assertThat(ServiceCatalog.NONE.with(packaged).with(deployed).plugins().believed())
                .isEmpty();
        assertThat(ServiceCatalog.NONE.with(packaged).with(deployed).plugins().relays())
                .containsEntry("fanout", (Relay) deployed.service());
        assertThat(ServiceCatalog.NONE
                        .with(newer)
                        .with(packaged)
                        .with(deployed)
                        .plugins()
                        .relays())
                .containsEntry("fanout", (Relay) newer.service());
        assertThat(ServiceCatalog.NONE
                        .with(newer)
                        .with(packaged)
                        .with(high)
                        .plugins()
                        .relays())
                .containsEntry("fanout", (Relay) high.service());
    }

    @Test
    void shouldFallBackWhenTheOneInForceGoes() {
        ServiceCatalog offers = ServiceCatalog.NONE.with(low).with(high).without(high);

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
    }

    @Test
    void shouldKeepRefusedOutOfForceWhenItRanksHighest() {
        ServiceCatalog offers = ServiceCatalog.NONE.with(low).with(high).refusing(high, "it can't read the memory");

        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
        assertThat(offers.lines()).extracting(PluginLine::refused).contains("it can't read the memory");
    }

    @Test
    void shouldServeOnlyTheNetworksThatAnOfferIsForWhenItIsForSome() {
        ServiceOffer own =
                new ServiceOffer(high.type(), high.kind(), high.service(), high.origin(), 10, 900, Set.of("garden"));
        ServiceCatalog offers = ServiceCatalog.NONE.with(low).with(own);

        assertThat(offers.plugins("garden").relays()).containsEntry("fanout", (Relay) high.service());
        assertThat(offers.plugins("shed")).isEqualTo(offers.plugins());
        assertThat(offers.plugins().relays()).containsEntry("fanout", (Relay) low.service());
        assertThat(offers.lines()).allMatch(PluginLine::inForce);
    }

    @Test
    void shouldTakeNewRankingWhenServiceIsOfferedAgain() {
        ServiceOffer raised = new ServiceOffer(low.type(), low.kind(), low.service(), low.origin(), 20, low.id());

        assertThat(ServiceCatalog.NONE
                        .with(low)
                        .with(high)
                        .with(raised)
                        .plugins()
                        .relays())
                .containsEntry("fanout", (Relay) low.service());
    }
}
