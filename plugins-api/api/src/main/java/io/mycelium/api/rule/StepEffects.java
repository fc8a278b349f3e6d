package io.mycelium.api.rule;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a step puts what it wants to happen. Nothing happens at once: the core applies the effects of the steps that
 * succeeded, at the phase each belongs to, and forgets those of a step that failed.
 *
 * <p>Valid from {@link Evaluator#begin} to {@link Evaluator#end}, on that thread only. All arguments are values.
 */
@ProviderType
public interface StepEffects {
    /** Whether somebody reads along; only then does {@link #matched} need to be called. */
    boolean tracing();

    /** A rule is about to fire. Its emissions follow. */
    void matched(String rule);

    /**
     * Sends a signal on every outgoing socket that carries the frequency. No such socket is a dissonance
     * {@code no route}.
     */
    void emit(String frequency, PlainMap payload);

    /** As {@link #emit}, urgent: before other signals, ending SLEEP. */
    void emitUrgent(String frequency, PlainMap payload);

    /** Sends to one hypha, relay or body, on the socket to it, which is opened if there is none. */
    void send(String to, String frequency, PlainMap payload);

    /** Sends to the hypha that emitted a signal. A signal that came from outside has nobody to reply to: a dissonance. */
    void reply(Signal signal, String frequency, PlainMap payload);

    /**
     * Asks for a birth: reserved at EMIT, happening at TIDE OUT.
     *
     * @param name the name it shall have, or null for a free one (the species' name, numbered where needed: B, B#2)
     * @param state fields that differ from the species' initial state
     * @return a number for {@link #sendToNewborn}, valid in this step
     */
    int spawn(String species, @Nullable String name, PlainMap state);

    /** Sends to a hypha whose birth was asked for in this step. It senses the signal in the next tide. */
    void sendToNewborn(int birth, String frequency, PlainMap payload);

    /** The hypha dies at TIDE OUT. What its sockets and inbox hold then becomes dissonances. */
    void die();

    /** Opens a socket to a hypha, relay or body at TIDE OUT; no frequencies means all. */
    void connect(String to, List<String> frequencies);

    /** Closes the sockets to a hypha, relay or body at TIDE OUT. */
    void disconnect(String to);

    /** Wakes the hypha in this many tides (at least 1), signal or not. The last call of an ACT counts. */
    void wakeIn(long tides);

    /** Takes a wake-up back that was asked for earlier. */
    void sleep();

    /** The next number of the stream that begins anew from (seed, hypha, generation, tide). */
    long random();

    /** The wall clock stamped on this tide, in ms since 1970-01-01T00:00Z. */
    long time();

    /** The number of this tide. */
    long tide();
}
