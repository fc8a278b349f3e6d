package io.mycelium.core.act;

import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.rule.StepResult;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.graph.Questions;
import org.jspecify.annotations.Nullable;

/** What is said of a step that failed: what was wrong, and what to do. */
final class StepFaults {
    private StepFaults() {}

    /** @param where the pack, and the rule if it is known */
    static String thrown(Throwable e, String where) {
        return e instanceof OutOfMemoryError
                ? where + " asked for more memory than there is (" + e.getMessage()
                        + "); the step was undone. Let its rules make less at once, or give the server more with -Xmx"
                : where + " threw " + e + "; the step was undone";
    }

    static StepResult tooMuch(String pack, String what) {
        return new StepResult.Failed(pack, "pack '" + pack + "': a step wanted too much: " + what);
    }

    /** @param wanted what it wanted too much of; null if it left too large a state */
    static StepResult beyond(@Nullable StepLimitException wanted, String pack, long mostBytes) {
        return wanted == null ? tooLarge(pack, mostBytes) : tooMuch(pack, String.valueOf(wanted.getMessage()));
    }

    private static StepResult tooLarge(String pack, long mostBytes) {
        return tooMuch(
                pack,
                "it left a state of more than " + mostBytes
                        + " bytes, as many as 'limits: {bytes: ...}' of its species allows");
    }

    static String runaway(StepResult.Exhausted result, int energy) {
        if (!result.loop().isEmpty()) {
            return result.loop() + ": a loop turned until the energy of " + energy
                    + " was spent, and was stopped; the step was undone."
                    + " Let the loop come to an end, or raise the species' energy";
        }
        return "the rules \"" + String.join("\", \"", result.rules()) + "\" fired more than " + energy
                + " times in one step and were stopped; the step was undone."
                + " A rule fires again for the same signal when it changes what its own pattern tests: add no-loop,"
                + " delete the signal first, or let what it changes end what it tests; or raise the species' energy";
    }

    static String tooLargeAPayload(Blueprint.StepLimits limits) {
        return "it emitted a payload of more than " + limits.bytes()
                + " bytes, as many as 'limits: {bytes: ...}' of its species allows";
    }

    static String tooManyBirths(Blueprint.StepLimits limits) {
        return "it asked for more than " + limits.births()
                + " births, as many as 'limits: {births: ...}' of its species allows a step";
    }

    static String tooManySockets(Blueprint.StepLimits limits) {
        return "it connected and disconnected more than " + limits.emissions()
                + " times, as often as 'limits: {emissions: ...}' of its species allows a step";
    }

    static String tooManyQuestions() {
        return "it asked while " + Questions.MOST
                + " questions of it are open, as many as may be: ask less, or for fewer tides";
    }
}
