package io.mycelium.testkit.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.settings.SettingsContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every merge policy must pass: the contract of {@link MergePolicy}, tried with copies by chance. Values are whole
 * numbers, decimals, texts, truths, lists and maps; those of {@link #state} may be others.
 */
public abstract class MergePolicyContract implements SettingsContract {
    private static final int SEEDS = 2000;
    private static final int LARGEST = 6;
    private static final long NOW = 1000;

    /** A new object of the policy. */
    protected abstract MergePolicy policy();

    @Override
    public final void check(PlainMap settings) {
        policy().check(settings);
    }

    /** The state of a hypha, by chance. */
    protected PlainMap state(Chance chance, int size) {
        return States.any(chance, size);
    }

    /** The same state, some of its fields changed by chance. */
    protected PlainMap changed(Chance chance, int size, PlainMap state) {
        return States.changed(chance, size, state);
    }

    @Test
    void shouldHaveAWordForItsKindWhenABlueprintNamesIt() {
        assertThat(policy().kind()).matches("[a-z][a-z0-9-]*").isEqualTo(policy().kind());
    }

    @Test
    void shouldSpeakOfFieldsOnlyByNameWhenSettingsAreGood() {
        for (PlainMap settings : goodSettings()) {
            assertThat(policy().fields(settings)).allMatch(name -> !name.isBlank());
        }
    }

    @Test
    void shouldBecomeTheSameWhenLeftAndRightChangePlaces() {
        tryAll(c -> assertThat(c.merge(c.past, c.one, c.two).state())
                .isEqualTo(c.merge(c.past, c.two, c.one).state()));
    }

    @Test
    void shouldBecomeTheSameWhenAnyTwoOfThreeAreMergedFirst() {
        tryAll(c -> {
            PlainMap first =
                    c.merge(c.past, c.merged(c.past, c.one, c.two), c.three).state();
            assertThat(c.merge(c.past, c.one, c.merged(c.past, c.two, c.three)).state())
                    .isEqualTo(first);
            assertThat(c.merge(c.past, c.merged(c.past, c.one, c.three), c.two).state())
                    .isEqualTo(first);
        });
    }

    @Test
    void shouldBecomeTheOneThatChangedWhenTheOtherHasNot() {
        tryAll(c -> {
            Copy unchanged = new Copy("z", c.past, Map.of());
            Merged merged = c.merge(c.past, c.one, unchanged);
            assertThat(merged.state()).isEqualTo(c.one.state());
            assertThat(merged.conflicts()).isEmpty();
        });
    }

    @Test
    void shouldStayTheSameWhenWhatWasMergedIsMergedAgain() {
        tryAll(c -> {
            Copy merged = c.merged(c.past, c.one, c.two);
            Merged again = c.merge(merged.state(), merged, merged);
            assertThat(again.state()).isEqualTo(merged.state());
            assertThat(again.conflicts()).isEmpty();
        });
    }

    @Test
    void shouldAnswerTheSameWhenAskedAgain() {
        tryAll(c -> {
            Merged once = c.merge(c.past, c.one, c.two);
            assertThat(c.policy.merge(c.call(c.past, c.one, c.two))).isEqualTo(once);
            assertThat(policy().merge(c.call(c.past, c.one, c.two))).isEqualTo(once);
        });
    }

    @Test
    void shouldReportBothValuesAndTheRuleWhenAValueIsPutAside() {
        tryAll(c -> {
            Merged merged = c.merge(c.past, c.one, c.two);
            for (Conflict conflict : merged.conflicts()) {
                String field = conflict.field();
                assertThat(conflict.left()).isEqualTo(c.one.state().get(field)).isNotEqualTo(c.past.get(field));
                assertThat(conflict.right()).isEqualTo(c.two.state().get(field)).isNotEqualTo(c.past.get(field));
                assertThat(conflict.left()).isNotEqualTo(conflict.right());
                assertThat(conflict.kept()).isEqualTo(merged.state().get(field));
                assertThat(conflict.rule()).isNotBlank();
            }
        });
    }

    private interface Check {
        void of(Case each);
    }

    private void tryAll(Check check) {
        MergePolicy one = policy();
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> check.of(new Case(one, chance, size)));
    }

    /** Three copies that went on apart from one past. */
    private final class Case {
        final MergePolicy policy;
        final PlainMap settings;
        final PlainMap past;
        final Copy one;
        final Copy two;
        final Copy three;

        Case(MergePolicy policy, Chance chance, int size) {
            this.policy = policy;
            settings = chance.pick(goodSettings());
            past = state(chance, size);
            List<Copy> copies = new ArrayList<>();
            for (String group : List.of("a", "b", "c")) {
                copies.add(copy(group, chance, size));
            }
            one = copies.get(0);
            two = copies.get(1);
            three = copies.get(2);
        }

        private Copy copy(String group, Chance chance, int size) {
            PlainMap now = past;
            Map<String, Written> written = new TreeMap<>();
            int times = chance.between(0, 3);
            long generation = chance.below(3);
            for (int i = 0; i < times; i++) {
                PlainMap before = now;
                now = changed(chance, size, before);
                Written when = new Written(chance.between(1, 9) + 10L * i, generation, group);
                now.forEach((name, value) -> {
                    if (!Objects.equals(value, before.get(name))) {
                        written.put(name, when);
                    }
                });
            }
            return new Copy(group, now, written);
        }

        MergeCall call(PlainMap from, Copy left, Copy right) {
            return new MergeCall("h", from, left, right, new Written(NOW, 0, left.group()), settings);
        }

        Merged merge(PlainMap from, Copy left, Copy right) {
            return policy.merge(call(from, left, right));
        }

        Copy merged(PlainMap from, Copy left, Copy right) {
            Merged merged = merge(from, left, right);
            return new Copy(left.group() + "+" + right.group(), merged.state(), merged.written());
        }
    }

    /** States with all sorts of values. */
    private static final class States {
        private static final List<String> FIELDS = List.of("count", "sum", "name", "open", "tags", "seen");

        static PlainMap any(Chance chance, int size) {
            Map<String, @Nullable Object> fields = new TreeMap<>();
            FIELDS.forEach(name -> fields.put(name, value(name, chance, size)));
            return PlainMap.of(fields);
        }

        static PlainMap changed(Chance chance, int size, PlainMap state) {
            Map<String, @Nullable Object> fields = new TreeMap<>();
            state.forEach((name, value) -> fields.put(name, chance.oneIn(2) ? value : value(name, chance, size)));
            return PlainMap.of(fields);
        }

        private static @Nullable Object value(String name, Chance chance, int size) {
            return switch (name) {
                case "count" -> (long) chance.between(-size, size);
                case "sum" -> BigDecimal.valueOf(chance.between(-50, 50), 1);
                case "name" -> chance.oneIn(4) ? null : chance.pick("x", "y", "z");
                case "open" -> chance.oneIn(2);
                case "tags" -> chance.some(List.of("r", "g", "b", 1L, 2L));
                default -> counts(chance, size);
            };
        }

        private static PlainMap counts(Chance chance, int size) {
            Map<String, Object> counts = new TreeMap<>();
            chance.some(List.of("p", "q", "r")).forEach(key -> counts.put(key, (long) chance.below(size + 1)));
            return PlainMap.of(counts);
        }
    }
}
