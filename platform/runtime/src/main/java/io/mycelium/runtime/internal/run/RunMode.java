package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.ServerInfo;
import io.mycelium.runtime.Stopped;
import io.mycelium.runtime.internal.report.DissonanceLog;
import io.mycelium.runtime.internal.report.JournalFile;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.report.StatusLine;
import io.mycelium.runtime.internal.wiring.ServiceOffer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server's life, on a thread of its own: data folder, networks, tides, end. {@link #stop} may be called at any time
 * by any thread, and returns when all is closed.
 */
final class RunMode implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(RunMode.class);

    private final Options options;
    private final Supplier<Settings> settings;
    private final Wiring wiring;
    private final IntConsumer exit;
    private final Networks networks = new Networks();
    private final Object closing = new Object();
    private final LastWords lastWords;
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private @Nullable DataFolder data;
    private @Nullable RuntimeServer server;
    private @Nullable StatusLine status;
    private @Nullable Watch watch;
    private @Nullable Stopped ended;
    private volatile boolean well = true;

    /** @param exit ends the process, in an orderly way; returns at once */
    RunMode(Options options, Supplier<Settings> settings, Wiring wiring, IntConsumer exit) {
        this.options = options;
        this.settings = settings;
        this.wiring = wiring;
        this.exit = exit;
        lastWords = LastWords.ofProcess(networks, options.log(), wiring.deployFolder::memoryRanOut);
    }

    void begin() {
        thread = new Thread(this, "mycelium-run");
        thread.start();
    }

    @Override
    public void run() {
        try {
            start();
            networks.all().forEach(network -> network.ended().whenComplete((end, failure) -> tell(network, failure)));
            networks.ended().get();
            if (options.maxSpeed() && !stopped) {
                networks.all()
                        .forEach(network -> network.leftUndone()
                                .ifPresentOrElse(
                                        this::fail, () -> network.whyOver().ifPresent(wiring.console::say)));
            }
        } catch (StartException e) {
            fail(Reason.of(e));
        } catch (ExecutionException e) {
            well = false;
        } catch (InterruptedException e) {
            return;
        } catch (Throwable e) { // whatever it is: a process that stands there and says nothing helps nobody
            lastWords.endIfMemoryRanOut(e);
            if (stopped) {
                log.debug("the start was overtaken by the end", e);
                return;
            }
            log.error("the server does not start", e);
            fail("the server does not start: " + Reason.of(e) + "; the log in " + options.log() + " has more");
        }
        if (!stopped) {
            close();
            exit.accept(well ? 0 : 1);
        }
    }

    /**
     * Ends the tides, writes a checkpoint each, closes all. Once; again it waits for the first. What did not go well is
     * the exit code, also of a process that ends for another reason.
     */
    void stop() {
        stopped = true;
        close();
        if (thread != null && thread != Thread.currentThread()) {
            thread.interrupt();
        }
        if (!well) {
            exit.accept(1);
        }
    }

    /** What a client asks for: the networks end while the server still answers, who asked is told how, then all ends. */
    private void stopFor(Consumer<Stopped> told) {
        Thread ending = new Thread(
                () -> {
                    stopped = true;
                    try {
                        told.accept(end());
                    } catch (RuntimeException | LinkageError e) {
                        log.warn("nobody could be told how the networks have ended", e);
                    } finally {
                        exit.accept(well ? 0 : 1);
                    }
                },
                "mycelium-stop-asked");
        ending.start();
    }

    /** Ends the networks. Once; again it waits for the first, and gives the same answer. */
    private Stopped end() {
        synchronized (closing) {
            if (ended == null) {
                if (watch != null) {
                    watch.close();
                }
                networks.all().forEach(wiring.swaps::leave);
                ended = networks.finish();
                well &= ended.well();
            }
            return ended;
        }
    }

    private void start() throws InterruptedException {
        DataFolder folder = DataFolder.take(options.data());
        keep(folder);
        JournalFile events = new JournalFile(options.data(), log::error);
        wiring.journal.resume(events.read(), events);
        List<ServerStart.Opened> opened = new ServerStart(options, settings, wiring, folder).open();
        synchronized (closing) {
            if (stopped) {
                opened.forEach(one -> one.network().finish());
                throw new InterruptedException("stopped while starting");
            }
            opened.forEach(one -> networks.add(one.network()));
        }
        wiring.swaps.add(ServiceOffer.own(new DissonanceLog(settings.get().dissonance_tides(), wiring.journal)));
        opened.forEach(one -> wiring.swaps.join(one.network(), one.begunWith()));
        networks.all().forEach(RunningNetwork::start);
        publish(folder);
        wiring.watchDeployFolder();
        showStatus();
        watch(folder);
    }

    private void publish(DataFolder folder) throws InterruptedException {
        ServerInfo info = new ServerInfo(
                version(), ProcessHandle.current().pid(), folder.incarnation(), System.currentTimeMillis());
        server = new RuntimeServer(info, networks, wiring, options.log(), this::stopFor);
        server.register();
        HttpEndpoint.await(wiring.context, options.port()).ifPresent(endpoint -> {
            folder.publish(info.pid(), endpoint, info.version());
            wiring.console.say("listening on http://" + endpoint.getAuthority());
            HttpEndpoint.onPage(
                    wiring.context, page -> wiring.console.say("the page: http://" + endpoint.getAuthority() + page));
        });
    }

    /** As Maven writes it. */
    private String version() {
        return wiring.context.getBundle().getVersion().toString().replace(".SNAPSHOT", "-SNAPSHOT");
    }

    private void showStatus() {
        synchronized (closing) {
            boolean quiet = options.terminal() && options.trace() != Options.Trace.NONE;
            if (!stopped && !quiet) {
                status = new StatusLine(wiring.console, options.terminal(), networks::statuses, System::nanoTime);
                status.start();
            }
        }
    }

    private void watch(DataFolder folder) {
        synchronized (closing) {
            if (!stopped) {
                watch = new Watch(() -> {
                    networks.all().forEach(network -> {
                        network.stuck().ifPresent(line -> tellOfTheStuck(network, line));
                        network.openAgain().forEach(this::tell);
                    });
                    folder.lookAfter().ifPresent(log::error);
                });
                watch.start();
            }
        }
    }

    private void tellOfTheStuck(RunningNetwork network, String line) {
        log.warn(line);
        wiring.journal.add(network.name(), network.status().boundary().tide(), "stuck", "network", line);
    }

    private void tell(String line) {
        log.info(line);
        wiring.console.say(line);
    }

    private void keep(DataFolder folder) {
        synchronized (closing) {
            data = folder;
        }
    }

    private void tell(RunningNetwork network, @Nullable Throwable failure) {
        if (failure != null) {
            lastWords.endIfMemoryRanOut(failure);
            log.error("{} has failed, its tides are over", network.name(), failure);
            fail(network.name() + " has failed, its tides are over: " + Reason.of(failure) + "; the log in "
                    + options.log() + " has more");
        }
    }

    private void fail(String message) {
        well = false;
        if (!stopped) {
            wiring.console.say(message);
        }
    }

    private void close() {
        synchronized (closing) {
            if (status != null) {
                status.show();
                status.close();
                status = null;
            }
            end();
            if (server != null) {
                server.unregister();
                server = null;
            }
            if (data != null) {
                giveBack(data);
                data = null;
            }
            lastWords.over();
        }
    }

    private static void giveBack(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            log.warn("the data folder is not given back: {}", e.getMessage());
        }
    }
}
