package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules do that are evaluated on values, and which are. */
class ValuesTest {
    private static final String TYPES = """
            declare State n : long  m : long  name : String end
            declare Go k : long  word : String end
            declare Stop end
            """;

    private static Signal go(long k) {
        return HandMadeSignal.of("go", Map.of("k", k));
    }

    private static CompiledPack compiled(String rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        return pack;
    }

    /** On values, which is looked at before. */
    private static TriedPack tried(String rules) {
        assertThat(compiled(rules).evaluation()).contains("on values").doesNotContain("session");
        return TriedPack.of(TYPES + rules);
    }

    @Test
    void shouldNotFireAgainWhenAFieldIsModifiedThatItsPatternDoesNotListenTo() {
        try (TriedPack pack = tried("""
                rule "listens" when Go() State( m >= 0 ) then hypha.emit("listens"); end
                rule "binds" when Go() State( $n : n ) then hypha.emit("binds"); end
                rule "watches" when Go() State() @watch( n ) then hypha.emit("watches"); end
                rule "deaf" when Go() State() then hypha.emit("deaf"); end
                rule "changes" salience -1 no-loop when Go() $s : State() then modify($s) { setN(7L) } end
                """)) {
            assertThat(pack.act(go(1)))
                    .containsExactly(
                            "emit listens", "emit binds", "emit watches", "emit deaf", "emit binds", "emit watches");
        }
    }

    @Test
    void shouldFireAllRulesAgainWhenAFactIsUpdatedWithoutSayingWhichFields() {
        try (TriedPack pack = tried("""
                rule "deaf" when Go() State() then hypha.emit("deaf"); end
                rule "other" when Go() State( name == null ) then hypha.emit("other"); end
                rule "changes" salience -1 no-loop when Go() $s : State() then update($s); end
                """)) {
            assertThat(pack.act(go(1))).containsExactly("emit deaf", "emit other", "emit deaf", "emit other");
        }
    }

    @Test
    void shouldFireBySalienceAndThenByLineWhenSeveralAreDue() {
        try (TriedPack pack = tried("""
                rule "second" when Go() then hypha.emit("second"); end
                rule "last" salience -3 when Go() then hypha.emit("last"); end
                rule "third" when Go() $s : State( n == 0 ) then hypha.emit("third"); modify($s) { setN(1L) } end
                rule "first" salience 3 when Go() then hypha.emit("first"); end
                rule "high, when due" salience 5 when Go() State( n == 1 ) then hypha.emit("high"); end
                rule "fourth" when Go() then hypha.emit("fourth"); end
                """)) {
            assertThat(pack.act(go(1)))
                    .containsExactly(
                            "emit first", "emit second", "emit third", "emit high", "emit fourth", "emit last");
        }
    }

    @Test
    void shouldNotFireForItsOwnChangesWhenARuleIsNoLoop() {
        try (TriedPack pack = tried("""
                rule "own" no-loop when Go( k == 1 ) $s : State( n < 9 ) then modify($s) { setN($s.getN() + 1) } end
                rule "not" no-loop when not Go( k == 1 ) Go() $s : State( m < 9 ) then modify($s) { setM($s.getM() + 1) } end
                """)) {
            pack.act(go(1), go(2));
            assertThat(pack.stateFields()).containsEntry("n", 1L).containsEntry("m", 1L);
        }
    }

    @Test
    void shouldCompareWithWhatIsThereNowWhenAFactWasModifiedBeforeItsTurn() {
        try (TriedPack pack = tried("""
                rule "joins" salience -1 when Go( $k : k ) State( n == $k ) then hypha.emit("joins"); end
                rule "joins too" salience -1 when $g : Go() State( n != $g.k ) then hypha.emit("differs"); end
                rule "changes" when Go( k == 5 ) $s : State( n == 5 ) then modify($s) { setN(6L) } end
                """)) {
            pack.state(Map.of("n", 5));
            assertThat(pack.act(go(5))).containsExactly("emit differs");
            pack.state(Map.of("n", 4));
            assertThat(pack.act(go(4))).containsExactly("emit joins");
        }
    }

