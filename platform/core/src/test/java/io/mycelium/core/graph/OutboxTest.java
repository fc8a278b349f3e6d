package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final BodyNode body = TestNodes.body();

    private Socket socket(int number) {
        return new Socket(number, body, TestNodes.hypha(5, "h"), List.of(), 1, FullPolicy.THROTTLE);
    }

    private static List<String> in(Outbox outbox) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < outbox.size(); i++) {
            lines.add((outbox.signal(i).urgent ? "urgent " : "") + outbox.socket(i).number);
        }
        return lines;
    }

    @Test
    void shouldKnowForEachSignalWhichSocketItWaitsForUrgentOnesFirst() {
        Outbox outbox = new Outbox(3);
        boolean[] urgent = {false, true, false, true};
        for (int i = 0; i < urgent.length; i++) {
            outbox.add(socket(i + 1), TestNodes.signal(body, urgent[i]));
        }
        assertThat(in(outbox)).containsExactly("urgent 2", "urgent 4", "1", "3");
        assertThat(in(outbox.copy())).isEqualTo(in(outbox));
        assertThat(outbox.copy().since).isEqualTo(3);
    }

    @Test
    void shouldLoseNothingWhenASocketThatHasTakenOverDiverts() {
        Socket full = new Socket(1, body, TestNodes.hypha(5, "h"), List.of(), 1, FullPolicy.divertTo("i"));
        full.enter(TestNodes.signal(body, false), 1);
        Socket overflow = new Socket(2, body, TestNodes.hypha(6, "i"), List.of(), 1, FullPolicy.THROTTLE);
        full.overflow = overflow;
        Outbox outbox = new Outbox(3);
        outbox.add(full, TestNodes.signal(body, false));
        outbox.add(full, TestNodes.signal(body, false));

        Outbox rest = outbox.offer(new Changes());

        assertThat(overflow.held()).isEqualTo(1);
        assertThat(in(rest)).containsExactly("2");
    }

    @Test
    void shouldLoseWhatWaitsForClosedSocketsAndNothingElse() {
        Outbox outbox = new Outbox(3);
        Socket closed = socket(1);
        outbox.add(closed, TestNodes.signal(body, false));
        outbox.add(socket(2), TestNodes.signal(body, false));
        closed.closing = true;
        List<String> lost = new ArrayList<>();
        Outbox rest = outbox.withoutClosed((socket, signal) -> lost.add("lost " + socket.number));
        assertThat(lost).containsExactly("lost 1");
        assertThat(in(rest)).containsExactly("2");
        assertThat(rest.since).isEqualTo(3);
        rest.socket(0).closing = true;
        assertThat(rest.withoutClosed((socket, signal) -> lost.add("lost " + socket.number)))
                .isNull();
    }
}
