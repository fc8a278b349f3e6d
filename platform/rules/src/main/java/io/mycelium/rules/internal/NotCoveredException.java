package io.mycelium.rules.internal;

/** A rule can't be evaluated on values. The message says why, in the words of its author. */
final class NotCoveredException extends Exception {
    private static final long serialVersionUID = 1L;

    NotCoveredException(String reason) {
        super(reason, null, false, false);
    }
}
