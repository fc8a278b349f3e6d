package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of Java 17 works in {@code then}, each construct alone, beside {@code modify}, and with {@code modify} inside. */
class JavaInConsequencesTest {
    private static final String HEAD = """
            import java.util.Arrays
            import java.util.stream.Collectors
            declare State n : long  t : String  xs : List end
            declare Go k : long end
            function long twice(long x) { return 2 * x; }
            rule "r" when Go( $k : k ) $s : State() then
            """;

    static Stream<Arguments> works() {
        return Stream.of(
                row(
                        "switch expression",
                        "var v = switch ((int) $k) { case 1 -> \"one\"; default -> \"other\"; }; OUT(v);",
                        "one"),
                row(
                        "switch with yield",
                        "String v = switch ((int) $k) { case 1: yield \"one\"; default: yield \"x\"; }; OUT(v);",
                        "one"),
                row(
                        "switch with a block",
                        "String v = switch ((int) $k) { case 1 -> { String a = \"o\"; yield a + \"ne\"; } default -> \"x\"; }; OUT(v);",
                        "one"),
                row(
                        "switch on a text",
                        "switch (\"b\") { case \"a\", \"b\" -> OUT(\"ab\"); default -> OUT(\"x\"); }",
                        "ab"),
                row("old switch", "switch ((int) $k) { case 1: OUT(\"one\"); break; default: OUT(\"x\"); }", "one"),
                row(
                        "text block",
                        "String v = \"\"\"\n    a \"b\"\n      end\n    \"\"\"; OUT(v.strip().replace(\"\\n\", \"|\"));",
                        "a \"b\"|  end"),
                row("record", "record P(int a, String b) {} var p = new P(4, \"x\"); OUT(p.a() + p.b());", "4x"),
                row(
                        "record with a method",
                        "record P(int a) { int twice() { return a * 2; } } OUT(new P(4).twice());",
                        "8"),
                row(
                        "record with a constructor",
                        "record P(int a) { P { if (a < 0) { throw new IllegalArgumentException(); } } } OUT(new P(4).a());",
                        "4"),
                row("local enum", "enum E { A, B } OUT(E.B.name());", "B"),
                row("local interface", "interface F { int f(int x); } F f = x -> x + 1; OUT(f.f(1));", "2"),
                row(
                        "instanceof pattern",
                        "Object o = \"abc\"; if (o instanceof String str && str.length() > 2) { OUT(str); }",
                        "abc"),
                row(
                        "negated instanceof pattern",
                        "Object o = \"abc\"; if (!(o instanceof String str)) { return; } OUT(str);",
                        "abc"),
                row("var", "var v = List.of(1, 2); var i = v.get(0); OUT(i);", "1"),
                row("var in a loop", "long sum = 0; for (var v : List.of(1, 2)) { sum += v; } OUT(sum);", "3"),
                row("final", "final int v = 3; OUT(v);", "3"),
                row("lambda", "java.util.function.Function<Long, Long> f = x -> x + 1; OUT(f.apply($k));", "2"),
                row(
                        "lambda with a block",
                        "java.util.function.Function<Long, Long> f = x -> { long y = x; return y + 1; }; OUT(f.apply($k));",
                        "2"),
                row(
                        "lambda with types",
                        "java.util.function.BinaryOperator<Long> f = (Long x, Long y) -> x + y; OUT(f.apply($k, 2L));",
                        "3"),
                row(
                        "method reference",
                        "java.util.function.Function<Object, String> f = String::valueOf; OUT(f.apply($k));",
                        "1"),
                row(
                        "constructor reference",
                        "java.util.function.Supplier<List<Long>> f = ArrayList::new; OUT(f.get());",
                        "[]"),
                row(
                        "generics",
                        "Map<String, List<Long>> m = new TreeMap<>(); m.computeIfAbsent(\"a\", x -> new ArrayList<>()).add($k); OUT(m);",
                        "{a=[1]}"),
                row("wildcards", "List<? extends Number> v = List.of(1, 2.5); OUT(v.get(1));", "2.5"),
                row("generic call", "OUT(java.util.Collections.<String>emptyList());", "[]"),
                row("stream", "OUT(List.of(1, 2, 3).stream().filter(x -> x > 1).map(x -> x * 2).toList());", "[4, 6]"),
                row(
                        "collector",
                        "OUT(Stream.of(\"a\", \"b\").collect(Collectors.joining(\",\")));"
                                .replace("Stream.of", "java.util.stream.Stream.of"),
                        "a,b"),
                row(
                        "enhanced for",
                        "String v = \"\"; for (String each : new String[] {\"a\", \"b\"}) { v += each; } OUT(v);",
                        "ab"),
                row("for", "long v = 0; for (int i = 0, j = 3; i < j; i++) { v += i; } OUT(v);", "3"),
                row("while", "int i = 0; while (true) { if (++i > 4) { break; } } OUT(i);", "5"),
                row("do", "int i = 0; do { i++; } while (i < 3); OUT(i);", "3"),
                row(
                        "label",
                        "int v = 0; outer: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) { continue outer; } if (i == 2) { break outer; } v++; } } OUT(v);",
                        "2"),
                row(
                        "try with a resource",
                        "try (java.io.Closeable c = () -> {}) { OUT(\"in\"); } catch (java.io.IOException e) { OUT(\"x\"); }"
                                .replace("java.io.Closeable c = () -> {}", "AutoCloseable c = () -> {}")
                                .replace("java.io.IOException", "Exception"),
                        "in"),
                row(
                        "catch and finally",
                        "String v = \"\"; try { throw new IllegalStateException(\"x\"); } catch (IllegalStateException | ArithmeticException ex) { v += ex.getMessage(); } finally { v += \"f\"; } OUT(v);",
                        "xf"),
                row(
                        "anonymous class",
                        "Comparator<Long> c = new Comparator<Long>() { @Override public int compare(Long a, Long b) { return b.compareTo(a); } }; var l = new ArrayList<>(List.of(1L, 2L)); l.sort(c); OUT(l);"
                                .replace("Comparator", "java.util.Comparator"),
                        "[2, 1]"),
                row(
                        "local class",
                        "class Sum { long v; void add(long x) { v += x; } } Sum s = new Sum(); s.add(3); OUT(s.v);",
                        "3"),
                row("array", "int[][] a = {{1, 2}, {3}}; OUT(a[1][0] + a.length);", "5"),
                row("conditional", "OUT($k == 1 ? \"end\" : \"rule\");", "end"),
                row("char", "char c = 'c'; char d = '}'; OUT(\"\" + c + d);", "c}"),
                row("single quotes", "OUT('x\"y' + 'z');", "x\"yz"),
                row(
                        "words of rules in texts",
                        "OUT(\"rule end when then // modify($s) { } /*\");",
                        "rule end when then // modify($s) { } /*"),
                row("comments", "/* end rule } */ OUT(1); // } end", "1"),
                row("cast and shift", "OUT((int) ($k << 3) >>> 1 | 1);", "5"),
                row("hexadecimal", "OUT(0xFF + 0b11 + 1_000L);", "1258"),
                row("assignment in an expression", "long a, b; a = b = $k; OUT(a + b);", "2"),
                row("return", "if ($k == 1) { OUT(1); return; } OUT(2);", "1"),
                row("function of the pack", "OUT(twice($k));", "2"));
    }

