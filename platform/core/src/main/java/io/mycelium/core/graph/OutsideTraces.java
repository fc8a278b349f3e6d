package io.mycelium.core.graph;

import io.mycelium.api.fruiting.TraceContext;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The traces of the outside that signals came in with, by their roots: of the newest so many. A network into which none came
 * has none of these. No rule, relay or policy sees it, so that no digest has it. The tide's thread only.
 */
public final class OutsideTraces {
    /** A trace of more than so many signals ago is forgotten. */
    public static final int MOST = 10_000;

    private final Map<SignalKey, TraceContext> traces = new LinkedHashMap<>();

    /** A signal has come in with this one. */
    public void put(SignalKey root, TraceContext trace) {
        traces.put(root, trace);
        if (traces.size() > MOST) {
            Iterator<SignalKey> oldest = traces.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Null if it came in with none, or is forgotten. */
    public @Nullable TraceContext of(SignalKey root) {
        return traces.get(root);
    }

    public int size() {
        return traces.size();
    }

    /** The oldest first. */
    public void forEach(BiConsumer<SignalKey, TraceContext> told) {
        traces.forEach(told);
    }
}
