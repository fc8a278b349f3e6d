package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a restart, relays and output bodies are asked about what has arrived at them, and not about what is yet to. */
class ArrivalsTest {
    private final BodyNode from = TestNodes.body();
    private final BodyNode body = TestNodes.body();
    private final RelayNode relay = TestNodes.relay(0);

    private Socket socket(Node to) {
        Socket socket = new Socket(1, from, to, List.of(), 4, FullPolicy.REJECT);
        socket.link();
        return socket;
    }

    @Test
    void shouldHaveArrivedWhatIsHeldOnThisSideOfAPartition() {
        socket(body);
        socket(relay);
        Socket toBody = socket(body);
        Socket toRelay = socket(relay);
        assertThat(body.hasArrivals()).isFalse();
        assertThat(relay.hasArrivals()).isFalse();
        toBody.enter(TestNodes.signal(from, false), 1);
        toRelay.enter(TestNodes.signal(from, true), 1);
        assertThat(body.hasArrivals()).isTrue();
        assertThat(relay.hasArrivals()).isTrue();
        toBody.turnApart();
        toRelay.turnApart();
        assertThat(body.hasArrivals()).isFalse();
        assertThat(relay.hasArrivals()).isFalse();
        toBody.turnApart();
        assertThat(body.hasArrivals()).as("it heals").isTrue();
    }
}
