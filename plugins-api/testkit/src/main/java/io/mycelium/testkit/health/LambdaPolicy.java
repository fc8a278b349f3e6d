package io.mycelium.testkit.health;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import java.util.function.Function;

/** A health policy of one expression, of the kind that networks have if they say nothing else: for tests of a network. */
public final class LambdaPolicy implements HealthPolicy {
    private final Function<HealthCall, Assessment> answer;
    private final boolean remembers;

    private LambdaPolicy(boolean remembers, Function<HealthCall, Assessment> answer) {
        this.remembers = remembers;
        this.answer = answer;
    }

    /** A policy that answers so; each is another service than those before. */
    public static LambdaPolicy of(Function<HealthMeasures, Vitality> answer) {
        return new LambdaPolicy(false, call -> Assessment.of(answer.apply(call.measures())));
    }

    /** A policy that is asked about each hypha, states weighed, and answers so; each is another service than those before. */
    public static LambdaPolicy remembering(Function<HealthCall, Assessment> answer) {
        return new LambdaPolicy(true, answer);
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
    public boolean remembers() {
        return remembers;
    }

    @Override
    public boolean weighsStates(PlainMap settings) {
        return remembers;
    }

    @Override
    public Assessment assess(HealthCall call) {
        return answer.apply(call);
    }
}
