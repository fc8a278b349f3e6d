package io.mycelium.rules.fact;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The signal of this step as a fact, whatever its frequency: {@code Signal( frequency == "start", payload["value"] > 3 )}.
 * Immutable, like the signal it shows.
 */
public final class Signal {
    private final io.mycelium.api.signal.Signal signal;

    public Signal(io.mycelium.api.signal.Signal signal) {
        this.signal = signal;
    }

    /** The signal itself, for the platform. */
    public io.mycelium.api.signal.Signal shown() {
        return signal;
    }

    public String getFrequency() {
        return signal.frequency();
    }

    /** Its fields. Can't be changed. */
    public PlainMap getPayload() {
        return signal.payload();
    }

    /** The name of who emitted it: a hypha, a relay or a fruiting body. */
    public String getOrigin() {
        return signal.id().origin();
    }

    public long getGeneration() {
        return signal.id().generation();
    }

    public long getSeq() {
        return signal.id().seq();
    }

    /** 0 for the signal as it was emitted, higher for the copies that relays made of it. */
    public long getCopy() {
        return signal.id().copy();
    }

    /** Its name, such as {@code A/0/1}. */
    public String getId() {
        return signal.id().toString();
    }

    /** The name of the signal whose step emitted this one; null where there was none. */
    public @Nullable String getCause() {
        return signal.cause() == null ? null : Objects.toString(signal.cause());
    }

    /** The name of the signal at the beginning of the chain. */
    public String getRoot() {
        return signal.root().toString();
    }

    /** The name of the signal that this one answers, as {@link ActingHypha#ask} gave it; null if it is no reply. */
    public @Nullable String getAnswerTo() {
        return signal.answerTo() == null ? null : Objects.toString(signal.answerTo());
    }

    /** The tide in which it was emitted or came in. */
    public long getTide() {
        return signal.tide();
    }

    public boolean isUrgent() {
        return signal.urgent();
    }

    /** The last tide in which it may be acted upon. */
    public long getDeadline() {
        return signal.deadline();
    }

    /** A field of the payload; null where there is none. */
    public @Nullable Object value(String field) {
        return signal.payload().get(field);
    }

    /** An integer of the payload; 0 where there is none. */
    public long integer(String field) {
        return signal.payload().integer(field, 0);
    }

    /** A number of the payload; 0 where there is none. */
    public double number(String field) {
        Object value = signal.payload().get(field);
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new NotPlainException("'" + field + "' is not a number: " + Plain.text(value));
    }

    /** A text of the payload; null where there is none. */
    public @Nullable String text(String field) {
        return signal.payload().text(field, null);
    }

    @Override
    public String toString() {
        return "signal(" + signal.frequency() + " " + signal.id() + ")";
    }
}
