package io.mycelium.rules.explain;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.LoneHypha;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a step beside the state: how its hypha stands, what it senses, and what it may ask the network for.
 *
 * @param signals one, or those that are sensed together; none for an opening alone
 * @param begins with what the step, or what comes before it, begins
 * @param whole whether the state has all its fields, as they were written
 * @param tide its number
 * @param clock stamped on the tide; negative if that is not known
 * @param chance where random numbers begin; null if that is not known
 * @param known what the hypha knew from answers; null if that is not known
 */
public record Circumstances(
        HyphaView hypha,
        List<Signal> signals,
        Begins begins,
        boolean whole,
        long tide,
        long clock,
        @Nullable Chance chance,
        @Nullable Knowledge known) {
    /** What is taken first. */
    public enum Begins {
        /** The opening, if the pack has one; then the signals. */
        OPENING,
        /** The signals: the opening was a step of its own. If there are none, the opening is what is meant. */
        SIGNALS,
        /** The step that comes first after a recovery, and nothing else. */
        RECOVERY
    }

    /** Random numbers, of which so many were drawn before. */
    public record Chance(long beginning, long drawn) {}

    /** What somebody said last of a field, and in which tide that was acted upon. */
    public record Said(@Nullable Object value, long tide) {}

    /** What a hypha knows. */
    @FunctionalInterface
    public interface Knowledge {
        /** Null if nothing is known of the field; the field with the empty name is that of any answer. */
        @Nullable
        Said last(String from, String field);
    }

    public Circumstances {
        signals = List.copyOf(signals);
    }

    /** Of a hypha without a network, which senses what the question says. */
    static Circumstances lone(Question question) {
        String frequency = question.frequency();
        return of(
                frequency == null ? new LoneHypha(question.hypha()) : new HyphaWithASignal(question.hypha()),
                frequency == null ? null : new LoneSignal(frequency, question.payload()));
    }

    /** One that has one signal before it. */
    private static final class HyphaWithASignal extends LoneHypha {
        HyphaWithASignal(String id) {
            super(id);
        }

        @Override
        public int queueDepth() {
            return 1;
        }
    }

    /** The same, of a hypha that stands as it is said. */
    static Circumstances of(HyphaView hypha, @Nullable Signal signal) {
        return new Circumstances(
                hypha, signal == null ? List.of() : List.of(signal), Begins.OPENING, false, 1, -1, null, null);
    }

    /** A signal from outside, for who asks what would be. */
    public static Signal signal(String frequency, PlainMap payload) {
        return new LoneSignal(frequency, payload);
    }

    /** What this signal says is known too, if it is an answer. */
    @Nullable
    Said answered(String from, String field) {
        for (int i = signals.size() - 1; i >= 0; i--) {
            Signal signal = signals.get(i);
            SignalId question = signal.answerTo();
            boolean says = field.isEmpty() || signal.payload().containsKey(field);
            if (question != null && says && signal.id().origin().equals(from)) {
                return new Said(signal.payload().get(field), tide);
            }
        }
        return null;
    }
}
