package io.mycelium.testkit.health;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import java.util.function.Function;

/** A health policy of one expression, of the kind that networks have if they say nothing else: for tests of a network. */
public final class LambdaPolicy implements HealthPolicy {
    private final Function<HealthMeasures, Vitality> answer;

    private LambdaPolicy(Function<HealthMeasures, Vitality> answer) {
        this.answer = answer;
    }

    /** A policy that answers so; each is another service than those before. */
    public static LambdaPolicy of(Function<HealthMeasures, Vitality> answer) {
        return new LambdaPolicy(answer);
    }

    /** A policy to which all who are awake are well. */
    public static LambdaPolicy good() {
        return of(measures -> measures.idle()
                ? new Vitality(1, VitalityLevel.DORMANT)
                : new Vitality(
                        measures.tidesActed() >= 0 ? 0.8 : 1,
                        measures.tidesActed() >= 0 ? VitalityLevel.GOOD : VitalityLevel.EXCELLENT));
    }

    @Override
    public String kind() {
        return "standard";
    }

    @Override
    public void check(PlainMap settings) {}

    @Override
    public Vitality assess(HealthMeasures measures, PlainMap settings) {
        return answer.apply(measures);
    }
}
