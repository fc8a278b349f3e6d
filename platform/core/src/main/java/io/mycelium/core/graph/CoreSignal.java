package io.mycelium.core.graph;

import io.mycelium.api.rule.Notices;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A signal as the core moves it: at any moment in exactly one socket, inbox, outbox or memory. */
public class CoreSignal implements Signal {
    /** In which a hypha acts upon what has come in. */
    public static final Comparator<CoreSignal> INBOX_ORDER =
            Comparator.<CoreSignal>comparingInt(s -> s.urgent ? 0 : 1).thenComparingLong(s -> s.arrived);

    public final SignalKey key;
    public final Frequency frequency;
    public final PlainMap payload;
    public final @Nullable SignalKey cause;
    public final SignalKey root;
    public final long tide;
    public final boolean urgent;
    /** Whether it is a reply to its cause. Said as it is made, or as it is found to be one. */
    public boolean answer;
    /** The tide in which it entered the socket it is in, or came into the inbox by none; the one thing about it that changes on its way. */
    public long arrived;

    public CoreSignal(
            SignalKey key,
            Frequency frequency,
            PlainMap payload,
            @Nullable SignalKey cause,
            @Nullable SignalKey root,
            long tide,
            boolean urgent) {
        this.key = key;
        this.frequency = frequency;
        this.payload = payload;
        this.cause = cause;
        this.root = root == null ? key : root;
        this.tide = tide;
        this.urgent = urgent;
    }

    public static CoreSignal of(
            SignalKey key,
            Frequency frequency,
            PlainMap payload,
            @Nullable SignalKey cause,
            @Nullable SignalKey root,
            long tide,
            boolean urgent,
            long deadline) {
        return of(key, frequency, payload, cause, root, tide, urgent, deadline, null);
    }

    /** @param replayed what came in again as this one; null if it is no replay */
    public static CoreSignal of(
            SignalKey key,
            Frequency frequency,
            PlainMap payload,
            @Nullable SignalKey cause,
            @Nullable SignalKey root,
            long tide,
            boolean urgent,
            long deadline,
            @Nullable SignalKey replayed) {
        return deadline == NO_DEADLINE && replayed == null
                ? new CoreSignal(key, frequency, payload, cause, root, tide, urgent)
                : new Rare(key, frequency, payload, cause, root, tide, urgent, deadline, replayed);
    }

    /** Another instance of this signal, perhaps under another frequency. */
    public CoreSignal instance(long copy, Frequency as) {
        CoreSignal other = of(key.copy(copy), as, payload, cause, root, tide, urgent, deadline(), replayed());
        other.answer = answer;
        return other;
    }

    /** This signal, for another place than it was in: when it arrived where it is now stays known as long as that is written. */
    CoreSignal onward() {
        return because(cause, root);
    }

    /** This signal, with another one as what it comes of. */
    public CoreSignal because(@Nullable SignalKey of, SignalKey beginning) {
        CoreSignal same = of(key, frequency, payload, of, beginning, tide, urgent, deadline(), replayed());
        same.answer = answer;
        return same;
    }

    @Override
    public String frequency() {
        return frequency.name;
    }

    @Override
    public PlainMap payload() {
        return payload;
    }

    @Override
    public SignalId id() {
        return key.id();
    }

    @Override
    public Object identity() {
        return key;
    }

    @Override
    public @Nullable SignalId cause() {
        return cause == null ? null : cause.id();
    }

    @Override
    public SignalId root() {
        return root.id();
    }

    @Override
    public @Nullable SignalId answerTo() {
        return answer ? cause() : null;
    }

    /** Whether it says what became of a signal of its hypha's own, which may have died: then this waits for its heir. */
    public boolean isNotice() {
        return (key.origin instanceof Hypha || key.origin instanceof Node.Gone)
                && frequency.name.startsWith(Notices.PREFIX);
    }

    @Override
    public long tide() {
        return tide;
    }

    @Override
    public boolean urgent() {
        return urgent;
    }

    @Override
    public long deadline() {
        return NO_DEADLINE;
    }

    /** Whether it may not be acted upon any more in a tide with such a clock. */
    public boolean isExpired(long ofTide, long clock) {
        long last = deadline();
        return last < 0 ? ~last < clock : last < ofTide;
    }

    /** For people. */
    public String expiry() {
        long last = deadline();
        return "its deadline was " + (last < 0 ? Instant.ofEpochMilli(~last) : "tide " + last);
    }

    /** The deadline of one that is of use for so many tides, or, if negative, ms, after such a tide. */
    public static long deadline(long within, long ofTide, long clock) {
        if (within < 0) {
            return Signal.untilMillis(clock - within);
        }
        return within >= NO_DEADLINE - ofTide ? NO_DEADLINE : ofTide + within;
    }

    /** What came in again as this one; null if it is no replay. */
    public @Nullable SignalKey replayed() {
        return null;
    }

    @Override
    public @Nullable SignalId replayOf() {
        SignalKey of = replayed();
        return of == null ? null : of.id();
    }

    long hash() {
        SignalKey replayed = replayed();
        long hash = key.hash() * 31 + frequency.hash;
        hash = Plain.mix(hash) * 31 + Plain.hash(payload);
        hash = hash * 31 + (cause == null ? 0 : cause.hash());
        hash = hash * 31 + root.hash();
        return Plain.mix(hash * 31 + tide * 2 + (urgent ? 1 : 0) + deadline() * 7 + arrived + (answer ? 0x1000L : 0))
                + (replayed == null ? 0 : replayed.hash());
    }

    @Override
    public String toString() {
        return frequency.name + payload + " " + id();
    }

    /** One with a deadline, or a replay: most signals are neither, and smaller. */
    private static final class Rare extends CoreSignal {
        private final long deadline;
        private final @Nullable SignalKey replayed;

        Rare(
                SignalKey key,
                Frequency frequency,
                PlainMap payload,
                @Nullable SignalKey cause,
                @Nullable SignalKey root,
                long tide,
                boolean urgent,
                long deadline,
                @Nullable SignalKey replayed) {
            super(key, frequency, payload, cause, root, tide, urgent);
            this.deadline = deadline;
            this.replayed = replayed;
        }

        @Override
        public @Nullable SignalKey replayed() {
            return replayed;
        }

        @Override
        public long deadline() {
            return deadline;
        }
    }
}
