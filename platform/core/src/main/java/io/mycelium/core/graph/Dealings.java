package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What a hypha has to do with others for longer than a tide: signals put aside, questions, and what became of signals of its
 * own since its last ACT. Most hyphae have nothing of it, and then no such object. Changes with its hypha, in the same phases,
 * after {@link Changes#beforeChange(Hypha)}.
 */
public final class Dealings {
    /** It has not acted since a recovery, and has something to do then. */
    public boolean recovers;
    /** For how many tides it was stopped before it was to act again. */
    public int stopped;
    /** How many of its signals were refused since its last ACT. */
    public int refused;

    /** Null until it asks for the first time. */
    @Nullable
    public Questions questions;

    private @Nullable SignalQueue stash;

    public Dealings copy() {
        Dealings copy = new Dealings();
        copy.recovers = recovers;
        copy.stopped = stopped;
        copy.refused = refused;
        copy.questions = questions == null ? null : questions.copy();
        for (int i = 0; i < stashed(); i++) {
            copy.stash(stashed(i));
        }
        return copy;
    }

    /** Whether nothing would be otherwise without it. */
    public boolean isEmpty() {
        return !recovers && stopped == 0 && refused == 0 && questions == null && stash == null;
    }

    /** The hypha has acted: what happened to its signals before is past. */
    public void acted() {
        stopped = 0;
        refused = 0;
    }

    public int stashed() {
        return stash == null ? 0 : stash.size();
    }

    public CoreSignal stashed(int place) {
        if (stash == null) {
            throw new IndexOutOfBoundsException(place);
        }
        return stash.get(place);
    }

    public void stash(CoreSignal signal) {
        SignalQueue aside = stash;
        if (aside == null) {
            aside = new SignalQueue();
            stash = aside;
        }
        aside.add(signal);
    }

    /** Takes out the one that was put aside first, as it arrives anew in a tide; null if there is none. */
    @Nullable
    public CoreSignal unstash(long tide) {
        CoreSignal first = unstash();
        if (first == null) {
            return null;
        }
        CoreSignal again = first.onward();
        again.arrived = tide;
        return again;
    }

    /** Takes out the one that was put aside first, as it is; null if there is none. */
    @Nullable
    CoreSignal unstash() {
        CoreSignal signal = stash == null ? null : stash.poll();
        if (stash != null && stash.size() == 0) {
            stash = null;
        }
        return signal;
    }

    /** Its questions and answers, made if it has not asked before. */
    public Questions asking() {
        Questions known = questions;
        if (known == null) {
            known = new Questions();
            questions = known;
        }
        return known;
    }

    long hash() {
        long hash = (recovers ? 2 : 0) + stopped * 31L + refused * 17L + (questions == null ? 0 : questions.hash());
        for (int i = 0; i < stashed(); i++) {
            hash = Plain.mix(hash * 31 + stashed(i).hash());
        }
        return Plain.mix(hash + 7);
    }
}
