package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From payloads to facts and back. */
class FactsTest {
    private static final String ALL = """
            declare enum Colour RED, GREEN; end
            declare Part name : String end
            declare All @frequency( "coordinate:all" )
              i : int
              l : long
              d : double
              b : boolean
              t : String
              dec : BigDecimal
              at : Instant
              any : Object
              list : List
              map : Map
              colour : Colour
              part : Part
              parts : List<Part>
              c : int = 7
            end
            rule "echo" when $a : All() then hypha.emit("echo", $a); end
            """;

    private static Signal all(String field, Object value) {
        return HandMadeSignal.of("coordinate:all", Map.of(field, value));
    }

    @Test
    void shouldGiveEveryFieldBackWhenTypedSignalIsEmitted() {
        try (TriedPack pack = TriedPack.of(ALL)) {
            pack.act(HandMadeSignal.of(
                    "coordinate:all",
                    Map.ofEntries(
                            Map.entry("i", 5),
                            Map.entry("l", Long.MAX_VALUE),
                            Map.entry("d", 2),
                            Map.entry("b", true),
                            Map.entry("t", "text"),
                            Map.entry("dec", new BigDecimal("1.50")),
                            Map.entry("at", "2001-01-01T00:47:00Z"),
                            Map.entry("any", Map.of("deep", List.of(1, "x"))),
                            Map.entry("list", List.of(1, 2.5)),
                            Map.entry("map", Map.of("k", 1)),
                            Map.entry("colour", "GREEN"),
                            Map.entry("part", Map.of("name", "p")),
                            Map.entry("parts", List.of(Map.of("name", "q"))),
                            Map.entry("extra", "is left out"))));
            assertThat(pack.effects.lines())
                    .containsExactly("emit echo {any={deep=[1, x]}, at=2001-01-01T00:47:00Z, b=true, c=7, colour=GREEN,"
                            + " d=2.0, dec=1.5, i=5, l=9223372036854775807, list=[1, 2.5], map={k=1},"
                            + " part={name=p}, parts=[{name=q}], t=text}");
        }
    }

    @Test
    void shouldGiveNullOrWhatIsDeclaredWhenFieldsAreMissing() {
        try (TriedPack pack = TriedPack.of(ALL)) {
            assertThat(pack.act(HandMadeSignal.of("coordinate:all", Map.of())))
                    .containsExactly("emit echo {any=null, at=null, b=false, c=7, colour=null, d=0.0, dec=null, i=0,"
                            + " l=0, list=null, map=null, part=null, parts=null, t=null}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i      | 2147483648 | field 'i' expects an integer from -2147483648 to 2147483647 (int), but is the integer 2147483648
            l      | 1.5        | field 'l' expects an integer (long), but is the number 1.5
            i      | 10.0       | field 'i' expects an integer from -2147483648 to 2147483647 (int), but is the number 10.0
            i      | text       | field 'i' expects an integer from -2147483648 to 2147483647 (int), but is the text "text"
            t      | 5          | field 't' expects a text (String), but is the integer 5
            at     | yesterday  | field 'at' expects a time such as "2001-01-01T00:47:00Z" (Instant), but is the text "yesterday"
            colour | BLUE       | field 'colour' expects one of [RED, GREEN] (Colour), but is the text "BLUE"
            b      | yes        | field 'b' expects true or false (boolean), but is the text "yes"
            list   | 1          | field 'list' expects a list, but is the integer 1
            """)
    void shouldSayFieldExpectationAndValueWhenPayloadDoesNotFit(String field, String value, String message) {
        Object given = value.matches("-?\\d+") ? (Object) Long.valueOf(value) : value;
        if (value.matches("-?\\d+\\.\\d+")) {
            given = Double.valueOf(value);
        }
        try (TriedPack pack = TriedPack.of(ALL)) {
            pack.act(all(field, given));
            assertThat(pack.results)
                    .containsExactly(new StepResult.Unfit(
                            "signal \"coordinate:all\" does not fit type All of pack 'tried': " + message));
            assertThat(pack.act(all("i", 1))).hasSize(1);
        }
    }

    @Test
    void shouldSayWhereWhenPartOfPayloadDoesNotFit() {
        try (TriedPack pack = TriedPack.of(ALL)) {
            pack.act(all("parts", List.of(Map.of("name", "q"), Map.of("name", 5))));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Unfit.class,
                            unfit -> assertThat(unfit.message()).contains("field 'parts[1].name' expects a text"));
        }
    }

    @Test
    void shouldShareNothingMutableWhenListsGoThroughRules() {
        try (TriedPack pack = TriedPack.of("""
                declare State kept : List end
                declare Work items : List end
                rule "keep" when $w : Work() $s : State() then
                  $w.getItems().add("more");
                  hypha.emit("copy", $w);
                  $w.getItems().add("later");
                  $s.getKept().addAll($w.getItems());
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("work", Map.of("items", List.of(1)))))
                    .containsExactly("emit copy {items=[1, more]}");
            Object before = pack.state;
            pack.act(HandMadeSignal.of("work", Map.of("items", List.of(2))));
            assertThat(pack.behaviour.states().write(before)).containsEntry("kept", List.of(1L, "more", "later"));
            assertThat(pack.stateFields()).containsEntry("kept", List.of(1L, "more", "later", 2L, "more", "later"));
        }
    }

    @Test
    void shouldMatchUntypedSignalsWhenRulesAskForThem() {
        try (TriedPack pack = TriedPack.of("""
                declare Work value : long end
                rule "untyped" when
                  $s : Signal( frequency == "x", payload["value"] > 3, payload["value"] == 5, origin == "sender", tide == 6, !urgent )
                then hypha.emit("saw", Map.of("id", $s.getId() != null, "value", $s.integer("value"))); end
                rule "both" when Work( $v : value ) Signal( frequency == "work", payload["value"] == $v ) then
                  hypha.emit("both");
                end
                """)) {
            assertThat(pack.act(
                            HandMadeSignal.of("x", Map.of("value", 5)),
                            HandMadeSignal.of("x", Map.of("value", 3)),
                            HandMadeSignal.of("work", Map.of("value", 2))))
                    .containsExactly("emit saw {id=true, value=5}", "emit both");
            assertThat(pack.behaviour.sensed()).containsExactly("work", "x");
        }
    }
}
