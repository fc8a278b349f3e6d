package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    void shouldBeNullWhereItCanBeWhenPayloadLacksAFieldOrSaysSo() {
        try (TriedPack pack =
                TriedPack.of("declare Visitor b : Boolean  i : Integer  l : List  m : Map  n : int  s : String"
                        + " t : Instant end" + RULE)) {
            assertThat(pack.act(HandMadeSignal.of("visitor", Map.of())))
                    .containsExactly("emit hello {b=null, i=null, l=null, m=null, n=0, s=null, t=null}");
            assertThat(pack.behaviour.strayFields())
                    .containsOnlyKeys(Stream.of("b", "i", "l", "m", "n", "s", "t")
                            .map(field -> "visitor." + field + " missing")
                            .toArray(String[]::new));

            Map<String, Object> nothing = new HashMap<>();
            List.of("b", "i", "l", "m", "s", "t").forEach(field -> nothing.put(field, null));
            assertThat(pack.act(HandMadeSignal.of("visitor", nothing)))
                    .containsExactly("emit hello {b=null, i=null, l=null, m=null, n=0, s=null, t=null}");
        }
    }

    @Test
    void shouldBeNullInsideAnotherTypeWhenPayloadLacksAFieldThere() {
        String types =
                "declare Home  zip : Integer  rooms : List end declare Visitor  home : Home  past : List<Home> end";
        try (TriedPack pack = TriedPack.of(types + RULE)) {
            assertThat(pack.act(HandMadeSignal.of(
                            "visitor", Map.of("home", Map.of(), "past", List.of(Map.of("zip", 1), Map.of())))))
                    .containsExactly(
                            "emit hello {home={rooms=null, zip=null}, past=[{rooms=null, zip=1}, {rooms=null, zip=null}]}");
        }
    }

    @Test
    void shouldHaveWhatTheDeclarationGivesWhenPayloadLacksAFieldWithADefault() {
        try (TriedPack pack = TriedPack.of("declare Visitor b : Boolean = true  i : Integer = 7"
                + " l : List = new ArrayList(List.of(1)) end" + RULE)) {
            assertThat(pack.act(HandMadeSignal.of("visitor", Map.of())))
                    .containsExactly("emit hello {b=true, i=7, l=[1]}");
        }
    }

    @Test
    void shouldBeginWithEmptyListsAndNoughtsWhenItIsOfTheState() {
        String types =
                "declare Home  zip : Integer  rooms : List end declare State  b : Boolean  home : Home  l : List end";
        try (TriedPack pack = TriedPack.of(types + " rule r when $s : State() then hypha.emit(\"now\", $s); end")) {
            assertThat(pack.act()).containsExactly("emit now {b=false, home=null, l=[]}");
        }
    }

    @Test
    void shouldMatchAsNullOnValuesAndInASessionWhenPayloadLacksAField() {
        String types = "declare Visitor  i : Integer  l : List  b : Boolean end ";
        for (String session : List.of("", " query \"q\" Visitor() end")) {
            try (TriedPack pack = TriedPack.of(types
                    + "rule a when Visitor( i == null, l == null, b == null ) then hypha.emit(\"null\"); end "
                    + "rule b when Visitor( i >= 0 ) then hypha.emit(\"number\"); end "
                    + "rule c when Visitor( l != null, l.size > 0 ) then hypha.emit(\"full\"); end " + session)) {
                assertThat(pack.act(HandMadeSignal.of("visitor", Map.of("i", 1, "l", List.of(1), "b", true))))
                        .containsExactly("emit number", "emit full");
                assertThat(pack.act(HandMadeSignal.of("visitor", Map.of()))).containsExactly("emit null");
            }
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
