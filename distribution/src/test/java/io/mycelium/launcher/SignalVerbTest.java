package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SignalVerbTest {
    @Test
    void shouldKeepEachPayloadWithTheFrequencyBeforeItWhenSignalsAreGiven() {
        Map<String, String> settings = new TreeMap<>();

        SignalVerb.putSignals(settings, List.of("work", "{\"value\": 3}", "start", "work", " {}"));

        assertThat(settings)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "signal.0.frequency", "work",
                        "signal.0.payload", "{\"value\": 3}",
                        "signal.1.frequency", "start",
                        "signal.2.frequency", "work",
                        "signal.2.payload", " {}"));
    }

    @Test
    void shouldTakeAPayloadThatIsTypedAsKeyAndValue() {
        Map<String, String> settings = new TreeMap<>();

        SignalVerb.putSignals(settings, List.of("work", "value=3"));

        assertThat(settings).containsEntry("signal.0.payload", "{\"value\":3}");
    }

    @Test
    void shouldTakeNamesWithCommasAndRefuseNone() {
        assertThat(PackVerb.names("--others", List.of("LAX,SFO", "JFK"))).isEqualTo("LAX\nSFO\nJFK");
        for (String each : List.of(",,", "", "LAX,")) {
            assertThatThrownBy(() -> PackVerb.names("--others", List.of(each)))
                    .hasMessageContaining("--others is '" + each + "'; it takes names");
        }
    }

    @Test
    void shouldRefuseAPayloadWithoutAFrequencyWhenSignalsAreGiven() {
        assertThatThrownBy(() -> SignalVerb.putSignals(new TreeMap<>(), List.of("{\"value\": 3}")))
                .hasMessageContaining("there is none before {\"value\": 3}");
        assertThatThrownBy(() -> SignalVerb.putSignals(new TreeMap<>(), List.of("work", "{}", "{}")))
                .hasMessageContaining("there is none before {}");
    }

    @Test
    void shouldRememberLinesWhereStatesAreKeptOfTheUser() {
        assertThat(ShellCommand.history("/states", "/home/her")).isEqualTo(path("/states/mycelium/history"));
        assertThat(ShellCommand.history(null, "/home/her")).isEqualTo(path("/home/her/.local/state/mycelium/history"));
        assertThat(ShellCommand.history("relative", "/home/her"))
                .isEqualTo(path("/home/her/.local/state/mycelium/history"));
        assertThat(ShellCommand.history(null, "")).isNull();
        assertThat(ShellCommand.history(null, null)).isNull();
    }

    private static String path(String text) {
        return Path.of(text).toString();
    }
}
