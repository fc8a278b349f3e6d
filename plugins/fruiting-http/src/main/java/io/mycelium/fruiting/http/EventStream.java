package io.mycelium.fruiting.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader of server-sent events. It is given the next piece of the log when it has read the last one: a slow reader costs
 * one piece of memory, and no thread. Who has fallen behind the log is told so by an event {@code gap}.
 */
final class EventStream implements WriteListener {
    static final String CONTENT_TYPE = "text/event-stream";
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final int PIECE_OUTPUTS = 100;

    private final OpenOutput body;
    private final Workshop workshop;
    private final AsyncContext async;
    private final ServletOutputStream out;

    private long position;
    private boolean begun;
    private boolean flushDue;
    private boolean beatDue;
    private boolean ended;

    private EventStream(
            OpenOutput body, Workshop workshop, AsyncContext async, ServletOutputStream out, long position) {
        this.body = body;
        this.workshop = workshop;
        this.async = async;
        this.out = out;
        this.position = position;
    }

    /**
     * Begins to stream what comes after an output. After a number that the log has not reached (the server has gone back to a
     * checkpoint since) it streams what comes after the log's last: a repeat is known by its id.
     */
    static void begin(
            OpenOutput body, Workshop workshop, HttpServletRequest request, HttpServletResponse response, long after)
            throws IOException, Problem.Raised {
        if (!workshop.enterStream()) {
            throw new Problem.Raised(new Problem(
                            503,
                            "too-many-streams",
                            "Too many read already",
                            workshop.limits().maxStreams()
                                    + " event streams are open. Try again later, ask for JSON with"
                                    + " ?after=, or raise max.streams in conf/io.mycelium.fruiting.http.cfg.")
                    .with("Retry-After", "5"));
        }
        response.setContentType(CONTENT_TYPE);
        response.setCharacterEncoding("utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        long position = Math.min(after, body.log().last());
        EventStream stream = new EventStream(body, workshop, async, response.getOutputStream(), position);
        body.add(stream);
        stream.out.setWriteListener(stream);
    }

    @Override
    public void onWritePossible() {
        pump();
    }

    /** A sign of life, so that both sides notice when the other is gone. */
    void beat() {
        synchronized (this) {
            beatDue = true;
        }
        pump();
    }

    /** Writes as long as the connection takes it and there is something to write. Never waits. */
    synchronized void pump() {
        if (ended) {
            return;
        }
        try {
            while (out.isReady()) {
                byte[] piece = begun ? next() : hello();
                if (piece != null) {
                    out.write(piece);
                    flushDue = true;
                } else if (flushDue) {
                    flushDue = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException | RuntimeException gone) {
            LOG.debug("a reader of '{}' has gone", body.body(), gone);
            end();
        }
    }

    private byte[] hello() {
        begun = true;
        return bytes("retry: 2000\n: outputs of " + body.body() + " of " + body.network() + "\n\n");
    }

    private byte @Nullable [] next() {
        EventPiece piece = new EventPiece(position).add(body.log().after(position, PIECE_OUTPUTS));
        position = piece.position();
        boolean beat = beatDue;
        beatDue = false;
        return !piece.isEmpty() ? piece.bytes() : beat ? bytes(":\n\n") : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void onError(Throwable gone) {
        LOG.debug("a reader of '{}' has gone", body.body(), gone);
        end();
    }

    /** Ends the stream. The reader may come back and go on after the last id that it saw. */
    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        body.remove(this);
        workshop.leaveStream();
        try {
            async.complete();
        } catch (IllegalStateException done) {
            LOG.debug("the stream had ended", done);
        }
    }
}
