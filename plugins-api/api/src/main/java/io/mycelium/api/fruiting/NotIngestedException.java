package io.mycelium.api.fruiting;

/**
 * Says that what was offered has not come in and will not: a full socket behind the body rejects it, or the network's
 * tides are over. {@link Ingress.Queued#ingested} completes with it. Nothing has changed, and unless they are over it may be
 * offered again.
 */
public final class NotIngestedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Ingress.Hindrance hindrance;
    private final long retryAfterMillis;

    /**
     * There is no room now.
     *
     * @param reason for people: why it did not come in
     * @param retryAfterMillis after which another offer makes sense
     */
    public NotIngestedException(String reason, long retryAfterMillis) {
        this(reason, Ingress.Hindrance.FULL, retryAfterMillis);
    }

    /**
     * @param reason for people: why it did not come in
     * @param retryAfterMillis after which another offer makes sense; unless it is {@link Ingress.Hindrance#OVER}
     */
    public NotIngestedException(String reason, Ingress.Hindrance hindrance, long retryAfterMillis) {
        super(reason);
        this.hindrance = hindrance;
        this.retryAfterMillis = retryAfterMillis;
    }

    /** Returns what kept it from coming in. */
    public Ingress.Hindrance hindrance() {
        return hindrance;
    }

    /** Returns the time after which another offer makes sense, in ms. */
    public long retryAfterMillis() {
        return retryAfterMillis;
    }
}
