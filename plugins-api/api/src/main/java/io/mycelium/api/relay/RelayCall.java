package io.mycelium.api.relay;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What a relay is shown: its memory, what has arrived, and where its sockets lead. Immutable during the call. */
@ProviderType
public interface RelayCall {
    /** The relay's name in its network. */
    String id();

    PlainMap settings();

    /** What the last routing remembered; null before the first. */
    @Nullable
    Object memory();

    long tide();

    /** How many signals have arrived, in the order (entry, tide, sender, seq). May be 0. */
    int arrivals();

    Signal arrival(int index);

    /** How many sockets lead out of the relay. */
    int targets();

    /** The name at the far end of a socket that leads out. */
    String target(int index);

    /** Whether that socket carries a frequency. */
    boolean carries(int target, String frequency);

    /** Whether a hypha of this name lives, or its birth is reserved. */
    boolean exists(String hypha);

    /** How many sockets lead out of another relay of this network and carry a frequency; 0 if there is no such relay. */
    int targetsOf(String relay, @Nullable String frequency);
}
