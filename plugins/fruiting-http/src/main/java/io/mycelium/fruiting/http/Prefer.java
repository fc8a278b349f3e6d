package io.mycelium.fruiting.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/**
 * What a request prefers (RFC 7240).
 *
 * @param waitSeconds how long to wait for a durable checkpoint; 0: not at all
 */
record Prefer(int waitSeconds) {
    static Prefer of(HttpServletRequest request, int mostSeconds) {
        for (String header : Collections.list(request.getHeaders("Prefer"))) {
            for (String preference : header.toLowerCase(Locale.ROOT).split(",")) {
                String[] pair = preference.split(";", 2)[0].strip().split("\\s*=\\s*", 2);
                if (pair[0].equals("wait")) {
                    return new Prefer(pair.length == 1 ? mostSeconds : seconds(pair[1], mostSeconds));
                }
            }
        }
        return new Prefer(0);
    }

    private static int seconds(String text, int mostSeconds) {
        try {
            return (int) Math.max(0, Math.min(mostSeconds, Long.parseLong(text.replace("\"", ""))));
        } catch (NumberFormatException unheeded) {
            // a preference that can't be read is to be ignored
            return 0;
        }
    }

    boolean waits() {
        return waitSeconds > 0;
    }
}
