package io.mycelium.testkit.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.settings.SettingsContract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every health policy must pass: the contract of {@link HealthPolicy}, tried with measures by chance, and, where it
 * remembers, with lives by chance.
 */
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
        HealthMeasures measures = new HealthMeasures(
                chance.oneIn(3) ? chance.pick(0.0, 0.5, 1.0) : chance.share(),
                chance.oneIn(3) ? chance.pick(0.0, 0.5, 1.0) : chance.share(),
                chance.oneIn(20) ? Long.MAX_VALUE : chance.between(0, size),
                chance.between(0, 10),
                chance.oneIn(20) ? Long.MAX_VALUE : chance.between(-1, size),
                chance.oneIn(4));
        return measures.of(counted(chance, size), counted(chance, size), counted(chance, size), counted(chance, size));
    }

    private static long counted(Chance chance, int size) {
        return chance.oneIn(10)
                ? HealthMeasures.NOT_MEASURED
                : chance.oneIn(50) ? Long.MAX_VALUE : chance.between(0, size);
    }

    /** A life of one hypha by chance: what is asked about it, each time with the memory of the answer before. */
    private static List<Assessment> life(HealthPolicy asked, PlainMap settings, Chance chance, int size) {
        List<Assessment> answers = new ArrayList<>();
        Object memory = null;
        int generation = 0;
        long tide = 0;
        boolean steady = chance.oneIn(2);
        HealthMeasures usual = measures(chance, size);
        for (int i = 0; i < size; i++) {
            tide += chance.oneIn(10) ? chance.between(1, 1000) : 1;
            generation += chance.oneIn(20) ? 1 : 0;
            HealthMeasures measures = steady && !chance.oneIn(10) ? usual : measures(chance, size);
            Assessment answer = asked.assess(call(asked, generation, tide, measures, settings, memory));
            answers.add(answer);
            memory = answer.memory();
        }
        return answers;
    }

    private static HealthCall call(
            HealthPolicy asked,
            int generation,
            long tide,
            HealthMeasures measures,
            PlainMap settings,
            @Nullable Object memory) {
        return asked.remembers()
                ? new HealthCall("a_1", "A", generation, tide, measures, settings, memory)
                : HealthCall.of(measures, settings);
    }

    @Test
    void shouldHaveAWordForItsKindWhenABlueprintNamesIt() {
        assertThat(policy().kind()).matches("[a-z][a-z0-9-]*").isEqualTo(policy().kind());
        assertThat(policy().remembers()).isEqualTo(policy().remembers());
    }

    @Test
    void shouldAnswerTheSameWhenAskedAgain() {
        HealthPolicy one = policy();
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> {
            PlainMap settings = chance.pick(goodSettings());
            HealthMeasures measures = measures(chance, size);
            Assessment first = one.assess(call(one, 0, 7, measures, settings, null));
            for (Object memory : new Object[] {null, first.memory()}) {
                Assessment answer = one.assess(call(one, 0, 8, measures, settings, memory));
                assertThat(one.assess(call(one, 0, 8, measures, settings, memory)))
                        .isEqualTo(answer);
                assertThat(policy().assess(call(one, 0, 8, measures, settings, memory)))
                        .as("another object, which has only the memory")
                        .isEqualTo(answer);
            }
        });
    }

    @Test
    void shouldAnswerTheSameWhenALifeIsLivedAgain() {
        HealthPolicy one = policy();
        Seeds.tryAll(SEEDS / 10, LARGEST, (chance, size) -> {
            PlainMap settings = chance.pick(goodSettings());
            long seed = chance.bits();
            assertThat(life(one, settings, new Chance(seed), size))
                    .isEqualTo(life(policy(), settings, new Chance(seed), size));
        });
    }

    @Test
    void shouldAnswerTheSameWhenSeveralWorkersAskAtOnce() {
        HealthPolicy one = policy();
        PlainMap settings = goodSettings().get(0);
        Chance chance = new Chance(1);
        List<HealthMeasures> asked =
                Stream.generate(() -> measures(chance, LARGEST)).limit(1000).toList();
        List<Assessment> alone = asked.stream()
                .map(each -> one.assess(call(one, 0, 1, each, settings, null)))
                .toList();
        List<Assessment> together = asked.parallelStream()
                .map(each -> one.assess(call(one, 0, 1, each, settings, null)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void shouldLeaveDeadAndUnknownToTheCoreWhenItRates() {
        Seeds.tryAll(
                SEEDS / 10,
                LARGEST,
                (chance, size) -> life(policy(), chance.pick(goodSettings()), chance, size)
                        .forEach(answer -> assertThat(answer.vitality().level())
                                .isNotIn(VitalityLevel.DEAD, VitalityLevel.UNKNOWN)));
    }

    @Test
    void shouldStayWithinItsBoundsWhenAHyphaLivesLong() {
        Seeds.tryAll(SEEDS / 10, 5 * LARGEST, (chance, size) -> {
            HealthPolicy one = policy();
            for (Assessment answer : life(one, chance.pick(goodSettings()), chance, size)) {
                assertWithinBounds(answer);
                if (!one.remembers()) {
                    assertThat(answer.memory())
                            .as("the memory of one that remembers nothing")
                            .isNull();
                    assertThat(answer.effects())
                            .as("effects of one that remembers nothing")
                            .isEmpty();
                }
            }
        });
    }

    private static void assertWithinBounds(Assessment answer) {
        assertThat(Plain.bytes(answer.memory(), Assessment.MOST_BYTES + 1))
                .as("bytes of memory")
                .isLessThanOrEqualTo(Assessment.MOST_BYTES);
        assertThat(answer.findings().stream().map(Finding::measure))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(Assessment.MOST);
        assertThat(answer.effects()).hasSizeLessThanOrEqualTo(Assessment.MOST);
        assertThat(answer.effects().stream().filter(effect -> !(effect instanceof HealthEffect.Alert)))
                .as("what is to become of it")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(answer.effects().stream()
                        .filter(HealthEffect.Alert.class::isInstance)
                        .map(effect -> ((HealthEffect.Alert) effect).cause())
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates()
                .allSatisfy(cause -> assertThat(cause).hasSizeBetween(1, HealthEffect.LONGEST_CAUSE));
        assertThat(answer.effects())
                .allSatisfy(effect -> assertThat(effect.text()).hasSizeBetween(1, HealthEffect.LONGEST_TEXT));
    }
}
