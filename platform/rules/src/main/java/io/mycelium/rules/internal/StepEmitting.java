package io.mycelium.rules.internal;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.Emitting;
import io.mycelium.rules.fact.Newborn;
import org.jspecify.annotations.Nullable;

/** Emissions of the step that runs, in one manner. Confined to its worker. */
abstract class StepEmitting implements Emitting {
    /** A rule asked for something that makes no sense. The message is for its author. */
    static final class CallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallException(String message) {
            super(message);
        }
    }

    abstract CompiledPack pack();

    abstract StepEffects effects();

    /** The one signal of the step. */
    abstract Signal onlySignal();

    /** The signal that a fact of the step stands for. */
    abstract Signal signalOf(@Nullable Object fact);

    abstract Manner manner();

    abstract StepEmitting with(Manner manner);

    static String named(@Nullable String name, String what) {
        if (name == null || name.isBlank()) {
            throw new CallException("the " + what + " is " + (name == null ? "null" : "empty"));
        }
        return name;
    }

    private String frequencyOf(@Nullable Object typed) {
        if (typed == null) {
            throw new CallException("the object to emit is null");
        }
        return pack().frequencyOf(typed);
    }

    private void emit(String frequency, PlainMap payload, Manner manner) {
        effects().emit(named(frequency, "frequency"), payload, manner);
    }

    private void send(String to, String frequency, PlainMap payload, Manner manner) {
        effects().send(named(to, "receiver's name"), named(frequency, "frequency"), payload, manner);
    }

    private void send(@Nullable Newborn to, String frequency, PlainMap payload, Manner manner) {
        if (to == null) {
            throw new CallException("the newborn to send to is null");
        }
        effects().sendToNewborn(to.birth(), named(frequency, "frequency"), payload, manner);
    }

    private void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        effects().reply(signal, named(frequency, "frequency"), payload, manner);
    }

    @Override
    public void emit(String frequency) {
        emit(frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void emit(String frequency, @Nullable Object payload) {
        emit(frequency, pack().payload(payload), manner());
    }

    @Override
    public void emit(Object typed) {
        emit(frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void emitUrgent(String frequency) {
        emit(frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void emitUrgent(String frequency, @Nullable Object payload) {
        emit(frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void emitUrgent(Object typed) {
        emit(frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public void send(String to, String frequency) {
        send(to, frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void send(String to, String frequency, @Nullable Object payload) {
        send(to, frequency, pack().payload(payload), manner());
    }

    @Override
    public void send(String to, Object typed) {
        send(to, frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void send(Newborn to, String frequency) {
        send(to, frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void send(Newborn to, String frequency, @Nullable Object payload) {
        send(to, frequency, pack().payload(payload), manner());
    }

    @Override
    public void send(Newborn to, Object typed) {
        send(to, frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void sendUrgent(String to, String frequency) {
        send(to, frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void sendUrgent(String to, String frequency, @Nullable Object payload) {
        send(to, frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void sendUrgent(String to, Object typed) {
        send(to, frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public void sendUrgent(Newborn to, String frequency) {
        send(to, frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void sendUrgent(Newborn to, String frequency, @Nullable Object payload) {
        send(to, frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void sendUrgent(Newborn to, Object typed) {
        send(to, frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public void reply(String frequency) {
        reply(onlySignal(), frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void reply(String frequency, @Nullable Object payload) {
        reply(onlySignal(), frequency, pack().payload(payload), manner());
    }

    @Override
    public void reply(Object typed) {
        reply(onlySignal(), frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void reply(Object signal, String frequency) {
        reply(signalOf(signal), frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void reply(Object signal, String frequency, @Nullable Object payload) {
        reply(signalOf(signal), frequency, pack().payload(payload), manner());
    }

    @Override
    public void reply(Object signal, Object typed) {
        reply(signalOf(signal), frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void replyUrgent(String frequency) {
        reply(onlySignal(), frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void replyUrgent(String frequency, @Nullable Object payload) {
        reply(onlySignal(), frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void replyUrgent(Object typed) {
        reply(onlySignal(), frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, String frequency) {
        reply(signalOf(signal), frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, String frequency, @Nullable Object payload) {
        reply(signalOf(signal), frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, Object typed) {
        reply(signalOf(signal), frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public Emitting within(long tides) {
        if (tides < 1) {
            throw new CallException("hypha.within takes a number of tides from 1, not " + tides);
        }
        return with(new Manner(manner().urgent(), tides, manner().because()));
    }

    @Override
    public Emitting because(Object signal) {
        return with(new Manner(manner().urgent(), manner().within(), trailOf(signal)));
    }

    private Trail trailOf(@Nullable Object signal) {
        if (!(signal instanceof String text)) {
            return Trail.of(signalOf(signal));
        }
        try {
            return Trail.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CallException(
                    "hypha.because takes a signal, or what hypha.trail gave for one: " + e.getMessage());
        }
    }
}
