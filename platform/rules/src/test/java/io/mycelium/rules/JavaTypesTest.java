package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.types.Account;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JavaTypesTest {
    private static final String RULES = """
            rule "book" when $o : Order( customer != null, total() > 0 ) $a : Account() then
              $a.getOwed().merge($o.getCustomer(), $o.total(), Integer::sum);
              modify($a) { setOrders($a.getOrders() + 1) }
              hypha.emit("booked", $o);
            end
            """;

    private static PackSource source(String stateType, String signalType) {
        PackManifest manifest = new PackManifest(
                "shop", "1", stateType, 1, List.of(), List.of(), new TreeMap<>(Map.of("purchase", signalType)));
        return new PackSource(
                manifest, new TreeMap<>(Map.of("rules/shop.drl", RULES)), JavaTypesTest.class.getClassLoader(), "0");
    }

    @Test
    void shouldUseJavaTypesWhenManifestNamesThem() {
        try (TriedPack pack = TriedPack.of(source(Account.class.getName(), "io.mycelium.rules.types.Order"))) {
            Map<String, Object> order =
                    Map.of("customer", "ada", "lines", List.of(Map.of("price", 3), Map.of("price", 4)));
            assertThat(pack.act(HandMadeSignal.of("purchase", order), HandMadeSignal.of("purchase", order)))
                    .containsExactly(
                            "emit booked {customer=ada, lines=[{price=3}, {price=4}]}",
                            "emit booked {customer=ada, lines=[{price=3}, {price=4}]}");
            assertThat(pack.stateFields()).isEqualTo(Map.of("orders", 2L, "owed", Map.of("ada", 14L)));
            assertThat(pack.behaviour.states().read(pack.stateFields())).isInstanceOf(Account.class);
            assertThat(pack.behaviour.sensed()).containsExactly("purchase");
        }
    }

    @Test
    void shouldNameTheClassWhenItIsNotThere() {
        Compiled compiled = new PackCompiler().compile(source("com.example.Acount", "io.mycelium.rules.types.Order"));
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors())
                .extracting(PackProblem::message)
                .anyMatch(message -> message.contains("there is no class com.example.Acount"));
    }
}
