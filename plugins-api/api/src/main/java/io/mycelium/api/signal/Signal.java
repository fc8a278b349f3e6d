package io.mycelium.api.signal;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What a hypha, a relay or the world said, once. Immutable; may be kept and read on any thread, in any phase. Nothing here throws. */
@ProviderType
public interface Signal {
    /** The deadline of a signal that has none. */
    long NO_DEADLINE = Long.MAX_VALUE;

    /** Returns what kind of signal it is, such as {@code start} or {@code coordinate:growth}. */
    String frequency();

    /** Returns what it says; never null, perhaps empty. */
    PlainMap payload();

    /** Returns its name, which is given once. */
    SignalId id();

    /**
     * Returns what is equal for two signals that have the same {@link #id}, and for no others. It takes less than the name,
     * which has to be written: for who asks whether a signal was there before.
     */
    default Object identity() {
        return id();
    }

    /** Returns the signal of the step that emitted this one; null for what came from outside, and for what an opening step emitted. */
    @Nullable
    SignalId cause();

    /** Returns the signal at the beginning of the chain; its own id where nothing came before. */
    SignalId root();

    /** Returns the signal that this one answers, which is then its cause; null if it is no reply to one. */
    @Nullable
    default SignalId answerTo() {
        return null;
    }

    /** Returns the tide in which it was emitted or ingested. */
    long tide();

    /** Returns whether it goes before others, and ends one SLEEP. */
    boolean urgent();

    /**
     * Returns the deadline that is a moment of the wall clock, in ms since 1970: negative, so that it is told from a tide. It
     * is compared with the clock that is stamped on a tide.
     */
    static long untilMillis(long millis) {
        return ~Math.max(0, millis);
    }

    /** Returns the last tide in which it may be acted upon, or {@link #NO_DEADLINE}; or what {@link #untilMillis} gives. */
    long deadline();

    /** Returns the signal that came in again as this one, when an operator replayed it; null for all that are no replay. */
    default @Nullable SignalId replayOf() {
        return null;
    }
}
