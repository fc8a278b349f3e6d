package io.mycelium.core.tide;

import io.mycelium.core.blueprint.FullPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many signals a relay's answer would put into each socket, to see whether they find room. By the number of the
 * target, as long as nothing is delivered past the targets. For one call on the tide's thread.
 */
final class Planned {
    private final Socket[] targets;
    private final int[] byTarget;
    private @Nullable Map<Socket, int[]> bySocket;

    Planned(Socket[] targets) {
        this.targets = targets;
        this.byTarget = new int[targets.length];
    }

    /** Plans one more for a target; false if it finds no room. */
    boolean fits(int target, boolean urgent) {
        Socket socket = targets[target];
        return bySocket != null ? fits(socket, urgent) : takesAll(socket) || ++byTarget[target] <= socket.room(urgent);
    }

    /** Plans one more for a socket that may be a target too; false if it finds no room. */
    boolean fits(Socket socket, boolean urgent) {
        return takesAll(socket) || ++bySocket().computeIfAbsent(socket, s -> new int[1])[0] <= socket.room(urgent);
    }

    private Map<Socket, int[]> bySocket() {
        Map<Socket, int[]> known = bySocket;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < targets.length; i++) {
                if (byTarget[i] > 0) {
                    known.put(targets[i], new int[] {byTarget[i]});
                }
            }
            bySocket = known;
        }
        return known;
    }

    /** What it has no room for is a dissonance, and nobody waits. */
    private static boolean takesAll(Socket socket) {
        return socket.full == FullPolicy.REJECT || socket.dead;
    }
}
