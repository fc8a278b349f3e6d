package io.mycelium.rules.fact;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How rules emit: what {@link ActingHypha} and the same with a {@link #within deadline} or {@link #because another cause} have
 * in common. All is called in PROCESS, in {@code then}, and travels in EMIT; what makes no sense throws and fails the step.
 */
@ProviderType
public interface Emitting {
    /**
     * Emits a signal without payload on every socket that carries the frequency. A socket that only {@code send} or
     * {@code reply} has opened carries none.
     */
    void emit(String frequency);

    void emit(String frequency, @Nullable Object payload);

    /** Emits an object of a type that the pack declares, on that type's frequency. */
    void emit(Object typed);

    /** Emits as {@link #emit(String)} does, before other signals; it ends one SLEEP. */
    void emitUrgent(String frequency);

    void emitUrgent(String frequency, @Nullable Object payload);

    void emitUrgent(Object typed);

    /** Sends to one hypha, relay or body by its name, on the socket to it, opened if there is none. */
    void send(String to, String frequency);

    void send(String to, String frequency, @Nullable Object payload);

    void send(String to, Object typed);

    /** Sends to a hypha whose birth was asked for in this step. */
    void send(Newborn to, String frequency);

    void send(Newborn to, String frequency, @Nullable Object payload);

    void send(Newborn to, Object typed);

    /** Sends as {@link #send(String, String)} does, before other signals; it ends one SLEEP. */
    void sendUrgent(String to, String frequency);

    void sendUrgent(String to, String frequency, @Nullable Object payload);

    void sendUrgent(String to, Object typed);

    void sendUrgent(Newborn to, String frequency);

    void sendUrgent(Newborn to, String frequency, @Nullable Object payload);

    void sendUrgent(Newborn to, Object typed);

    /** Sends to the hypha that emitted the signal of this step. */
    void reply(String frequency);

    void reply(String frequency, @Nullable Object payload);

    void reply(Object typed);

    /** Sends to the hypha that emitted a signal, given as the fact that a rule matched: typed, or a {@link Signal}. */
    void reply(Object signal, String frequency);

    void reply(Object signal, String frequency, @Nullable Object payload);

    void reply(Object signal, Object typed);

    /** Replies as {@link #reply(String)} does, before other signals; it ends one SLEEP. */
    void replyUrgent(String frequency);

    void replyUrgent(String frequency, @Nullable Object payload);

    void replyUrgent(Object typed);

    void replyUrgent(Object signal, String frequency);

    void replyUrgent(Object signal, String frequency, @Nullable Object payload);

    void replyUrgent(Object signal, Object typed);

    /**
     * Returns the same for what is acted upon in one of so many tides after this one, from 1, or not at all:
     * {@code hypha.within(5).emit("bid")}. Later it is a dissonance {@code expired}.
     */
    Emitting within(long tides);

    /**
     * Returns the same for what comes of another signal than that of this step: a fact that the rule matched, or what
     * {@link ActingHypha#trail} gave for it in an earlier step and the state has kept: {@code hypha.because($s.getOrder()).emit("done")}.
     * If nobody can have emitted it, that is a dissonance {@code refused}, and the signal is sent as without it.
     */
    Emitting because(Object signal);
}
