package io.mycelium.runtime.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.merge.ChosenFields;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.Question;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.check.MistakeTables.Mistake;
import io.mycelium.runtime.internal.check.MistakeTables.Said;
import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.deploy.PackFolders;
import io.mycelium.runtime.internal.deploy.Packs;
import io.mycelium.runtime.internal.report.JsonValues;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables {@code mutations.txt} and {@code authors.txt}: of each mistake the first message that its author reads is to name the
 * line, and to say what leads to the mend. The share that holds is printed.
 */
class MutationsTest {
    private static final double ENOUGH = 0.95;

    @TempDir
    private Path folder;

    @Test
    void shouldNameTheLineAndLeadToTheMendWhenAShippedFileHasOneMistake() throws IOException {
        List<Mistake> mistakes = MistakeTables.mutations(false);
        assertThat(mistakes).hasSizeGreaterThan(150);
        count("mutated files", mistakes);
    }

    @Test
    void shouldNameTheLineAndLeadToTheMendWhenAnAuthorHasMadeAMistake() throws IOException {
        List<Mistake> mistakes = MistakeTables.authors();
        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(70);
        count("packs of authors", mistakes);
    }

    private void count(String what, List<Mistake> mistakes) throws IOException {
        List<String> others = new ArrayList<>();
        int number = 0;
        for (Mistake each : mistakes) {
            Said said = said(each, folder.resolve(String.valueOf(number++)));
            if (!each.isRight(said)) {
                others.add(each + "\n    expected at " + each.line() + ": " + each.says() + "\n    found: "
                        + String.join("\n           ", said.all()));
            }
        }
        int right = mistakes.size() - others.size();
        System.out.println(what + ": " + right + " of " + mistakes.size() + " mistakes are told with their line and a"
                + " hint that leads to the mend");
        others.forEach(System.out::println);
        assertThat(right / (double) mistakes.size())
                .as(String.join("\n", others))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Said said(Mistake mistake, Path folder) throws IOException {
        Path file = mistake.write(folder);
        List<Problem> problems = new ArrayList<>(check(file, folder));
        String signal = mistake.signal();
        if (signal != null && problems.stream().noneMatch(Problem::isError)) {
            return MistakeTables.Said.ofText(List.of(failure(file, signal)));
        }
        problems.sort((a, b) -> Boolean.compare(b.isError(), a.isError()));
        return problems.isEmpty()
                ? new Said(0, List.of())
                : new Said(
                        problems.get(0).line(),
                        problems.stream().map(Problem::text).toList());
    }

    private static List<Problem> check(Path file, Path folder) {
        Packs packs = new DroolsPacks();
        return new FileCheck(
                        packs,
                        MutationsTest::plugins,
                        new PackFolders(packs, List.of(folder.resolve("deploy")), folder.resolve("system")))
                .check(file)
                .problems();
    }

    /** How the step with a signal fails. */
    private static String failure(Path file, String signal) throws IOException {
        String[] parts = signal.split(" ", 2);
        PackSource source = PackSource.of("worker", Map.of("worker.drl", Files.readString(file)));
        try (Explainer explainer = Explainer.of(source)) {
            Explanation told = explainer.explain(new Question(
                    parts[0], JsonValues.object("the payload", parts[1]), PlainMap.EMPTY, "worker", null, 1000));
            return told.problem();
        }
    }

    /** Kinds by their names alone: what their settings may be is theirs to say, and tried with the package. */
    private static Plugins plugins() {
        return new Plugins(
                        kinds(Relay.class, "fanout", "aggregate", "by-key", "birth", "delay", "round-robin", "filter"),
                        Map.of(),
                        kinds(FruitingBody.class, "http", "file", "stdout", "mqtt"),
                        Map.of(),
                        null)
                .withMerges(kinds(MergePolicy.class, "sum", "maximum", "union", "last-writer"));
    }

    private static <T> Map<String, T> kinds(Class<T> type, String... names) {
        Map<String, T> kinds = new TreeMap<>();
        for (String name : names) {
            kinds.put(
                    name,
                    type.cast(Proxy.newProxyInstance(
                            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                                return switch (method.getName()) {
                                    case "kind" -> name;
                                    case "namedRelays" -> PlainMap.EMPTY;
                                    case "fields" -> ChosenFields.of((PlainMap) arguments[0]);
                                    default -> null;
                                };
                            })));
        }
        return kinds;
    }
}
