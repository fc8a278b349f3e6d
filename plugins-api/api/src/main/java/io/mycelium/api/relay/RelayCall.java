package io.mycelium.api.relay;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a relay is shown: its memory, what the core keeps for it, what has arrived, and where its sockets lead. Read in {@link Relay#route}, in TIDE IN
 * and EMIT, on the thread that route is called on; it is the same throughout the call, and no method waits. An index beyond
 * what there is throws an {@link IndexOutOfBoundsException}. Once the call is over, also where it was given up, whatever
 * leads into the network throws an {@link IllegalStateException}.
 */
@ProviderType
public interface RelayCall {
    /** Returns the relay's name in its network. */
    String id();

    /** Returns the relay's entry in the blueprint, without {@code kind}: what {@link Relay#check} has taken. */
    PlainMap settings();

    /** Returns the plain value that the last routing remembered, perhaps that of another version; null before the first. */
    @Nullable
    Object memory();

    /** Returns the number of this tide. */
    long tide();

    /** Returns the tide in which a hypha senses what this call sends it: this one in TIDE IN, the next one in EMIT. */
    long sensedIn();

    /** Returns how many signals have arrived, in the order (urgent, entry, tide, sender, seq). May be 0. */
    int arrivals();

    /** Returns one of them, from 0. It may be kept: it is immutable. */
    Signal arrival(int index);

    /** Returns the keys under which the core keeps signals for this relay, in the order in which they came to be used. */
    List<String> keptUnder();

    /** Returns how many signals the core keeps under a key; 0 if it keeps none. */
    int kept(String under);

    /** Returns one of them, from 0: urgent ones first, else in the order in which they were kept. */
    Signal kept(String under, int index);

    /** Returns how many sockets lead out of the relay. */
    int targets();

    /** Returns the name at the far end of a socket that leads out, from 0 in the order of the sockets. */
    String target(int index);

    /** Returns whether that socket carries a frequency. */
    boolean carries(int target, String frequency);

    /** Returns how many signals more that socket takes, before anything that this call sends; urgent ones find room for one beyond. May be 0. */
    int room(int target);

    /** Returns whether a hypha of this name lives, or its birth is reserved. */
    boolean exists(String hypha);

    /**
     * Returns how many sockets lead out of another relay of this network and carry a frequency; 0 if there is no such relay.
     *
     * @param frequency null counts all of them
     */
    int targetsOf(String relay, @Nullable String frequency);
}
