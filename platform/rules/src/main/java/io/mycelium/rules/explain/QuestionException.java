package io.mycelium.rules.explain;

/** A question that can't be answered: the message says what is wrong with it, and what would be right. */
public final class QuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }
}
