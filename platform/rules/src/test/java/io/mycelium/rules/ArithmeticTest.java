package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic in conditions means what it says, on values and in a session. */
class ArithmeticTest {
    private static final String TYPES = """
            declare Part v : int  w : long  d : double  f : float end
            declare Work n : int  m : int  zero : int  least : int  l : long  big : long  boxed : Integer  gone : Long  sh : short
              d : double  b : BigDecimal  bi : java.math.BigInteger  s : String  xs : List<Integer>  wide : List  any : Map  o : Object  yes : boolean
              part : Part  parts : List<Part>  ds : List<Double> end
            declare Deep extends Work  deeper : int end
            declare State q : int  r : long end
            function int three(int n) { return n == 3 ? 3 : 0; }
            function double root(int n) { return Math.sqrt(n); }
            function long longest(long a, long b) { return Math.max(a, b); }
            """;
    private static final Map<String, ?> WORK = Map.ofEntries(
            Map.entry("n", 7),
            Map.entry("m", 2),
            Map.entry("zero", 0),
            Map.entry("least", Integer.MIN_VALUE),
            Map.entry("l", 7),
            Map.entry("big", 9007199254740993L),
            Map.entry("boxed", 7),
            Map.entry("sh", 7),
            Map.entry("d", 1.0),
            Map.entry("b", new BigDecimal("0.3")),
            Map.entry("bi", 7),
            Map.entry("s", "seven"),
            Map.entry("xs", List.of(1, 2, 3, 4)),
            Map.entry("wide", List.of(1, 2)),
            Map.entry(
                    "any",
                    Map.of("k", 7, "z", 0, "d", 7.0, "e", 0.123456789012, "t", "seven", "x", "7", "list", List.of(1))),
            Map.entry("ds", List.of(1.0, 0.123456789012)),
            Map.entry("o", 7),
            Map.entry("yes", true),
            Map.entry("part", Map.of("v", 7, "w", 7, "d", 0.123456789012)),
            Map.entry("parts", List.of(Map.of("v", 7, "w", 1, "d", 0.123456789012), Map.of("v", -7, "w", 2))));

    private static List<String> act(String rule) {
        return BothEvaluators.act(TYPES + rule, Map.of(), HandMadeSignal.of("work", WORK));
    }

