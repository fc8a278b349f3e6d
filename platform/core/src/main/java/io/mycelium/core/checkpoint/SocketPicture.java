package io.mycelium.core.checkpoint;

import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Socket;

/**
 * What may change about a socket, as it was at a boundary.
 *
 * @param gone whether it was none any more
 * @param held urgent signals first
 * @param arrived the tide of each one's arrival: it has another once it is on its way again
 */
record SocketPicture(
        Socket socket,
        boolean gone,
        boolean closing,
        long entered,
        long left,
        long dissonant,
        CoreSignal[] held,
        long[] arrived) {
    private static final CoreSignal[] NO_SIGNALS = {};
    private static final long[] NEVER = {};

    static SocketPicture of(Socket s) {
        int urgent = s.urgentHeld();
        int count = urgent + s.otherHeld();
        CoreSignal[] held = count == 0 ? NO_SIGNALS : new CoreSignal[count];
        long[] arrived = count == 0 ? NEVER : new long[count];
        for (int i = 0; i < count; i++) {
            held[i] = i < urgent ? s.peekUrgent(i) : s.peekOther(i - urgent);
            arrived[i] = held[i].arrived;
        }
        return new SocketPicture(s, s.gone(), s.closing, s.entered, s.left, s.dissonant, held, arrived);
    }
}
