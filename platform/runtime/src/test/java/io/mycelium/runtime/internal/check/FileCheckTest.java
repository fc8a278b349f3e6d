package io.mycelium.runtime.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.merge.ChosenFields;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.deploy.PackFolders;
import io.mycelium.runtime.internal.deploy.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a blueprint and what does not fit its packs, in one go. */
class FileCheckTest {
    @TempDir
    private Path folder;

    @Test
    void shouldSayWhatDoesNotFitThePacksWhenTheBlueprintHasMistakesOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("sower.drl"),
                "declare State\n    seeds : long\nend\nrule r when Signal( frequency == \"x\" ) then end\n");

        assertThat(problems("""
                network: field
                workers: many
                species:
                  sower: {pack: sower, state: {seeds: many}}
                  mower: {pack: mover}
                  reaper: {pack: sower, energi: 5}
                """))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("2:10 ").contains("workers"),
                        problem -> assertThat(problem).startsWith("6:25 ").contains("energi"),
                        problem -> assertThat(problem).startsWith("4:39 ").contains("species sower: its state"),
                        problem -> assertThat(problem).startsWith("5:17 ").contains("needs the rule pack mover"));
    }

    @Test
    void shouldSayOnlyWhatIsWrongWithTheTextWhenThereIsNoPartOfABlueprint() throws IOException {
        assertThat(problems("network: [")).hasSize(1);
    }

    @Test
    void shouldNotMissWhoEmitsWhatTheRuntimeTellsAHyphaOfItsOwnSignals() throws IOException {
        Files.writeString(
                folder.resolve("sower.drl"),
                "rule a when Refused() then hypha.ask(\"sower\", \"x\", 3); end\nrule b when Unanswered() then end\n");

        assertThat(problems("network: field\nspecies: {sower: {pack: sower}}\nhyphae: {sower: {species: sower}}\n"))
                .noneMatch(problem -> problem.contains("hypha:"));
    }

    @Test
    void shouldMissWhoEscalatesOnlyWhenNoSpeciesDoes() throws IOException {
        Files.writeString(
                folder.resolve("sower.drl"), "declare Escalated why : String end\nrule a when Escalated() then end\n");
        String blueprint =
                "network: field\nspecies: {sower: {pack: sower%s}}\nhyphae: {sower: {species: sower}, b: {species: sower}}\n";

        assertThat(problems(String.format(blueprint, "")))
                .anyMatch(problem -> problem.contains("senses \"escalated\", which nothing here emits"));
        assertThat(problems(String.format(blueprint, ", supervise: {failed: escalate, escalate: b}")))
                .noneMatch(problem -> problem.contains("escalated"));
    }

    @Test
    void shouldCheckTheBlueprintsAndPacksOfAFolderWhenItIsNoPack() throws IOException {
        for (String name :
                List.of("field.yaml", "part.yaml", "sower.drl", "signals.drl", "sower.test.yaml", "data.json")) {
            Files.writeString(
                    folder.resolve(name), name.equals("field.yaml") ? "# a field\nnetwork: field\n" : "species: {}\n");
        }

        assertThat(FileCheck.files(folder)).containsExactly(folder.resolve("field.yaml"), folder.resolve("sower.drl"));
        Files.writeString(folder.resolve("pack.yaml"), "name: field\nversion: 1.0.0\n");
        assertThat(FileCheck.files(folder)).containsExactly(folder);
    }

    @Test
    void shouldCompileEachPackWithTheSignalsThatItShares() throws IOException {
        Files.writeString(folder.resolve("signals.drl"), "declare Work\n    value : int\nend\n");
        Files.writeString(folder.resolve("sower.drl"), "rule s when Work( value > 0 ) then hypha.emit(\"x\"); end\n");
        Files.writeString(folder.resolve("mower.drl"), "rule m when Work( value < 0 ) then hypha.emit(\"x\"); end\n");

        assertThat(problems("""
                network: field
                species:
                  sower: {pack: sower}
                  mower: {pack: mower}
                bodies:
                  in: {direction: out, kind: log}
                inputs: []
                """))
                .filteredOn(problem -> problem.contains("error"))
                .isEmpty();
        assertThat(check(folder.resolve("signals.drl")).problems()).isEmpty();
        assertThat(check(folder.resolve("signals.drl")).what()).isEqualTo("signals that the packs beside it share");
    }

    @Test
    void shouldSayOnceWhatIsWrongWithTheSignalsThatPacksShare() throws IOException {
        Files.writeString(folder.resolve("signals.drl"), "declare Work\n    value : integer\nend\n");
        Files.writeString(folder.resolve("sower.drl"), "rule s when Work() then end\n");
        Files.writeString(folder.resolve("mower.drl"), "rule m when Work() then end\n");

        assertThat(check(Files.writeString(
                                folder.resolve("blueprint.yaml"), "network: n\nspecies: {sower: {pack: sower}}\n"))
                        .problems())
                .filteredOn(problem -> problem.file().endsWith("signals.drl"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        assertThat(check(folder.resolve("signals.drl")).ok()).isFalse();
    }

    @Test
    void shouldSayHowAPackIsEvaluatedForEachWayOfSensingWhenItsSpeciesDifferInThat() throws IOException {
        Files.writeString(
                folder.resolve("sower.drl"),
                "declare Go k : long end\nrule r when Go( $k : k ) Go( k == $k ) then end\n");

        assertThat(check("""
                network: field
                species:
                  one: {pack: sower}
                  many: {pack: sower, sense: together}
                hyphae:
                  one: {species: one}
                """).more())
                .containsExactly("pack sower: 1 rule on values", "pack sower, sensed together: 1 rule on values");
    }

    @Test
    void shouldNameTheFieldThatIsMeantWhenCopiesAreMergedByOneThatThereIsNot() throws IOException {
        Files.writeString(
                folder.resolve("total.drl"),
                "declare State\n    sum : long\nend\nrule r when Signal( frequency == \"x\" ) then end\n");
        Files.writeString(
                folder.resolve("other.drl"),
                "declare Past\n    sum : long\nend\ndeclare State\n    smu : long\nend\nrule r when Past() then end\n");
        String blueprint = """
                network: shores
                groups: {east: [a], west: [b]}
                species:
                  s: {pack: total}
                  total: {pack: total, replicated: {merge: %s}}
                hyphae: {a: {species: s}, b: {species: s}, total: {species: total}}
                """;

        assertThat(problems(String.format(blueprint, "sum, fields: [sum, smu]")))
                .contains(
                        "5:49 species total: there is no field 'smu' in the State of pack 'total'; did you mean 'sum'?");
        assertThat(problems(String.format(blueprint, "sum, fields: [x]")))
                .contains("5:49 species total: there is no field 'x' in the State of pack 'total'; its fields are sum");
        assertThat(problems(String.format(blueprint, "rules, pack: other")))
                .anyMatch(problem -> problem.contains("there is no field 'smu' in the State of pack 'total', which pack"
                        + " 'other' has in its own; did you mean 'sum'?"));
        assertThat(problems(String.format(blueprint, "sum, fields: [sum]")))
                .noneMatch(problem -> problem.contains("no field"));
    }

    private List<String> mergedBy(String pack, String drl) throws IOException {
        Files.writeString(
                folder.resolve("total.drl"),
                "declare State\n    sum : long\nend\nrule r when Signal( frequency == \"x\" ) then end\n");
        Files.writeString(folder.resolve("other.drl"), drl);
        return problems(String.format("""
                network: shores
                groups: {east: [a], west: [b]}
                species:
                  s: {pack: total}
                  total: {pack: total, replicated: {merge: rules, pack: %s}}
                hyphae: {a: {species: s}, b: {species: s}, total: {species: total}}
                bodies: {door: {direction: in, kind: door}}
                """, pack)).stream()
                .filter(problem -> !problem.contains("fruiting body"))
                .toList();
    }

    private static String merging(String type, String then) {
        String drl = """
                declare Past sum : %1$s end
                declare Left sum : %1$s end
                declare Right sum : %1$s end
                declare State sum : %1$s end
                rule "m" no-loop when $p : Past() $l : Left() $r : Right() $s : State() then %2$s end
                """;
        return String.format(drl, type, then);
    }

    @Test
    void shouldNameThePackThatIsMeantWhenCopiesAreMergedByOneThatThereIsNot() throws IOException {
        assertThat(mergedBy("othr", merging("long", "")))
                .containsExactly("5:57 species total is merged by the rule pack othr, and there is none; did you mean"
                        + " other? There are other, total");
        assertThat(mergedBy("other", merging("long", "modify($s) { setSum(1) }")))
                .isEmpty();
        Files.createDirectories(folder.resolve("deploy"));
        Files.writeString(folder.resolve("deploy/third.drl"), merging("long", ""));
        assertThat(mergedBy("third", merging("long", ""))).as("it is at hand").isEmpty();
    }

    @Test
    void shouldSayThatAPackCannotMergeWhenItsRulesDoNotLookAtTheCopies() throws IOException {
        assertThat(mergedBy(
                        "other", "declare State sum : long end\nrule r when Signal( frequency == \"x\" ) then end\n"))
                .containsExactly(
                        "5:57 species total: pack 'other' can't merge: none of its rules looks at Past, Left or"
                                + " Right; its rules sense x");
    }

    @Test
    void shouldSayThatAPackCannotMergeWhenItsStateHasOtherTypes() throws IOException {
        assertThat(mergedBy("other", merging("String", "")))
                .containsExactly("5:57 species total: pack 'other' can't merge the states of pack 'total': the state of"
                        + " pack 'other': field 'sum' expects a text (String), but is the integer 0");
        assertThat(mergedBy("other", merging("int", ""))).isEmpty();
    }

    @Test
    void shouldWarnWhenTwoStatesOfTheBeginningCannotBeMerged() throws IOException {
        assertThat(mergedBy("other", merging("long", "hypha.emit(\"x\");")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("5:57 species total: pack 'other' fails to merge two hyphae as they begin: ")
                        .contains("rules that merge change State, and nothing else"));
    }

    /** It merges nothing here. */
    private record Sum() implements MergePolicy {
        @Override
        public String kind() {
            return "sum";
        }

        @Override
        public void check(PlainMap settings) {
            ChosenFields.check(settings);
        }

        @Override
        public List<String> fields(PlainMap settings) {
            return ChosenFields.of(settings);
        }

        @Override
        public Merged merge(MergeCall call) {
            throw new UnsupportedOperationException();
        }
    }

    private List<String> problems(String blueprint) throws IOException {
        return check(blueprint).problems().stream().map(FileCheckTest::text).toList();
    }

    private FileCheck.Result check(String blueprint) throws IOException {
        return check(Files.writeString(folder.resolve("blueprint.yaml"), blueprint));
    }

    private FileCheck.Result check(Path file) {
        Packs packs = new DroolsPacks();
        return new FileCheck(
                        packs,
                        () -> new Plugins(Map.of(), Map.of(), Map.of(), Map.of(), null)
                                .withMerges(Map.of("sum", new Sum())),
                        new PackFolders(packs, List.of(folder.resolve("deploy")), folder.resolve("system")))
                .check(file);
    }

    private static String text(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.message();
    }
}
