package io.mycelium.api.rule;

/**
 * Thrown at a step that wants more than it may make. The step fails, also if this is caught on the way. The message is
 * for the author of the rule: what was too much, and which limit of the blueprint says so.
 */
public final class StepLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepLimitException(String message) {
        super(message);
    }
}