    private static List<String> holds(String condition) {
        return act("rule \"r\" when " + condition + " then hypha.emit(\"yes\"); end\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n / m == 3",
                "n / 2 == 3 && n % 2 == 1",
                "-7 / 2 == -3",
                "-n / 2 == -3",
                "-7 % 2 == -1",
                "7 / 2 == 3",
                "(n / m) == 3",
                "3 == n / m",
                "n / m > 2 && < 4",
                "n / m == 3 || == 9",
                "n / m * m == 6",
                "n * m / 4 == 3",
                "n - 7 / m == 4",
                "(n - 1) / m == 3",
                "n / m / m == 1",
                "n / (m + 1) == 2",
                "n - m - 1 == 4",
                "n - (m - 1) == 6",
                "2 * -n == -14",
                "-(n + m) == -9",
                "9007199254740993 / 1 == 9007199254740993",
                "big / 1 == 9007199254740993",
                "big + n - n == 9007199254740993",
                "big * 1 == 9007199254740993",
                "n + big == 9007199254741000",
                "big % 10 == 3",
                "big - 1 != big",
                "least - 1 == -2147483649",
                "least * 2 == -4294967296",
                "-least == 2147483648",
                "2147483647 + 1 == 2147483648",
                "least / -1 == 2147483648",
                "n * 1000000000 == 7000000000",
                "l / m == 3",
                "boxed / 2 == 3",
                "sh / 2 == 3",
                "bi / 2 == 3",
                "n / 2.0 == 3.5",
                "n / (m * 1.0) == 3.5",
                "d / m == 0.5",
                "d * 0.5 + n == 7.5",
                "b / 3 == 0.1",
                "b * 10 == 3",
                "3 * b == 0.9",
                "1 - b == 0.7",
                "b + b + b == 0.9",
                "n / m in (3, 4)",
                "3 in (n / m, 9)",
                "n in (14 / m, 9)",
                "part.v / 2 == 3",
                "part.w / part.v == 1",
                "part!.v / 2 == 3",
                "xs[n / 2] == 4",
                "xs[m - 1] == 2",
                "xs.get(n / 2) == 4",
                "xs.size() / 2 == 2",
                "xs.size / 3 == 1",
                "s.length() / 2 == 2",
                "s.substring(n / 2).length() == 2",
                "any[\"k\"] / 2 == 3",
                "any[\"d\"] / 2 == 3.5",
                "any[\"k\"] * 2 == 14",
                "any[\"x\"] / 2 == 3",
                "any[\"x\"] + 1 == \"71\"",
                "b + d == 1.3",
                "any[\"d\"] * bi == 49",
                "o / 2 == 3",
                "three(n / m) == 3",
                "three(n / 2) / 2 == 1",
                "longest(n / 2, l / 3) == 3",
                "Math.abs(-n / 2) == 3",
                "s + n == \"seven7\"",
                "\"n\" + n / m == \"n3\"",
                "n + 0.5 == 7.5 && n / m == 3",
                "xs contains n - 6",
                "xs contains (n / 7)",
                "n / 7 memberOf xs",
                "(n - 6) memberOf xs && n - 2 not memberOf xs",
                "wide contains n - 6, n - 6 memberOf wide",
                "!(n / m > 3)",
                "n / m > 3 || n / m < 4",
                "this.n / this.m == 3",
                "n/m==3",
                "n /* whole */ / m == 3",
                "1.0 * n / 2 == 3.5",
                "(double) n / 2 == 3.5",
                "n / 2 * 1.0 == 3",
                "n / 2 == 3.0",
                "n / 2 != 2.0",
                "n / 2 in (1.0, 3.0)",
                "n / 2 > d",
                "n / 7 == d",
                "d + 2 == n / 2",
                "s == \"seven\" + n / 2 || n / 2 == 3",
                "yes == ( n == 7 )",
                "yes == ( n / 2 == 3 )",
                "( n / 2 == 3 ) == ( m / 1 == 2 )",
                "n in ( 15 / 2 )",
                "n in ( n )",
                "n not in ( 13 / 2 )",
                "any[\"\" + ( n / 0.5 )] == null",
                "any[\"\" + ( n / 2 )] == null",
                "$x : n, $x / m == 3",
                "$x : n, $x / 2 == 3, m * $x == 14"
            })
    void shouldHoldWhenItIsTrueInWholeNumbers(String condition) {
        assertThat(holds("Work( " + condition + " )")).containsExactly("emit yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n / m == 4", "n / m > 3", "n / 2 * 2 == 7", "big + 0 == 9007199254740992", "2147483647 + 1 < 0"
            })
    void shouldNotHoldWhenItIsFalseInWholeNumbers(String condition) {
        assertThat(holds("Work( " + condition + " )")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 / zero > 0",
                "7 / (n - 7) > 0",
                "10 / zero > 2",
                "n / zero > 2",
                "n % zero == 0",
                "n / any[\"z\"] > 2",
                "l / zero == 0",
                "bi / zero == 0",
                "b / zero == 0",
                "xs[n / zero] == 1"
            })
    void shouldFailTheStepWhenTheDivisorIsZero(String condition) {
        String failure = String.join("", act("rule \"r\" when\n  Work( " + condition + " )\nthen end\n"));
        assertThat(failure)
                .contains("pack.drl:", "rule \"r\": a division by zero")
                .doesNotContain("$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l + 9223372036854775807 > 0",
                "big * big > 0",
                "l - 9223372036854775807 - 9 < 0",
                "-9223372036854775807 - l < 0"
            })
    void shouldFailTheStepWhenAWholeNumberIsBeyondALong(String condition) {
        String failure = String.join("", holds("Work( " + condition + " )"));
        assertThat(failure).contains("is beyond what a long holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone / 2 > 0", "gone + 1 > 0", "2 * gone > 0", "-gone > 0", "any[\"y\"] - 1 > 0"})
    void shouldFailTheStepWhenAnOperandIsNull(String condition) {
        assertThat(String.join("", holds("Work( " + condition + " )"))).contains("rule \"r\": something was null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n / part == 3", "n * part == 3", "xs - 1 == 2"})
    void shouldBeRefusedWhenWhatIsReckonedIsNoNumber(String condition) {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "p", Map.of("p.drl", TYPES + "rule \"r\" when Work( " + condition + " ) then end\n")));
        assertThat(compiled.errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            s / 2 > 1                ~ 's / 2' is no arithmetic: 's' is a text, and only numbers have '/'
            s - "a" == "b"           ~ 's - "a"' is no arithmetic: 's' is a text, and only numbers have '-'
            s == "a" / 2             ~ '"a" / 2' is no arithmetic: '"a"' is a text, and only numbers have '/'
            n / "x" > 1              ~ 'n / "x"' is no arithmetic: '"x"' is a text, and only numbers have '/'
            (s + 1) * 2 > 1          ~ '(s + 1) * 2' is no arithmetic: '(s + 1)' is a text, and only numbers have '*'
            null / 2 == 1            ~ 'null / 2' is no arithmetic: 'null' is nothing, and only numbers have '/'
            n / null == 1            ~ 'n / null' is no arithmetic: 'null' is nothing, and only numbers have '/'
            n + true == 1            ~ 'n + true' is no arithmetic: 'true' is true or false, and only numbers have '+'
            -s == 1                  ~ '-s' is no arithmetic: 's' is a text, and only numbers have a '-' before them
            -xs == 1                 ~ '-xs' is no arithmetic: 'xs' is a list, and only numbers have a '-' before them
            xs / 2 == 1              ~ 'xs / 2' is no arithmetic: 'xs' is a list, and only numbers have '/'
            any % 2 == 1             ~ 'any % 2' is no arithmetic: 'any' is a map, and only numbers have '%'
            three( s / 2 ) == 1      ~ 's / 2' is no arithmetic: 's' is a text, and only numbers have '/'
            any["k" / 2] == 1        ~ '"k" / 2' is no arithmetic: '"k"' is a text, and only numbers have '/'
            n / 0 == 1               ~ 'n / 0' is a division by zero, which fails every step
            n % (0) == 1             ~ 'n % (0)' is a division by zero, which fails every step
            b / 0 == 1               ~ 'b / 0' is a division by zero, which fails every step
            n / 2 > "a"              ~ 'n / 2' is a number, and "a" is a text: 'n / 2 > "a"' compares two kinds
            n / 2 == 'a'             ~ 'n / 2' is a number, and 'a' is a text: 'n / 2 == 'a'' compares two kinds
            "a" == n / 2             ~ 'n / 2' is a number, and "a" is a text: '"a" == n / 2' compares two kinds
            n / 2 > 1 && < "a"       ~ 'n / 2' is a number, and "a" is a text: 'n / 2 < "a"' compares two kinds
            n / 2 in ( 1, "a" )      ~ 'n / 2' is a number, and "a" is a text: 'n / 2 in ( 1, "a" )' compares two kinds
            any["k"] / 2 > "a"       ~ 'any["k"] / 2' is a number, and "a" is a text: 'any["k"] / 2 > "a"' compares two kinds
            boxed / 2 == null        ~ 'boxed / 2' is never null: where an operand is, the step fails
            any[ n / 2 ] == 1        ~ the keys of 'any' are texts, and in 'any[ n / 2 ]' it is a number
            n / 2 memberOf n         ~ 'n / 2 memberOf n' looks into a list, and 'n' is a number
            n / 2 contains 1         ~ 'n / 2 contains 1' looks into a list, and 'n / 2' is a number
            n / 2 == 2.5             ~ 'n / 2' is a quotient of whole numbers, which is whole, and 2.5 is not
            """)
    void shouldBeRefusedAtItsPlaceWhenItCanNeverHold(String condition, String reason) {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "p",
                        Map.of("p.drl", "rule \"r\" when\n Work( n > 0,\n  " + condition + " )\nthen end\n" + TYPES)));
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).message()).isEqualTo(reason);
        assertThat(compiled.errors().get(0).line()).isEqualTo(3);
        assertThat(compiled.errors().get(0).hint()).isNotBlank();
    }

    @Test
    void shouldFailTheStepWhenWhatIsReckonedIsNoNumber() {
        assertThat(String.join("", holds("Work( any[\"list\"] / 2 > 3 )")))
                .contains("a value has another type than expected: ", " / Integer");
        assertThat(String.join("", holds("Work( any[\"t\"] / 2 > 3 )"))).contains("a text is not a number");
    }

    @Test
    void shouldBeWholeWhenASalienceIsWorkedOut() {
        assertThat(act("""
                rule "b" salience( $n / 2 ) when Work( $n : n ) then hypha.emit("b"); end
                rule "a" salience( 7 / $m ) enabled( $m / 2 == 1 ) when Work( $m : m ) then hypha.emit("a"); end
                """)).containsExactly("emit b", "emit a");
    }

    @Test
    void shouldNameTheRuleWhenWhatIsGatheredIsDividedByZero() {
        assertThat(
                        String.join(
                                "",
                                act(
                                        "rule \"r\" when Work( $z : zero ) accumulate( Work( $v : n ); $s : sum($v / $z) ) then end\n")))
                .contains("pack.drl:10: rule \"r\": a division by zero");
    }

    @Test
    void shouldFailTheStepWhenASalienceDividesByZero() {
        assertThat(String.join("", act("rule \"r\" salience( $n / ($n - 7) ) when Work( $n : n ) then end\n")))
                .contains("rule \"r\": a division by zero");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Work( $x : ( n / m ) )                                    ~ int x = $x;          ~ 3
            Work( $x : ( n + 1 ) )                                    ~ int x = $x;          ~ 8
            Work( $x : ( -n % (-m * 10) ) )                           ~ int x = $x;          ~ -7
            Work( $x : ( (n + m) / ((m + m) / 2) ) )                  ~ int x = $x;          ~ 4
            Work( $x : ( -( n / 2 ) ) )                               ~ int x = $x;          ~ -3
            Work( $x : ( l / m ) )                                    ~ long x = $x;         ~ 3
            Work( $x : ( big + n ) )                                  ~ long x = $x;         ~ 9007199254741000
            Work( $x : ( d / 3 ) )                                    ~ double x = $x;       ~ 0.3333333333333333
            Work( $x : part.d )                                       ~ double x = $x;       ~ 0.123456789012
            Work( $x : part.v, $y : part.d )                          ~ double x = $y + $x;  ~ 7.123456789012
            Work( $x : parts[0].d )                                   ~ double x = $x;       ~ 0.123456789012
            Work( $x : part.getD() )                                  ~ double x = $x;       ~ 0.123456789012
            Work( $x : this.part.d )                                  ~ double x = $x;       ~ 0.123456789012
            Work( $x : (part.d) )                                     ~ double x = $x;       ~ 0.123456789012
            Work( $x : parts.get(0).d )                               ~ double x = (Double) $x; ~ 0.123456789012
            Work( $x : root(n) )                                      ~ double x = $x;       ~ 2.6457513110645907
            Work( $x : root(n), $y : n )                              ~ double x = $x + $y;  ~ 9.64575131106459
            Work( $x : any["e"] )                                     ~ Object x = $x;       ~ 0.123456789012
            Work( $x : ds[1] )                                        ~ double x = $x;       ~ 0.123456789012
            Work( $x : this.d )                                       ~ double x = $x;       ~ 1.0
            Work( $x : Math.sqrt(d) )                                 ~ double x = $x;       ~ 1.0
            Work( part != null, $x : part.d )                         ~ double x = $x;       ~ 0.123456789012
            Work( $x : Math.abs(part.d) )                             ~ double x = $x;       ~ 0.123456789012
            Work( $x : Math.max(part.d, d) )                          ~ double x = $x;       ~ 1.0
            Work( $x : Math.abs(n) )                                  ~ int x = $x;          ~ 7
            Work( $x : Math.max(n, l) )                               ~ long x = $x;         ~ 7
            Work( $x : parts[0].d, parts[0].d == $x )                 ~ double x = $x;       ~ 0.123456789012
            Work( $x : parts[0].d ) Work( part.d == $x )              ~ double x = $x;       ~ 0.123456789012
            Work( $ps : parts ) accumulate( Part( $v : getD() ) from $ps; $s : sum($v) ) ~ double x = $s;  ~ 0.123456789012
            Work( $ps : parts ) Part( $x : getD(), v == 7 ) from $ps  ~ double x = $x;       ~ 0.123456789012
            Work( $x : ( n / 2.0 ) )                                  ~ double x = $x;       ~ 3.5
            Work( $x : ( b / 3 ) )                                    ~ BigDecimal x = $x;   ~ 0.1
            Work( $n : n, $m : m ) State( q == $n / $m - 3 )          ~ int x = $n;          ~ 7
            Work( $p : part, $x : ( part.v / 2 ) )                    ~ int x = $x;          ~ 3
            $w : Work() State( $w.n / $w.m == 3 )                     ~ int x = $w.getN();   ~ 7
            Work( $ps : parts ) Part( v / 2 == -3 ) from $ps          ~ int x = 1;           ~ 1
            Work( $ps : parts ) accumulate( Part( $v : v ) from $ps; $s : sum($v / 2) ) ~ long x = $s;    ~ 0
            Work( $ps : parts ) accumulate( Part( $v : ( w / 2 ) ) from $ps; $s : sum($v) ) ~ long x = $s;    ~ 1
            Work( $ps : parts ) accumulate( Part( $v : ( v / 2 ), v > 0 ) from $ps; $s : sum($v) ) ~ long x = $s;    ~ 3
            Work() accumulate( Work( $v : ( n / 2 ) ); $s : sum($v) ) ~ long x = $s;         ~ 3
            Work() accumulate( Work( $v : n ); $s : sum($v / 2) )     ~ long x = $s;         ~ 3
            Work() accumulate( Work( $v : n, $m : m ); $s : sum($v / $m), $c : count(); $s / $c == 3 ) ~ long x = $s;         ~ 3
            $s : Number( intValue / 2 == 3 ) from accumulate( Work( $v : n ), sum($v) ) ~ long x = $s.longValue(); ~ 7
            Work( $n : n ) eval( $n / 2 == 3 )                        ~ int x = $n;          ~ 7
            Work( $n : n ) not State( q > $n / 2 )                    ~ int x = $n;          ~ 7
            Work( $n : n ) exists State( q == $n / 2 - 3 )            ~ int x = $n;          ~ 7
            Work( $n : n ) forall( State( q == $n / 2 - 3 ) )         ~ int x = $n;          ~ 7
            Work( $n : n ) Hypha( age / 2 < $n / 2 * 100000 )         ~ int x = $n;          ~ 7
            Signal( payload["n"] / 2 == 3 )                           ~ int x = 1;           ~ 1
            """)
    void shouldBindWhatItIsInJavaWhenItIsWorkedOut(String condition, String use, String expected) {
        assertThat(act("rule \"r\" when " + condition + " then " + use + " hypha.emit(\"x\", Map.of(\"v\", x)); end\n"))
                .containsExactly("emit x {v=" + expected + "}");
    }

    @Test
    void shouldListenToWhatItReadsWhenFieldsAreInACall() {
        String drl = TYPES + """
                rule "count" when Work() $s : State( 10 / (r + 1) > 2 ) then
                  hypha.emit("at", Map.of("r", $s.getR()));
                  modify($s) { setR($s.getR() + 1) }
                end
                """;
        assertThat(BothEvaluators.act(drl, Map.of(), HandMadeSignal.of("work", WORK)))
                .containsExactly("emit at {r=0}", "emit at {r=1}", "emit at {r=2}");
    }

    @Test
    void shouldNotListenToOtherFieldsWhenFieldsAreInACall() {
        String drl = TYPES + """
                rule "once" no-loop when Work() $s : State( q / 2 < 1 ) then
                  hypha.emit("once");
                  modify($s) { setQ(1) }
                end
                rule "other" when Work() $s : State( r / 2 == 0 ) then
                  hypha.emit("other");
                end
                rule "again" when Work() $s : State( 2 / (q + 1) > 0 ) then
                  hypha.emit("again");
                end
                """;
        assertThat(BothEvaluators.act(drl, Map.of("q", 0), HandMadeSignal.of("work", WORK)))
                .containsExactly("emit once", "emit other", "emit again");
    }

    @Test
    void shouldSayWhatTheAuthorWroteWhenABindingIsWrong() {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "p", Map.of("p.drl", TYPES + "rule \"r\" when Work( $x : n, $y : ( $x/2 + -m ) ) then end\n")));
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).text()).contains("'( $x/2 + -m )'").doesNotContain("$plus", "$int");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Integer() from $xs | $x / 3 | 0, 1",
                "Integer() from $xs | $x * 2 | 2, 4, 6, 8",
                "Integer() from $xs | $x % 2 | 0, 1",
                "Integer() from $xs | ($x - 1) / 2 | 0, 1",
                "Integer() from $xs | $x.intValue() / 3 | 0, 1",
                "Part( $v : v ) from $parts | $v / 3 | -2, 2",
                "Part( $v : w ) from $parts | -$v | -2, -1",
                "Part( $v : d ) from $parts | $v / 2 | 0.061728394506, 0.0"
            })
    void shouldGroupByWhatIsWorkedOut(String source, String key, String keys) {
        List<String> said = act("rule \"r\" when Work( $xs : xs, $parts : parts ) groupby( "
                + (source.contains("$v") ? source : "$x : " + source) + "; $k : " + key
                + "; $c : count() ) then hypha.emit(\"\" + $k); end\n"
                + "rule \"none\" when Work( $xs : xs, $parts : parts ) groupby( "
                + (source.contains("$v") ? source : "$x : " + source) + "; $k : " + key
                + "; $c : count(); $k == 12345 ) then hypha.emit(\"none\"); end\n");
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(List.of(keys.split(", ")).stream()
                        .map(each -> "emit " + each)
                        .toList());
    }

    /** Drools would read it for ever, were each sum a call within the next one. */
    @Test
    void shouldAddUpWhenASumIsLong() {
        assertThat(holds("Work( n / 2" + " + n / 2".repeat(99) + " == 300 )")).containsExactly("emit yes");
        assertThat(holds("Work( n" + " + n * m * 1".repeat(30) + " == 427 )")).containsExactly("emit yes");
        assertThat(holds("Work( n - m - 1 - m == 2, 1000 / m / 5 / m == 50, l + n + big - big == 14 )"))
                .containsExactly("emit yes");
        assertThat(holds("Work( big + n + " + Long.MAX_VALUE + " > 0 )").toString())
                .contains("is beyond what a long holds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Work( n > 0, $x : part!.d )             ~ 2:19 ~ 'part!.d' ~ write part != null before it, and bind part.d
            Work( $x : part.f )                     ~ 2:12 ~ 'part.f' ~ bind what it is read from, and read it in 'then'
            """)
    void shouldBeRefusedAtItsPlaceWhenTheCompilerWouldRoundIt(String condition, String at, String what, String hint) {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of("p", Map.of("p.drl", "rule \"r\" when\n" + condition + "\nthen end\n" + TYPES)));
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).text())
                .startsWith("p.drl:" + at + ": error: " + what + " is bound as a ")
                .contains(hint);
    }

    @Test
    void shouldFailTheStepWhenWhatIsBoundIsBeyondAnInt() {
        assertThat(String.join("", act("rule \"r\" when Work( $x : ( n * 1000000000 ) ) then int x = $x; end\n")))
                .contains("7000000000 is beyond what an int holds");
    }

    @Test
    void shouldNameRuleAndLineWhenAnArgumentIsBeyondAnInt() {
        assertThat(String.join(
                        "", act("rule \"r\" when\n  Work( Math.abs( n * 1000000000 ) == 5000000000L )\nthen end\n")))
                .contains("pack.drl:11: rule \"r\": ", "5000000000 is beyond what an int holds");
        assertThat(holds("Work( 1L * Math.abs( n * 100000000 ) != 5000000000L )"))
                .containsExactly("emit yes");
    }

    @Test
    void shouldBeRefusedAtItsPlaceWhenItIsTooLongForTheCompiler() {
        String deep = "n - m" + " + n - m".repeat(20);
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "p", Map.of("p.drl", TYPES + "rule \"r\" when\n  Work( " + deep + " == 1 ) then end\n")));
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).text())
                .startsWith("p.drl:11:9: error: 'n - m + n - m + n - ...' is too deep");
    }

    @Test
    void shouldNameRuleAndLineWhenWhatIsBoundDividesByZero() {
        assertThat(String.join("", act("rule \"r\" when\n  Work( $x : ( n / zero ) )\nthen\n  int x = $x;\nend\n")))
                .contains("rule \"r\": a division by zero");
    }
}
