package io.mycelium.testkit.health;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.settings.BadSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A suite counts only if it fails: each fault below is one that its test must find. */
class HealthPolicyContractTest {
    private static final Assessment WELL = Assessment.of(new Vitality(1, VitalityLevel.EXCELLENT));

    private int asked;

    private static HealthPolicyContract suite(Function<HealthCall, Assessment> rating, String... known) {
        return suite(false, rating, known);
    }

    private static HealthPolicyContract remembering(Function<HealthCall, Assessment> rating) {
        return suite(true, rating, "mild");
    }

    private static HealthPolicyContract suite(
            boolean remembers, Function<HealthCall, Assessment> rating, String... known) {
        HealthPolicy policy = new HealthPolicy() {
            @Override
            public String kind() {
                return "made-up";
            }

            @Override
            public void check(PlainMap settings) {
                if (known.length > 0) {
                    Settings.of(settings).only(known);
                }
            }

            @Override
            public boolean remembers() {
                return remembers;
            }

            @Override
            public Assessment assess(HealthCall call) {
                return rating.apply(call);
            }
        };
        return new HealthPolicyContract() {
            @Override
            protected HealthPolicy policy() {
                return policy;
            }

            @Override
            public List<PlainMap> goodSettings() {
                return List.of(PlainMap.of("mild", true));
            }

            @Override
            public List<BadSettings> badSettings() {
                return List.of(BadSettings.of(PlainMap.of("midl", true), "did you mean 'mild'?"));
            }
        };
    }

    private static void assertFound(Runnable test) {
        assertThatThrownBy(test::run).isInstanceOf(AssertionError.class);
    }

    private static void assertPasses(HealthPolicyContract suite) {
        assertThatCode(() -> {
                    suite.shouldHaveAWordForItsKindWhenABlueprintNamesIt();
                    suite.shouldAnswerTheSameWhenAskedAgain();
                    suite.shouldAnswerTheSameWhenALifeIsLivedAgain();
                    suite.shouldAnswerTheSameWhenSeveralWorkersAskAtOnce();
                    suite.shouldLeaveDeadAndUnknownToTheCoreWhenItRates();
                    suite.shouldStayWithinItsBoundsWhenAHyphaLivesLong();
                    suite.shouldAcceptSettingsWhenTheyMakeSense();
                    suite.shouldRefuseSettingsWithAReasonWhenTheyMakeNoSense();
                    suite.shouldNameTheSettingWhenItIsUnknown();
                })
                .doesNotThrowAnyException();
    }

    private static long counted(HealthCall call) {
        return call.memory() instanceof Long before ? before + 1 : 1;
    }

    @Test
    void shouldPassWhenAPolicyKeepsTheContract() {
        assertPasses(suite(call -> WELL, "mild"));
        assertPasses(remembering(call -> WELL.remembering(counted(call))
                .wanting(
                        counted(call) % 7 == 0
                                ? List.of(
                                        new HealthEffect.Alert("seventh", call.hypha()),
                                        new HealthEffect.Restart("the seventh time"))
                                : List.of())));
    }

    @Test
    void shouldFailWhenAPolicysObjectRemembers() {
        HealthPolicyContract suite = suite(
                measures -> asked++ % 2 == 0 ? WELL : Assessment.of(new Vitality(0.5, VitalityLevel.FAIR)), "mild");
        assertFound(suite::shouldAnswerTheSameWhenAskedAgain);
        HealthPolicyContract counting = remembering(call -> WELL.remembering((long) asked++));
        assertFound(counting::shouldAnswerTheSameWhenALifeIsLivedAgain);
    }

    @Test
    void shouldFailWhenAPolicyFailsAtTheBorders() {
        assertFound(
                suite(
                        call -> Assessment.of(new Vitality(call.measures().tidesWaited() / 50.0, VitalityLevel.GOOD)),
                        "mild")::shouldAnswerTheSameWhenAskedAgain);
    }

    @Test
    void shouldFailWhenAPolicyDeclaresAHyphaDead() {
        assertFound(
                suite(call -> call.measures().failures() == 10 ? Assessment.of(Vitality.DEAD) : WELL, "mild")
                        ::shouldLeaveDeadAndUnknownToTheCoreWhenItRates);
    }

    @Test
    void shouldFailWhenAMemoryGrowsForEver() {
        assertFound(remembering(call -> {
            List<Object> longer = new ArrayList<>();
            if (call.memory() instanceof PlainList before) {
                longer.addAll(before);
            }
            longer.add("tide " + call.tide());
            return WELL.remembering(longer);
        })::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
    }

    @Test
    void shouldFailWhenOneThatRemembersNothingWantsSomething() {
        assertFound(
                suite(call -> WELL.wanting(List.of(new HealthEffect.Kill("too old"))), "mild")
                        ::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
        assertFound(suite(call -> WELL.remembering(1L), "mild")::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
    }

    @Test
    void shouldFailWhenAPolicyWantsTooMuch() {
        assertFound(
                remembering(call ->
                        WELL.wanting(List.of(new HealthEffect.Kill("once"), new HealthEffect.Kill("twice"))))
                        ::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
        assertFound(
                remembering(call -> WELL.wanting(
                        List.of(new HealthEffect.Alert("a", "once"), new HealthEffect.Alert("a", "twice"))))
                        ::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
        assertFound(
                remembering(call -> WELL.wanting(List.of(new HealthEffect.Alert("", "of nothing"))))
                        ::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
        assertFound(
                remembering(call -> WELL.wanting(List.of(new HealthEffect.Restart("x".repeat(1001)))))
                        ::shouldStayWithinItsBoundsWhenAHyphaLivesLong);
    }

    @Test
    void shouldFailWhenSettingsAreNotLookedAt() {
        HealthPolicyContract blind = suite(measures -> WELL);
        assertFound(blind::shouldRefuseSettingsWithAReasonWhenTheyMakeNoSense);
        assertFound(blind::shouldNameTheSettingWhenItIsUnknown);
        assertFound(suite(measures -> WELL, "other")::shouldAcceptSettingsWhenTheyMakeSense);
    }
}
