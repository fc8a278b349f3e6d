package io.mycelium.server;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.trace.StepHistory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The steps of one hypha as they are taken, a line of JSON each or as text, to one reader. Belongs to one thread. */
final class StepFeed {
    private static final long LOOK_MILLIS = 200;
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final StepHistory.Watching watching;
    private final boolean text;
    private final OutputStream out;
    private long seen;

    /** @param seen how many of the steps that the hypha has taken since it is watched are not of interest */
    StepFeed(StepHistory.Watching watching, boolean text, OutputStream out, long seen) {
        this.watching = watching;
        this.text = text;
        this.out = out;
        this.seen = seen;
    }

    /** How the hypha stands as the feed begins. */
    void begin(String network, long tide, NetworkView.HyphaDetail hypha) throws IOException {
        PlainMap begun = PlainMap.of("watching", hypha.line().id())
                .plus("network", network)
                .plus("tide", tide)
                .plus("state", hypha.state());
        write(
                begun,
                List.of("watching hypha '" + hypha.line().id() + "' of network '" + network + "', from the end of tide "
                        + tide + " on, with the state " + PlainJson.text(hypha.state())));
        out.flush();
    }

    /**
     * Writes what follows, as long as it is wanted. While there is nothing it writes an empty line now and then: it is by
     * writing that one hears of a reader who has gone.
     *
     * @param over asked while there is nothing: a word if nothing will follow
     */
    void follow(BooleanSupplier wanted, Supplier<Optional<String>> over) throws IOException, InterruptedException {
        long last = System.nanoTime();
        while (wanted.getAsBoolean()) {
            List<StepHistory.Numbered> steps = watching.after(seen, LOOK_MILLIS);
            for (StepHistory.Numbered each : steps) {
                leftOut(each.ofHypha() - seen - 1);
                seen = each.ofHypha();
                write(StepStory.data(each.step()), StepStory.lines(each.step()));
            }
            if (!steps.isEmpty()) {
                last = System.nanoTime();
                out.flush();
            } else if (System.nanoTime() - last >= QUIET_NANOS) {
                last = System.nanoTime();
                Optional<String> end = over.get();
                if (end.isPresent()) {
                    write(PlainMap.of("over", end.get()), List.of(end.get()));
                    out.flush();
                    return;
                }
                out.write('\n');
                out.flush();
            }
        }
    }

    /** A reader that is slow does not get all, and is told so. */
    private void leftOut(long count) throws IOException {
        if (count > 0) {
            write(
                    PlainMap.of("leftOut", count),
                    List.of("... " + count + (count == 1 ? " step was" : " steps were")
                            + " left out: they came faster than" + " they were read"));
        }
    }

    private void write(PlainMap data, List<String> lines) throws IOException {
        String written = text ? String.join("\n", lines) : PlainJson.text(data);
        out.write((written + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
