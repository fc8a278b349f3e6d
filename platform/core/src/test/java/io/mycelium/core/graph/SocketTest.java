package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Census;
import io.mycelium.testkit.network.Seeds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocketTest {
    private final Frequency.Table frequencies = new Frequency.Table();
    private final BodyNode body = TestNodes.body();

    private CoreSignal signal(boolean urgent) {
        return TestNodes.signal(body, urgent);
    }

    private Socket socket(int capacity) {
        Socket socket = new Socket(1, body, TestNodes.hypha(5, "h"), List.of(), capacity, FullPolicy.REJECT);
        socket.link();
        return socket;
    }

    @Test
    void shouldKeepRoomForOneUrgentSignalWhenASocketIsFull() {
        Socket socket = socket(2);
        socket.enter(signal(false), 1);
        socket.enter(signal(false), 1);
        assertThat(socket.hasRoom(false)).isFalse();
        assertThat(socket.hasRoom(true)).isTrue();
        socket.enter(signal(true), 1);
        assertThat(socket.hasRoom(true)).isFalse();
        assertThat(socket.leave()).matches(CoreSignal::urgent);
        assertThat(socket.leave()).matches(s -> !s.urgent());
    }

    @Test
    void shouldBeFirstInFirstOutAmongItsUrgentAndAmongItsOthersWhenMuchGoesThrough() {
        Seeds.tryAll(50, 100, (chance, size) -> {
            Socket socket = socket(1000);
            ArrayDeque<CoreSignal> urgent = new ArrayDeque<>();
            ArrayDeque<CoreSignal> others = new ArrayDeque<>();
            for (int i = 0; i < 20 * size; i++) {
                if (chance.percent(55)) {
                    CoreSignal signal = signal(chance.oneIn(3));
                    socket.enter(signal, i);
                    (signal.urgent ? urgent : others).add(signal);
                } else {
                    CoreSignal expected = urgent.isEmpty() ? others.poll() : urgent.poll();
                    assertThat(socket.leave()).isSameAs(expected);
                }
                assertThat(socket.held()).isEqualTo(urgent.size() + others.size());
                assertThat(socket.left + socket.held()).isEqualTo(socket.entered);
            }
            assertThat(Census.urgent(socket)).containsExactlyElementsOf(urgent);
            assertThat(Census.others(socket)).containsExactlyElementsOf(others);
        });
    }

    @Test
    void shouldCarryAllFrequenciesWhenASocketNamesNone() {
        assertThat(socket(1).carries(frequencies.of("any"))).isTrue();
        Socket some = new Socket(2, body, TestNodes.hypha(5, "h"), List.of(frequencies.of("a")), 1, FullPolicy.REJECT);
        assertThat(some.carries(frequencies.of("a"))).isTrue();
        assertThat(some.carries(frequencies.of("b"))).isFalse();
    }

    @Test
    void shouldStandInTheOrderOfTheirEndsWhenSocketsHoldSomething() {
        Hypha to = TestNodes.hypha(9, "to");
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Socket socket = new Socket(10 - i, TestNodes.hypha(i % 3, "h" + i), to, List.of(), 1, FullPolicy.REJECT);
            socket.enter(signal(false), 1);
            sockets.add(socket);
            to.pending(socket);
            to.pending(socket);
        }
        to.orderPending();
        List<Integer> numbers = new ArrayList<>();
        for (Socket s = to.firstPending; s != null; s = s.nextPending) {
            numbers.add(s.number);
        }
        assertThat(numbers).containsExactly(7, 10, 6, 9, 5, 8);
        sockets.forEach(Socket::leave);
        to.forgetEmptied();
        assertThat(to.firstPending).isNull();
    }
}
