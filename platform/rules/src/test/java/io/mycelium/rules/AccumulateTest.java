package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, averages and extremes are exact and follow what is modified. */
class AccumulateTest {
    private static final String TYPES = """
            declare Work i : int  l : long  d : double  b : BigDecimal  o : Object end
            declare Go items : List<Work> end
            """;

    private static TriedPack pack(String function, String field) {
        return TriedPack.of(TYPES + """
                rule "r" when Go( $items : items ) accumulate( Work( $v : %s ) from $items; $r : %s($v) ) then
                  hypha.emit("r", Map.of("r", $r));
                end
                """.formatted(field, function));
    }

    private static String result(String function, String field, Object... values) {
        try (TriedPack pack = pack(function, field)) {
            List<String> out = pack.act(HandMadeSignal.of(
                    "go",
                    Map.of("items", Stream.of(values).map(v -> Map.of(field, v)).toList())));
            if (pack.results.get(0) instanceof StepResult.Failed failed) {
                return failed.message();
            }
            return out.get(0).replace("emit r {r=", "").replace("}", "");
        }
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    @Test
    void shouldBeExactWhenDecimalsAreAveraged() {
        assertThat(result("average", "b", dec("0.1"), dec("0.2"))).isEqualTo("0.15");
        assertThat(result("average", "b", dec("1"), dec("2"))).isEqualTo("1.5");
        assertThat(result("average", "b", dec("1"), dec("1"), dec("2"))).isEqualTo("1.33333333333333333333");
        assertThat(result("average", "l", 1, 2)).isEqualTo("1.5");
        assertThat(result("average", "d", 0.5, 1.0)).isEqualTo("0.75");
    }

    @Test
    void shouldBeALongWhenWholeNumbersAreSummed() {
        assertThat(result("sum", "i", Integer.MAX_VALUE, 1)).isEqualTo("2147483648");
        assertThat(result("sum", "l", 9007199254740993L, 1)).isEqualTo("9007199254740994");
        assertThat(result("sum", "b", dec("0.1"), dec("0.2"))).isEqualTo("0.3");
        assertThat(result("sum", "d", 0.1, 0.2)).isEqualTo("0.30000000000000004");
    }

    @Test
    void shouldFailTheStepWhenASumOverflows() {
        assertThat(result("sum", "l", Long.MAX_VALUE, 1))
                .startsWith("pack.drl:3: rule \"r\"")
                .contains("the sum 9223372036854775808 is beyond what a long holds");
        assertThat(result("sum", "o", 9007199254740993L, 2)).contains("declare their field long");
        assertThat(result("sum", "l", Long.MAX_VALUE, 1, -1)).isEqualTo("9223372036854775807");
    }

    @Test
    void shouldFollowTheStateWhenItIsModified() {
        String[] fill = {"insert(new S(20L));", "insert(new S(10L));", "insert(new S(5L));"};
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            try (TriedPack pack = TriedPack.of("""
                    declare State bound : long end
                    declare Go end
                    declare S v : long end
                    rule "fill" salience 10 when Go() then %s %s %s end
                    rule "least" when
                      $s : State( $b : bound ) Go()
                      accumulate( S( v >= $b, $x : v ); $least : min($x), $most : max($x), $n : count($x) )
                    then
                      hypha.emit($b + " " + $least + " " + $most + " " + $n);
                    end
                    rule "raise" salience -10 when Go() $s : State( bound == 0 ) then modify($s) { setBound(7) } end
                    """.formatted(fill[order[0]], fill[order[1]], fill[order[2]]))) {
                assertThat(pack.act(HandMadeSignal.of("go", Map.of())))
                        .containsExactly("emit 0 5 20 3", "emit 7 10 20 2");
            }
        }
    }

