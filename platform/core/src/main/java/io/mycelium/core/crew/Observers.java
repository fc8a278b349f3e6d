package io.mycelium.core.crew;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners what happened, on a thread of its own. Who listens slowly misses reports; the tide never waits. */
public final class Observers implements AutoCloseable {
    private static final int BACKLOG = 1024;

    private final CopyOnWriteArrayList<TideListener> listeners = new CopyOnWriteArrayList<>();
    private final ArrayBlockingQueue<Consumer<TideListener>> news = new ArrayBlockingQueue<>(BACKLOG);
    private final String network;
    private @Nullable Thread teller;

    public Observers(String network) {
        this.network = network;
    }

    public synchronized void add(TideListener listener) {
        listeners.addIfAbsent(listener);
        if (teller == null) {
            teller = new Thread(this::tell, "mycelium-" + network + "-observers");
            teller.setDaemon(true);
            teller.start();
        }
    }

    public void remove(TideListener listener) {
        listeners.remove(listener);
    }

    public void tideEnded(TideReport report) {
        say(listener -> listener.tideEnded(report));
    }

    public void say(Consumer<TideListener> what) {
        if (!listeners.isEmpty()) {
            news.offer(what);
        }
    }

    private void tell() {
        try {
            while (true) {
                Consumer<TideListener> what = news.take();
                for (TideListener listener : listeners) {
                    try {
                        what.accept(listener);
                    } catch (Throwable e) {
                        listeners.remove(listener); // one that throws, whatever it is, is left out
                    }
                }
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    @Override
    public synchronized void close() {
        if (teller != null) {
            teller.interrupt();
            teller = null;
        }
    }
}
