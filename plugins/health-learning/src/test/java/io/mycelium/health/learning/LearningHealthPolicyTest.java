package io.mycelium.health.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.health.HealthPolicyContract;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.settings.BadSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningHealthPolicyTest extends HealthPolicyContract {
    @Override
    protected HealthPolicy policy() {
        return new LearningHealthPolicy();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(
                PlainMap.EMPTY,
                PlainMap.of("measures", List.of("latency", "state"), "then", "restart"),
                PlainMap.of(Map.of("warm-up", 2, "limit", 1, "weight", 1, "relearn", 0, "then", "kill", "after", 1)),
                PlainMap.of("weight", 0.05, "limit", new BigDecimal("2.5"))
                        .plus("relearn", 20)
                        .plus("then", "replace"));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.of("warmup", 3), "'warmup'", "did you mean 'warm-up'?"),
                BadSettings.of(PlainMap.of("warm-up", 1), "'warm-up' is 1", "2 or more"),
                BadSettings.of(PlainMap.of("warm-up", 2_000_000), "'warm-up'", "from 2 to 1000000"),
                BadSettings.of(PlainMap.of("limit", 0), "'limit' is 0", "a number from 1 to 100"),
                BadSettings.of(PlainMap.of("limit", "much"), "'limit' is 'much'", "a number from 1 to 100"),
                BadSettings.of(PlainMap.of("weight", 1.5), "'weight' is 1.5", "a number from 0.001 to 1"),
                BadSettings.of(PlainMap.of("measures", "latency"), "'measures'", "a list of latency, waiting"),
                BadSettings.of(PlainMap.of("measures", List.of("pulse")), "'pulse'", "latency, waiting, emitted"),
                BadSettings.of(PlainMap.of("measures", List.of()), "'measures'", "a list of latency"),
                BadSettings.of(PlainMap.of("then", "heal"), "'then' is 'heal'", "alert, restart, fresh"),
                BadSettings.of(PlainMap.of("after", 0), "'after' is 0", "1 or more"));
    }

    /** A hypha that lives a tide at a time. */
    private static final class Patient {
        final PlainMap settings;
        final HealthPolicy policy = new LearningHealthPolicy();

        @Nullable
        Object memory;

        int generation;
        long tide;

        Patient(PlainMap settings) {
            this.settings = settings;
        }

        Assessment lives(long latency, long waiting, long emitted, int failures) {
            HealthMeasures measures =
                    new HealthMeasures(0.1, 0.1, 1, failures, -1, false).of(latency, waiting, emitted, -1);
            Assessment answer = policy.assess(new HealthCall("a", "A", generation, ++tide, measures, settings, memory));
            memory = answer.memory();
            return answer;
        }

        Assessment lives(long latency) {
            return lives(latency, 1, 1, 0);
        }

        /** The last of so many. */
        Assessment lives(int tides, LongUnaryOperator latency) {
            Assessment last = lives(latency.applyAsLong(0));
            for (int i = 1; i < tides; i++) {
                last = lives(latency.applyAsLong(i));
            }
            return last;
        }
    }

    private static Patient patient() {
        return new Patient(PlainMap.EMPTY);
    }

    @Test
    void shouldBeGoodUntilItHasLearnedAndExcellentFromThenOnWhenNothingDeparts() {
        Patient patient = patient();
        assertThat(patient.lives(29, i -> 1).vitality().level()).isEqualTo(VitalityLevel.GOOD);
        assertThat(patient.lives(1).vitality().level()).isEqualTo(VitalityLevel.EXCELLENT);
        assertThat(patient.lives(1000, i -> 1 + i % 2).findings()).isEmpty();
    }

    @Test
    void shouldBeExcellentWhenNothingEverComes() {
        Patient patient = patient();
        assertThat(patient.lives(30, i -> HealthMeasures.NOT_MEASURED)
                        .vitality()
                        .level())
                .isEqualTo(VitalityLevel.EXCELLENT);
    }

    @Test
    void shouldFlagTheMeasureWhenItDepartsFromWhatIsNormalForThatHypha() {
        Patient quick = patient();
        Patient slow = patient();
        quick.lives(60, i -> 1);
        slow.lives(60, i -> 8 + i % 3);
        assertThat(slow.lives(3, i -> 9).effects()).isEmpty();
        Assessment answer = quick.lives(3, i -> 9);
        assertThat(answer.findings()).containsExactly(new Finding("latency", 9, 1));
        assertThat(answer.effects()).singleElement().satisfies(effect -> {
            assertThat(((HealthEffect.Alert) effect).cause()).isEqualTo("latency");
            assertThat(effect.text()).startsWith("latency is ").contains("normal is 1, give or take 0.5");
        });
        assertThat(answer.vitality().level()).isIn(VitalityLevel.FAIR, VitalityLevel.POOR);
    }

    @Test
    void shouldFlagSilenceWhenItUsedToEmit() {
        Patient patient = patient();
        for (int i = 0; i < 60; i++) {
            patient.lives(1, 1, 1, 0);
        }
        Assessment answer = patient.lives(1, 1, 0, 0);
        for (int i = 0; i < 7; i++) {
            answer = patient.lives(1, 1, 0, 0);
        }
        assertThat(answer.findings()).extracting(Finding::measure).containsExactly("emitted");
    }

    @Test
    void shouldNotFlagLessThanUsualWhenLessIsBetter() {
        Patient patient = patient();
        patient.lives(60, i -> 20);
        assertThat(patient.lives(30, i -> 1).effects()).isEmpty();
    }

    @Test
    void shouldBeWellAgainWhenTheMeasureComesBack() {
        Patient patient = patient();
        patient.lives(60, i -> 1);
        patient.lives(5, i -> 9);
        assertThat(patient.lives(30, i -> 1).findings()).isEmpty();
        assertThat(patient.lives(1).vitality().level()).isEqualTo(VitalityLevel.EXCELLENT);
    }

    @Test
    void shouldNotLearnWhatDepartsButFollowWhatDriftsSlowly() {
        Patient patient = patient();
        patient.lives(100, i -> 10);
        Assessment departed = patient.lives(200, i -> 40);
        assertThat(departed.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.normal()).isLessThan(12));
        Patient drifting = patient();
        drifting.lives(100, i -> 10);
        assertThat(drifting.lives(3000, i -> 10 + i / 200).effects()).isEmpty();
    }

    @Test
    void shouldTakeItForNormalWhenItStaysSo() {
        Patient patient = new Patient(PlainMap.of("relearn", 50));
        patient.lives(60, i -> 1);
        assertThat(patient.lives(40, i -> 9).findings()).isNotEmpty();
        patient.lives(60, i -> 9);
        assertThat(patient.lives(60, i -> 9).findings()).isEmpty();
        Patient never = new Patient(PlainMap.of("relearn", 0));
        never.lives(60, i -> 1);
        assertThat(never.lives(3000, i -> 9).findings()).isNotEmpty();
    }

    @Test
    void shouldWantWhatTheBlueprintSaysWhenItStaysBeyond() {
        Patient patient = new Patient(PlainMap.of("then", "fresh", "after", 3));
        patient.lives(60, i -> 1);
        assertThat(patient.lives(2, i -> 9).effects()).hasOnlyElementsOfType(HealthEffect.Alert.class);
        Assessment third = patient.lives(9);
        assertThat(third.effects()).hasSize(2);
        assertThat(third.effects().get(1)).isInstanceOf(HealthEffect.RestartAfresh.class);
        assertThat(third.effects().get(1).text()).isEqualTo("latency 9 where 1 is normal, 3 times in a row");
        patient.generation++;
        assertThat(patient.lives(9).effects())
                .as("it begins anew, and what is normal is known")
                .hasOnlyElementsOfType(HealthEffect.Alert.class);
        assertThat(patient.lives(30, i -> 1).findings()).isEmpty();
    }

    @Test
    void shouldSkipWhatIsNotMeasured() {
        Patient patient = patient();
        patient.lives(60, i -> 1);
        Object before = ((PlainMap) patient.memory).get("latency");
        patient.lives(HealthMeasures.NOT_MEASURED);
        assertThat(((PlainMap) patient.memory).get("latency")).isEqualTo(before);
    }

    @Test
    void shouldRememberLittleWhenAHyphaLivesLong() {
        Patient patient =
                new Patient(PlainMap.of("measures", List.of("latency", "waiting", "emitted", "failures", "state")));
        Chance chance = new Chance(3);
        for (int i = 0; i < 10_000; i++) {
            patient.lives(chance.below(1000), chance.below(1000), chance.below(1000), chance.below(10));
        }
        assertThat(Plain.bytes(patient.memory, 10_000)).isLessThan(1000);
    }

    /** The mean run length to a false alarm is what the chart is judged by: here, values as of a busy hypha. */
    @Test
    void shouldSeldomBeWrongWhenNothingHasChanged() {
        Seeds.tryAll(20, 20, (chance, size) -> {
            Patient patient = patient();
            int flagged = 0;
            for (int i = 0; i < 2000; i++) {
                long waiting = 0;
                for (int k = 0; k < 20; k++) {
                    waiting += chance.below(2); // binomial: about normal
                }
                flagged += patient.lives(1, waiting, 1, 0).findings().isEmpty() ? 0 : 1;
            }
            assertThat(flagged).isLessThan(20);
        });
    }

    @Test
    void shouldRefuseAMemoryThatItCannotRead() {
        for (Object memory : new Object[] {
            7L,
            PlainMap.of("form", 2),
            PlainMap.of("form", 1, "latency", "much"),
            PlainMap.of("form", 1, "latency", List.of(1, 2))
        }) {
            Patient patient = patient();
            patient.memory = Plain.of(memory);
            assertThatIllegalArgumentException().as("%s", memory).isThrownBy(() -> patient.lives(1));
        }
    }

    @Test
    void shouldWeighStatesWhenTheBlueprintNamesThem() {
        assertThat(policy().weighsStates(PlainMap.EMPTY)).isFalse();
        assertThat(policy().weighsStates(PlainMap.of("measures", List.of("state"))))
                .isTrue();
    }
}
