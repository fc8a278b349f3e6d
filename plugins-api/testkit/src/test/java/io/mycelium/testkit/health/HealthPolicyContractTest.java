package io.mycelium.testkit.health;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A suite counts only if it fails: each fault below is one that its test must find. */
class HealthPolicyContractTest {
    private static final Vitality WELL = new Vitality(1, VitalityLevel.EXCELLENT);

    private int asked;

    private static HealthPolicyContract suite(Function<HealthMeasures, Vitality> rating, String... known) {
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
            public Vitality assess(HealthMeasures measures, PlainMap settings) {
                return rating.apply(measures);
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

    @Test
    void shouldPassWhenAPolicyKeepsTheContract() {
        HealthPolicyContract suite = suite(measures -> WELL, "mild");
        assertThatCode(() -> {
                    suite.shouldHaveAWordForItsKindWhenABlueprintNamesIt();
                    suite.shouldRateTheSameWhenAskedAgain();
                    suite.shouldRateTheSameWhenSeveralWorkersAskAtOnce();
                    suite.shouldLeaveDeadAndUnknownToTheCoreWhenItRates();
                    suite.shouldAcceptSettingsWhenTheyMakeSense();
                    suite.shouldRefuseSettingsWithAReasonWhenTheyMakeNoSense();
                    suite.shouldNameTheSettingWhenItIsUnknown();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void shouldFailWhenAPolicyRemembers() {
        HealthPolicyContract suite =
                suite(measures -> asked++ % 2 == 0 ? WELL : new Vitality(0.5, VitalityLevel.FAIR), "mild");
        assertFound(suite::shouldRateTheSameWhenAskedAgain);
    }

    @Test
    void shouldFailWhenAPolicyFailsAtTheBorders() {
        assertFound(
                suite(measures -> new Vitality(measures.tidesWaited() / 50.0, VitalityLevel.GOOD), "mild")
                        ::shouldRateTheSameWhenAskedAgain);
    }

    @Test
    void shouldFailWhenAPolicyDeclaresAHyphaDead() {
        assertFound(
                suite(measures -> measures.failures() == 10 ? Vitality.DEAD : WELL, "mild")
                        ::shouldLeaveDeadAndUnknownToTheCoreWhenItRates);
    }

    @Test
    void shouldFailWhenSettingsAreNotLookedAt() {
        HealthPolicyContract blind = suite(measures -> WELL);
        assertFound(blind::shouldRefuseSettingsWithAReasonWhenTheyMakeNoSense);
        assertFound(blind::shouldNameTheSettingWhenItIsUnknown);
        assertFound(suite(measures -> WELL, "other")::shouldAcceptSettingsWhenTheyMakeSense);
    }
}
