package io.mycelium.api.signal;

/**
 * Names one signal for ever.
 *
 * @param origin who emitted it: a hypha, a relay, or the fruiting body it came in by
 * @param generation how often the origin had been begun anew when it emitted
 * @param seq the number the origin gave it, from 1
 * @param copy 0 for the signal as it was emitted, higher for the copies that relays made of it
 */
public record SignalId(String origin, long generation, long seq, long copy) {
    /** {@code origin/generation/seq}, and {@code +copy} where there is one. */
    @Override
    public String toString() {
        return origin + "/" + generation + "/" + seq + (copy == 0 ? "" : "+" + copy);
    }
}
