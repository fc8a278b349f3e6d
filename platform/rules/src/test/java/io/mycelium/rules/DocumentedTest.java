package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.fact.ActingHypha;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rule-packs/README.md says of Drools' own ways. */
class DocumentedTest {
    private static final Signal GO = HandMadeSignal.of("go", Map.of("a", Map.of("b", 3), "list", List.of(5, 4, 6)));

    private static List<String> done(String rules) {
        try (TriedPack pack = TriedPack.of("declare Go list : List end\ndeclare A v : long end\n" + rules)) {
            return pack.act(GO);
        }
    }

    @Test
    void shouldFireForEachBranchWhenBothOfAnOrHold() {
        assertThat(done("""
                rule "or" when Go( $l : list ) ( Long( this == 5 ) from $l or Long( this == 6 ) from $l ) then
                  hypha.emit("or");
                end
                """)).containsExactly("emit or", "emit or");
    }

    @Test
    void shouldFireInTheOrderOfTheListWhenAPatternIsFromIt() {
        assertThat(done("""
                rule "from" when Go( $l : list ) $x : Long() from $l then hypha.emit("x" + $x); end
                """)).containsExactly("emit x5", "emit x4", "emit x6");
    }

    @Test
    void shouldReachWhatIsNestedWhenAMapIsTakenFromAPayload() {
        assertThat(done("""
                rule "nested" when Signal( $a : payload["a"] ) Map( this["b"] == 3 ) from $a then hypha.emit("b"); end
                """)).containsExactly("emit b");
    }

    @Test
    void shouldFireAgendaGroupOnlyWhenItHasTheFocus() {
        String group = "rule \"group\" agenda-group \"g\" when Go() then hypha.emit(\"group\"); end\n";
        assertThat(done(group)).isEmpty();
        assertThat(done(group.replace("when", "auto-focus when"))).containsExactly("emit group");
        assertThat(done(group + "rule \"focus\" when Go() then drools.setFocus(\"g\"); end\n"))
                .containsExactly("emit group");
    }

    @Test
    void shouldCompareATextWithANumberWhenThePayloadHasNoType() {
        Signal texts = HandMadeSignal.of("texts", Map.of("n", "3", "k", 3, "on", "true"));
        for (String loosely : List.of("payload[\"n\"] == 3", "payload[\"k\"] == \"3\"", "payload[\"on\"] == true")) {
            try (TriedPack pack =
                    TriedPack.of("rule r when Signal( " + loosely + " ) then hypha.emit(\"as documented\"); end")) {
                assertThat(pack.act(texts)).as(loosely).containsExactly("emit as documented");
            }
        }
        try (TriedPack pack = TriedPack.of("declare Texts n : long end rule r when Texts( n == 3 ) then end")) {
            pack.act(texts);
            assertThat(pack.results).hasOnlyElementsOfType(StepResult.Unfit.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Questions and answers       | declare State question : String end declare Go end declare Query good : String end declare Price value : int end
            Signals put aside           | declare State open : boolean end declare Work end declare Open end
            Signals that did not arrive | declare State pace : int end
            What copies become          | function int none() { return 0; }
            After a recovery            | function List dearest(Map prices) { return new ArrayList(prices.keySet()); }
            """)
    void shouldCompileAsItStandsThere(String heading, String rest) throws IOException {
        String readme = Files.readString(Path.of("../../rule-packs/README.md"));
        String section = readme.substring(readme.indexOf("## " + heading)).split("\n## ", 2)[0];
        String rules = section.split("```\n")[1];
        List<PackProblem> problems = new PackCompiler()
                .compile(PackSource.of(
                        "tried", Map.of("pack.drl", rules, "rest.drl", rest.replace(" declare", "\ndeclare"))))
                .problems();
        assertThat(problems).isEmpty();
    }

    /** The README's tables are the manual that {@code mycelium help} shows. */
    private static String section(String heading) throws IOException {
        String readme = Files.readString(Path.of("../../rule-packs/README.md"));
        return readme.substring(readme.indexOf("\n## " + heading + "\n") + 1).split("\n## ", 2)[0];
    }

    private static Set<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldNameAllThatARuleCanDoAndNothingElseWhenItsTableIsRead() throws IOException {
        String cells =
                found("(?m)^\\| (`.*?`) \\|", section("All that `hypha` does")).toString();
        Set<String> methods = Arrays.stream(ActingHypha.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found("`hypha\\.(\\w+)\\(", cells)).isSubsetOf(methods);
        assertThat(found("`(?:hypha\\.)?(\\w+)[(`]", cells)).containsAll(methods);
    }

    @Test
    void shouldNameAllThatARuleCanAskForWhenItsTableIsRead() throws IOException {
        String facts = section("Facts");
        for (Class<?> fact : List.of(io.mycelium.rules.fact.Hypha.class, io.mycelium.rules.fact.Signal.class)) {
            Set<String> fields = Arrays.stream(fact.getDeclaredMethods())
                    .map(Method::getName)
                    .filter(name -> name.matches("(get|is)[A-Z].*"))
                    .map(name -> name.replaceFirst("get|is", ""))
                    .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = new TreeSet<>();
            found("\\| `" + fact.getSimpleName() + "\\(([^)]*)\\)` \\|", facts)
                    .forEach(row -> named.addAll(List.of(row.split(", "))));
            assertThat(named).isEqualTo(fields);
        }
        String rules = found("\\| `([A-Z]\\w*\\([a-z][^)]*\\))` \\|", facts).stream()
                .map(fact -> "rule \"" + fact + "\" when " + bound(fact) + " then hypha.emit(\"x\"); end\n")
                .collect(Collectors.joining());
        assertThat(rules).contains("Unanswered($to : to, ", "Refused($to : to, ");
        assertThat(new PackCompiler()
                        .compile(PackSource.of("facts", Map.of("facts.drl", rules)))
                        .problems())
                .filteredOn(PackProblem::isError)
                .isEmpty();
    }

    private static String bound(String fact) {
        return fact.replaceAll("(?<=[(,])( ?)(\\w+)", "$1\\$$2 : $2");
    }

    @Test
    void shouldCompileWhatTheTableOfAnnotationsShows() throws IOException {
        Set<String> named = found("\\| `@(\\w+)", section("Annotations"));
        String rules = """
                declare Grown @frequency("coordinate:growth") @strict  id : String @key  end
                declare State  m : long @was("n")  cache : Map @transient  end
                rule "again" @recovery @lint("L104: why") when $s : State() then modify($s) { setM(1) } end
                """;
        assertThat(named).isSubsetOf(found("@(\\w+)", rules));
        assertThat(new PackCompiler()
                        .compile(PackSource.of("annotated", Map.of("annotated.drl", rules)))
                        .problems())
                .isEmpty();
    }
}
