package io.mycelium.runtime.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

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

    private List<String> problems(String blueprint) throws IOException {
        Path file = Files.writeString(folder.resolve("blueprint.yaml"), blueprint);
        Packs packs = new DroolsPacks();
        FileCheck check = new FileCheck(
                packs,
                () -> new Plugins(Map.of(), Map.of(), Map.of(), Map.of(), null),
                new PackFolders(packs, folder.resolve("deploy"), folder.resolve("system")));
        return check.check(file).problems().stream().map(FileCheckTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.message();
    }
}
