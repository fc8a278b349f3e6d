package io.mycelium.core.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Birth;
import io.mycelium.api.relay.RelayEffect.Connect;
import io.mycelium.api.relay.RelayEffect.Death;
import io.mycelium.api.relay.RelayEffect.Disconnect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a relay wants of the topology happens at TIDE OUT, in the order in which it asked. */
class RelayWishesTest extends StagedRelay {
    private final Deaths deaths = new Deaths(state);

    private List<String> says(RelayEffect... effects) {
        answering(call -> Routing.of(List.of(effects)));
        fan.due = 1;
        stage.run(1, true);
        assertThat(state.topology.find("far"))
                .as("nothing has changed before TIDE OUT")
                .isInstanceOf(Hypha.class);
        stage.changeTopology(deaths);
        return state.dissonances.take().stream().map(Dissonance::message).toList();
    }

    @Test
    void shouldLetAHyphaDieWhoseDeathARelayWants() {
        assertThat(says(new Death(-1, "far"), new Death(-1, "far"))).isEmpty();
        assertThat(state.topology.find("far")).isInstanceOf(Node.Gone.class);
        assertThat(deaths.settle()).isEqualTo(1);
        assertThat(deaths.settle()).isZero();
    }

    @Test
    void shouldOpenASocketOnceAndCloseIt() {
        assertThat(says(
                        new Connect(-1, "far", "slow", List.of("x")),
                        new Connect(-1, "far", "slow", List.of("x")),
                        new Connect(-1, "fan", "far", List.of()),
                        new Connect(-1, "slow", "out", List.of())))
                .isEmpty();
        Node far = state.topology.find("far");
        Node slow = state.topology.find("slow");
        assertThat(far.socketTo(slow).carriedNames()).containsExactly("x");
        assertThat(far.socketTo(slow).nextOut).isNull();
        assertThat(fan.socketTo(far).carriesAll()).isTrue();
        assertThat(slow.socketTo(state.topology.find("out"))).isNotNull();
        assertThat(says(new Disconnect(-1, "far", "slow"), new Disconnect(-1, "fan", "far")))
                .isEmpty();
        assertThat(far.socketTo(slow)).isNull();
        assertThat(fan.socketTo(far)).isNull();
    }

    @Test
    void shouldSayWhyWhenAWishMakesNoSense() {
        assertThat(says(
                        new Death(-1, "nobody"),
                        new Death(-1, "fan"),
                        new Connect(-1, "nobody", "slow", List.of()),
                        new Connect(-1, "in", "slow", List.of()),
                        new Connect(-1, "slow", "nobody", List.of()),
                        new Connect(-1, "slow", "in", List.of()),
                        new Connect(-1, "fan", "fan", List.of()),
                        new Disconnect(-1, "slow", "nobody"),
                        new Disconnect(-1, "in", "fan")))
                .containsExactly(
                        "death: there is no hypha called 'nobody'",
                        "death: there is no hypha called 'fan'",
                        "connect: there is no hypha or relay called 'nobody' to send from",
                        "connect: there is no hypha or relay called 'in' to send from",
                        "connect: there is nobody called 'nobody' to send to",
                        "connect: there is nobody called 'in' to send to",
                        "connect: 'fan' sends to 'fan' already, and in a circle of relays a signal would never leave them",
                        "disconnect: no socket ever led from 'slow' to 'nobody'",
                        "disconnect: no socket ever led from 'in' to 'fan'");
    }

    @Test
    void shouldGiveBirthByTheNameThatTheRelayChose() {
        assertThat(says(
                        new Birth(-1, "Slow", "Ada", PlainMap.EMPTY),
                        new Birth(-1, "Slow", "Ada", PlainMap.EMPTY),
                        new Connect(-1, "fan", "Ada", List.of("x"))))
                .containsExactly("no birth: the name 'Ada' is taken, or was given before");
        assertThat(births.happen()).extracting(Hypha::name).containsExactly("Ada");
        assertThat(to("Ada").carriedNames()).containsExactly("x");
    }
}