    private static Arguments row(String name, String code, String out) {
        return Arguments.of(
                name,
                code.replaceAll(
                        "OUT\\((.*?)\\);(?= |$|\\n)", "hypha.emit(\"out\", Map.of(\"x\", String.valueOf($1)));"),
                out);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("works")
    void shouldDoWhatJavaDoesWhenAlone(String name, String code, String out) {
        assertThat(emitted(code)).containsExactly("emit out {x=" + out + "}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("works")
    void shouldDoWhatJavaDoesWhenBesideModify(String name, String code, String out) {
        boolean leaves = code.contains("return;");
        String after = leaves ? "" : "\nmodify($s) { setT(\"u\") }";
        assertThat(emitted("modify($s) { setN(7), setT(\"t\") }\n" + code + after))
                .containsExactly("emit out {x=" + out + "}");
    }

    private static List<String> emitted(String code) {
        try (TriedPack pack = TriedPack.of(HEAD + code + "\nend\nrule \"after\" when Go() then end\n")) {
            List<String> out = pack.act(HandMadeSignal.of("go", Map.of("k", 1)));
            assertThat(pack.results).allMatch(each -> each instanceof StepResult.Done, pack.results.toString());
            return out;
        }
    }

    static Stream<Arguments> modifies() {
        return Stream.of(
                Arguments.of("in a loop", "for (long v : new long[] {1, 2}) { modify($s) { setN(v) } }", 2L),
                Arguments.of(
                        "in a branch beside a lambda",
                        "if ($k == 1) { List.of(1).forEach(x -> { long y = x; }); modify($s) { setN(5) } } else { modify($s) { setN(6) } }",
                        5L),
                Arguments.of(
                        "with a lambda inside",
                        "modify($s) { setXs(List.of(1, 2).stream().map(i -> i * 2).toList()), setN(4) }",
                        4L),
                Arguments.of("in try", "try { modify($s) { setN(3) } } finally { long x = 1; }", 3L),
                Arguments.of(
                        "behind a pattern",
                        "Object o = 9L; if (o instanceof Long l) { hypha.emit(\"x\"); } long m = 9; modify($s) { setN(m) }",
                        9L),
                Arguments.of(
                        "with what was worked out before",
                        "var xs = List.of(7L); long m = xs.get(0); modify($s) { setN(m) }",
                        7L),
                Arguments.of("with a var", "var m = 8L; modify($s) { setN(m) }", 8L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modifies")
    void shouldModifyWhenJavaIsAround(String name, String code, long n) {
        try (TriedPack pack = TriedPack.of(HEAD + code + "\nend\n")) {
            pack.act(HandMadeSignal.of("go", Map.of("k", 1)));
            assertThat(pack.results).allMatch(each -> each instanceof StepResult.Done, pack.results.toString());
            assertThat(pack.stateFields().get("n")).isEqualTo(n);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            modify in a loop with var    | for (var v : List.of(1L)) { modify($s) { setN(v) } }                    | 'var v :' around a modify | write the type in place of var
            modify in a lambda           | List.of(1L).forEach(v -> { modify($s) { setN(v) } });                   | '->' around a modify | work out the new values before
            modify behind a pattern      | if ((Object) $k instanceof Long v) { modify($s) { setN(v) } }           | 'instanceof Long v' around a modify | work out the new values before
            modify in an arrow of switch | switch ((int) $k) { case 1 -> { modify($s) { setN(1) } } default -> {} } | '->' around a modify | work out the new values before
            lambda with a block inside   | modify($s) { setXs(List.of(1).stream().map(i -> { return i; }).toList()) } | '-> {' | work out the new values before
            modify in finally            | try { long x = 1; } finally { modify($s) { setN(1) } }                  | modify in finally | behind the try
            comma behind the last setter | modify($s) { setN(1), }                                                 | comma | leave it out
            quote as a char              | char c = '\\'';                                                         | String to char | .charAt(0)
            unknown name in a lambda     | java.util.function.Supplier<Long> f = () -> { return $kk; };            | unknown variable '$kk' | did you mean '$k'?
            unknown name behind a record | record P(int a) { } long x = $kk;                                       | unknown variable '$kk' | did you mean '$k'?
            """)
    void shouldSayWhereAndWhatToWriteWhenItCannotBe(String name, String code, String message, String hint) {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "tried",
                        Map.of(
                                "pack.drl",
                                HEAD + "long first = 1;\n" + code
                                        + "\nlong last = 1;\nend\nrule \"after\" when Go() then end\n")));
        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo("r");
            assertThat(error.text()).contains(message).contains(hint);
            assertThat(error.line()).as(error.text()).isEqualTo(8);
        });
    }
}
