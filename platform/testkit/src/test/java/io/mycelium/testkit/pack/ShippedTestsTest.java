package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests that lie beside the packs and examples of the package. */
class ShippedTestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"../../rule-packs", "../../distribution/src/main/examples"})
    void shouldPassWhenThePackIsAsItIsShipped(String folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = new PlainTests()
                .applyAsInt(
                        new TreeMap<>(Map.of(
                                "test.files", folder, "test.update", System.getProperty("mycelium.accept", "false"))),
                        new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).describedAs(out.toString(StandardCharsets.UTF_8)).isZero();
    }
}
