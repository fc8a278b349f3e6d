package io.mycelium.api.rule;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a step puts what it wants to happen. Nothing happens at once: the core applies the effects of the steps that
 * succeeded, at the phase each belongs to, and forgets those of a step that failed.
 *
 * <p>Contract, for all methods:
 * <ul>
 *   <li>They are called in PROCESS, from {@link Evaluator#begin} to {@link Evaluator#end}, on the thread of that worker
 *       only. None of them waits.
 *   <li>All arguments are values; none may be null unless it says so. What makes no sense to a method it throws at, and
 *       the evaluator makes a failed step of that.
 *   <li>A step that wants more than its species' limits allow is told by a {@link StepLimitException}, and fails also if
 *       that is caught.
 *   <li>Once the ACT was given up (the ACT deadline) they throw: nothing that a late thread wants is heard.
 *   <li>What can't be done in its phase (nobody of that name, no socket, a birth that can't be) fails no step: it is a
 *       {@link io.mycelium.api.observe.Dissonance} of that tide.
 * </ul>
 */
@ProviderType
public interface StepEffects {
    /** Returns whether somebody reads along; only then does {@link #matched} need to be called. The same for a whole tide. */
    boolean tracing();

    /**
     * Returns the state that the running step may change: a copy of what it was given, made at the first call, which the
     * steps that follow in this ACT have too. Only for an evaluator that {@link Evaluator#writesToCopies}, and in every step anew
     * before it changes something: what a step changes that fails is forgotten.
     *
     * @param state what the evaluator has: what {@link Evaluator#begin} gave it, or what this gave it last
     * @return never null; {@code state} itself if it may be changed
     */
    default Object writable(Object state) {
        return state;
    }

    /** Says for the trace that a rule is about to fire; its emissions follow. */
    void matched(String rule);

    /**
     * Sends a signal on every outgoing socket that carries the frequency: in EMIT, to be sensed in the next tide. No such
     * socket is a dissonance {@code no route}; if all whom it was for have died, it is one {@code dead end}.
     *
     * @param manner how it travels; if it is because of a signal that nobody can have emitted, it is because of that of its
     *     step, and that is a dissonance {@code refused}
     */
    void emit(String frequency, PlainMap payload, Manner manner);

    /** Sends as most are sent. */
    default void emit(String frequency, PlainMap payload) {
        emit(frequency, payload, Manner.PLAIN);
    }

    /**
     * Sends to one hypha, relay or body, on the socket to it, which is opened in EMIT if there is none, for what is sent by
     * name alone. Nobody of that name, or one who has died, is a dissonance.
     */
    void send(String to, String frequency, PlainMap payload, Manner manner);

    /** Sends as most is sent. */
    default void send(String to, String frequency, PlainMap payload) {
        send(to, frequency, payload, Manner.PLAIN);
    }

    /** Sends to the hypha or relay that emitted a signal. One that came from outside has nobody to reply to: a dissonance. */
    void reply(Signal signal, String frequency, PlainMap payload, Manner manner);

    /** Answers as most is answered. */
    default void reply(Signal signal, String frequency, PlainMap payload) {
        reply(signal, frequency, payload, Manner.PLAIN);
    }

    /** Answers a signal of an earlier step, as {@link #reply(Signal, String, PlainMap, Manner)} does one of this step. */
    void reply(Trail signal, String frequency, PlainMap payload, Manner manner);

    /**
     * Sends to one by its name, as the answer to the oldest question that it has asked this hypha and that nothing was sent as an
     * answer to yet; if there is none, as {@link #send} does.
     */
    void reply(String asker, String frequency, PlainMap payload, Manner manner);

    /**
     * Asks: sends as {@link #send} does, and remembers that. The first reply to it that a step senses is its answer; if none is in
     * a socket to this hypha at the end of so many tides after this one, it is told {@link Notices#UNANSWERED}. As many as 10,000
     * questions may be open.
     *
     * @param tides how many who is asked has for the answer, from 1
     * @return the name of the question, which is {@link Signal#answerTo} of the answer
     */
    SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides);

    /**
     * Returns what a hypha, or whoever else has replied to this one, said last of a field; null if that is not known. 256 fields
     * are remembered in all, from the first question on that this hypha has asked.
     */
    @Nullable
    Object lastKnown(String id, String field);

    /**
     * Returns in how many tides nothing newer has come in about that.
     *
     * @param field null for any
     * @return {@link Long#MAX_VALUE} if nothing is known
     */
    long lastKnownAge(String id, @Nullable String field);

    /**
     * Puts a signal of this step aside: it has not acted, and is held for the hypha until it is taken again. A signal that is
     * none of this step throws.
     */
    void stash(Signal signal);

    /**
     * Takes those that were put aside first, those of this ACT too, into the inbox: they arrive anew in this tide, and the hypha
     * acts upon them from the next one on, in the order in which they were put aside.
     *
     * @param most how many, from 0; what is more than there are means all
     */
    void unstash(long most);

    /**
     * Asks for a birth: reserved at EMIT, happening at TIDE OUT, acting from the next tide on. One that can't be (a name that
     * is taken, a species that is not there, a state that does not fit, as many hyphae as there may be) is a dissonance
     * {@code birth refused}, and so is what was sent to it.
     *
     * @param name the name it shall have, or null for a free one (the species' name, numbered where needed: B, B#2)
     * @param state fields that differ from the species' initial state
     * @return a number for {@link #sendToNewborn}, valid in this step
     */
    int spawn(String species, @Nullable String name, PlainMap state);

    /**
     * Asks for the birth of another hypha of the same species, as {@link #spawn} does, that has the state which the ACT leaves to
     * this one, and sockets like all of its own that were not opened by what is sent by name.
     *
     * @param state fields that the other one has instead
     * @return a number for {@link #sendToNewborn}, valid in this step
     */
    int split(PlainMap state);

    /**
     * Sends to a hypha whose birth was asked for in this step. It senses the signal in the next tide.
     *
     * @param birth what {@link #spawn} or {@link #split} returned in this step; any other number throws an {@link IndexOutOfBoundsException}
     */
    void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner);

    /** Sends as most is sent. */
    default void sendToNewborn(int birth, String frequency, PlainMap payload) {
        sendToNewborn(birth, frequency, payload, Manner.PLAIN);
    }

    /** Lets the hypha die at TIDE OUT. What its sockets and inbox hold then becomes dissonances. */
    void die();

    /**
     * Opens a socket to a hypha, relay or body at TIDE OUT. Where there is one for the same frequencies already, nothing
     * changes; to nobody, or to one who has died, is a dissonance {@code refused}.
     *
     * @param frequencies what it carries; none means all
     */
    void connect(String to, List<String> frequencies);

    /**
     * Closes the sockets to a hypha, relay or body at TIDE OUT; what still waits for them is a dissonance. The name of one
     * who has died is taken, a name that nobody ever had is a dissonance {@code refused}.
     */
    void disconnect(String to);

    /** Wakes the hypha in this many tides, signal or not; less than 1 counts as 1. The last call of an ACT counts. */
    void wakeIn(long tides);

    /** Takes a wake-up back that was asked for earlier, in this ACT or before; without one, nothing changes. */
    void sleep();

    /** Returns the next number of the stream that begins anew from (seed, hypha, generation, tide): any 64 bits. */
    long random();

    /** Returns the wall clock stamped on this tide, in ms since 1970-01-01T00:00Z. */
    long time();

    /** Returns the number of this tide, from 1. */
    long tide();
}
