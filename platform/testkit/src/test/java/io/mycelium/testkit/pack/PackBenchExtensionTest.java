package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class PackBenchExtensionTest {
    private static final Path MARKET = Path.of("../../distribution/src/main/examples/market");

    @RegisterExtension
    static final PackBenchExtension SHOP = PackBenchExtension.of(MARKET.resolve("shop.drl"));

    @Test
    void shouldPassWhenAllIsAsExpected() {
        SHOP.given()
                .others("buyer")
                .tide()
                .signal("shut")
                .expect()
                .state(Map.of("shut", true))
                .tide()
                .from("buyer", "query", Map.of("good", "tea"))
                .expect()
                .emitsNothing()
                .fires("later")
                .tide()
                .signal("open")
                .tide()
                .expect()
                .emitsTo("buyer", "price", Map.of("good", "tea", "coins", 3))
                .inAll()
                .state(Map.of("shut", false))
                .not()
                .fires("a ship")
                .run();
    }

    @Test
    void shouldSayTheDifferenceAndWhyWhenItIsNotAsExpected() {
        PackScript.Expect expected = SHOP.given()
                .tide()
                .signal("query", Map.of("good", "milk"))
                .expect()
                .emits("price")
                .state(Map.of("shut", true));

        assertThatThrownBy(expected::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shop.drl: tide 1, emits\n    expected 1, found none\n    - price\n")
                .hasMessageContaining("Rule \"tea is there\" (shop.drl:")
                .hasMessageContaining("good == \"tea\"")
                .hasMessageContaining("tide 1, state.shut");
    }

    @Test
    void shouldFailWhenATestIsDescribedAndNotRun() {
        PackBenchExtension forgotten = PackBenchExtension.of(MARKET.resolve("shop.drl"));
        forgotten.given().tide().signal("open");

        assertThatThrownBy(() -> forgotten.afterEach(null)).hasMessageContaining("end it with run()");
        forgotten.afterAll(null);
    }

    @Test
    void shouldRefuseAFileThatIsWrongWhenItsTestsAreAskedFor() {
        assertThatThrownBy(() -> SHOP.tests(MARKET.resolve("nobody.test.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody.test.yaml: error: there is no such file");
    }

    @TestFactory
    Stream<DynamicTest> shouldPassTheTestsOfAFileToo() {
        assertThat(SHOP.tests(MARKET.resolve("shop.test.yaml"))).hasSize(5);
        return SHOP.tests(MARKET.resolve("shop.test.yaml"));
    }
}
