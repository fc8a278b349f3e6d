package io.mycelium.testkit.fruiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.InputBody.Incoming;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every kind of fruiting body does. Extend it in your plugin's tests and name your service and settings that it can be
 * opened with.
 */
public abstract class FruitingBodyContract {
    private static final int TIDES = 1000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    /** The service under test. */
    protected abstract FruitingBody service();

    /** The directions it can be opened in. */
    protected abstract Set<Direction> directions();

    /** Settings that make sense, for a body in this folder; what they need in the folder is made here. */
    protected abstract PlainMap settings(Direction direction, Path folder) throws IOException;

    @Test
    void shouldBeKnownByOneWordWhenABlueprintNamesIt() {
        assertThat(service().kind())
                .matches("[a-z][a-z0-9-]*")
                .isEqualTo(service().kind());
    }

    @Test
    void shouldAcceptItsOwnSettingsWhenChecked() throws IOException {
        for (Direction direction : directions()) {
            PlainMap settings = settings(direction, folder);
            assertThatCode(() -> service().check(direction, settings)).doesNotThrowAnyException();
        }
    }

    @Test
    void shouldNameTheSettingWhenItIsUnknown() throws IOException {
        for (Direction direction : directions()) {
            PlainMap settings = settings(direction, folder).plus("no-such-setting", true);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> service().check(direction, settings))
                    .withMessageContaining("no-such-setting");
        }
    }

    @Test
    void shouldRefuseADirectionWhenItCannotBeOpenedInIt() {
        for (Direction direction : Direction.values()) {
            if (!directions().contains(direction)) {
                assertThatIllegalArgumentException().isThrownBy(() -> service().check(direction, PlainMap.EMPTY));
            }
        }
    }

    @Test
    void shouldCloseTwiceWhenAskedTwice() throws IOException {
        if (directions().contains(Direction.IN)) {
            InputBody in = service().openInput(bench(Direction.IN));
            in.close();
            assertThatCode(in::close).doesNotThrowAnyException();
        }
        if (directions().contains(Direction.OUT)) {
            OutputBody out = service().openOutput(bench(Direction.OUT));
            out.close();
            assertThatCode(out::close).doesNotThrowAnyException();
        }
    }

    @Test
    void shouldStayWithinTheRoomWhenAsked() throws IOException {
        assumeTrue(directions().contains(Direction.IN));
        for (int room : new int[] {0, 1, 3}) {
            BodyBench bench = bench(Direction.IN);
            try (InputBody in = service().openInput(bench)) {
                for (int tide = 0; tide < 20; tide++) {
                    assertThat(bench.take(in, room)).hasSizeLessThanOrEqualTo(room);
                }
            }
        }
    }

    @Test
    void shouldGiveTheSameSignalsAgainWhenAskedWithTheSameMemory() throws IOException {
        assumeTrue(directions().contains(Direction.IN));
        BodyBench bench = bench(Direction.IN);
        List<@Nullable Object> memories = new ArrayList<>();
        List<List<Incoming>> taken = new ArrayList<>();
        try (InputBody in = service().openInput(bench)) {
            while (!bench.ended() && taken.size() < TIDES) {
                memories.add(bench.memory());
                taken.add(bench.take(in, 7));
            }
            for (int i = taken.size() - 1; i >= 0; i--) {
                assertThat(in.take(memories.get(i), i + 1, 7).signals()).isEqualTo(taken.get(i));
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            BodyBench again = bench.recovered(memories.get(i));
            try (InputBody reopened = service().openInput(again)) {
                assertThat(again.take(reopened, 7)).isEqualTo(taken.get(i));
            }
        }
    }

    @Test
    void shouldGoOnWhenOpenedAnewBetweenDeliveries() throws IOException {
        assumeTrue(directions().contains(Direction.OUT));
        BodyBench bench = bench(Direction.OUT);
        for (int opening = 0; opening < 3; opening++) {
            try (OutputBody out = service().openOutput(bench)) {
                for (int tide = 0; tide < 3; tide++) {
                    bench.deliver(out, signals(tide * 5));
                    out.force();
                }
            }
        }
    }

    @Test
    void shouldLeaveNoListenerWhenClosed() throws IOException {
        assumeTrue(directions().contains(Direction.OUT));
        BodyBench bench = bench(Direction.OUT);
        service().openOutput(bench).close();
        assertThat(bench.outputs().listeners()).isZero();
    }

    private BodyBench bench(Direction direction) throws IOException {
        return new BodyBench(
                "contract", direction == Direction.IN ? "input" : "output", folder, settings(direction, folder));
    }

    private static List<TestSignal> signals(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(seq -> TestSignal.of("hypha", seq, "tested", PlainMap.of("value", seq)))
                .toList();
    }
}
