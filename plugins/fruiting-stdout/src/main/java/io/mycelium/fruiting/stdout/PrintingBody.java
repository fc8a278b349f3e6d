package io.mycelium.fruiting.stdout;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.fruiting.shared.JsonWriter;
import io.mycelium.fruiting.shared.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints outputs in their order on a thread of its own: standard output may be a pipe that nobody reads. Tides hand over to a
 * bounded queue; when it is full they wait a moment once, then outputs are left out of what is printed (never out of the
 * output log), and a line says how many.
 */
final class PrintingBody implements OutputBody {
    private static final Logger LOG = LoggerFactory.getLogger(PrintingBody.class);
    static final int QUEUE = 1 << 14;
    private static final long PATIENCE_MILLIS = 100;
    private static final long CLOSING_MILLIS = 5_000;

    /** What the writer prints next. */
    private sealed interface Entry {}

    private record Line(Output output) implements Entry {}

    /** Outputs that are not printed. */
    private record Gap(long outputs) implements Entry {}

    private record End() implements Entry {}

    private final String name;
    private final boolean json;
    private final PrintStream stdout;
    private final BlockingQueue<Entry> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Thread writer;

    /** Outputs not printed since the last one that was queued. Tides only. */
    private long left;

    private volatile boolean stalled;
    private boolean closed;

    PrintingBody(BodyContext context, boolean json, PrintStream stdout) {
        this.name = "body '" + context.body() + "' of network '" + context.network() + "'";
        this.json = json;
        this.stdout = stdout;
        this.writer = new Thread(this::print, "mycelium-stdout-" + context.network() + "-" + context.body());
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
        for (Output output : outputs) {
            if (left > 0 && queue.remainingCapacity() > 1 && queue.offer(new Gap(left))) {
                left = 0;
            }
            if (left > 0 || !hand(new Line(output))) {
                left++;
            }
        }
        return memory;
    }

    private boolean hand(Line line) {
        if (queue.offer(line)) {
            return true;
        }
        if (stalled) {
            return false;
        }
        try {
            if (queue.offer(line, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            LOG.warn(
                    "{}: nobody reads standard output; outputs are left out of it from number {} on",
                    name,
                    line.output().number());
            stalled = true;
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void print() {
        boolean broken = false;
        try {
            while (true) {
                Entry entry = queue.take();
                if (entry instanceof End) {
                    stdout.flush();
                    return;
                }
                if (!broken) {
                    print(entry);
                    stalled = false;
                    if (queue.isEmpty() && stdout.checkError()) {
                        broken = true;
                        LOG.warn("{}: standard output is closed; nothing more is printed", name);
                    }
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** One write a line, in UTF-8 whatever the platform's encoding: lines of others on the same stream stay whole. */
    private void print(Entry entry) {
        String text = entry instanceof Line line ? text(line.output()) : text((Gap) entry);
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        stdout.write(bytes, 0, bytes.length);
    }

    private String text(Output output) {
        return json
                ? JsonWriter.text(to -> JsonWriter.output(to, output))
                : Words.cut(output.signal().frequency(), 200) + " "
                        + JsonWriter.plain(output.signal().payload());
    }

    private String text(Gap gap) {
        return json ? "{\"gap\":" + gap.outputs() + "}" : "# " + gap.outputs() + " outputs are left out here";
    }

    @Override
    public void close() {
        synchronized (writer) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            boolean told = (left == 0 || queue.offer(new Gap(left), CLOSING_MILLIS, TimeUnit.MILLISECONDS))
                    && queue.offer(new End(), CLOSING_MILLIS, TimeUnit.MILLISECONDS);
            if (told) {
                writer.join(CLOSING_MILLIS);
            }
            if (writer.isAlive()) {
                LOG.warn("{}: standard output takes nothing; {} lines are not printed", name, queue.size());
                writer.interrupt();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
