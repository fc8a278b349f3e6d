package io.mycelium.rules.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The global {@code hypha}: the only way out of a rule. What is asked for here happens after the step, if the step
 * succeeds: signals travel in EMIT, births, deaths and changes of sockets happen at TIDE OUT.
 *
 * <p>Contract:
 * <ul>
 *   <li>A payload is an object of one of the pack's types, a map with text keys, a {@link Signal} (its payload), or null
 *       for none. It is read at once; changing it afterwards changes nothing.
 *   <li>Methods that do something belong into {@code then}; the compiler refuses them in {@code when}.
 *   <li>All is called in PROCESS, in the step at hand and on its thread: what a lambda or an object keeps of {@code hypha}
 *       is of no use later. Nothing waits.
 *   <li>A call that makes no sense (no frequency, a payload without a plain value or nested too deep, more than the limits
 *       of a step) throws, and the step fails: its signal is a dissonance that names rule and line, and nothing of the step
 *       has happened. What can't be done in its phase (nobody of that name, no socket, a birth that can't be) is a
 *       dissonance of its own, and the step stands.
 * </ul>
 */
@ProviderType
public interface ActingHypha extends Emitting {
    /** Asks for a birth, which happens at TIDE OUT; the name is the species', with a number where it is taken. */
    Newborn spawn(String species);

    Newborn spawn(String species, @Nullable String name);

    /** @param state fields that differ from the species' initial state */
    Newborn spawn(String species, Map<String, ?> state);

    Newborn spawn(String species, @Nullable String name, Map<String, ?> state);

    /** Asks for the birth of another hypha like this one: with its state, and sockets like its own. */
    Newborn split();

    /**
     * Divides this hypha: the other one has the state that is left to this one at the end of its ACT, but for the fields given
     * here, and sockets like its own that were not opened by what is sent by name.
     */
    Newborn split(Map<String, ?> stateOfTheOther);

    /** This hypha dies at TIDE OUT. */
    void die();

    /** Opens a socket to a hypha, relay or body; no frequencies means all. */
    void connect(String to, String... frequencies);

    /** Closes the sockets to a hypha, relay or body. */
    void disconnect(String to);

    /**
     * Returns the name of who emitted a signal, given as the fact that a rule matched: a text that the state may keep, so that
     * {@code send} can answer later.
     */
    String sender(Object signal);

    /**
     * Returns what the state may keep of a signal, given as the fact that a rule matched, so that {@link #because} can name it
     * later: a text.
     */
    String trail(Object signal);

    /**
     * Puts a signal aside, given as the fact that a rule matched: it has not been acted upon, and is held for this hypha until
     * {@link #unstash} takes it again.
     */
    void stash(Object signal);

    /**
     * Takes as many signals as are given here of those that were put aside, the oldest first: they are acted upon from the next tide on,
     * before what comes in then.
     */
    void unstash(long signals);

    /** Takes all that were put aside. */
    void unstash();

    /**
     * Returns what somebody who was asked, or has replied to this hypha since it first asked, said last of a field. 256 fields are
     * remembered in all; that which came in longest ago goes first.
     *
     * @param otherwise what is returned where that is not known
     */
    long lastKnown(String id, String field, long otherwise);

    double lastKnown(String id, String field, double otherwise);

    boolean lastKnown(String id, String field, boolean otherwise);

    @Nullable
    String lastKnown(String id, String field, @Nullable String otherwise);

    /** The same for any plain value: a list, a map, a number of any kind. */
    @Nullable
    Object lastKnown(String id, String field, @Nullable Object otherwise);

    /** How many tides ago somebody's last answer came in; {@link Long#MAX_VALUE} where there was none. */
    long lastKnownAge(String id);

    /** The same for the last answer that had a field. */
    long lastKnownAge(String id, String field);

    /** Wakes this hypha in so many tides, at least 1, signal or not. The last call counts. */
    void wakeIn(long tides);

    /** Takes back a wake-up that was asked for. */
    void sleep();

    /** The next number of this hypha's stream for this tide: the same again in a replay. */
    long random();

    /** The next number of the stream, from 0 to below the bound. */
    int random(int bound);

    /** The wall clock stamped on this tide, in ms since 1970-01-01T00:00Z. */
    long time();

    /** The number of this tide. */
    long tide();

    /** The name of this hypha. */
    String id();

    /** The name of its species in the blueprint. */
    String species();

    /** How often it was begun: 0 at birth, one more at each restart or replacement. */
    long generation();

    /** Its number in its group of the blueprint, from 1: 3 for {@code worker_3} of three; 0 for one that is in none. */
    int index();

    /** Tides since its birth. */
    long age();

    /** The share of its energy for this tide that is left at the moment, 0 to 1. */
    double energy();

    /** Its health at SENSE, from 0 to 1. */
    double vitality();

    /** How many signals it acts upon in this tide. */
    int queueDepth();

    /** How many signals waited for this hypha at SENSE in all, in its sockets and its inbox. */
    int waiting();

    /** For how many tides in a row a throttling socket has stopped this hypha: see {@code Hypha( stopped )}. */
    int stopped();

    /** How many signals of this hypha were refused since its last ACT. */
    int refused();

    /** How many signals this hypha has put aside in earlier ACTs. */
    int stashed();

    /** The share of energy that was left at the end of the last tide in which it was awake, 0 to 1. */
    double energyLeft();

    /** The fill of its fullest incoming socket at SENSE, 0 to 1. */
    double bufferFill();

    /** The names of those that are joined to it: at the far ends of its incoming sockets, but for what is sent by name alone. */
    List<String> upstream();

    /** The names at the far ends of its outgoing sockets. */
    List<String> neighbours();

    /** The names of the hyphae at the far ends of its sockets, outgoing ones first, each once. */
    List<String> peers();
}
