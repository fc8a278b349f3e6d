package io.mycelium.api.health;

/**
 * What a health policy wants to be done about a hypha; the core does it at TIDE OUT, after what rules and relays wanted and
 * before what operators want. One that is dead by then is left in peace. An assessment has at most one effect that is not an
 * alert.
 *
 * <p>How often one is helped up (restarted, restarted afresh, replaced) is bounded as for its species' {@code supervise:}:
 * one time more is what {@code at-most:} says, by default quarantine. Each time is a dissonance {@code supervised}.
 */
public sealed interface HealthEffect {
    /** The longest text, for people, in characters. */
    int LONGEST_TEXT = 1000;

    /** The longest cause of an alert, in characters. */
    int LONGEST_CAUSE = 64;

    /** What is said of it to people. */
    String text();

    /** It begins anew with the state that it has: its generation rises, what failed is forgotten. */
    record Restart(String text) implements HealthEffect {}

    /** It begins anew with its initial state. */
    record RestartAfresh(String text) implements HealthEffect {}

    /** Another one takes its name and its sockets, with its initial state; what waited for it goes as of one who died. */
    record Replace(String text) implements HealthEffect {}

    /** It dies. */
    record Kill(String text) implements HealthEffect {}

    /**
     * Somebody is to know. To be answered in each tide in which it is so: the core tells it once, as a signal to the body that
     * the blueprint names, and not again for this hypha and cause until it is well: until an assessment whose level is
     * {@link io.mycelium.api.hypha.VitalityLevel#GOOD good} or better, or dormant, comes without it.
     *
     * @param cause a word or a few, the same for the same cause: {@code latency}
     */
    record Alert(String cause, String text) implements HealthEffect {}
}
