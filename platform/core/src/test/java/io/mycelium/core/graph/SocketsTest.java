package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All sockets of a network, in order, while many open and close. */
class SocketsTest {
    private final BodyNode body = TestNodes.body();
    private final Hypha hypha = TestNodes.hypha(5, "h");
    private final Sockets sockets = new Sockets();

    private Socket open(int number) {
        Socket socket = new Socket(number, body, hypha, List.of(), 1, FullPolicy.REJECT);
        sockets.add(socket);
        return socket;
    }

    private void close(Socket socket) {
        socket.closing = true;
        sockets.countClosed();
    }

    private List<Socket> visited() {
        List<Socket> all = new ArrayList<>();
        sockets.forEach(all::add);
        return all;
    }

    @Test
    void shouldHaveThoseThatAreLeftInTheirOrderWhenMostHaveClosed() {
        List<Socket> left = new ArrayList<>();
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(open(i));
        }
        for (int i = 0; i < 10_000; i++) {
            if (i % 50 == 7) {
                left.add(all.get(i));
            } else {
                close(all.get(i));
            }
        }
        sockets.tidy();
        assertThat(sockets.open()).isEqualTo(200);
        assertThat(visited()).containsExactlyElementsOf(left);
        assertThat(sockets.toArray()).as("the others are let go of").containsExactlyElementsOf(left);
        for (int i = 10_000; i < 10_300; i++) {
            left.add(open(i));
        }
        assertThat(visited()).containsExactlyElementsOf(left);
        assertThat(sockets.some(198, 4)).containsExactlyElementsOf(left.subList(198, 202));
        assertThat(sockets.some(-3, 2)).containsExactlyElementsOf(left.subList(0, 2));
        assertThat(sockets.some(499, 9)).containsExactly(left.get(499));
    }

    /** It ends when its receiver has taken what it holds. */
    @Test
    void shouldHaveOneThatIsClosedUntilItIsEmpty() {
        Socket closed = open(1);
        closed.enter(TestNodes.signal(body, false), 1);
        close(closed);
        Socket other = open(2);
        assertThat(sockets.open()).isEqualTo(1);
        assertThat(visited()).containsExactly(closed, other);
        closed.leave();
        assertThat(visited()).containsExactly(other);
        assertThat(sockets.some(0, 9)).containsExactly(other);
    }

    /** One that opens and closes all the time does not make the list grow. */
    @Test
    void shouldNotGrowWhenAsManyCloseAsOpen() {
        for (int i = 0; i < 100_000; i++) {
            close(open(i));
            sockets.tidy();
        }
        assertThat(sockets.open()).isZero();
        assertThat(sockets.toArray()).hasSizeLessThan(2_100);
    }
}
