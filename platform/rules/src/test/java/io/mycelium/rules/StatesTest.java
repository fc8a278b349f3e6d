package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesTest {
    private static StateCodec states(String declaration) {
        return TriedPack.compiled(Map.of("p.drl", declaration + "\nrule \"r\" when Signal() then end"))
                .states();
    }

    @Test
    void shouldKeepFieldsWhenWrittenAndReadAgain() {
        StateCodec states = states(
                "declare Item n : int end declare State count : long  items : List<Item>  rate : double = 0.5  tags : Map end");
        Object state = states.initial(PlainMap.of(Map.of("count", 3, "items", List.of(Map.of("n", 1)))));
        PlainMap written = states.write(state);
        assertThat(written)
                .isEqualTo(Map.of("count", 3L, "items", List.of(Map.of("n", 1L)), "rate", 0.5, "tags", Map.of()));
        assertThat(states.write(states.read(written))).isEqualTo(written);
        assertThat(states.write(states.copy(state))).isEqualTo(written);
        assertThat(states.hash(state)).isEqualTo(Plain.hash(written));
        assertThat(states.fields()).containsKeys("count", "items", "rate", "tags");
    }

    @Test
    void shouldFindAFieldAgainWhenAVersionDidNotDeclareIt() {
        StateCodec with = states("declare State total : long  n : long end");
        StateCodec without = states("declare State n : long end");
        StateCodec none = states("");
        Object aside = without.copy(without.read(with.write(with.initial(PlainMap.of(Map.of("total", 3))))));
        Object stateless = none.copy(none.read(without.write(aside)));

        assertThat(none.aside(stateless)).containsExactly("n", "total");
        Object again = with.read(none.write(stateless));
        assertThat(with.write(again)).isEqualTo(Map.of("total", 3L, "n", 0L));
        assertThat(with.aside(again)).isEmpty();
    }

    @Test
    void shouldKeepAsideWhatABeanInsideNoLongerDeclares() {
        StateCodec with = states("declare Flat door : long  zip : String end declare Home flat : Flat  zip : String end"
                + " declare State home : Home  n : long end");
        StateCodec without = states("declare Flat door : long end declare Home flat : Flat end"
                + " declare State home : Home  n : long end");
        PlainMap written = with.write(with.initial(
                PlainMap.of(Map.of("n", 1, "home", Map.of("zip", "8000", "flat", Map.of("door", 3, "zip", "8001"))))));

        Object aside = without.copy(without.read(written));

        assertThat(without.aside(aside)).containsExactly("home.flat.zip", "home.zip");
        assertThat(without.lost(aside)).isEmpty();
        assertThat(with.write(with.read(without.write(aside)))).isEqualTo(written);
        assertThat(with.aside(with.read(without.write(aside)))).isEmpty();
    }

    @Test
    void shouldNameWhatIsLostWhenMembersOfListsNoLongerDeclareIt() {
        StateCodec with = states("declare Item name : String  weight : long end"
                + " declare State items : List<Item>  byName : Map<String, Item> end");
        StateCodec without = states(
                "declare Item name : String end" + " declare State items : List<Item>  byName : Map<String, Item> end");
        Map<String, Object> item = Map.of("name", "a", "weight", 2);
        Object read = without.read(with.write(
                with.initial(PlainMap.of(Map.of("items", List.of(item, item), "byName", Map.of("a", item))))));

        assertThat(without.aside(read)).isEmpty();
        assertThat(without.lost(read)).containsExactly("byName[].weight", "items[].weight");
        assertThat(without.write(read).get("items").toString()).isEqualTo("[{name=a}, {name=a}]");
    }

    @Test
    void shouldShowRulesOnlyWhatIsDeclaredWhenAFieldIsKeptAside() {
        try (TriedPack pack = TriedPack.of("declare State n : long end rule \"add\" when Signal() $s : State()"
                + " then modify($s) { setN($s.getN() + 1) } hypha.emit(\"all\", $s); end")) {
            pack.state = pack.behaviour.states().read(PlainMap.of(Map.of("n", 4, "total", 3)));

            assertThat(pack.act(HandMadeSignal.of("go", Map.of()))).containsExactly("emit all {n=5}");
            assertThat(pack.stateFields()).isEqualTo(Map.of("n", 5L, "total", 3L));
        }
    }

    @Test
    void shouldCarryAFieldOverWhenItWasCalledOtherwise() {
        StateCodec before = states("declare State n : long end");
        StateCodec after = states("declare State count : long @was(\"n\")  other : long @was( m ) end");
        Object renamed = after.read(before.write(before.initial(PlainMap.of(Map.of("n", 2)))));
        assertThat(after.write(renamed)).isEqualTo(Map.of("count", 2L, "other", 0L));
        assertThat(after.aside(renamed)).isEmpty();
    }

    @Test
    void shouldCarryFieldsOverByNameWhenVersionChanges() {
        StateCodec before = states("declare State a : int  b : String end");
        StateCodec after = states("declare State b : String  c : long = 9 end");
        PlainMap written = before.write(before.initial(PlainMap.of(Map.of("a", 1, "b", "x"))));
        Object carried = after.read(written);
        assertThat(after.write(carried)).isEqualTo(Map.of("a", 1L, "b", "x", "c", 9L));
        assertThat(after.aside(carried)).containsExactly("a");
        assertThat(after.fields()).containsOnlyKeys("b", "c");
        assertThatThrownBy(() -> states("declare State b : int end").read(written))
                .isInstanceOf(StateException.class)
                .hasMessage(
                        "the state of pack 'tried': field 'b' expects an integer from -2147483648 to 2147483647 (int),"
                                + " but is the text \"x\"");
    }

    @Test
    void shouldSuggestFieldWhenInitialStateNamesUnknownOne() {
        StateCodec states = states("declare State count : int end");
        assertThatThrownBy(() -> states.initial(PlainMap.of("cuont", 1)))
                .isInstanceOf(StateException.class)
                .hasMessage("the state of pack 'tried' has no field 'cuont'; did you mean 'count'?");
        assertThatThrownBy(() -> states("").initial(PlainMap.of("x", 1)))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("the pack declares no State");
    }

    @Test
    void shouldBeTheSameAfterACopyAsAfterACheckpointWhenValuesHaveSeveralForms() {
        try (TriedPack pack = TriedPack.of("""
                declare State any : Object  list : List  map : Map  d : double  dec : BigDecimal end
                declare Go end
                rule "odd forms" when Go() $s : State() then
                  $s.setAny(7);
                  $s.getList().add(1.5f);
                  $s.getMap().put("z", 1);
                  $s.getMap().put("a", (short) 2);
                  $s.setD(-0.0);
                  $s.setDec(new BigDecimal("1.500"));
                end
                declare Show end
                rule "show" when Show() $s : State() then
                  hypha.emit("shown", Map.of("any", $s.getAny().getClass().getSimpleName(), "keys", $s.getMap().keySet().toString(),
                    "list", $s.getList().get(0).getClass().getSimpleName(), "inf", 1 / $s.getD() > 0, "dec", $s.getDec().toString()));
                end
                """)) {
            pack.act(HandMadeSignal.of("go", Map.of()));
            List<String> kept = pack.act(HandMadeSignal.of("show", Map.of()));
            pack.state = pack.behaviour.states().read(pack.stateFields());
            assertThat(pack.act(HandMadeSignal.of("show", Map.of())))
                    .isEqualTo(kept)
                    .containsExactly("emit shown {any=Long, dec=1.5, inf=true, keys=[a, z], list=Double}");
        }
    }

    @Test
    void shouldFailTheStepWhenStateCannotBeKept() {
        try (TriedPack pack = TriedPack.of("""
                declare State list : List  d : double end
                declare Go n : int end
                rule "a thread" when Go( n == 1 ) $s : State() then $s.getList().add(new StringBuilder()); end
                rule "no number" when Go( n == 2 ) $s : State() then $s.setD(0.0 / 0); end
                """)) {
            pack.act(HandMadeSignal.of("go", Map.of("n", 1)));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message())
                                    .startsWith(
                                            "pack.drl:3: rule \"a thread\": the state can't be kept: field 'list' of State"));
            pack.act(HandMadeSignal.of("go", Map.of("n", 2)));
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message()).contains("field 'd' of State", "NaN"));
            assertThat(pack.stateFields()).isEqualTo(Map.of("list", List.of(), "d", 0.0));
        }
    }

    @Test
    void shouldFailTheStepWhenAStateNestsDeeperWithEachSignal() {
        try (TriedPack pack = TriedPack.of("""
                declare State before : Object end
                rule "wrap" when Signal( frequency == "go" ) $s : State() then $s.setBefore($s.getBefore() == null ? List.of() : List.of($s.getBefore())); end
                """)) {
            int steps = 0;
            do {
                pack.act(HandMadeSignal.of("go", Map.of()));
                assertThat(++steps).isLessThanOrEqualTo(Plain.MAX_DEPTH);
            } while (pack.results.get(0) instanceof StepResult.Done);
            assertThat(pack.results.get(0))
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message())
                                    .startsWith("pack.drl:2: rule \"wrap\": the state can't be kept: field 'before'")
                                    .contains("nests 64 levels deep"));
            assertThat(Plain.depth(pack.stateFields())).isEqualTo(Plain.MAX_DEPTH);
        }
    }

    @Test
    void shouldCountWhatAStateTakesWhenTextsAndListsAreInIt() {
        StateCodec states = states("declare Item s : String end"
                + " declare State text : String  list : List  items : List<Item>  map : Map  n : long end");
        Object state = states.initial(PlainMap.of(Map.of(
                "text", "x".repeat(100),
                "list", List.of("a".repeat(50), 1),
                "items", List.of(Map.of("s", "y".repeat(70))),
                "map", Map.of("k", List.of("z".repeat(30))),
                "n", 5)));
        assertThat(states.bytes(state, Long.MAX_VALUE)).isBetween(250L, 500L);
        assertThat(states.bytes(state, 60)).isGreaterThan(60);
    }

    @Test
    void shouldShowWhatWaitsAndWhatEnergyWasLeftWhenARuleAsks() {
        try (TriedPack pack = TriedPack.of("""
                rule "grow" when $h : Hypha( waiting > 5, energyLeft <= 0.5 ) then
                    hypha.emit("grow", Map.of("waiting", $h.getWaiting(), "left", hypha.energyLeft()));
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("go", Map.of()))).contains("emit grow {left=0.5, waiting=10}");
        }
    }
}
