package io.mycelium.api.relay;

import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A routing hub between sockets, of one kind. An OSGi service under this type; one object serves every relay of its
 * kind in every network, and keeps nothing: what a relay must remember is its memory, held by the core.
 *
 * <p>Contract of {@link #route}:
 * <ul>
 *   <li>A function of its argument: the same call gives the same routing, in any JVM. No clock, no I/O, no statics.
 *   <li>Each arrival is accounted for: forwarded or delivered at least once, or absorbed, kept or refused, once; or it waits, with all after it. An
 *       arrival that no effect names is a dissonance {@code relay fault}.
 *   <li>Effects stand in the order of the arrivals they belong to, and what is decided for an arrival depends only on
 *       the memory and the arrivals up to it. The core relies on this: where the sockets behind the relay have no room
 *       for all, it calls again with fewer arrivals.
 *   <li>Called with no arrivals in EMIT of the tide that the last routing named as {@link Routing#due}, and where signals
 *       that it had kept found no room.
 *   <li>A tide that it names as due is {@link RelayCall#sensedIn} or a later one. Since it may be called before that, for
 *       other reasons, what is to happen in a tide depends on {@code sensedIn}: what is to be sensed in tide n leaves as
 *       soon as that is n.
 *   <li>Called again in the same phase with no arrivals, it has nothing to add to what it said.
 *   <li>May be called on any thread, by several networks at once. A call that throws, or does not return within the
 *       plugin deadline, has routed nothing: its arrivals stay where they were.
 * </ul>
 */
@ConsumerType
public interface Relay {
    /** Returns the word that a blueprint names it by: {@code fanout}. The same for ever; called on any thread. */
    String kind();

    /**
     * Refuses settings that make no sense, before a network uses them: where a blueprint is read, on that thread.
     *
     * @param settings the relay's entry in the blueprint, without {@code kind}
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    void check(PlainMap settings);

    /**
     * Returns which settings name another relay: each as a message would name it, {@code 'complete.of'}, and the name. A blueprint that
     * has no such relay is refused. Called after {@link #check} has taken the settings, on the same thread.
     */
    default PlainMap namedRelays(PlainMap settings) {
        return PlainMap.EMPTY;
    }

    /**
     * Returns whether {@link #route} waits for nothing and ends in a time that its arrivals and its memory bound. Then it is
     * called on the tide's own thread, which saves each tide the way to another one and back, and no deadline holds for it: a
     * call that hangs all the same brings its network to a standstill. So only those of the package are believed, none of a bundle
     * that was deployed. Asked when a network takes the service over, on a thread
     * that is given up with the call.
     */
    default boolean isPrompt() {
        return false;
    }

    /**
     * Returns what becomes of what has arrived. Called in TIDE IN for what came in and in EMIT for what was emitted, at most
     * twice in each; unless it {@link #isPrompt}, on a thread that is given up with the call if that hangs. A call that throws, hangs, returns null or
     * breaks the contract above is a dissonance {@code plugin fault}; the relay is left alone for a number of tides that
     * doubles, and what arrived is held meanwhile.
     */
    Routing route(RelayCall call);
}
