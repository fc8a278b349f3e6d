package io.mycelium.fruiting.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request that is answered later, once. Thread-safe; an answer never waits for its reader. */
final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** What fits into the container's buffer is written at once. */
    private static final int SMALL_BYTES = 8 << 10;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AsyncContext async;
    private final AtomicBoolean answered = new AtomicBoolean();

    private Exchange(HttpServletRequest request, HttpServletResponse response, AsyncContext async) {
        this.request = request;
        this.response = response;
        this.async = async;
    }

    /** Takes a request off the container's thread. */
    static Exchange begin(HttpServletRequest request, HttpServletResponse response) {
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        return new Exchange(request, response, async);
    }

    HttpServletRequest request() {
        return request;
    }

    void problem(Problem problem) {
        answer(problem.status(), Problem.CONTENT_TYPE, problem.headers(), problem.json());
    }

    /** Answers, unless that was done. */
    void answer(int status, String contentType, Map<String, String> headers, String text) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            response.setStatus(status);
            response.setContentType(contentType);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            headers.forEach(response::setHeader);
            response.setContentLength(bytes.length);
            ServletOutputStream out = response.getOutputStream();
            if (bytes.length <= SMALL_BYTES) {
                out.write(bytes);
                async.complete();
            } else {
                out.setWriteListener(new Sending(out, bytes));
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody is left to answer to", gone);
            complete();
        }
    }

    private void complete() {
        try {
            async.complete();
        } catch (IllegalStateException done) {
            LOG.debug("the request had ended", done);
        }
    }

    /** A long answer on its way, as fast as its reader reads. */
    private final class Sending implements WriteListener {
        private final ServletOutputStream out;
        private final byte[] bytes;
        private boolean written;

        Sending(ServletOutputStream out, byte[] bytes) {
            this.out = out;
            this.bytes = bytes;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (written) {
                    complete();
                    return;
                }
                written = true;
                out.write(bytes);
            }
        }

        @Override
        public void onError(Throwable gone) {
            LOG.debug("a reader has gone", gone);
            complete();
        }
    }
}
