package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions mean what they say. */
class LiteralsTest {
    private static final String TYPES =
            """
            declare State at : Instant  n : int end
            declare Work i : int  l : long  sh : short  big : Long  d : double  b : BigDecimal  at : Instant  day : LocalDate
              s : String  items : List  ints : List<Integer>  m : Map  o : Object  bi : BigInteger
              shorts : List<Short>  longs : List<Long>  bigs : List<BigInteger>  doubles : List<Double>  decs : List<BigDecimal>
              byName : Map<String, Short>
            end
            """.replace("LocalDate", "java.time.LocalDate").replace("BigInteger", "java.math.BigInteger");
    private static final Map<String, ?> WORK = Map.ofEntries(
            Map.entry("i", 5),
            Map.entry("l", 5),
            Map.entry("sh", 5),
            Map.entry("big", 5),
            Map.entry("d", 2.5),
            Map.entry("b", new BigDecimal("0.1")),
            Map.entry("at", "2024-02-01T00:00:00Z"),
            Map.entry("day", "2024-02-01"),
            Map.entry("s", "x\"y"),
            Map.entry("items", List.of(1, 5)),
            Map.entry("ints", List.of(1, 5)),
            Map.entry("o", 5),
            Map.entry("bi", 5),
            Map.entry("shorts", List.of(1, 5)),
            Map.entry("longs", List.of(1, 5)),
            Map.entry("bigs", List.of(1, 5)),
            Map.entry("doubles", List.of(1.0, 5.0)),
            Map.entry("decs", List.of(new BigDecimal("1.5"), new BigDecimal("50"))),
            Map.entry("byName", Map.of("k", 5)),
            Map.entry("m", Map.of("list", List.of(1, 5), "k", 5, "s", "x\"y")));

    private static boolean holds(String condition) {
        try (TriedPack pack =
                TriedPack.of(TYPES + "rule \"r\" when " + condition + " then hypha.emit(\"yes\"); end\n")) {
            return !pack.act(HandMadeSignal.of("work", WORK)).isEmpty();
        }
    }

