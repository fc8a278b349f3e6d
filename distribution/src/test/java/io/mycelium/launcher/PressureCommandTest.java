package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PressureCommandTest {
    private static String text(String from, int waiting, int stopped, boolean again) throws IOException {
        return PressureCommand.text(new ObjectMapper()
                .readTree("{\"from\":\"" + from
                        + "\",\"to\":\"b\",\"held\":8,\"capacity\":8,\"full\":\"throttle\",\"waiting\":" + waiting
                        + ",\"stopped\":" + stopped + ",\"again\":" + again + "}"));
    }

    @Test
    void shouldSayHowLongItsSenderIsStoppedWhenThatIsAHypha() throws IOException {
        assertThat(text("a", 3, 12, false))
                .isEqualTo("a -> b: 8 of 8 held, throttle; a is stopped for 12 tides, 3 signals wait");
        assertThat(text("a", 1, 1, false))
                .isEqualTo("a -> b: 8 of 8 held, throttle; a is stopped for 1 tide, 1 signal waits");
    }

    @Test
    void shouldSayHowManyWaitOutsideWhenItsSenderIsABody() throws IOException {
        assertThat(text("in", 40, -1, false)).isEqualTo("in -> b: 8 of 8 held, throttle; 40 signals wait");
        assertThat(text("in", 0, -1, false)).isEqualTo("in -> b: 8 of 8 held, throttle");
    }

    @Test
    void shouldSaySoWhenTheRestStandsElsewhere() throws IOException {
        assertThat(text("a", 0, 2, true)).endsWith("a is stopped for 2 tides (who waits for it is shown elsewhere)");
    }
}
