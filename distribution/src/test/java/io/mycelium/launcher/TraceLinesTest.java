package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Words for what becomes of signals that are traced. */
class TraceLinesTest {
    private static final String STEPS =
            "[{\"tide\":7,\"after\":0,\"millis\":0.0,\"held\":0,\"where\":null,\"what\":\"clerk emits it, to maker\"},"
                    + "{\"tide\":12,\"after\":5,\"millis\":3.5,\"held\":4,\"where\":\"before maker\",\"what\":\"maker senses it\"}]";

    private static String signal(String became, boolean whole) {
        return "{\"dropped\":3,\"signals\":[{\"id\":\"clerk/0/1\",\"frequency\":\"order\",\"whole\":" + whole
                + ",\"became\":\"" + became + "\",\"tides\":5,\"millis\":3.5,\"held\":4,\"path\":" + STEPS + "}]}";
    }

    @Test
    void shouldNameWhatWasDelayedLostAndLeftOut() throws IOException {
        assertThat(TraceLines.of("signals", Server.json(signal("lost", false))))
                .containsExactly(
                        "... 3 were left out: they came faster than they were read",
                        "tide 7: order clerk/0/1: clerk emits it, to maker",
                        "tide 12: order clerk/0/1: maker senses it (+5, 3.5 ms; DELAYED: held 4 tides longer than usual,"
                                + " before maker)",
                        "tide 12: order clerk/0/1: = LOST after 5 tides, 3.5 ms, DELAYED by 4 tides; its way here is not"
                                + " known");
    }

    @Test
    void shouldSayNoEndWhenItIsUnderWay() throws IOException {
        assertThat(TraceLines.of("signals", Server.json(signal("under way", true))))
                .hasSize(3);
    }

    @Test
    void shouldSayThatTheServerHasStartedAnew() throws IOException {
        assertThat(TraceLines.of("traced", Server.json("{\"text\":\"nothing is traced\",\"anew\":true}")))
                .containsExactly(
                        "the server has started anew: what was traced before is not kept", "nothing is traced");
    }
}
