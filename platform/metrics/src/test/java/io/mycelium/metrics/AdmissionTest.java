package io.mycelium.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Series whose labels are names that users choose. */
class AdmissionTest {
    private static String text(Families families) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExpositionFormats.init().getPrometheusTextFormatWriter().write(out, families.all());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldLetLaterNamesShareASeriesAndNeverChangeItsMind() {
        Admission admission = new Admission(2);
        assertThat(admission.of("n", "p", "a")).containsExactly("n", "p", "a");
        assertThat(admission.of("n", "p", "b")).containsExactly("n", "p", "b");
        assertThat(admission.of("n", "p", "c")).containsExactly("n", "(others)", "(others)");
        assertThat(admission.of("n", "p", "a")).containsExactly("n", "p", "a");
        assertThat(admission.of("n", "p", "c")).containsExactly("n", "(others)", "(others)");
    }

    @Test
    void shouldAddUpWhatSharesASeries() throws IOException {
        Families families = new Families(0);
        families.counter("c", "Help.", 1, "rule", Admission.clean("\ud800"));
        families.counter("c", "Help.", 2, "rule", Admission.clean("\udbff"));
        assertThat(text(families)).contains("c_total{rule=\"?\"} 3.0");
    }

    @Test
    void shouldEscapeWhatIsSpecialInALabel() throws IOException {
        Families families = new Families(0);
        families.gauge("g", "Help.", 1, "rule", Admission.clean("a\"} 7\nb\\ {x=\"y\"} \u2602"));
        assertThat(text(families)).contains("g{rule=\"a\\\"} 7\\nb\\\\ {x=\\\"y\\\"} \u2602\"} 1.0\n");
    }

    @Test
    void shouldCutLongNames() {
        assertThat(Admission.clean("x".repeat(1000))).hasSize(128);
    }
}
