package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.explain.Circumstances;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.ExplanationData;
import io.mycelium.rules.explain.ExplanationText;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.QuestionException;
import io.mycelium.testkit.rule.TestHypha;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String WORKER = """
            declare Work   value : int  end
            declare State  done : int  most : int = 10  end

            rule "halve and pass on" no-loop
            when
                $w : Work( value > 0 )
                $s : State( $done : done < most )
            then
                hypha.emit("result", Map.of("value", $w.getValue() / 2));
                modify($s) { setDone($done + 1) }
            end

            rule "a big one"
            when
                $w : Work( value > 0,
                           value > 100 )
            then
                hypha.emit("big");
            end

            rule "full"
            when
                Stop()
                State( done >= most )
            then
                hypha.die();
            end
            declare Stop end
            """;

    private static Explanation explain(
            String drl,
            @Nullable String frequency,
            Map<String, ?> payload,
            Map<String, ?> state,
            @Nullable String rule) {
        try (Explainer explainer = Explainer.of(PackSource.of("worker", Map.of("worker.drl", drl)))) {
            return explainer.explain(
                    new Question(frequency, PlainMap.of(payload), PlainMap.of(state), "worker_1", rule, 1000));
        }
    }

    @Test
    void shouldTellOfTheRulesForItWhenTheStepComesFirstAfterARecovery() {
        String drl = WORKER + """
                rule "work it out anew" @recovery no-loop when $s : State( done < 3 ) then modify($s) { setDone(0) } end
                rule "much to do" @recovery when State( done > 5 ) then hypha.emit("much"); end
                """;
        Question question = new Question(null, PlainMap.EMPTY, PlainMap.of("done", 2), "worker_1", null, 1000);
        Circumstances after =
                new Circumstances(TestHypha.CALM, List.of(), Circumstances.Begins.RECOVERY, false, 7, 0, null, null);
        try (Explainer explainer = Explainer.of(PackSource.of("worker", Map.of("worker.drl", drl)))) {
            assertThat(String.join("\n", ExplanationText.lines(explainer.explain(question, after))))
                    .contains(
                            "1. Rule \"work it out anew\" fired with State(done = 2, most = 10).",
                            "State: done 2 -> 0",
                            "done > 5\n    This does not hold, with done = ",
                            "Rule \"full\" (worker.drl:21) did not fire.\n    It is not marked @recovery: in the step after a"
                                    + " recovery only such rules fire.");
        }
        try (Explainer explainer = Explainer.of(PackSource.of("worker", Map.of("worker.drl", WORKER)))) {
            assertThatThrownBy(() -> explainer.explain(question, after))
                    .isInstanceOf(QuestionException.class)
                    .hasMessage("no rule of this pack is marked @recovery");
        }
    }

    @Test
    void shouldNameTheFileOfTheExtendedRuleWhenOneOfItsConditionsDidNotHold() {
        Map<String, String> files = Map.of(
                "a.drl",
                        "declare Work value : int end\nrule \"many\" extends \"base\" when Hypha( energy > 2 ) then end\n",
                "b.drl", "declare State done : int end\n\nrule \"base\" when\n    $w : Work( value > 3 )\nthen end\n");
        try (Explainer explainer = Explainer.of(PackSource.of("worker", files))) {
            Explanation explanation = explainer.explain(
                    new Question("work", PlainMap.of(Map.of("value", 1)), PlainMap.EMPTY, "worker_1", "many", 1000));
            assertThat(String.join("\n", ExplanationText.lines(explanation)))
                    .contains("b.drl:4", "value > 3", "value = 1");
            explanation = explainer.explain(
                    new Question("work", PlainMap.of(Map.of("value", 4)), PlainMap.EMPTY, "worker_1", "many", 1000));
            assertThat(String.join("\n", ExplanationText.lines(explanation))).contains("a.drl:2", "energy > 2");
        }
    }

    @Test
    void shouldReadAloudWhatFiredAndWhatDidNotWhenASignalIsGiven() {
        Explanation told = explain(WORKER, "work", Map.of("value", 3), Map.of("done", 4), null);

        assertThat(String.join("\n", ExplanationText.lines(told))).isEqualTo("""
                Signal "work" {"value":3} for hypha 'worker_1' of pack 'worker', with the state {"done":4,"most":10}.
                There is State(done = 4, most = 10), Work(value = 3).

                1. Rule "halve and pass on" fired with Work(value = 3), State(done = 4, most = 10).
                    It wants: emit result {"value":1}
                    State: done 4 -> 5

                Rule "a big one" (worker.drl:13) did not fire.
                    worker.drl:16: value > 100
                    This does not hold, with value = 3.

                Rule "full" (worker.drl:21) did not fire.
                    worker.drl:23: Stop()
                    There is no Stop: a signal on "stop" is one, or what a rule inserts, and this one is on "work".

                1 of 3 rules fired.""");
    }

    @Test
    void shouldTellOfOneRuleAloneWhenItIsAskedAbout() {
        Explanation told = explain(WORKER, "work", Map.of("value", 3), Map.of("done", 10), "halve and pass on");

        assertThat(told.rules()).hasSize(1);
        assertThat(ExplanationText.lines(told))
                .contains(
                        "    worker.drl:7: $done : done < most",
                        "    This does not hold, with done = 10, most = 10.",
                        "Rule \"halve and pass on\" did not fire.");
        assertThat(PlainJson.text(ExplanationData.of(told)))
                .contains("\"kind\":\"constraint\"", "\"values\":[\"done = 10\",\"most = 10\"]", "\"line\":7");
    }

    @Test
    void shouldSayWhatTheAuthorWroteWhenAConditionReckons() {
        String drl = """
                declare Work  m : int  n : int end
                rule "halves" when
                    Work( $q : ( m / n ), $r : m )
                    Work( $r / n + 1 > 4,
                          (m - 1)/n > 3 && n % 2 == 0 )
                then hypha.emit("x"); end
                """;
        String told =
                String.join("\n", ExplanationText.lines(explain(drl, "work", Map.of("m", 7, "n", 2), Map.of(), null)));
        assertThat(told).contains("worker.drl:4: $r / n + 1 > 4").doesNotContain("$quotient", "$plus", "3.5");
        told = String.join("\n", ExplanationText.lines(explain(drl, "work", Map.of("m", 8, "n", 2), Map.of(), null)));
        assertThat(told).contains("worker.drl:5: (m - 1)/n > 3 && n % 2 == 0").doesNotContain("$quotient");
    }

    @Test
    void shouldAskBackWhenAQuestionMakesNoSense() {
        assertThatThrownBy(() -> explain(WORKER, "work", Map.of(), Map.of(), "a big on"))
                .isInstanceOf(QuestionException.class)
                .hasMessage("there is no rule \"a big on\" in this pack; did you mean \"a big one\"?");
        assertThatThrownBy(() -> explain(WORKER, "work", Map.of(), Map.of("done", "x"), null))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("done");
        assertThatThrownBy(() -> explain(WORKER, null, Map.of(), Map.of(), null))
                .isInstanceOf(QuestionException.class)
                .hasMessage("no rule of this pack can match without a signal; it heeds \"stop\", \"work\"");
        assertThat(explain(WORKER, "wrok", Map.of(), Map.of(), null).notes())
                .containsExactly("no rule of this pack heeds a signal on \"wrok\"; did you mean \"work\"?");
        assertThat(explain(WORKER, "work", Map.of("value", "x"), Map.of(), null).problem())
                .contains("value");
    }

    @Test
    void shouldSayThatNoRuleWasLookedAtWhenNobodyHeedsTheSignalAndThereIsNoState() {
        Explanation told = explain(
                "declare Work value : long end\nrule \"r\" when Work( value > 1 ) then end",
                "wrok",
                Map.of(),
                Map.of(),
                null);
        assertThat(told.notes()).singleElement().asString().contains("did you mean \"work\"?");
        assertThat(told.rules())
                .singleElement()
                .satisfies(rule -> assertThat(String.valueOf(rule.blame()))
                        .contains("was not looked at: no rule of this pack heeds the signal"));
    }

    @Test
    void shouldNameTheRuleThatChangedTheStateWhenThatWasInTheOpening() {
        Explanation told = explain("""
                declare Work value : int end
                declare State done : int end
                rule "begin" when $s : State( done < 3 ) then modify($s) { setDone(5) } end
                rule "r" when Work() State( done < 3 ) then end
                """, "work", Map.of(), Map.of(), "r");

        assertThat(told.rules().get(0).blame().more())
                .containsExactly("rule \"begin\" (worker.drl:3) changed it, before the signal: done 0 -> 5");
    }

    @Test
    void shouldTellTheFirstFiringsAndCountTheOthersWhenARuleRunsAway() {
        Explanation told = explain("""
                declare Work value : int end
                rule "round" when $w : Work( value < 1000000 ) then modify($w) { setValue($w.getValue() + 1) } end
                """, "work", Map.of(), Map.of(), null);

        assertThat(told.outcome()).isEqualTo("exhausted");
        assertThat(told.rules().get(0).firings()).hasSize(20);
        assertThat(told.rules().get(0).moreFirings()).isEqualTo(980);
        assertThat(ExplanationText.lines(told)).hasSizeLessThan(100).contains("Rule \"round\" fired 980 times more.");
    }

    @Test
    void shouldShowTheValuesWhenTheyAreInsideAnotherOrHaveLettersOfOtherLanguages() {
        Explanation told = explain("""
                declare In k : int end
                declare Work inner : In  größe : int end
                rule "in" when Work( inner.( k == 9 ) ) then end
                rule "big" when Work( größe > 9 ) then end
                """, "work", Map.of("inner", Map.of("k", 4), "größe", 4), Map.of(), null);

        assertThat(told.rules().get(0).blame().values()).as(told.toString()).containsExactly("inner.k = 4");
        assertThat(told.rules().get(1).blame().values()).containsExactly("größe = 4");
    }

    @Test
    void shouldSayInWordsWhenASignalDoesNotFit() {
        Explanation told = explain(WORKER, "work", Map.of("value", "x"), Map.of(), "a big one");

        assertThat(ExplanationText.lines(told))
                .anyMatch(each -> each.startsWith("    It was not looked at, as the signal does not fit: "));
    }

    @Test
    void shouldShowTheAuthorsWordsAndLineWhateverDroolsMakesOfTheCondition() {
        for (String condition : List.of(
                "i / 2!= j",
                "i / 2 memberOf list",
                "s str[length] i / 2",
                "i / 2 in ( 1, 3 )",
                "$n : i != 4",
                "j / 2 > 7 && < 9",
                "i not in ( 3, 4 )")) {
            Explanation told = explain(
                    """
                    declare Work i : int  j : int  s : String  list : List end

                    rule "r"
                    when

                        $w : Work( $x : j, j > 0,
                            // and, as there are two:
                            %s, !( i == 4 ), s != "b,)" )
                    then
                    end
                    """.formatted(condition),
                    "work",
                    Map.of("i", 4, "j", 2, "s", "abc", "list", List.of(9)),
                    Map.of(),
                    null);
            assertThat(told.rules().get(0).blame()).as(told.toString()).satisfies(blame -> {
                assertThat(blame.condition()).isEqualTo(condition);
                assertThat(blame.place()).isEqualTo("worker.drl:8");
            });
        }
    }

    @Test
    void shouldSayThatTheSalienceFailedWhenItIsTheRulesOwn() {
        Explanation told = explain("""
                declare Work i : int  n : int end
                rule "r" salience( $i / $n ) when Work( $i : i, $n : n ) then end
                rule "other" salience( $i ) when Work( $i : i ) Hypha() then end
                """, "work", Map.of("i", 4, "n", 0), Map.of(), "r");
        assertThat(ExplanationText.lines(told))
                .contains("    It holds, and the step failed when its salience was worked out.");
    }

    @Test
    void shouldSayInASentenceWhichFieldsThePayloadLacksOrHasTooMany() {
        Explanation told = explain(WORKER, "work", Map.of("vlue", 4), Map.of(), null);
        assertThat(ExplanationText.lines(told))
                .contains(
                        "Note: the payload of \"work\" lacks the field 'value'.",
                        "Note: the payload of \"work\" has the field 'vlue', which its type has not.");
    }
}
