package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What becomes of a stream that somebody follows when the server goes, and comes back or not. */
class FollowingTest {
    private final List<String> lines = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private static InputStream ends(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream breaks(String text) {
        return new FilterInputStream(ends(text)) {
            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                int count = super.read(bytes, from, most);
                if (count < 0) {
                    throw new IOException("reset");
                }
                return count;
            }
        };
    }

    @SafeVarargs
    private static Supplier<InputStream> one(Supplier<InputStream>... afterTheOther) {
        Iterator<Supplier<InputStream>> next = Arrays.asList(afterTheOther).iterator();
        return () -> next.next().get();
    }

    private static Supplier<InputStream> away() {
        return () -> {
            throw CommandException.unreachable("no server answers");
        };
    }

    private void follow(long patience, Supplier<InputStream> first, Supplier<InputStream> again) {
        new Following(said::add, patience).read(first, again, lines::add);
    }

    @Test
    void shouldBeOverWhenTheServerEndsTheStream() {
        follow(0, () -> ends("one\ntwo\n"), away());
        assertThat(lines).containsExactly("one", "two");
        assertThat(said).isEmpty();
    }

    @Test
    void shouldGoOnWhenTheConnectionBreaksAndTheServerIsBack() {
        follow(60_000, () -> breaks("one\n"), one(away(), away(), () -> breaks("two\n"), () -> ends("three\n")));
        assertThat(lines).containsExactly("one", "two", "three");
        assertThat(said)
                .containsExactly(
                        "mycelium: the connection to the server broke; for 60 s it is tried to go on",
                        "mycelium: the server is back",
                        "mycelium: the connection to the server broke; for 60 s it is tried to go on",
                        "mycelium: the server is back");
    }

    @Test
    void shouldEndWithUnreachableWhenTheConnectionBreaksAndTheServerIsNotBack() {
        assertThatThrownBy(() -> follow(0, () -> breaks("one\n"), away()))
                .isInstanceOfSatisfying(
                        CommandException.class, e -> assertThat(e.exitCode()).isEqualTo(CommandException.UNREACHABLE))
                .hasMessage("the connection to the server broke, and no server answers");
        assertThat(lines).containsExactly("one");
    }
}
