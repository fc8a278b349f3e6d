package io.mycelium.server;

import io.mycelium.api.observe.TracedSignal;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.trace.SignalFeed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The signals of a network that are traced, as something becomes of them, as server-sent events to one reader: ten a second
 * at most. Of a reader who is slow the oldest is dropped, and it is told how much. Belongs to one thread.
 */
final class TraceFeed implements AutoCloseable {
    /** So many changes are in one event at most. */
    static final int MOST = 1000;

    private static final long PERIOD_MILLIS = 100;
    private static final long LOOK_MILLIS = 1000;
    private static final int QUIET_LOOKS = 5;

    private final Answers answers = new Answers();
    private final EventIds ids;
    private final SignalFeed.Reader reader;
    private boolean anew;

    /** @param lastEvent the id of the last one that was read; null if none was */
    TraceFeed(SignalFeed feed, long incarnation, @Nullable String lastEvent) {
        ids = new EventIds(incarnation);
        long seen = ids.number(lastEvent);
        anew = lastEvent != null && seen < 0;
        reader = feed.follow(seen);
    }

    /**
     * Writes what follows, as long as it is wanted. While there is nothing it writes a comment now and then: it is by writing
     * that one hears of a reader who has gone.
     *
     * @param over asked while there is nothing: a word if nothing will follow
     */
    void follow(OutputStream out, BooleanSupplier wanted, Supplier<Optional<String>> over)
            throws IOException, InterruptedException {
        write(out, "retry: 1000\n\n");
        int quiet = 0;
        while (wanted.getAsBoolean()) {
            SignalFeed.News news = reader.next(LOOK_MILLIS, MOST);
            quiet = news.isNone() ? quiet + 1 : 0;
            if (!news.isNone()) {
                write(out, text(news));
                TimeUnit.MILLISECONDS.sleep(PERIOD_MILLIS);
            } else if (quiet == QUIET_LOOKS) {
                quiet = 0;
                Optional<String> end = over.get();
                if (end.isPresent()) {
                    write(out, "event: over\ndata: " + PlainJson.text(PlainMap.of("over", end.get())) + "\n\n");
                    return;
                }
                write(out, ":\n\n");
            }
        }
    }

    /** The events in which that is told. */
    String text(SignalFeed.News news) throws IOException {
        StringBuilder events = new StringBuilder();
        Traced traced = news.traced();
        if (traced != null) {
            Map<String, Object> data = Traces.plain(traced);
            data.put("anew", anew);
            anew = false;
            events.append(event("traced", data));
        }
        if (!news.changes().isEmpty() || news.dropped() > 0) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("dropped", news.dropped());
            data.put("signals", news.changes().stream().map(TraceFeed::signal).toList());
            events.append(event("signals", data));
        }
        return events.toString();
    }

    /** With the steps that are new. */
    private static TracedSignal signal(SignalFeed.Change change) {
        return change.signal().withPath(change.news());
    }

    private String event(String kind, Object data) throws IOException {
        return "id: " + ids.text(reader.seen()) + "\nevent: " + kind + "\ndata: "
                + new String(answers.bytes(data), StandardCharsets.UTF_8) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        reader.close();
    }
}
