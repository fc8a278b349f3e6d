package io.mycelium.runtime.internal.run;

import io.mycelium.api.observe.TraceSource;
import io.mycelium.core.trace.SignalFeed;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.UnknownNameException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What becomes of the signals that are traced, over all networks of this server. Thread-safe. */
final class NetworkTraces implements TraceSource {
    private static final int MOST = 1000;
    /** A network whose tide takes longer is asked again with the next call. */
    private static final long LOOK_MILLIS = 100;

    private final Server server;

    NetworkTraces(Server server) {
        this.server = server;
    }

    @Override
    public Following follow() {
        return new Followed();
    }

    private final class Followed implements Following {
        private final Map<String, SignalFeed.Reader> readers = new LinkedHashMap<>();

        @Override
        public News next(long millis) throws InterruptedException {
            join();
            List<Ended> ended = new ArrayList<>();
            long dropped = take(ended, 0);
            if (ended.isEmpty() && dropped == 0) {
                dropped = take(ended, millis);
            }
            return new News(ended, dropped);
        }

        /** Waits at the first network, if for none there is anything. */
        private long take(List<Ended> ended, long millis) throws InterruptedException {
            if (readers.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(millis);
            }
            long dropped = 0;
            long wait = millis;
            for (Map.Entry<String, SignalFeed.Reader> each : readers.entrySet()) {
                SignalFeed.News news = each.getValue().next(wait, MOST);
                wait = 0;
                dropped += news.dropped();
                news.changes().stream()
                        .filter(change -> change.signal().ended())
                        .forEach(change -> ended.add(new Ended(each.getKey(), change.signal())));
            }
            return dropped;
        }

        private void join() throws InterruptedException {
            for (String network : server.networks()) {
                if (!readers.containsKey(network)) {
                    try {
                        readers.put(
                                network,
                                server.atBoundary(network, n -> n.traces().feed())
                                        .get(LOOK_MILLIS, TimeUnit.MILLISECONDS)
                                        .follow(-1));
                    } catch (TimeoutException | ExecutionException | UnknownNameException e) {
                        // it is asked again with the next call, if there is still one of the name
                    }
                }
            }
        }

        @Override
        public void close() {
            readers.values().forEach(SignalFeed.Reader::close);
        }
    }
}
