package io.mycelium.api.observe;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Watches networks. An OSGi service under this type. Called after each boundary, by one thread a network that is not the
 * tide's, in the order in which things happened: a listener that is slow misses reports, one that throws, whatever it is,
 * is left out from then on, and the tide knows of neither. No argument is null. A method that is not overridden does nothing.
 */
@ConsumerType
public interface TideListener {
    /** Called after TIDE OUT of each tide that ran; tides that were only counted, as nobody was awake, are not told. */
    default void tideEnded(TideReport report) {}

    /** Called when a checkpoint has been begun: it will hold the network as it stood after that tide. */
    default void checkpointBegan(String network, long tide) {}

    /**
     * Called when a checkpoint is durable.
     *
     * @param bytes its size
     * @param millis how long it took to write
     */
    default void checkpointEnded(String network, long tide, long bytes, long millis) {}

    /**
     * Called when a checkpoint could not be written; it is tried again after a pause that doubles.
     *
     * @param message for people: why not
     */
    default void checkpointFailed(String network, long tide, String message) {}
}
