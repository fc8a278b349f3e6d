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

    /**
     * Sends to the hypha that emitted the signal of this step. It is an answer: its {@code answerTo} is that signal, unless
     * {@link #because} names another cause.
     */
    void reply(String frequency);

    /**
     * Replies with a payload; or, with what {@link ActingHypha#trail} gave for a signal of an earlier step, and an object of a type
     * that the pack declares, answers that signal: {@code hypha.reply($s.getQuestion(), new Price(3))}.
     */
    void reply(String frequency, @Nullable Object payload);

    /**
     * Answers later.
     *
     * @param asked what the state has kept: what {@link ActingHypha#trail} gave for the signal that is answered; or what {@link
     *     ActingHypha#sender} gave, for the oldest question of that one which nothing was sent as an answer to yet
     */
    void reply(String asked, String frequency);

    void reply(Object typed);

    /**
     * Sends to the hypha that emitted a signal, given as the fact that a rule matched: typed, or a {@link Signal}; or as what
     * {@link #reply(String, String)} takes.
     */
    void reply(Object signal, String frequency);

    void reply(Object signal, String frequency, @Nullable Object payload);

    void reply(Object signal, Object typed);

    /** Replies as {@link #reply(String)} does, before other signals; it ends one SLEEP. */
    void replyUrgent(String frequency);

    void replyUrgent(String frequency, @Nullable Object payload);

    void replyUrgent(Object typed);

    void replyUrgent(String asked, String frequency);

    void replyUrgent(Object signal, String frequency);

    void replyUrgent(Object signal, String frequency, @Nullable Object payload);

    void replyUrgent(Object signal, Object typed);

    /**
     * Asks a hypha, or whoever has the name: sends as {@link #send(String, String)} does, and remembers the question. The answer is
     * the first signal with which it is {@code reply}ed to: a signal like any other, whose {@code Signal( answerTo )} is the
     * question. Who is asked has so many tides for it; if none is on its way at their end, a rule on
     * {@code Unanswered( frequency, to, question, asked )} can heed that in the tide after.
     *
     * @param tides from 1: it has to answer in the tide in which it senses the question
     * @return the name of the question, which the state may keep
     */
    String ask(String to, String frequency, long tides);

    String ask(String to, String frequency, @Nullable Object payload, long tides);

    String ask(String to, Object typed, long tides);

    /**
     * Returns the same for what is acted upon in one of so many tides after this one, from 1, or not at all:
     * {@code hypha.within(5).emit("bid")}. Later it is a dissonance {@code expired}.
     */
    Emitting within(long tides);

    /**
     * Returns the same for what is acted upon within so many milliseconds of this tide's clock, or not at all:
     * {@code hypha.withinMillis(500).emit("bid")}. Later it is a dissonance {@code expired}.
     */
    Emitting withinMillis(long millis);

    /**
     * Returns the same for what comes of another signal than that of this step: a fact that the rule matched, or what
     * {@link ActingHypha#trail} gave for it in an earlier step and the state has kept: {@code hypha.because($s.getOrder()).emit("done")}.
     * If nobody can have emitted it, that is a dissonance {@code refused}, and the signal is sent as without it.
     */
    Emitting because(Object signal);
}
