package io.mycelium.rules.internal;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Legible;
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
        int unseen = Legible.firstUnseen(name);
        if (unseen >= 0) {
            throw new CallException("the " + what + " '" + Legible.text(name) + "' has the sign "
                    + Legible.named(unseen) + ", which nobody sees");
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

    /** @param asked a fact of the step, or a text for a signal of an earlier one, or for who has emitted it */
    private void replyTo(@Nullable Object asked, String frequency, PlainMap payload, Manner manner) {
        if (!(asked instanceof String text)) {
            reply(signalOf(asked), frequency, payload, manner);
            return;
        }
        Trail trail = trailIn(text);
        if (trail == null) {
            effects().reply(named(text, "name of who has asked"), named(frequency, "frequency"), payload, manner);
        } else {
            effects().reply(trail, named(frequency, "frequency"), payload, manner);
        }
    }

    /** @param text a frequency; or a trail, for which the payload says it */
    private void replyWith(String text, @Nullable Object payload, Manner manner) {
        Trail trail = text == null ? null : trailIn(text);
        if (trail == null) {
            reply(onlySignal(), text, pack().payload(payload), manner);
        } else {
            effects().reply(trail, frequencyOf(payload), pack().payload(payload), manner);
        }
    }

    private static @Nullable Trail trailIn(String text) {
        try {
            return Trail.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String ask(String to, String frequency, PlainMap payload, long tides) {
        if (tides < 1) {
            throw new CallException("hypha.ask takes a number of tides from 1, not " + tides);
        }
        return effects()
                .ask(named(to, "receiver's name"), named(frequency, "frequency"), payload, manner(), tides)
                .toString();
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
        replyWith(frequency, payload, manner());
    }

    @Override
    public void reply(String asked, String frequency) {
        replyTo(asked, frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void reply(Object typed) {
        reply(onlySignal(), frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void reply(Object signal, String frequency) {
        replyTo(signal, frequency, PlainMap.EMPTY, manner());
    }

    @Override
    public void reply(Object signal, String frequency, @Nullable Object payload) {
        replyTo(signal, frequency, pack().payload(payload), manner());
    }

    @Override
    public void reply(Object signal, Object typed) {
        replyTo(signal, frequencyOf(typed), pack().payload(typed), manner());
    }

    @Override
    public void replyUrgent(String frequency) {
        reply(onlySignal(), frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void replyUrgent(String frequency, @Nullable Object payload) {
        replyWith(frequency, payload, manner().hurried());
    }

    @Override
    public void replyUrgent(String asked, String frequency) {
        replyTo(asked, frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void replyUrgent(Object typed) {
        reply(onlySignal(), frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, String frequency) {
        replyTo(signal, frequency, PlainMap.EMPTY, manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, String frequency, @Nullable Object payload) {
        replyTo(signal, frequency, pack().payload(payload), manner().hurried());
    }

    @Override
    public void replyUrgent(Object signal, Object typed) {
        replyTo(signal, frequencyOf(typed), pack().payload(typed), manner().hurried());
    }

    @Override
    public String ask(String to, String frequency, long tides) {
        return ask(to, frequency, PlainMap.EMPTY, tides);
    }

    @Override
    public String ask(String to, String frequency, @Nullable Object payload, long tides) {
        return ask(to, frequency, pack().payload(payload), tides);
    }

    @Override
    public String ask(String to, Object typed, long tides) {
        return ask(to, frequencyOf(typed), pack().payload(typed), tides);
    }

    @Override
    public Emitting within(long tides) {
        if (tides < 1) {
            throw new CallException("hypha.within takes a number of tides from 1, not " + tides);
        }
        return with(new Manner(manner().urgent(), tides, manner().because()));
    }

    @Override
    public Emitting withinMillis(long millis) {
        if (millis < 1) {
            throw new CallException("hypha.withinMillis takes a number of milliseconds from 1, not " + millis);
        }
        return with(manner().withinMillis(millis));
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
