package io.mycelium.api.observe;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Watches networks. An OSGi service under this type. Called after each boundary on a thread that is not the tide's:
 * a listener that is slow misses reports, one that throws is left out, and the tide knows of neither.
 */
@ConsumerType
public interface TideListener {
    default void tideEnded(TideReport report) {}

    default void checkpointBegan(String network, long tide) {}

    default void checkpointEnded(String network, long tide, long bytes, long millis) {}

    default void checkpointFailed(String network, long tide, String message) {}
}
