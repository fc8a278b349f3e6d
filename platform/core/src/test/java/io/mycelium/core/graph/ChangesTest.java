package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one thread of a tide changes: counted, and shown as it was to whoever writes a checkpoint beside the tide. */
class ChangesTest {
    private final BodyNode body = TestNodes.body();
    private final Hypha hypha = TestNodes.hypha(5, "h");
    private final Changes changes = new Changes();
    private final List<String> kept = new ArrayList<>();

    private Socket socket(int capacity, FullPolicy full) {
        Socket socket = new Socket(1, body, hypha, List.of(), capacity, full);
        socket.link();
        return socket;
    }

    /** From now on what changes is kept: so many signals were in a socket. */
    private void keep() {
        changes.keeper = new Keeper() {
            @Override
            public void keep(Hypha h) {
                kept.add(h.name());
            }

            @Override
            public void keep(Socket s) {
                kept.add(s + " held " + s.held() + " of " + s.entered);
            }

            @Override
            public boolean ended() {
                return false;
            }
        };
    }

    @Test
    void shouldKeepASocketAsItWasBeforeOneSignalMakesRoomForAnother() {
        Socket socket = socket(2, FullPolicy.DROP_OLDEST);
        socket.enter(TestNodes.signal(body, false), 1);
        socket.enter(TestNodes.signal(body, false), 1);
        keep();

        assertThat(changes.offer(socket, TestNodes.signal(body, false))).isEqualTo(Changes.Offered.ENTERED);

        assertThat(kept).containsExactly("in -> h held 2 of 2");
        assertThat(socket.held()).isEqualTo(2);
        assertThat(changes.found).extracting(ActRequests.Found::kind).containsExactly(Dissonance.Kind.FULL);
    }

    @Test
    void shouldKeepASocketAsItWasBeforeASignalIsLostOrEnters() {
        Socket socket = socket(1, FullPolicy.REJECT);
        keep();
        assertThat(changes.offer(socket, TestNodes.signal(body, false))).isEqualTo(Changes.Offered.ENTERED);
        socket.dirty = false; // another checkpoint begins
        assertThat(changes.offer(socket, TestNodes.signal(body, false))).isEqualTo(Changes.Offered.LOST);
        assertThat(kept).containsExactly("in -> h held 0 of 0", "in -> h held 1 of 1");
        assertThat(changes.touchedSockets).containsExactly(socket, socket);
    }

    @Test
    void shouldCountWhatMovedAndWhatWasLost() {
        Socket socket = socket(1, FullPolicy.REJECT);
        changes.offer(socket, TestNodes.signal(body, false));
        changes.offer(socket, TestNodes.signal(body, true));
        changes.offer(socket, TestNodes.signal(body, true));
        changes.offer(socket, TestNodes.signal(body, false));
        assertThat(changes.counters.moved).isEqualTo(2);
        assertThat(changes.counters.urgent).isEqualTo(1);
        assertThat(changes.counters.dissonant).isEqualTo(2);
        assertThat(changes.counters.held).isEqualTo(-2);
        assertThat(socket.entered).isEqualTo(4);
        assertThat(socket.entered).isEqualTo(socket.held() + socket.left + socket.dissonant);
    }

    @Test
    void shouldListAReceiverOnceHoweverManySignalsAreForIt() {
        AwakeList awake = new AwakeList();
        changes.wakeFor(3, awake);
        Socket socket = socket(9, FullPolicy.REJECT);
        for (int i = 0; i < 3; i++) {
            changes.offer(socket, TestNodes.signal(body, false));
            changes.arrived(socket, false, false);
        }
        changes.wake(hypha);
        assertThat(awake.toArray()).containsExactly(5);
        assertThat(hypha.awakeIn).isEqualTo(3);
    }
}
