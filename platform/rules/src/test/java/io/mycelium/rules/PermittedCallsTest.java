package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.types.Stamped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack may call: nothing that a replay, or another machine, would answer in another way. */
class PermittedCallsTest {
    private static final String HEAD = """
            import java.util.*
            import java.time.*
            import java.util.stream.*
            import java.util.function.Consumer
            declare State  n : long  last : String end
            declare Go  items : List  name : String end
            declare Key  id : String @key end
            declare enum Level LOW, HIGH; end
            """; // 8 lines

    private static List<String> errors(String rest) {
        return new PackCompiler()
                .compile(PackSource.of("leaks", Map.of("leaks.drl", HEAD + rest))).errors().stream()
                        .map(PackProblem::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "List l = new ArrayList($g.getItems()); Collections.shuffle(l); | Collections.shuffle",
                "$s.setN($g.hashCode()); | Go.hashCode",
                "modify($s) { setN($g.hashCode()) } | Go.hashCode",
                "$s.setN(Level.LOW.hashCode()); | Level.hashCode",
                "$s.setN(hypha.hashCode()); | ActingHypha.hashCode",
                "Object o = new Object(); | new Object",
                "$s.setN($g.getItems().parallelStream().count()); | List.parallelStream",
                "$s.setN(List.of(1).stream().parallel().count()); | Stream.parallel",
                "$s.setLast(ZoneId.systemDefault().toString()); | ZoneId.systemDefault",
                "$s.setLast(String.format(\"%,.2f\", 1234.5)); | String.format",
                "$s.setLast(\"%,.2f\".formatted(1234.5)); | String.formatted",
                "$s.setLast(\"\" + Locale.getDefault()); | Locale.getDefault",
                "Locale.setDefault(Locale.ROOT); | Locale.setDefault",
                "$s.setLast(TimeZone.getDefault().getID()); | TimeZone.getDefault",
                "$s.setLast(\"\" + StrictMath.random()); | StrictMath.random",
                "$s.setN(new SplittableRandom().nextLong()); | new SplittableRandom",
                "$s.setN(new Random(7).nextLong()); | new Random",
                "$s.setLast(YearMonth.now().toString()); | YearMonth.now",
                "$s.setLast(java.time.Clock.systemUTC().instant().toString()); | java.time.Clock.systemUTC",
                "for (Object o : Set.of(\"a\", \"b\")) { $s.setLast(\"\" + o); } | Set.of",
                "$s.setN(ProcessHandle.current().pid()); | ProcessHandle.current",
                "java.nio.file.Path.of(\"nowhere\").toFile().delete(); | java.nio.file.Path.of",
                "new java.net.URL(\"http://x\").openStream(); | new java.net.URL",
                "Class.forName(\"java.lang.System\").getMethod(\"exit\", int.class).invoke(null, 42); | Class.forName",
                "Object o = hypha.getClass().getClassLoader(); | Class.getClassLoader",
                "String.class.getMethods(); | Class.getMethods",
                "java.util.function.LongSupplier f = System::nanoTime; | System::nanoTime",
                "$g.getItems().forEach(x -> System.out.println(x)); | System.out",
                "Runnable r = () -> { System.exit(3); }; | System.exit",
                "synchronized ($s) { } | synchronized",
                "$s.wait(5); | State.wait",
                "new Thread(() -> { }).start(); | new Thread",
                "List.of(1).stream().collect(Collectors.toUnmodifiableSet()); | Collectors.toUnmodifiableSet",
                "byte[] b = \"x\".getBytes(); | String.getBytes",
                "org.slf4j.LoggerFactory.getLogger(\"x\"); | org.slf4j.LoggerFactory.getLogger",
                "String s = System.getProperty(\"user.dir\"); | System.getProperty",
                "drools.getKieRuntime(); | drools.getKieRuntime",
                "try { $s.setN(2); } catch (RuntimeException e) { e.printStackTrace(); } | e.printStackTrace",
                "class Inner { long at() { return System.nanoTime(); } } $s.setN(new Inner().at()); | System.nanoTime",
            })
    void shouldNameTheCallAndItsLineWhenARepeatWouldBeAnotherOne(String code, String written) {
        String[] words = written.split("\\.|::| ");
        List<String> errors = errors("rule \"r\" when\n  $g : Go() $s : State()\nthen\n\n  " + code.trim() + "\nend");

        assertThat(errors).isNotEmpty();
        assertThat(errors.get(0))
                .startsWith("leaks.drl:13:")
                .contains("is not for rules: they must do the same again in a replay [rule \"r\"]\n    ")
                .contains(words[words.length - 1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$g : Go( hashCode() > 0 ) | hashCode",
                "Go( this.hashCode() > 0 ) | Go.hashCode",
                "Go( items.parallelStream().count() > 1 ) | List.parallelStream",
                "$g : Go( $i : items ) eval( $i.parallelStream().count() > 1 ) | List.parallelStream",
                "Go( System.nanoTime() > 3 ) | System.nanoTime",
                "Go( java.lang.System.nanoTime() > 3 ) | System.nanoTime",
                "Go( name == String.format(\"%d\", 3) ) | String.format",
                "Go( name == Locale.getDefault().toString() ) | Locale.getDefault",
                "Go() Object() from Set.of(1, 2) | Set.of",
                "Go( name.getClass().getClassLoader() != null ) | Class.getClassLoader",
                "Go( name.class.methods.length > 3 ) | Class.methods",
                "$g : Go() accumulate( $k : Go(), $t : collectSet( $k ) ) | collectSet of Go",
                "Go( new Random().nextInt() > 0 ) | new Random",
                "Go( hypha.getClass().getMethods() != null ) | Class.getMethods",
                "Go( Level.LOW.hashCode() == 3 ) | Level.hashCode",
            })
    void shouldNameTheCallWhenItIsInACondition(String condition, String call) {
        assertThat(errors("rule \"r\"\nwhen\n  " + condition.trim() + "\nthen end"))
                .singleElement()
                .asString()
                .startsWith("leaks.drl:11:")
                .contains(
                        call.trim() + " is not for rules: they must do the same again in a replay [rule \"r\"]\n    ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go( name.toLowerCase() == \"x\", name.hashCode() > 3, items.size() > 2, items contains 2L )",
                "$g : Go( $n : name ) $s : State( last == $n.trim().substring(0, 1) ) eval( $g.getItems().isEmpty() )",
                "Signal( frequency == \"go\", payload[\"x\"] == 3, payload.get(\"y\").toString() == \"z\" )",
                "Go( Instant.parse(\"2001-01-01T00:00:00Z\").toEpochMilli() > 3, Math.abs(-3) == 3, Level.LOW != Level.HIGH )",
                "accumulate( Go( $n : name ), $l : collectSet( $n ), $c : count() )",
                "$g : Go() accumulate( $k : Key(), $t : collectSet( $k ) )",
                "$g : Go() $o : Object() from $g.items",
                "$g : Go() java.util.Map.Entry( $k : key ) from hypha.neighbours()",
                "Hypha( bufferFill > 0.8, neighbours.size() > 2, id.startsWith(\"a\") )",
                "Go( Objects.equals(name, \"a\"), new Key(\"x\").equals(null) == false )",
            })
    void shouldCompileConditionsWhenARepeatIsTheSame(String condition) {
        assertThat(errors("rule \"r\"\nwhen\n  " + condition + "\nthen end")).isEmpty();
    }

    @Test
    void shouldNameTheCallWhenItIsTheBeginningOfAField() {
        assertThat(errors("declare Late at : long = System.nanoTime() end rule \"r\" when Late() then end"))
                .singleElement()
                .asString()
                .contains("leaks.drl:9:26: error: System.nanoTime is not for rules");
    }

    @Test
    void shouldNameTheCallWhenAConsequenceIsInterpreted() {
        assertThat(errors("rule \"r\" dialect \"mvel\" when Go() then\n  System.exit(3);\nend"))
                .singleElement()
                .asString()
                .contains("leaks.drl:10:3: error: System.exit is not for rules");
    }

    @Test
    void shouldNameFileAndLineWhenATypeOfThePacksBundleCallsIt() {
        PackManifest manifest = new PackManifest(
                "leaks", "1", null, 1, List.of(), List.of(), new TreeMap<>(Map.of("stamped", Stamped.class.getName())));
        List<PackProblem> problems = new PackCompiler()
                .compile(new PackSource(
                        manifest,
                        new TreeMap<>(Map.of("leaks.drl", "rule \"r\" when Stamped() then end")),
                        Stamped.class.getClassLoader(),
                        "1"))
                .errors();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.text())
                    .matches("(?s)Stamped.java:\\d+:1: error: System.nanoTime is not for the types of a pack: .*"
                            + "the only clock is the tide's.*");
        });
    }

    @Test
    void shouldPointAtTheCallWhenItIsInAFunction() {
        assertThat(errors("""
                function String stamp(String text) {
                  String s = text;

                  return s + java.time.LocalDate.now();
                }
                rule "r" when Go() then end
                """)).containsExactly("""
                leaks.drl:12:14: error: LocalDate.now is not for rules: they must do the same again in a replay [rule "function stamp"]
                    the only clock is the tide's: hypha.time() and hypha.tide()""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signal-hash", "a.b", "50 %", "wer fährt", "a$b", "what's new?"})
    void shouldNameTheCallWhateverTheRuleIsCalled(String rule) {
        assertThat(errors("rule \"" + rule + "\" when Go() then\n  long t = System.nanoTime(); hypha.wakeIn(t);\nend"))
                .singleElement()
                .asString()
                .contains("leaks.drl:10:12: error: System.nanoTime is not for rules");
    }

    @Test
    void shouldReportEachOfThemWhenSeveralAreRefused() {
        assertThat(errors("""
                rule "a" when Go() then long t = System.nanoTime(); String z = ZoneId.systemDefault().toString(); end
                rule "b" when Go() then double d = Math.random();
                  double e = Math.random(); end
                """))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("leaks.drl:9:34: error: System.nanoTime "),
                        second -> assertThat(second).startsWith("leaks.drl:9:64: error: ZoneId.systemDefault "),
                        third -> assertThat(third).startsWith("leaks.drl:10:36: error: Math.random "),
                        fourth -> assertThat(fourth).startsWith("leaks.drl:11:14: error: Math.random "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = $g.getName().toLowerCase() + \"x\".strip() + String.format(Locale.ROOT, \"%.2f\", 1.5);",
                "hypha.emit(\"x\", Map.of(\"a\", 1, \"b\", $g.getItems()));",
                "Map<String, Object> m = new HashMap<>(); m.put(\"a\", 1); m.merge(\"n\", 1, (a, b) -> a); hypha.emit(\"x\", m);",
                "List<String> l = ((List<?>) $g.getItems()).stream().map(String::valueOf).sorted().collect(Collectors.toList());",
                "Map<String, List<String>> m = List.of(\"a\", \"b\").stream().collect(Collectors.groupingBy(x -> x));",
                "int h = $g.getName().hashCode() + new Key(\"k\").hashCode() + List.of(1).hashCode() + Objects.hash(1, 2);",
                "Instant t = Instant.ofEpochMilli(hypha.time()).plus(Duration.ofHours(1)); LocalDate d = LocalDate.parse(\"2001-01-01\");",
                "ZonedDateTime z = Instant.EPOCH.atZone(ZoneId.of(\"Europe/Vienna\")); int y = z.getYear();",
                "switch (Level.LOW) { case LOW: $s.setN(1); break; default: }",
                "String t = switch ($g.getName()) { case \"a\", \"b\" -> \"ab\"; default -> { yield \"c\"; } };",
                "$s.setLast($g.getName().getClass().getSimpleName()); Consumer<String> out = hypha::emit; out.accept(\"x\");",
                "java.util.function.Function<String, Integer> f = $g.getName()::indexOf; Runnable r = $g.getItems()::clear;",
                "int[] a = {3, 1}; Arrays.sort(a); int[] b = a.clone(); long n = a.length; $s.setLast(Arrays.toString(a));",
                "try { Integer.parseInt(\"x\"); } catch (NumberFormatException e) { throw new IllegalStateException(e.getMessage(), e); }",
                "modify($s) { setN(Math.addExact($s.getN(), 1)), setLast(BigDecimal.ONE.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString()) }",
                "java.util.regex.Matcher m = java.util.regex.Pattern.compile(\"a+\").matcher($g.getName()); boolean b = m.find();",
                "insert(new Key(\"x\")); insertLogical(new Key(\"y\")); String r = drools.getRule().getName(); update($s); delete($g);",
                "UUID u = UUID.nameUUIDFromBytes(\"x\".getBytes(java.nio.charset.StandardCharsets.UTF_8)); $s.setLast(u.toString());",
                "Object o = hypha.random(6) + hypha.id() + hypha.neighbours() + hypha; $s.setLast(\"\" + o + $g);",
                "Optional<Object> o = $g.getItems().stream().findFirst(); o.ifPresent(x -> $s.setLast(String.valueOf(x)));",
                "StringBuilder b = new StringBuilder(); for (Object o : $g.getItems()) { b.append(o).append(','); } $s.setLast(b.toString());",
                "Comparator<String> c = Comparator.comparing(String::length); TreeMap<String, Integer> t = new TreeMap<>(c.reversed());",
                "int k = Level.HIGH.ordinal() + Level.valueOf(\"LOW\").name().length() + Level.values().length;",
            })
    void shouldCompileWhenARepeatIsTheSame(String code) {
        assertThat(errors("rule \"r\" when\n  $g : Go() $s : State()\nthen\n  " + code + "\nend"))
                .isEmpty();
    }

    @Test
    void shouldKeepTheOrderOfWhatCameWhenPackMakesMapsAndSets() {
        try (TriedPack pack = TriedPack.of(HEAD + """
                rule "r" when Go() $s : State() then
                  Map<Level, Integer> hashed = new HashMap<>();
                  hashed.put(Level.HIGH, 1);
                  hashed.put(Level.LOW, 2);
                  Set<Object> set = new HashSet<>(List.of("z", "a", "m"));
                  Set<Integer> collected = Stream.of(9, 4, 7).collect(Collectors.toSet());
                  Map<Boolean, List<Integer>> groups = Stream.of(9, 4, 7).collect(Collectors.groupingBy(n -> n > 5));
                  java.util.function.Supplier<Set<Object>> made = HashSet::new;
                  Set<Object> last = made.get();
                  last.add("y"); last.add("b");
                  hypha.emit("seen", Map.of("t", "" + hashed + set + collected + groups + last
                      + Map.of("q", 1, "e", 2, "a", 3)));
                end
                """)) {
            assertThat(pack.act(HandMadeSignal.of("go", PlainMap.EMPTY)))
                    .containsExactly("emit seen {t={HIGH=1, LOW=2}[z, a, m][9, 4, 7]"
                            + "{true=[9, 7], false=[4]}[y, b]{q=1, e=2, a=3}}");
        }
    }

    @Test
    void shouldRefuseEachRuleOnItsLineWhenAllOfAFileReadWhatNoReplayRepeats() {
        String drl = """
                import java.util.*
                import java.time.*
                declare State  n : long  last : String end
                declare Go  items : List end

                rule "shuffle" when $g : Go() $s : State() then
                    List l = new ArrayList($g.getItems()); Collections.shuffle(l); modify($s) { setLast(String.valueOf(l)) } end
                rule "identity" when $g : Go() $s : State() then modify($s) { setN($g.hashCode()) } end
                rule "object identity" when $g : Go() $s : State() then modify($s) { setN(new Object().hashCode()) } end
                rule "parallel" when $g : Go() $s : State() then modify($s) { setN($g.getItems().parallelStream().count()) } end
                rule "zone" when $g : Go() $s : State() then modify($s) { setLast(ZoneId.systemDefault().toString()) } end
                rule "locale" when $g : Go() $s : State() then modify($s) { setLast(String.format("%,.2f", 1234.5)) } end
                rule "strict random" when $g : Go() $s : State() then modify($s) { setLast("" + StrictMath.random()) } end
                rule "splittable" when $g : Go() $s : State() then modify($s) { setN(new SplittableRandom().nextLong()) } end
                rule "year" when $g : Go() $s : State() then modify($s) { setLast("" + Year.now()) } end
                rule "set order" when $g : Go() $s : State() then for (Object o : Set.of("a", "b")) { modify($s) { setLast("" + o) } } end
                rule "stack" when $g : Go() $s : State() then modify($s) { setLast("" + ProcessHandle.current().pid()) } end
                rule "paths" when $g : Go() $s : State() then java.nio.file.Path.of("nowhere").toFile().delete(); end
                """;
        assertThat(new PackCompiler()
                        .compile(PackSource.of("leaks", Map.of("leaks.drl", drl)))
                        .errors())
                .extracting(PackProblem::line)
                .containsExactly(7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    }
}
