package io.mycelium.relay.roundrobin;

import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which socket had the last signal of each frequency, during one call. The memory is {@code {v: 1, last: {work: 2}}}. */
final class Turns {
    private static final long VERSION = 1;

    private final Map<String, Integer> last = new TreeMap<>();

    private Turns() {}

    /** Throws {@link IllegalArgumentException} for a memory that is not of this version. */
    static Turns of(RelayCall call) {
        Turns turns = new Turns();
        Object memory = call.memory();
        if (memory == null) {
            return turns;
        }
        if (!(memory instanceof PlainMap map)
                || !Long.valueOf(VERSION).equals(map.get("v"))
                || !(map.get("last") instanceof PlainMap sockets)) {
            Object version = memory instanceof PlainMap other ? other.get("v") : null;
            throw new IllegalArgumentException("the memory of relay '" + call.id()
                    + "' can't be read by this round-robin relay: expected version " + VERSION + ", found "
                    + (version == null ? "none" : Plain.text(version)));
        }
        for (String frequency : sockets.keySet()) {
            turns.last.put(frequency, (int) sockets.integer(frequency, 0));
        }
        return turns;
    }

    /** The socket that is looked at first for the next signal of a frequency, of so many that there are. */
    int first(String frequency, int sockets) {
        return (last.getOrDefault(frequency, -1) + 1) % sockets;
    }

    void took(String frequency, int socket) {
        last.put(frequency, socket);
    }

    /** As a plain value; null before the first turn. */
    @Nullable
    PlainMap memory() {
        return last.isEmpty() ? null : PlainMap.of("v", VERSION, "last", PlainMap.of(last));
    }
}