    @Test
    void shouldRefuseCodeOfOnesOwnWhenItCannotTakeAMemberOutAgain() {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + """
                rule "r" when
                  Go()
                  $n : Number() from accumulate( Work( $v : l ), init( long n = 0; ) action( n += $v; ) result( n ) )
                then end
                """)));
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(5);
            assertThat(error.message()).isEqualTo("this accumulate can't take out again what it has added");
            assertThat(error.hint()).contains("reverse(");
        });
    }

    @Test
    void shouldRefuseWhenFunctionsUseWhatDroolsWouldTakeForOneAnother() {
        for (String wrong : List.of(
                "accumulate( Work( $v : l ) from $items; $a : sum($v * $i), $b : sum($v + $j) )",
                "accumulate( Work( $v : l ) from $items; $a : max($v), $b : sum($v * $i + $j) )",
                "groupby( Work( $v : l, $k : i ) from $items; $g : $k; $a : sum($v * $i) )")) {
            Compiled compiled =
                    new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + """
                    declare More i : long  j : long end
                    rule "r" when Go( $items : items ) More( $i : i, $j : j )
                      %s
                    then hypha.emit("" + $a); end
                    """.formatted(wrong))));
            assertThat(compiled.errors()).singleElement().satisfies(error -> {
                assertThat(error.line()).isEqualTo(5);
                assertThat(error.message()).contains("$i", "bound outside of it: Drools takes");
            });
        }
        try (TriedPack pack = TriedPack.of(TYPES + """
                declare State i : long = 10  j : long = 1 end
                rule "r" when Go( $items : items ) State( $i : i, $j : j )
                  accumulate( Work( $v : l ) from $items; $a : sum($v * $i), $b : max($v + $i); $b > $j )
                  accumulate( Work( $v : l ) from $items; $c : sum($v * $i + $j) )
                then hypha.emit($a + " " + $b + " " + $c); end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("go", Map.of("items", List.of(Map.of("l", 10, "i", 1))))))
                    .containsExactly("emit 100 20 101");
        }
    }

    @Test
    void shouldRefuseAGroupThatStandsBesideBranches() {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + """
                rule "r" when $g : Go( $items : items ) ( Go() or Work() )
                  groupby( Work( $v : l ) from $items; $k : $v; $n : count() )
                then hypha.emit("" + $n); end
                """)));
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.message()).contains("a groupby beside 'or'");
        });
    }

    @Test
    void shouldRefuseAnImportedFunctionByNameWhenItCannotTakeAMemberOutAgain() {
        Compiled compiled = new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + """
                import accumulate org.drools.core.base.accumulators.MaxAccumulateFunction greatest
                rule "r" when accumulate( Work( $v : l ); $m : greatest($v) ) then hypha.emit("" + $m); end
                """)));
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.text())
                    .startsWith("p.drl:3:19: error: the function greatest can't take out again what it has added");
            assertThat(error.text()).contains("stale after a modify");
            assertThat(error.hint()).startsWith("let it support reverse, or take sum");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.acme.Sums | there is no class com.acme.Sums",
                "java.lang.String | java.lang.String is no function for accumulate",
                "java.lang.Math | java.lang.Math can't be made: it needs a public constructor without arguments"
            })
    void shouldSayWhereAndWhatIsWrongWhenAnImportedFunctionIsNone(String function, String wrong) {
        Compiled compiled =
                new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", TYPES + """
                import accumulate %s greatest
                rule "r" when accumulate( Work( $v : l ); $m : greatest($v) ) then hypha.emit("" + $m); end
                """.formatted(function))));
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.text()).startsWith("p.drl:3:19: error: " + wrong);
            assertThat(error.hint()).contains("take sum, average, min, max, count, collectList or collectSet");
        });
    }

    @Test
    void shouldTakeAnImportedFunctionWhenItTakesMembersOutAgain() {
        try (TriedPack pack = TriedPack.of(TYPES + """
                import accumulate org.drools.core.base.accumulators.CountAccumulateFunction howMany
                rule "r" when Go( $items : items ) accumulate( Work( $v : l ) from $items; $m : howMany($v) ) then
                  hypha.emit("" + $m);
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("go", Map.of("items", List.of(Map.of("l", 1), Map.of("l", 2))))))
                    .containsExactly("emit 2");
        }
    }

    /** Each step has a session of its own, so what one accumulated can't be in the next. */
    @Test
    void shouldRememberNothingFromOneStepToTheNextWhenSignalsAreAccumulated() {
        try (TriedPack pack = TriedPack.of(TYPES + """
                rule "r" when accumulate( Work( $v : l ); $m : max($v), $s : sum($v), $n : count($v), $a : average($v);
                    $n > 0 ) then
                  hypha.emit($m + " " + $s + " " + $n + " " + $a);
                end
                """)) {
            String[] together = pack.act(
                            HandMadeSignal.of("work", Map.of("l", 9)),
                            HandMadeSignal.of("work", Map.of("l", 2)),
                            HandMadeSignal.of("work", Map.of("l", 5)))
                    .toArray(String[]::new);
            assertThat(together).containsExactly("emit 9 9 1 9.0", "emit 2 2 1 2.0", "emit 5 5 1 5.0");
            assertThat(pack.act(HandMadeSignal.of("work", Map.of("l", 3)))).containsExactly("emit 3 3 1 3.0");
        }
    }
}
