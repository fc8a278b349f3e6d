package io.mycelium.runtime;

import java.util.List;

/**
 * How the networks of a server have ended.
 *
 * @param well whether each has finished its tide and written its last checkpoint: the server's exit code is 0 then, else 1
 * @param lines for people, one a network
 */
public record Stopped(boolean well, List<String> lines) {
    public Stopped {
        lines = List.copyOf(lines);
    }
}