    @Test
    void shouldFireOnceWhenWhatIsDeniedStopsToHold() {
        try (TriedPack pack = tried("""
                rule "waits" when $g : Go() not State( n < 2 ) then hypha.emit("waits"); end
                rule "is there" when $g : Go() exists State( n < 2 ) then hypha.emit("is there"); end
                rule "counts" salience -1 when Go() $s : State( n < 3 ) then modify($s) { setN($s.getN() + 1) } end
                """)) {
            assertThat(pack.act(go(1))).containsExactly("emit is there", "emit waits");
        }
    }

    @Test
    void shouldLeaveTheRestWhenARuleDeletesTheSignal() {
        try (TriedPack pack = tried("""
                rule "takes" when $g : Go( k > 0 ) then delete($g); hypha.emit("takes"); end
                rule "too late" when Go() then hypha.emit("late"); end
                rule "gone" salience 5 when $s : State( n == 0 ) not Go() then hypha.emit("gone"); end
                """)) {
            assertThat(pack.act(go(1))).containsExactly("emit gone", "emit takes", "emit gone");
            assertThat(pack.act(go(0))).containsExactly("emit gone", "emit late");
        }
    }

    /** In a session the signal comes back, and the rule fires until its energy is spent: so random packs do not do it. */
    @Test
    void shouldStayDeletedWhenASignalIsModifiedAfterwards() {
        try (TriedPack pack = tried("""
                rule "takes" when $g : Go( k > 0 ) then delete($g); modify($g) { setK(5L) } hypha.emit("once"); end
                """)) {
            assertThat(pack.act(go(1))).containsExactly("emit once");
        }
    }

