package io.mycelium.fruiting.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the body of a request as it comes in, up to a size. A slow sender holds no thread, one that sends a byte now and
 * then is refused, and of a body that is not wanted, or no longer, nothing is kept.
 */
final class BodyReading implements ReadListener {
    private static final Logger LOG = LoggerFactory.getLogger(BodyReading.class);

    /** So much of a body that is not wanted is read all the same, for its sender to hear what is wrong. */
    private static final long DRAINED_BYTES = 16L << 20;

    private static final int CHUNK_BYTES = 8 << 10;

    /** After so long a body has to have come at {@link #LEAST_BYTES_A_SECOND}. */
    private static final long PATIENCE_SECONDS = 20;

    private static final long LEAST_BYTES_A_SECOND = 1000;

    /** What is done with a body that was read. */
    @FunctionalInterface
    interface Then {
        void read(byte[] body) throws Problem.Raised;
    }

    private final Exchange exchange;
    private final ServletInputStream in;
    private final Workshop workshop;
    private final int maxBytes;
    private final Then then;
    private final long begun;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(512);
    private final byte[] chunk;
    private long total;
    private long kept;
    private boolean done;

    /** What is wrong with the request. From then on nothing is kept. */
    private @Nullable Problem refusal;

    private BodyReading(
            Exchange exchange, ServletInputStream in, Workshop workshop, @Nullable Problem refusal, Then then) {
        this.exchange = exchange;
        this.in = in;
        this.workshop = workshop;
        this.maxBytes = workshop.limits().maxBodyBytes();
        this.refusal = refusal;
        this.then = then;
        this.begun = workshop.nanoTime();
        // most bodies say that they are much shorter
        long length = exchange.request().getContentLengthLong();
        this.chunk = new byte[length > 0 && length < CHUNK_BYTES ? (int) length : CHUNK_BYTES];
    }

    /** Reads the body of a request that is as it should be so far, unless it says that it is too long. */
    static void begin(Exchange exchange, Workshop workshop, Then then) throws IOException {
        int maxBytes = workshop.limits().maxBodyBytes();
        if (exchange.request().getContentLengthLong() > maxBytes) {
            discard(exchange, workshop, Problem.tooLarge(maxBytes));
            return;
        }
        ServletInputStream in = exchange.request().getInputStream();
        byte[] body = atOnce(in, exchange.request().getContentLengthLong());
        if (body == null) {
            read(exchange, in, workshop, null, then);
        } else {
            done(exchange, body, then);
        }
    }

    /** A short body that has come with the head of its request, as most do; null if it has not. */
    private static byte @Nullable [] atOnce(ServletInputStream in, long length) throws IOException {
        if (length <= 0 || length > CHUNK_BYTES || in.available() < length) {
            return null;
        }
        byte[] body = new byte[(int) length];
        return in.readNBytes(body, 0, body.length) == body.length ? body : null;
    }

    /**
     * Answers a request with a problem. What is being sent is read before, and forgotten, so that its sender gets to read the
     * answer; who has more to send than is worth it is answered at once. Who waits to be told to go on is told so: the JDK's
     * own client never ends where it is answered otherwise.
     */
    static void discard(Exchange exchange, Workshop workshop, Problem problem) throws IOException {
        HttpServletRequest request = exchange.request();
        long length = request.getContentLengthLong();
        boolean empty = length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null);
        if (empty) {
            exchange.problem(problem);
        } else if (length > DRAINED_BYTES) {
            exchange.problem(closing(problem));
        } else {
            read(exchange, request.getInputStream(), workshop, problem, body -> {});
        }
    }

    private static void read(
            Exchange exchange, ServletInputStream in, Workshop workshop, @Nullable Problem refusal, Then then) {
        in.setReadListener(new BodyReading(exchange, in, workshop, refusal, then));
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!done && in.isReady() && !in.isFinished()) {
            int count = in.read(chunk);
            if (count < 0) {
                return;
            }
            total += count;
            if (refusal == null) {
                keep(count);
            }
            if (isTooSlow()) {
                refuse(tooSlow());
                finish();
            } else if (refusal != null && total > DRAINED_BYTES) {
                finish();
            }
        }
    }

    private void keep(int count) {
        if (total > maxBytes) {
            refuse(Problem.tooLarge(maxBytes));
        } else if (workshop.bodyRoom().enter(count)) {
            kept += count;
            body.write(chunk, 0, count);
        } else {
            refuse(Problem.tooManyBodies());
        }
    }

    private boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(workshop.nanoTime() - begun);
        return seconds > PATIENCE_SECONDS && total < seconds * LEAST_BYTES_A_SECOND;
    }

    private void refuse(Problem problem) {
        refusal = closing(problem);
        forget();
    }

    private void forget() {
        body.reset();
        workshop.bodyRoom().leave(kept);
        kept = 0;
    }

    /** The rest of the body is not read, so the connection can't be used again. */
    private static Problem closing(Problem problem) {
        return problem.with("Connection", "close");
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
        byte[] read = body.toByteArray();
        forget();
        Problem wrong = refusal;
        if (wrong != null) {
            exchange.problem(wrong);
        } else {
            done(exchange, read, then);
        }
    }

    private static void done(Exchange exchange, byte[] body, Then then) {
        try {
            then.read(body);
        } catch (Problem.Raised raised) {
            exchange.problem(raised.problem());
        } catch (RuntimeException fault) {
            LOG.error("a request could not be handled", fault);
            exchange.problem(Problem.ours());
        }
    }

    @Override
    public void onError(Throwable failed) {
        LOG.debug("a body could not be read", failed);
        if (done) {
            return;
        }
        done = true;
        forget();
        boolean slow = failed instanceof TimeoutException || failed.getCause() instanceof TimeoutException;
        exchange.problem(slow ? tooSlow() : Problem.badRequest("The body broke off. Send it again."));
    }

    private static Problem tooSlow() {
        return new Problem(
                408,
                "too-slow",
                "The body did not come in time",
                "Too little of the body came for too long. Send it at once.");
    }
}
