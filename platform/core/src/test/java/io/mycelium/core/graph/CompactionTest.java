package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a burst grew shrinks again. */
class CompactionTest {
    static Object inside(Object owner, String field) throws ReflectiveOperationException {
        Field found = owner.getClass().getDeclaredField(field);
        found.setAccessible(true);
        return found.get(owner);
    }

    @Test
    void shouldShrinkWhenManyWereAwakeAndThenFew() throws Exception {
        AwakeList list = new AwakeList();
        for (int i = 0; i < 100_000; i++) {
            list.add(i);
        }
        list.clear();
        assertThat(Array.getLength(inside(list, "ids"))).isGreaterThanOrEqualTo(100_000);
        for (int i = 0; i < 100; i++) {
            list.add(i);
        }
        list.clear();
        assertThat(Array.getLength(inside(list, "ids"))).isBetween(64, 1000);
    }

    @Test
    void shouldKeepNoArrayWhenASocketHeldMuchAndIsEmpty() throws Exception {
        BodyNode body = TestNodes.body();
        Socket socket = new Socket(1, body, TestNodes.hypha(5, "h"), List.of(), 1000, FullPolicy.REJECT);
        for (int i = 0; i < 500; i++) {
            socket.enter(TestNodes.signal(body, i % 2 == 0), 1);
        }
        for (int i = 0; i < 500; i++) {
            assertThat(socket.leave()).isNotNull();
        }
        assertThat(socket.leave()).isNull();
        assertThat(inside(socket, "urgent")).isNull();
        assertThat(inside(socket, "more")).isNull();
    }

    @Test
    void shouldHaveRoomForAsManyAsWereAwakeLastWhenItHasShrunk() throws Exception {
        AwakeList list = new AwakeList();
        for (int i = 0; i < 100_000; i++) {
            list.add(i);
        }
        list.clear();
        for (int i = 0; i < 500; i++) {
            list.add(i);
        }
        list.clear();
        assertThat(Array.getLength(inside(list, "ids"))).isBetween(500, 2000);
    }

    /** Of those whose sockets are gone an address book keeps nothing, be there one socket to each or several. */
    @Test
    void shouldKnowNothingOfThoseToWhomNoSocketLeadsAnyMore() throws Exception {
        AddressBook book = new AddressBook();
        book.complete(null);
        BodyNode body = TestNodes.body();
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Hypha to = TestNodes.hypha(5 + i / 3, "h" + i / 3);
            Node same = i % 3 == 0 ? to : sockets.get(i - i % 3).to;
            sockets.add(new Socket(i, body, same, List.of(), 1, FullPolicy.REJECT));
            book.add(sockets.get(i));
        }
        for (int i = 0; i < 300; i++) {
            Socket gone = sockets.get(i % 2 == 0 ? i : 300 - i);
            List<Socket> left = new ArrayList<>(book.socketsTo(gone.to));
            left.remove(gone);
            book.remove(gone);
            assertThat(book.socketsTo(gone.to)).containsExactlyElementsOf(left);
        }
        assertThat((Map<?, ?>) inside(book, "first")).isEmpty();
        assertThat((Map<?, ?>) inside(book, "others")).isEmpty();
    }
}
