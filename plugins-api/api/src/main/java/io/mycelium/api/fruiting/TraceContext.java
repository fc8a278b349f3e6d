package io.mycelium.api.fruiting;

import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which trace of the outside something is a part of, as W3C Trace Context says it. It comes in with a signal, is kept for
 * all that comes of it, and is given out with outputs; no rule, relay or policy sees it. Immutable.
 *
 * @param traceparent version, trace id, span id and flags
 * @param tracestate what others said beside it, unread; null if nothing
 */
public record TraceContext(String traceparent, @Nullable String tracestate) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final int MOST_STATE = 512;
    private static final int MOST_MEMBERS = 32;
    private static final Pattern KEY =
            Pattern.compile("[a-z][a-z0-9_*/-]{0,255}|[a-z0-9][a-z0-9_*/-]{0,240}@[a-z][a-z0-9_*/-]{0,13}");
    private static final Pattern VALUE =
            Pattern.compile("[\\x20-\\x2b\\x2d-\\x3c\\x3e-\\x7e]{0,255}[\\x21-\\x2b\\x2d-\\x3c\\x3e-\\x7e]");
    private static final int MOST_PARENT = 512;
    /** Around a member, and no part of it. */
    private static final Pattern BLANKS = Pattern.compile("^[ \\t]+|[ \\t]+$");

    private static final HexFormat HEX = HexFormat.of();

    /** Throws {@link IllegalArgumentException} for what {@link #of} would not take. */
    public TraceContext {
        if (!isValid(traceparent)) {
            throw new IllegalArgumentException("traceparent should be such as"
                    + " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, and is '" + traceparent + "'");
        }
        if (tracestate != null && !isState(tracestate)) {
            throw new IllegalArgumentException("tracestate should be key=value,... as W3C Trace Context says, of "
                    + MOST_MEMBERS + " members and " + MOST_STATE + " characters at most");
        }
    }

    /**
     * Returns what two headers or attributes say; null where there is no traceparent, or a malformed one, which is as if there
     * was none. A tracestate that breaks a rule of the standard, or is too long, is left out as a whole.
     */
    public static @Nullable TraceContext of(@Nullable String traceparent, @Nullable String tracestate) {
        String parent = traceparent == null ? "" : traceparent.strip();
        if (!isValid(parent)) {
            return null;
        }
        String state = tracestate == null || tracestate.isBlank() ? null : tracestate.strip();
        return new TraceContext(parent, state != null && isState(state) ? state : null);
    }

    /** A later version may say more behind the flags; this one, and the forbidden one, do not. */
    private static boolean isValid(String parent) {
        var written = WRITTEN.matcher(parent);
        return parent.length() <= MOST_PARENT
                && written.matches()
                && !written.group(1).equals("ff")
                && !written.group(2).equals(NO_TRACE)
                && !written.group(3).equals(NO_SPAN)
                && (written.group(5) == null || !written.group(1).equals("00"));
    }

    /** Members with commas and blanks between them, each key once; an empty one is allowed, and says nothing. */
    private static boolean isState(String state) {
        if (state.length() > MOST_STATE) {
            return false;
        }
        String[] members = state.split(",", -1);
        Set<String> keys = new TreeSet<>();
        int counted = 0;
        for (String each : members) {
            String member = BLANKS.matcher(each).replaceAll("");
            if (member.isEmpty()) {
                continue;
            }
            int end = member.indexOf('=');
            boolean wellFormed = end > 0
                    && KEY.matcher(member.substring(0, end)).matches()
                    && VALUE.matcher(member.substring(end + 1)).matches();
            if (!wellFormed || !keys.add(member.substring(0, end)) || ++counted > MOST_MEMBERS) {
                return false;
            }
        }
        return counted > 0;
    }

    /** Returns the trace, in 32 hexadecimal digits. */
    public String traceId() {
        return traceparent.substring(3, 35);
    }

    /** Returns the span that came in, in 16 hexadecimal digits. */
    public String parentId() {
        return traceparent.substring(36, 52);
    }

    /** Returns whether whoever sent it records it. */
    public boolean isSampled() {
        return (HexFormat.fromHexDigits(traceparent, 53, 55) & 1) == 1;
    }

    /** Returns the traceparent that a signal gives on: the same trace, and the signal as the span. */
    public String child(SignalId signal) {
        return "00-" + traceId() + '-' + spanId(signal.toString()) + (isSampled() ? "-01" : "-00");
    }

    /** Returns the span that a signal is, by its id: the same each time, in 16 hexadecimal digits. */
    public static String spanId(String signal) {
        long hash = Plain.mix(Plain.hash(signal) ^ 0x9E3779B97F4A7C15L);
        return HEX.toHexDigits(hash == 0 ? 1 : hash);
    }
}
