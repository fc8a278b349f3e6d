package io.mycelium.testkit.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.settings.SettingsContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every health policy must pass: the contract of {@link HealthPolicy}, tried with measures by chance. */
public abstract class HealthPolicyContract implements SettingsContract {
    private static final int SEEDS = 2000;
    private static final int LARGEST = 200;

    /** A new object of the policy. */
    protected abstract HealthPolicy policy();

    @Override
    public final void check(PlainMap settings) {
        policy().check(settings);
    }

    /** Measures by chance, those at the borders among them. */
    protected static HealthMeasures measures(Chance chance, int size) {
        return new HealthMeasures(
                chance.oneIn(3) ? chance.pick(0.0, 0.5, 1.0) : chance.share(),
                chance.oneIn(3) ? chance.pick(0.0, 0.5, 1.0) : chance.share(),
                chance.oneIn(20) ? Long.MAX_VALUE : chance.between(0, size),
                chance.between(0, 10),
                chance.oneIn(20) ? Long.MAX_VALUE : chance.between(-1, size),
                chance.oneIn(4));
    }

    @Test
    void shouldHaveAWordForItsKindWhenABlueprintNamesIt() {
        assertThat(policy().kind()).matches("[a-z][a-z0-9-]*").isEqualTo(policy().kind());
    }

    @Test
    void shouldRateTheSameWhenAskedAgain() {
        HealthPolicy one = policy();
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> {
            PlainMap settings = chance.pick(goodSettings());
            HealthMeasures measures = measures(chance, size);
            Vitality vitality = one.assess(measures, settings);
            assertThat(one.assess(measures, settings)).isEqualTo(vitality);
            assertThat(policy().assess(measures, settings)).isEqualTo(vitality);
        });
    }

    @Test
    void shouldRateTheSameWhenSeveralWorkersAskAtOnce() {
        HealthPolicy one = policy();
        PlainMap settings = goodSettings().get(0);
        Chance chance = new Chance(1);
        List<HealthMeasures> asked =
                Stream.generate(() -> measures(chance, LARGEST)).limit(1000).toList();
        List<Vitality> alone =
                asked.stream().map(each -> one.assess(each, settings)).toList();
        List<Vitality> together =
                asked.parallelStream().map(each -> one.assess(each, settings)).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void shouldLeaveDeadAndUnknownToTheCoreWhenItRates() {
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> {
            Vitality vitality = policy().assess(measures(chance, size), chance.pick(goodSettings()));
            assertThat(vitality.level()).isNotIn(VitalityLevel.DEAD, VitalityLevel.UNKNOWN);
        });
    }
}
