package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Notices;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalKeyTest {
    private final Node body = TestNodes.body();

    @Test
    void shouldBeEqualWhenAndOnlyWhenTheNamesAre() {
        Node twin = new Node.Gone(body);
        Node other = new Node.Gone(new Named(body.id, body.name() + "1"));
        List<SignalKey> keys = List.of(
                new SignalKey(body, 0, 1),
                new SignalKey(twin, 0, 1), // as a checkpoint gives the name back once its bearer is gone
                new SignalKey(other, 0, 1),
                new SignalKey(body, 1, 1),
                new SignalKey(body, 0, 2),
                SignalKey.of(body, 0, 1, 3),
                SignalKey.of(twin, 0, 1, 3));
        for (SignalKey one : keys) {
            for (SignalKey two : keys) {
                assertThat(one.equals(two))
                        .as("%s and %s", one.id(), two.id())
                        .isEqualTo(one.id().equals(two.id()));
                assertThat(!one.equals(two) || one.hashCode() == two.hashCode()).isTrue();
            }
            assertThat(one).isNotEqualTo(one.id());
        }
    }

    @Test
    void shouldNameANoticeWhenItsHyphaIsDeadAndOnlyTheNameCameBack() {
        Hypha told = TestNodes.hypha(5, "h5");
        for (Node origin : List.of(told, new Node.Gone(told), body)) {
            CoreSignal signal = new CoreSignal(
                    new SignalKey(origin, 0, 1),
                    new Frequency.Table().of(Notices.REFUSED),
                    PlainMap.EMPTY,
                    null,
                    null,
                    1,
                    false);
            assertThat(signal.isNotice()).as(origin.toString()).isEqualTo(origin != body);
        }
    }
}
