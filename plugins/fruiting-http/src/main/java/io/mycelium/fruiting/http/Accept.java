package io.mycelium.fruiting.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** Which form of the outputs a reader would rather have (RFC 9110, 12.5.1). */
enum Accept {
    JSON,
    STREAM,
    NEITHER;

    private static final String ANY = "*/*";

    static Accept of(HttpServletRequest request) {
        return of(header(request));
    }

    /** All that the request accepts, on one line. */
    static String header(HttpServletRequest request) {
        return String.join(", ", Collections.list(request.getHeaders("Accept")));
    }

    /** A stream is for those only who name it; between equals, who names it means it. */
    static Accept of(String header) {
        String ranges = header.isBlank() ? ANY : header.toLowerCase(Locale.ROOT);
        double any = quality(ranges, ANY, 0);
        double json = quality(ranges, "application/json", quality(ranges, "application/*", any));
        double stream = quality(ranges, "text/event-stream", quality(ranges, "text/*", 0));
        if (stream > 0 && stream >= json) {
            return STREAM;
        }
        return json > 0 ? JSON : NEITHER;
    }

    private static double quality(String ranges, String wanted, double otherwise) {
        for (String range : ranges.split(",")) {
            MediaType type = MediaType.of(range);
            if (type.name().equals(wanted)) {
                return number(type.parameters().getOrDefault("q", "1"));
            }
        }
        return otherwise;
    }

    private static double number(String quality) {
        try {
            return Double.parseDouble(quality);
        } catch (NumberFormatException unheeded) {
            return 1;
        }
    }
}
