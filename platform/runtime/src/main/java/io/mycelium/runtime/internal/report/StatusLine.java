package io.mycelium.runtime.internal.report;

import io.mycelium.core.tide.NetworkView.Status;
import io.mycelium.runtime.NetworkStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Shows how the networks are doing: on a terminal one line, rewritten four times a second; elsewhere a line for each
 * every ten seconds. It waits for no tide: it shows each network as it was at its last boundary, and says if its tide does not end.
 */
public final class StatusLine implements AutoCloseable {
    private static final long TERMINAL_MILLIS = 250;
    private static final long PLAIN_MILLIS = 10_000;

    private final Console console;
    private final boolean terminal;
    private final Supplier<List<NetworkStatus>> ask;
    private final LongSupplier nanos;
    private final Map<String, Look> looks = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "mycelium-status");
        thread.setDaemon(true);
        return thread;
    });

    /** @param nanos a clock for rates */
    public StatusLine(Console console, boolean terminal, Supplier<List<NetworkStatus>> ask, LongSupplier nanos) {
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
        for (NetworkStatus asked : ask.get()) {
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
            console.print(lines.toString());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        console.endStatus();
    }

    private String line(NetworkStatus network) {
        Status now = network.boundary();
        long at = nanos.getAsLong();
        Look before = looks.put(now.network(), new Look(now, at));
        String line = Reading.line(
                before == null ? now : before.status(), now, network.quiet(), before == null ? 0 : at - before.at());
        if (network.failure() != null) {
            return line + " · failed";
        }
        String stands = network.stands();
        return stands == null ? line : line + " · " + stands;
    }

    private record Look(Status status, long at) {}
}
