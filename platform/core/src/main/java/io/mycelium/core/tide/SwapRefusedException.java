package io.mycelium.core.tide;

/** New packs or plugins that a network can't take over. Nothing has changed; the message says why, and of which hypha. */
public final class SwapRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SwapRefusedException(String message) {
        super(message);
    }
}
