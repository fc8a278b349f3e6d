package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void shouldHaveDefaultsWhenNothingIsSaid() {
        Options options = Options.of(Map.of("mycelium.home", "/opt/mycelium")::get);

        assertThat(options.mode()).isEqualTo(Options.Mode.NONE);
        assertThat(options.data()).isEqualTo(Path.of("/opt/mycelium/data"));
        assertThat(options.trace()).isEqualTo(Options.Trace.NONE);
        assertThat(options.tides()).isZero();
        assertThat(options.port()).isEmpty();
    }

    @Test
    void shouldReadWhatTheLauncherSays() {
        Options options = Options.of(Map.of(
                "mycelium.mode", "run",
                "mycelium.blueprints", "/a/one.yaml\n/b/two.yaml",
                "mycelium.tides", "3",
                "mycelium.trace", "text",
                "mycelium.port", "0",
                "mycelium.workers", "",
                "mycelium.maxspeed", "true",
                "mycelium.terminal", "false")::get);

        assertThat(options.mode()).isEqualTo(Options.Mode.RUN);
        assertThat(options.blueprints()).containsExactly(Path.of("/a/one.yaml"), Path.of("/b/two.yaml"));
        assertThat(options.tides()).isEqualTo(3);
        assertThat(options.trace()).isEqualTo(Options.Trace.TEXT);
        assertThat(options.port()).hasValue(0);
        assertThat(options.workers()).isZero();
        assertThat(options.maxSpeed()).isTrue();
    }

    @Test
    void shouldNameThePropertyWhenItIsNoNumber() {
        assertThatThrownBy(() -> Options.of(Map.of("mycelium.tides", "many")::get))
                .hasMessage("mycelium.tides is \"many\", and should be a whole number");
    }
}
