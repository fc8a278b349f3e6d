package io.mycelium.core.tide;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A {@link Tidekeeper} that is stepped by hand, and for which time passes while it sleeps. */
public final class Keeping {
    private final Network network;
    private final Tidekeeper keeper;
    private final BlockingQueue<TideReport> reports = new LinkedBlockingQueue<>();
    private boolean ran;
    private volatile boolean woken;

    /**
     * @param settle waits for what other threads do that could wake it, before it falls asleep
     * @param passNanos is told how long it sleeps; {@link Long#MAX_VALUE}: until it is woken
     */
    public Keeping(Network network, long periodMillis, Runnable settle, LongConsumer passNanos) {
        this.network = network;
        keeper = new Tidekeeper(network, new Tidekeeper.Pace(periodMillis, 0, false), new Sleep() {
            @Override
            public void sleep(long nanos) {
                settle.run();
                if (!woken) {
                    passNanos.accept(nanos);
                }
                woken = false;
            }

            @Override
            public void wake() {
                woken = true;
            }
        });
        network.listen(new TideListener() {
            @Override
            public void tideEnded(TideReport report) {
                reports.add(report);
            }
        });
        keeper.begin();
    }

    /** To be called for each tide that runs. */
    public void tideRan() {
        ran = true;
    }

    /** Whether something ends SLEEP. */
    public boolean hurries() {
        return network.hurries();
    }

    /** Whether there is something to be done at once, if its time is not told by ticks. */
    public boolean works() {
        return network.hasWork() && (!network.ended() || network.feedOpen());
    }

    public long nextDue() {
        return network.nextDue();
    }

    /** Does one round, and answers the report of the tide that it ran; null if it ran none. */
    public @Nullable TideReport step() {
        ran = false;
        keeper.step();
        try {
            return ran ? reports.poll(1, TimeUnit.MINUTES) : null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