    private static PackProblem refused(String condition) {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "p", Map.of("p.drl", TYPES + "rule \"r\" when\n  " + condition + "\nthen end\n")));
        assertThat(compiled.errors()).as(condition).hasSize(1);
        return compiled.errors().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work( items contains 5 )",
                "Work( ints contains 5 )",
                "Work( items contains 7 || items contains 5 )",
                "Work( i == 5 && ( s == \"b\" || items contains 5 ) )",
                "Work( $i : items, items contains 5, items not contains 6 )",
                "Work( items excludes 6 )",
                "Work( 5 memberOf items )",
                "Work( 6 not memberOf items )",
                "Work( m[\"list\"] contains 5 )",
                "Signal( payload[\"items\"] contains 5 )",
                "Work( i in (1, 5), l in (1, 5), sh in (1, 5), big in (1, 5), m[\"k\"] in (1, 5) )",
                "Work( shorts contains 5, shorts not contains 6, 5 memberOf shorts, 6 not memberOf shorts )",
                "Work( longs contains 5, longs excludes 6, 5 memberOf longs )",
                "Work( bigs contains 5, bigs not contains 6, 5 memberOf bigs )",
                "Work( doubles contains 5, doubles contains 5.0, doubles not contains 6 )",
                "Work( decs contains 1.5, decs contains 1.50, decs not contains 1.6 )",
                "Work( items not contains -5, items contains l, longs contains l, bigs contains bi, items.contains(l) )",
                "Work( $decs : decs ) exists( BigDecimal( this == 50 ) from $decs )",
                "Work( bi == 5, bi in (5, 6), bi > 4, bi == l, o == 5, o in (5, 6) )",
                "Work( shorts[1] == 5, bigs[1] == 5, longs.get(1) == 5, items.get(1) == 5, byName[\"k\"] == 5 )",
                "Work( ints.contains(5), longs.contains(5L), longs.indexOf(5L) == 1, m.get(\"k\") == 5 )",
                "Work( b == 0.1 )",
                "Work( 0.1 == b )",
                "Work( b in (0.1, 0.2) )",
                "Work( b * 2 == 0.2, b + 0.1 == 2e-1 )",
                "Work( b >= 0.1 && <= 0.1 )",
                "Work( i / 2 == 2 )",
                "Work( i / 2.0 == 2.5 )",
                "Work( d / 2 == 1.25 )",
                "Work( s == 'x\"y' )",
                "Work( s in ('a', 'x\"y') )",
                "Work( s == \"x\\\"y\" )",
                "Work( s == 'b' || s == 'x\"y' )",
                "Work( s.equals('x\"y') )",
                "Work( $s : s ) eval( $s.equals('x\"y') )",
                "Work( m[\"s\"] == 'x\"y' )",
                "Work( s != 'it\\'s', s != \"it's\" )",
                "Work( s + \"\\u00e9\" == 'x\"y\u00e9' )",
                "Work( at > \"2024-01-01T00:00:00Z\" )",
                "Work( \"2024-01-01T00:00:00Z\" < at )",
                "Work( at == '2024-02-01T00:00:00Z' )",
                "Work( at >= \"2024-02-01T00:00:00Z\" && < \"2025-01-01T00:00:00Z\" )",
                "Work( at in (\"2024-02-01T00:00:00Z\", \"2025-01-01T00:00:00Z\") )",
                "Work( day > \"2024-01-31\" )"
            })
    void shouldHoldWhenItIsTrue(String condition) {
        assertThat(holds(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work( items excludes 5 )",
                "Work( items not contains 5 )",
                "Work( 5 not memberOf items )",
                "Work( items contains 6 )",
                "Work( l not in (1, 5) )",
                "Work( b != 0.1 )",
                "Work( i / 2 == 3 )",
                "Work( s == 'xy' )",
                "Work( at < \"2024-01-01T00:00:00Z\" )"
            })
    void shouldNotHoldWhenItIsFalse(String condition) {
        assertThat(holds(condition)).isFalse();
    }

    @Test
    void shouldRefuseWithTheWayToWriteItWhenAQuotientOfWholeNumbersIsComparedWithADecimal() {
        assertThat(refused("Work( i / 2 == 2.5 )").text()).isEqualTo("""
                p.drl:8:9: error: 'i / 2' is a quotient of whole numbers, which is whole, and 2.5 is not [rule "r"]
                    for a decimal quotient write i / 2.0; for a whole one compare it with a whole number""");
    }

    @Test
    void shouldHoldWhenItIsWrittenAsTheRefusalSays() {
        assertThat(refused("Work( i / l > 2.5 )").hint()).contains("write i / (l * 1.0);");
        assertThat(holds("Work( i / (l * 1.0) == 1.0, i / (2 * 1.0) == 2.5 )")).isTrue();
    }

    @Test
    void shouldRefuseWithTheWayToWriteItWhenANarrowFieldIsLookedForAmongWholeNumbers() {
        assertThat(refused("Work( items contains i )").hint()).isEqualTo("declare i : long");
        assertThat(refused("Work( sh memberOf items )").hint()).isEqualTo("declare sh : long");
        assertThat(holds("Work( items contains l )")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Work( decs contains 50 )          ~ exists( BigDecimal( this == 50 ) from $decs )
            Work( i memberOf longs )          ~ declare both alike: longs : List<Integer>, or i : Long
            Work( ints contains l )           ~ declare both alike: ints : List<Long>, or l : Integer
            Work( l memberOf shorts )         ~ declare both alike: shorts : List<Long>, or l : Short
            Work( bigs contains l )           ~ declare both alike: bigs : List<Long>, or l : BigInteger
            Work( bi memberOf items )         ~ declare bi : long
            Work( items contains (2 + 3) )    ~ write the number itself
            Work( items.contains(5) )         ~ write items contains 5
            Work( shorts.contains(5) )        ~ write shorts contains 5
            Work( items.indexOf(5) >= 0 )     ~ write items.indexOf(5L)
            Work( m.containsValue(5) )        ~ write m.containsValue(5L)
            Work( o.equals(5) )               ~ write o == 5
            Work( m.get("k").equals(5) )      ~ write == 5
            Work( m[5] == "five" )            ~ write m["5"]
            Work( m.get(5) == "five" )        ~ write m["5"]
            Work( byName.containsKey(5) )     ~ write byName["5"]
            Signal( payload[5] == "five" )    ~ write payload["5"]
            """)
    void shouldRefuseWithTheWayToWriteItWhenNoMemberCouldBeEqual(String condition, String hint) {
        assertThat(refused(condition).hint()).contains(hint);
    }

    @Test
    void shouldRefuseTextWhenItIsNoTime() {
        assertThat(refused("Work( at > \"2024-01-01\" )").text()).isEqualTo("""
                p.drl:8:9: error: "2024-01-01" is compared with a time (Instant) and is none [rule "r"]
                    such as "2001-01-31T00:47:00Z\"""");
    }

    @Test
    void shouldNotFireAgainWhenAnotherFieldThanTheTimeIsModified() {
        try (TriedPack pack = TriedPack.of(TYPES + """
                rule "late" when Work() $s : State( at < "2024-01-01T00:00:00Z" ) then
                  hypha.emit("late");
                  modify($s) { setN($s.getN() + 1) }
                end
                """)) {
            pack.state(Map.of("at", "2023-01-01T00:00:00Z"));
            assertThat(pack.act(HandMadeSignal.of("work", WORK))).containsExactly("emit late");
        }
    }
}
