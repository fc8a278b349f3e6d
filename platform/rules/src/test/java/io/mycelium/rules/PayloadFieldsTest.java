package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payloads that lack a field of their type, or have one that it has not: taken and counted, or refused. */
class PayloadFieldsTest {
    private static final String RULE = " rule \"greet\" when $v : Visitor() then hypha.emit(\"hello\", $v); end";

    @Test
    void shouldCountFieldsWhenPayloadDoesNotHaveThoseOfItsType() {
        try (TriedPack pack = TriedPack.of("declare Visitor name : String  age : long = 7 end" + RULE)) {
            pack.act(HandMadeSignal.of("visitor", Map.of("nmae", "Hopper")));
            pack.act(HandMadeSignal.of("visitor", Map.of("name", "Ada", "age", 3)));
            assertThat(pack.act(HandMadeSignal.of("visitor", Map.of("nmae", "Hopper", "x", 1))))
                    .containsExactly("emit hello {age=7, name=null}");

            assertThat(pack.behaviour.strayFields())
                    .isEqualTo(Map.of("visitor.name missing", 2L, "visitor.nmae unknown", 2L, "visitor.x unknown", 1L));
        }
    }

    @Test
    void shouldBeginAsItsTypeSaysWhenPayloadLacksAFieldAndBeNullWhereItSaysSo() {
        try (TriedPack pack =
                TriedPack.of("declare Visitor b : Boolean  i : Integer  l : List  m : Map  n : int  s : String"
                        + " t : Instant end" + RULE)) {
            assertThat(pack.act(HandMadeSignal.of("visitor", Map.of())))
                    .containsExactly("emit hello {b=false, i=0, l=[], m={}, n=0, s=null, t=null}");

            Map<String, Object> nothing = new HashMap<>();
            List.of("b", "i", "l", "m", "s", "t").forEach(field -> nothing.put(field, null));
            assertThat(pack.act(HandMadeSignal.of("visitor", nothing)))
                    .containsExactly("emit hello {b=null, i=null, l=null, m=null, n=0, s=null, t=null}");
        }
    }

    @Test
    void shouldRefusePayloadWhenItsTypeIsStrict() {
        try (TriedPack pack = TriedPack.of("declare Visitor @strict name : String  age : long = 7 end" + RULE)) {
            pack.act(HandMadeSignal.of("visitor", Map.of("nmae", "Hopper")));
            assertThat(pack.results)
                    .containsExactly(
                            new StepResult.Unfit("signal \"visitor\" does not fit type Visitor of pack 'tried':"
                                    + " the payload has the field 'nmae', which Visitor has not (did you mean 'name'?)"
                                    + " and lacks the field 'name'"));

            assertThat(pack.act(HandMadeSignal.of("visitor", Map.of("name", "Ada"))))
                    .containsExactly("emit hello {age=7, name=Ada}");
        }
    }

    @Test
    void shouldKeepCountOfSomeFieldsOnlyWhenSomebodyInventsThem() {
        try (TriedPack pack = TriedPack.of("declare Visitor name : String end" + RULE)) {
            for (int i = 0; i < 1_100; i++) {
                pack.act(HandMadeSignal.of("visitor", Map.of("name", "Ada", "x" + i, i)));
            }
            assertThat(pack.behaviour.strayFields()).hasSize(1_001).containsEntry("visitor.... unknown", 100L);
        }
    }
}
