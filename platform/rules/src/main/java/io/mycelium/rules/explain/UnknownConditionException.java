package io.mycelium.rules.explain;

/** A condition that can't be tested alone. */
final class UnknownConditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownConditionException(String what) {
        super(what);
    }
}
