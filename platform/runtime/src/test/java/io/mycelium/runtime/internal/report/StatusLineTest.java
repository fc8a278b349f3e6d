package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.tide.NetworkView.Counters;
import io.mycelium.core.tide.NetworkView.Status;
import io.mycelium.runtime.NetworkStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Status> status = new AtomicReference<>(status(4209, 1_000, 12));

    @Test
    void shouldSayRateSinceLastLookWhenShownAgain() {
        try (StatusLine line = line(false)) {
            line.show();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
            status.set(status(4210, 123_600, 12));
            line.show();
        }

        assertThat(printed().lines())
                .last()
                .isEqualTo("airports: tide 4,210 · 87 awake · 61,300 signals/s · 12 held · 0 dissonant");
    }

    @Test
    void shouldCountFromStartWhenShownForTheFirstTime() {
        try (StatusLine line = line(false)) {
            line.start();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            status.set(status(4210, 1_500, 12));
            line.show();
        }

        assertThat(printed()).contains("500 signals/s");
    }

    @Test
    void shouldRewriteOneLineWhenOnATerminal() {
        try (StatusLine line = line(true)) {
            line.show();
            status.set(status(4210, 1_000, 7));
            line.show();
        }

        assertThat(printed().split("\n")).hasSize(1);
        assertThat(printed()).contains("\r").contains("12 held").endsWith("7 held · 0 dissonant\n");
    }

    @Test
    void shouldKeepStatusLineBelowWhenSomethingIsSaid() {
        try (StatusLine line = line(true)) {
            line.show();
            console.say("deployed worker.drl");
        }

        assertThat(printed()).contains("\rdeployed worker.drl\n").endsWith("12 held · 0 dissonant\n");
    }

    @Test
    void shouldClearStatusLineWhenSomebodyElseWritesToStandardError() {
        try (StatusLine line = line(true)) {
            line.show();
            console.shared().println("14:02:11 WARN  full");
            assertThat(printed()).endsWith("\r14:02:11 WARN  full\n");
            line.show();
        }

        assertThat(printed()).endsWith("12 held · 0 dissonant\n");
    }

    @Test
    void shouldClearStatusLineWhenSomethingIsPrintedOnTheSameTerminal() {
        PrintStream output = console.sharing(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (StatusLine line = line(true)) {
            line.show();
            output.print("beat {\"n\":1}\n");
            assertThat(printed()).endsWith("\rbeat {\"n\":1}\n");
            line.show();
            output.print("half");
            line.show();
            output.print(" a line\n");
        }

        assertThat(printed()).contains("\rhalf a line\n");
    }

    @Test
    void shouldSayWhereATideIsWhenItDoesNotEnd() {
        NetworkStatus stuck = new NetworkStatus(
                status.get(), "tide 4210 has been in hypha 'worm', rule \"turns\" (worm.drl:3) for 7 s", true, null);
        try (StatusLine line = new StatusLine(console, false, () -> List.of(stuck), nanos::get)) {
            line.show();
        }

        assertThat(printed())
                .startsWith("airports: tide 4,209")
                .contains(" · tide 4210 has been in hypha 'worm', rule \"turns\" (worm.drl:3) for 7 s");
    }

    private StatusLine line(boolean terminal) {
        return new StatusLine(
                console, terminal, () -> List.of(new NetworkStatus(status.get(), null, false, null)), nanos::get);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Status status(long tide, long acted, long held) {
        return new Status(
                "airports",
                tide,
                224,
                87,
                448,
                0,
                new Counters(acted + held, 0, 0, 0, acted, 0, 0, 0, held),
                224,
                0,
                4000,
                false,
                false,
                List.of(),
                0);
    }
}
