package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.EvaluationContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Rules mean the same on values and in a session. {@code -Dmycelium.packs=20000} says how many random packs show it. */
class OneMeaningTest extends EvaluationContract<RandomRules> {
    private static final List<String> FREQUENCIES = List.of("a", "b", "deep", "z");

    private static final String FILE = "pack.drl:";

    private int kinds;
    private int onValues;

    @Override
    protected RandomRules pack(Chance chance, int size) {
        return RandomRules.of(chance, size);
    }

    @Override
    protected List<Way> ways(RandomRules rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", rules.drl())), problems);
        if (pack == null) {
            throw new IllegalArgumentException(problems + "\n" + rules);
        }
        for (String each : FREQUENCIES) {
            kinds++;
            onValues += pack.isOnValues(each) ? 1 : 0;
        }
        return List.of(
                new Way("in a session", pack.states(), pack.opens(), pack.recovers(), pack::sessionEvaluator),
                new Way("on values", pack.states(), pack.opens(), pack.recovers(), pack::evaluator));
    }

    @Override
    protected List<RandomRules> smaller(RandomRules rules) {
        return SmallerRules.of(rules);
    }

    @Override
    protected PlainMap state(Chance chance) {
        return RandomFacts.state(chance);
    }

    @Override
    protected Signal signal(Chance chance) {
        return RandomFacts.signal(chance);
    }

    /** Of several conditions that fail, a session names the one that its network has first. */
    @Override
    protected boolean failedAlike(RandomRules rules, StepResult.Failed one, StepResult.Failed other) {
        return super.failedAlike(rules, one, other) || isOfCondition(rules, one) && isOfCondition(rules, other);
    }

    private boolean isOfCondition(RandomRules rules, StepResult.Failed failed) {
        String place = place(failed);
        return place.startsWith(FILE)
                && rules.isOfCondition(failed.rule(), Integer.parseInt(place.substring(FILE.length())));
    }

    @Override
    protected int packs() {
        return Integer.getInteger("mycelium.packs", super.packs());
    }

    @AfterEach
    void mostOfThemWereOnValues() {
        boolean oneSeed = System.getProperty(Seeds.ONE) != null;
        assertThat(oneSeed ? kinds : onValues)
                .as("of %s kinds of steps, on values", kinds)
                .isGreaterThan(kinds * 3 / 4);
    }
}
