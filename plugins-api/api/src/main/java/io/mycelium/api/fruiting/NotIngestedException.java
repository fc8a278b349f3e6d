package io.mycelium.api.fruiting;

/**
 * Says that what was offered has not come in and will not: a full socket behind the body rejects it, or the network's
 * tides are over. {@link Ingress.Queued#ingested} completes with it. Nothing has changed, and it may be offered again.
 */
public final class NotIngestedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long retryAfterMillis;

    /**
     * @param reason for people: why it did not come in
     * @param retryAfterMillis after which another offer makes sense
     */
    public NotIngestedException(String reason, long retryAfterMillis) {
        super(reason);
        this.retryAfterMillis = retryAfterMillis;
    }

    /** Returns the time after which another offer makes sense, in ms. */
    public long retryAfterMillis() {
        return retryAfterMillis;
    }
}
