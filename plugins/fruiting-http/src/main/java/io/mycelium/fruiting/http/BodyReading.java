package io.mycelium.fruiting.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the body of a request as it comes in, up to a size. A slow sender holds no thread. */
final class BodyReading implements ReadListener {
    private static final Logger LOG = LoggerFactory.getLogger(BodyReading.class);

    /** So much of a body that is too large is read all the same, for its sender to hear what is wrong. */
    private static final long DRAINED_BYTES = 16L << 20;

    private static final int CHUNK_BYTES = 8 << 10;

    /** What is done with a body that was read. */
    @FunctionalInterface
    interface Then {
        void read(byte[] body) throws Problem.Raised;
    }

    private final Exchange exchange;
    private final ServletInputStream in;
    private final int maxBytes;
    private final Then then;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(512);
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private long total;
    private boolean done;

    private BodyReading(Exchange exchange, ServletInputStream in, int maxBytes, Then then) {
        this.exchange = exchange;
        this.in = in;
        this.maxBytes = maxBytes;
        this.then = then;
    }

    static void begin(Exchange exchange, int maxBytes, Then then) throws IOException {
        ServletInputStream in = exchange.request().getInputStream();
        in.setReadListener(new BodyReading(exchange, in, maxBytes, then));
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!done && in.isReady() && !in.isFinished()) {
            int count = in.read(chunk);
            if (count < 0) {
                return;
            }
            total += count;
            if (total <= maxBytes) {
                body.write(chunk, 0, count);
            } else if (total > DRAINED_BYTES) {
                finish();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        finish();
    }

    private void finish() {
        if (done) {
            return;
        }
        done = true;
        if (total > maxBytes) {
            exchange.problem(Problem.tooLarge(maxBytes).with("Connection", "close"));
            return;
        }
        try {
            then.read(body.toByteArray());
        } catch (Problem.Raised raised) {
            exchange.problem(raised.problem());
        } catch (RuntimeException fault) {
            LOG.error("a request could not be handled", fault);
            exchange.problem(Problem.ours());
        }
    }

    @Override
    public void onError(Throwable failed) {
        done = true;
        LOG.debug("a body could not be read", failed);
        boolean slow = failed instanceof TimeoutException || failed.getCause() instanceof TimeoutException;
        exchange.problem(
                slow
                        ? new Problem(
                                408,
                                "too-slow",
                                "The body did not come in time",
                                "No more of the body came for too long. Send it at once.")
                        : Problem.badRequest("The body broke off. Send it again."));
    }
}