    @Test
    void shouldFireTheRulesOfAKindWhenManyCompareOneFieldWithConstants() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rules.append(
                    "rule \"number %d\" when Count( n == %d ) then hypha.emit(\"%d\"); end\n".formatted(i, i % 20, i));
            rules.append("rule \"word %d\" when Go( word == \"w%d\", k > %d ) then hypha.emit(\"%d\"); end\n"
                    .formatted(i, i % 20, i / 20, i));
        }
        rules.append("rule \"any\" when Go( k > 0 ) then hypha.emit(\"any\"); end\n");
        rules.append("declare Count n : int end\n");
        try (TriedPack pack = tried(rules.toString())) {
            assertThat(pack.act(HandMadeSignal.of("count", Map.of("n", 7)))).containsExactly("emit 7", "emit 27");
            assertThat(pack.act(HandMadeSignal.of("go", Map.of("k", 1, "word", "w3"))))
                    .containsExactly("emit 3", "emit any");
            assertThat(pack.act(HandMadeSignal.of("go", Map.of("k", 2, "word", "w3"))))
                    .containsExactly("emit 3", "emit 23", "emit any");
            assertThat(pack.act(go(2))).containsExactly("emit any");
        }
    }

    @Test
    void shouldNameRuleAndLineWhenAConditionOrAConsequenceFails() {
        try (TriedPack pack = tried("""
                rule "measures" when Go( k > 1, word.length() > 3 ) then hypha.emit("long"); end
                rule "divides" when $g : Go( k <= 1 )
                then
                  hypha.emit("d", Map.of("v", 6 / $g.getK()));
                end
                """)) {
            pack.act(go(2));
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.rule()).isEqualTo("measures");
                assertThat(failed.message()).startsWith("pack.drl:4: rule \"measures\": something was null");
            });
            pack.act(go(0));
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.rule()).isEqualTo("divides");
                assertThat(failed.message()).startsWith("pack.drl:7: rule \"divides\": a division by zero");
            });
        }
    }

    @Test
    void shouldSayWhichRuleNeedsASessionAndWhyWhenOneDoes() {
        CompiledPack pack = compiled("""
                rule "plain" when Go() $s : State() then modify($s) { setN(1L) } end
                rule "sums" when Stop() accumulate( accumulate( State( $n : n ); $t : sum($n) ); $c : count() ) then hypha.emit("sum"); end
                """);
        assertThat(pack.evaluation())
                .isEqualTo(
                        "1 rule on values; signal 'stop' in a session: rule 'sums' (line 5), an accumulate in another one");
        assertThat(pack.isOnValues("go")).isTrue();
        assertThat(pack.isOnValues("stop")).isFalse();
        assertThat(pack.isOnValues("unknown")).isTrue();
        assertThat(compiled("rule \"r\" when Go() then end").evaluation()).isEqualTo("1 rule on values");
    }

    @Test
    void shouldSayThatNoRuleIsOnValuesWhenAllHeedSignalsThatNeedASession() {
        assertThat(compiled("""
                rule "plain" when Go() $s : State() then modify($s) { setN(1L) } end
                rule "sums" when Go() accumulate( accumulate( State( $n : n ); $t : sum($n) ); $c : count() ) then hypha.emit("sum"); end
                """).evaluation())
                .isEqualTo(
                        "no rules on values; signal 'go' in a session: rule 'sums' (line 5), an accumulate in another one");
        assertThat(compiled("""
                rule "plain" when Go() $s : State() then modify($s) { setN(1L) } end
                rule "sums" when accumulate( accumulate( State( $n : n ); $t : sum($n) ); $c : count() ) then hypha.emit("sum"); end
                """).evaluation())
                .isEqualTo("all steps in a session: rule 'sums' (line 5), an accumulate in another one");
    }

    @Test
    void shouldGoOnInTheSameActWhenSomeStepsNeedASession() {
        try (TriedPack pack = TriedPack.of(TYPES + """
                rule "counts" when Go() $s : State() then modify($s) { setN($s.getN() + 1) } end
                rule "sums" when Stop() accumulate( accumulate( State( $n : n ); $t : sum($n) ); $t : max($t) )
                then hypha.emit("sum", Map.of("t", $t)); end
                """)) {
            assertThat(pack.act(go(1), HandMadeSignal.of("stop", Map.of()), go(1), HandMadeSignal.of("stop", Map.of())))
                    .containsExactly("emit sum {t=1}", "emit sum {t=2}");
        }
    }

    @Test
    void shouldCompareASizeWhateverListIsThereWhenAConditionNamesIt() {
        try (TriedPack pack = TriedPack.of("""
                declare State items : List  full : boolean end
                declare Go end
                rule "adds" salience 1 no-loop when Go() $s : State( !full ) then
                    List more = new ArrayList($s.getItems());
                    more.add("x");
                    modify($s) { setItems(more) }
                end
                rule "fills" when Go() $s : State( !full, items.size() >= 2 ) then modify($s) { setFull(true) } end
                rule "is full" when Go() State( full, items.size == 2 ) then hypha.emit("full"); end
                """)) {
            Signal go = HandMadeSignal.of("go", Map.of());
            pack.state(Map.of("items", List.of()));
            assertThat(pack.act(go, go, go)).containsExactly("emit full", "emit full");
        }
    }

    @Test
    void shouldFailAsDroolsDoesWhenThereIsNoListWhoseSizeAConditionNames() {
        try (TriedPack pack = TriedPack.of("""
                declare State items : List  dropped : boolean end
                declare Go end
                rule "drops" salience 1 when Go() $s : State( !dropped ) then
                    modify($s) { setItems(null), setDropped(true) }
                end
                rule "counts" when Go() State( items.size == 1 ) then hypha.emit("one"); end
                """)) {
            pack.act(HandMadeSignal.of("go", Map.of()));
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.rule()).isEqualTo("counts");
                assertThat(failed.message()).startsWith("pack.drl:6: rule \"counts\": something was null");
            });
        }
    }
}
