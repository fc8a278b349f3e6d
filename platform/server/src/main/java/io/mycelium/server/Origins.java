package io.mycelium.server;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages of others from commanding this server through the browser of somebody who may: a page's request names
 * its origin, and a page that made its own name point here names itself as the host.
 */
final class Origins {
    /** Numbers of the loopback interface, and the one name that nobody can point elsewhere. */
    private static final Pattern LOCAL = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    /** The header Host that was let in last: most requests have the same. */
    private static volatile @Nullable String known;

    private Origins() {}

    /**
     * Throws {@link Refusal} for a request that a page of another site made.
     *
     * @param host the header Host
     * @param origin the header Origin, null where no page asks
     */
    static void check(@Nullable String host, @Nullable String origin) {
        if (host == null || !host.equals(known)) {
            checkName(host == null ? "" : host);
            known = host;
        }
        if (origin != null && !sameHost(origin, host)) {
            throw Refusal.forbidden("pages of " + origin + " may not command this server");
        }
    }

    private static void checkName(String host) {
        String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        if (!LOCAL.matcher(name).matches()) {
            throw Refusal.forbidden("this server answers to localhost and 127.0.0.1 here, not to the name " + name);
        }
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
