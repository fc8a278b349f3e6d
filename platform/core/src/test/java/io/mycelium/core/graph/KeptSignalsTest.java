package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeptSignalsTest {
    private final BodyNode body = TestNodes.body();
    private final KeptSignals keeps = new KeptSignals();

    private CoreSignal keep(String under, boolean urgent) {
        CoreSignal signal = TestNodes.signal(body, urgent);
        keeps.keep(under, signal);
        return signal;
    }

    @Test
    void shouldGiveUrgentOnesFirstElseInTheOrderInWhichTheyWereKept() {
        CoreSignal one = keep("a", false);
        CoreSignal two = keep("a", false);
        CoreSignal urgent = keep("a", true);
        CoreSignal other = keep("b", false);
        assertThat(keeps.keys()).containsExactly("a", "b");
        assertThat(keeps.count()).isEqualTo(4);
        assertThat(keeps.urgent("a")).isEqualTo(1);
        assertThat(keeps.get("a", 2)).isSameAs(two);
        assertThat(keeps.poll("a")).isSameAs(urgent);
        assertThat(keeps.poll("a")).isSameAs(one);
        assertThat(keeps.poll("a")).isSameAs(two);
        assertThat(keeps.poll("a")).isNull();
        assertThat(keeps.keys()).containsExactly("b");
        assertThat(keeps.poll("b")).isSameAs(other);
        assertThat(keeps.count()).isZero();
    }

    @Test
    void shouldBeNothingWhenItIsCleared() {
        keep("a", false);
        keep("a", true);
        long before = keeps.hash();
        assertThat(keeps.clear("a")).isEqualTo(2);
        assertThat(keeps.clear("a")).isZero();
        assertThat(keeps.count()).isZero();
        assertThat(keeps.hash()).isZero().isNotEqualTo(before);
        keep("a", false);
        keep("a", true);
        assertThat(keeps.count("a")).isEqualTo(2);
    }

    @Test
    void shouldBeginAnewWhenAKeyIsUsedAgain() {
        CoreSignal first = keep("a", false);
        assertThat(keeps.poll("a")).isSameAs(first);
        CoreSignal second = keep("a", false);
        assertThat(keeps.get("a", 0)).isSameAs(second);
        keeps.clear("a");
        CoreSignal third = keep("a", false);
        assertThat(keeps.keys()).containsExactly("a");
        assertThat(keeps.poll("a")).isSameAs(third);
    }

    @Test
    void shouldSayHowManyThereAreWhenAskedForOneTooMany() {
        keep("a", false);
        assertThatThrownBy(() -> keeps.get("a", 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("signal 1 under 'a', where there are 1");
        assertThatThrownBy(() -> keeps.get("b", 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void shouldHashWhatIsKeptAndWhereAndInWhichOrder() {
        assertThat(keeps.hash()).isZero();
        CoreSignal one = keep("a", false);
        long alone = keeps.hash();
        assertThat(alone).isNotZero().isEqualTo(keeps.hash());
        CoreSignal two = keep("a", false);
        long both = keeps.hash();
        assertThat(both).isNotEqualTo(alone);
        assertThat(keeps.poll("a")).isSameAs(one);
        assertThat(keeps.hash()).isNotEqualTo(both).isNotEqualTo(alone);
        keeps.keep("a", one);
        assertThat(keeps.hash()).as("another order").isNotEqualTo(both);
        keeps.poll("a");
        keeps.keep("b", two);
        assertThat(keeps.hash()).as("another key").isNotEqualTo(both);
        keeps.poll("a");
        keeps.poll("b");
        assertThat(keeps.hash()).isZero();
    }

    @Test
    void shouldHashThatSomeWereLeftBehindAsLongAsThereAreAny() {
        keeps.leftBehind(true);
        assertThat(keeps.leftBehind()).isFalse();
        keep("a", false);
        long left = keeps.hash();
        keeps.leftBehind(false);
        assertThat(keeps.hash()).isNotEqualTo(left);
    }

    @Test
    void shouldBePicturedAsItIs() {
        CoreSignal one = keep("a", false);
        CoreSignal urgent = keep("a", true);
        var pictures = keeps.pictures();
        keeps.poll("a");
        assertThat(pictures).singleElement().satisfies(shelf -> {
            assertThat(shelf.under()).isEqualTo("a");
            assertThat(shelf.signals()).containsExactly(urgent, one);
        });
    }
}
