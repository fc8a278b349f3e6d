package io.mycelium.runtime.internal.run;

import io.mycelium.core.trace.TextTrace;
import io.mycelium.core.trace.TraceSink;
import io.mycelium.runtime.internal.report.JsonTrace;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** The trace that a start asks for. */
final class Traces {
    private Traces() {}

    /** One for all networks, a tide at a time; null for none. */
    static @Nullable TraceSink of(Options.Trace asked, PrintStream out) {
        return switch (asked) {
            case NONE -> null;
            case JSON -> new JsonTrace(out);
            case TEXT -> oneByOne(new TextTrace(out), out);
        };
    }

    private static TraceSink oneByOne(TraceSink text, PrintStream out) {
        return tide -> {
            synchronized (out) {
                text.tide(tide);
                out.flush();
            }
        };
    }
}
