package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainExplanationTest {
    @TempDir
    private Path folder;

    @Test
    void shouldGiveAStepUpAndFailWhenItDoesNotComeBack() throws Exception {
        Path pack = Files.writeString(folder.resolve("re.drl"), """
                declare W s : String end

                rule "re"
                when
                    W( s matches "(.*a){20}b" )
                then
                end
                """);
        Map<String, String> settings = Map.of(
                "explain.pack",
                pack.toString(),
                "explain.signal",
                "w",
                "explain.payload",
                "{\"s\": \"" + "a".repeat(50) + "c\"}");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = new PlainExplanation().applyAsInt(settings, new PrintStream(err, true, StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("abandoned at re: pack 're', rule \"re\" (re.drl:3): the step did not come back within 5 s");
        assertThat(code).isEqualTo(1);
    }
}
