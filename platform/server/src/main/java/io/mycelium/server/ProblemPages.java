package io.mycelium.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words the errors that Jetty finds itself, such as a request that is none, as problems (RFC 9457). */
final class ProblemPages extends ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);
    private static final String CONTENT_TYPE = "application/problem+json";

    private static final String FAULT = "the request could not be handled; the server's log says why";

    private final Answers answers = new Answers();

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        boolean fault = code == HttpStatus.INTERNAL_SERVER_ERROR_500;
        if (fault && cause != null) {
            log.error(
                    "{} {} has failed",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    cause);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem(code, fault ? FAULT : message)), callback);
    }

    /** What of a request can't be read, in our words; Jetty's own stand behind where they say more. */
    private static String unread(String said, String title) {
        if (said.startsWith("Ambiguous")) {
            return "the path of the request has a separator or a dot in percents, such as %2F or %2E, and nothing here has a name with one";
        }
        return said.equals(title)
                ? "the request can't be read; where its target has a percent, two hexadecimal digits stand behind it, such as %20"
                : "the request can't be read: " + said;
    }

    private byte[] problem(int code, @Nullable String message) throws IOException {
        String title = HttpStatus.getMessage(code);
        String said = message == null || message.isBlank() ? title : message;
        String detail = code == HttpStatus.BAD_REQUEST_400 ? unread(said, title) : said;
        return answers.problem(new Refusal(code, title, detail, List.of()));
    }
}
