package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final List<Integer> halted = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<Throwable> others = new ArrayList<>();

    @Test
    void shouldSayItOnTheWayOutWhenMemoryRunsOut() {
        words().endIfMemoryRanOut(new ExecutionException(new OutOfMemoryError("Java heap space")));

        assertThat(before).hasSize(1);
        assertThat(halted).containsExactly(3);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("mycelium: error: memory has run out: Java heap space")
                .endsWith(System.lineSeparator());
        assertThat(folder.resolve("mycelium.log"))
                .content()
                .contains(" ERROR mycelium: error: memory has run out: Java heap space");
    }

    @Test
    void shouldLeaveOtherFailuresToOthers() {
        IllegalStateException other = new IllegalStateException("something else");
        words().uncaughtException(Thread.currentThread(), other);

        assertThat(halted).isEmpty();
        assertThat(errors.size()).isZero();
        assertThat(others).containsExactly(other);
    }

    private LastWords words() {
        return new LastWords(
                new Networks(),
                errors,
                folder.resolve("mycelium.log"),
                () -> before.add("before"),
                halted::add,
                (thread, thrown) -> others.add(thrown));
    }
}
