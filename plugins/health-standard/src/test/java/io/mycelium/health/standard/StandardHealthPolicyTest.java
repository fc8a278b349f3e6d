package io.mycelium.health.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.health.HealthPolicyContract;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardHealthPolicyTest extends HealthPolicyContract {
    private static final long FROM_THE_BLUEPRINT = -1;

    @Override
    protected HealthPolicy policy() {
        return new StandardHealthPolicy();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(BadSettings.of(PlainMap.of("good", 0.6), "'good'", "nothing to set"));
    }

    private static HealthMeasures pressed(double energy, double fill, long waited, int failures) {
        return new HealthMeasures(energy, fill, waited, failures, FROM_THE_BLUEPRINT, false);
    }

    private static HealthMeasures young(long tidesActed, boolean idle) {
        return new HealthMeasures(0.001, 0.1, 0, 0, tidesActed, idle);
    }

    private Assessment assessed(HealthMeasures measures) {
        return policy().assess(HealthCall.of(measures, PlainMap.EMPTY));
    }

    private void assertVitality(HealthMeasures measures, double score, VitalityLevel level) {
        assertThat(assessed(measures).vitality()).as("%s", measures).isEqualTo(new Vitality(score, level));
    }

    @Test
    void shouldBeExcellentWhenNothingPresses() {
        assertVitality(pressed(0, 0, 0, 0), 1, VitalityLevel.EXCELLENT);
        assertVitality(pressed(0.5, 0.5, 1, 0), 1, VitalityLevel.EXCELLENT);
    }

    @Test
    void shouldTakeOffEachMeasureWhenItIsBeyondItsMark() {
        assertVitality(pressed(0.8, 0, 0, 0), 0.7, VitalityLevel.GOOD);
        assertVitality(pressed(1, 0, 0, 0), 0.5, VitalityLevel.FAIR);
        assertVitality(pressed(0, 0.75, 0, 0), 0.75, VitalityLevel.GOOD);
        assertVitality(pressed(0, 1, 0, 0), 0.5, VitalityLevel.FAIR);
        assertVitality(pressed(0, 0, 2, 0), 0.9, VitalityLevel.EXCELLENT);
        assertVitality(pressed(0, 0, 4, 0), 0.7, VitalityLevel.GOOD);
        assertVitality(pressed(0, 0, 7, 0), 0.4, VitalityLevel.FAIR);
        assertVitality(pressed(0, 0, 1000, 0), 0, VitalityLevel.POOR);
        assertVitality(pressed(0, 0, 0, 1), 0.9, VitalityLevel.EXCELLENT);
        assertVitality(pressed(0, 0, 0, 6), 0.4, VitalityLevel.FAIR);
        assertVitality(pressed(0, 0, 0, 10), 0, VitalityLevel.POOR);
    }

    @Test
    void shouldTakeOffTheLargestOnlyWhenSeveralPress() {
        assertVitality(pressed(0.9, 0.8, 3, 7), 0.3, VitalityLevel.POOR);
    }

    @Test
    void shouldSayWhatIsBeyondItsMarkWhenSomethingPresses() {
        assertThat(assessed(pressed(0.5, 0.5, 1, 0)).findings()).isEmpty();
        assertThat(assessed(pressed(0.9, 0.8, 3, 7)).findings())
                .containsExactly(
                        new Finding("energy used", 0.9, 0.5),
                        new Finding("fullest socket", 0.8, 0.5),
                        new Finding("tides waited", 3, 1),
                        new Finding("failures", 7, 0));
    }

    @Test
    void shouldGrowFromGoodToExcellentWhenAYoungHyphaActs() {
        assertVitality(young(0, false), 0.8, VitalityLevel.GOOD);
        assertVitality(young(1, false), 0.85, VitalityLevel.GOOD);
        assertVitality(young(2, false), 0.9, VitalityLevel.EXCELLENT);
        assertVitality(young(4, false), 1, VitalityLevel.EXCELLENT);
        assertVitality(young(Long.MAX_VALUE, false), 1, VitalityLevel.EXCELLENT);
    }

    @Test
    void shouldBeDormantWhenAwakeWithNothingToDo() {
        assertVitality(young(0, true), 0.8, VitalityLevel.DORMANT);
    }

    @Test
    void shouldNeverRateBetterWhenAHyphaIsPressedMore() {
        Seeds.tryAll(2000, 200, (chance, size) -> {
            HealthMeasures less = measures(chance, size);
            HealthMeasures more = new HealthMeasures(
                    less.energyUsed() + (1 - less.energyUsed()) * chance.share(),
                    less.fullestSocket() + (1 - less.fullestSocket()) * chance.share(),
                    less.tidesWaited() + chance.between(0, 5) * (less.tidesWaited() < Long.MAX_VALUE ? 1 : 0),
                    chance.between(less.failures(), 10),
                    less.tidesActed(),
                    less.idle());
            assertThat(assessed(more).vitality().score())
                    .isLessThanOrEqualTo(assessed(less).vitality().score());
        });
    }
}
