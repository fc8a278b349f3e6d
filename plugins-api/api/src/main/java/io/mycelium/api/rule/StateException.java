package io.mycelium.api.rule;

/** Fields that don't fit a state type. The message names the field, what was expected and what was there. */
public final class StateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StateException(String message) {
        super(message);
    }
}
