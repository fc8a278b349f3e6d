package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.explain.Blame;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.Firing;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.RuleStory;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is explained is what happens: of random packs the same rules fire, and what is blamed did not hold. */
class ExplainedAlikeTest {
    private static final int PACKS = Integer.getInteger("mycelium.explained", 25);
    private static final int ENERGY = 50;

    private final Map<Blame.Kind, Integer> kinds = new EnumMap<>(Blame.Kind.class);

    @Test
    void shouldFireTheSameRulesWhenAStepIsExplained() {
        for (int seed = 1; seed <= PACKS; seed++) {
            Chance chance = new Chance(seed);
            RandomRules rules = RandomRules.of(chance, 1 + seed % 8);
            PackSource source = PackSource.of("tried", Map.of("pack.drl", rules.drl()));
            List<PackProblem> problems = new ArrayList<>();
            CompiledPack pack = PackAssembly.compile(source, problems);
            try (Explainer explainer = Explainer.of(source)) {
                for (int i = 0; i < 4; i++) {
                    explained(
                            seed + "\n" + rules,
                            pack,
                            explainer,
                            RandomFacts.state(chance),
                            RandomFacts.signal(chance));
                }
            }
        }
        assertThat(kinds).as("reasons of many kinds").hasSizeGreaterThan(5);
        assertThat(kinds).doesNotContainKeys(Blame.Kind.UNKNOWN, Blame.Kind.UNHEARD);
    }

    private void explained(String what, CompiledPack pack, Explainer explainer, PlainMap state, Signal signal) {
        List<String> fired = fired(pack, state, signal);
        Explanation told = explainer.explain(
                new Question(signal.frequency(), signal.payload(), state, "worker_1", null, ENERGY),
                TestHypha.CALM,
                signal);
        List<String> toldOf = told.firings().stream().map(Firing::rule).toList();
        int more = told.rules().stream().mapToInt(RuleStory::moreFirings).sum();
        if (more == 0) {
            assertThat(toldOf)
                    .as("%s%n%s %s", what, state, signal)
                    .isEqualTo(fired.subList(0, Math.min(fired.size(), toldOf.size())));
        }
        for (RuleStory each : told.rules()) {
            long times = fired.stream().filter(each.rule()::equals).count();
            assertThat(times - each.firings().size() - each.moreFirings())
                    .as(what)
                    .isBetween(0L, 1L);
        }
        assertThat(told.notes()).as("%s%n%s %s", what, state, signal).noneMatch(each -> each.contains("in doubt"));
        for (RuleStory each : told.rules()) {
            Blame blame = each.blame();
            if (blame != null) {
                kinds.merge(blame.kind(), 1, Integer::sum);
            }
        }
    }

    private static List<String> fired(CompiledPack pack, PlainMap state, Signal signal) {
        RecordedEffects effects = new RecordedEffects().traced();
        try (Evaluator evaluator = pack.evaluator()) {
            evaluator.begin(TestHypha.CALM, pack.states().initial(state), effects);
            StepResult result = pack.opens() ? evaluator.open(ENERGY) : StepResult.done(0);
            if (result instanceof StepResult.Done done) {
                evaluator.step(signal, ENERGY - done.firings());
            }
            evaluator.end();
        }
        return effects.lines().stream()
                .filter(each -> each.startsWith("matched "))
                .map(each -> each.substring("matched ".length()))
                .toList();
    }
}
