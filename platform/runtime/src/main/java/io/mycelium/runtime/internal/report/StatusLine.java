package io.mycelium.runtime.internal.report;

import io.mycelium.core.tide.NetworkView.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Shows how the networks are doing: on a terminal one line, rewritten four times a second; elsewhere a line for each
 * every ten seconds. A network that does not answer in time is shown as it was.
 */
public final class StatusLine implements AutoCloseable {
    private static final long TERMINAL_MILLIS = 250;
    private static final long PLAIN_MILLIS = 10_000;
    private static final long ANSWER_MILLIS = 200;

    private final Console console;
    private final boolean terminal;
    private final Supplier<List<CompletableFuture<Status>>> ask;
    private final LongSupplier nanos;
    private final Map<String, Look> looks = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "mycelium-status");
        thread.setDaemon(true);
        return thread;
    });

    /** @param nanos a clock for rates */
    public StatusLine(
            Console console, boolean terminal, Supplier<List<CompletableFuture<Status>>> ask, LongSupplier nanos) {
        this.console = console;
        this.terminal = terminal;
        this.ask = ask;
        this.nanos = nanos;
    }

    public void start() {
        ask.get().forEach(this::line);
        long every = terminal ? TERMINAL_MILLIS : PLAIN_MILLIS;
        timer.scheduleWithFixedDelay(this::show, every, every, TimeUnit.MILLISECONDS);
    }

    /** Asks and shows once, now. */
    public synchronized void show() {
        StringBuilder lines = new StringBuilder();
        for (CompletableFuture<Status> asked : ask.get()) {
            String line = line(asked);
            if (!line.isEmpty()) {
                lines.append(lines.length() == 0 ? "" : terminal ? "   " : System.lineSeparator())
                        .append(line);
            }
        }
        if (lines.length() == 0) {
            return;
        }
        if (terminal) {
            console.status(lines.toString());
        } else {
            console.say(lines.toString());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        console.endStatus();
    }

    private String line(CompletableFuture<Status> asked) {
        try {
            Status now = asked.get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
            long at = nanos.getAsLong();
            Look before = looks.put(now.network(), new Look(now, at));
            return before == null ? Reading.line(now, now, 0) : Reading.line(before.status(), now, at - before.at());
        } catch (TimeoutException | ExecutionException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private record Look(Status status, long at) {}
}
