package io.mycelium.testkit.bench;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a step wants, and forgets it: what that would cost in a network is not the rules' own. Belongs to one thread. */
final class Nowhere implements StepEffects {
    private final StateCodec states;
    private KeptStep step;
    private @Nullable Object copy;
    private long wanted;
    private long chance;
    private long questions;

    Nowhere(StateCodec states, KeptStep first) {
        this.states = states;
        this.step = first;
    }

    /** Before each step. */
    void begin(KeptStep next) {
        step = next;
        copy = null;
        chance = next.chance().beginning() + next.chance().drawn() * KeptStep.Chance.APART;
        questions = 0;
    }

    /** How much was wanted so far. */
    long wanted() {
        return wanted;
    }

    @Override
    public boolean tracing() {
        return false;
    }

    @Override
    public Object writable(Object state) {
        if (copy == null) {
            copy = states.copy(state);
        }
        return copy;
    }

    @Override
    public void matched(String rule) {
        // nobody reads along
    }

    @Override
    public void emit(String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public void send(String to, String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public void reply(Trail signal, String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public void reply(String asker, String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides) {
        wanted++;
        return new SignalId(step.hypha(), 0, ++questions, 0);
    }

    @Override
    public @Nullable Object lastKnown(String id, String field) {
        KeptStep.Known known = step.known(id, field);
        return known == null ? null : known.value();
    }

    @Override
    public long lastKnownAge(String id, @Nullable String field) {
        KeptStep.Known known = step.known(id, field == null ? "" : field);
        return known == null ? Long.MAX_VALUE : step.tide() - known.tide();
    }

    @Override
    public void stash(Signal signal) {
        wanted++;
    }

    @Override
    public void unstash(long most) {
        wanted++;
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        wanted++;
        return 0;
    }

    @Override
    public int split(PlainMap state) {
        wanted++;
        return 0;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner) {
        wanted++;
    }

    @Override
    public void die() {
        wanted++;
    }

    @Override
    public void connect(String to, List<String> frequencies) {
        wanted++;
    }

    @Override
    public void disconnect(String to) {
        wanted++;
    }

    @Override
    public void wakeIn(long tides) {
        wanted++;
    }

    @Override
    public void sleep() {
        wanted++;
    }

    @Override
    public long random() {
        chance += KeptStep.Chance.APART;
        return Plain.mix(chance);
    }

    @Override
    public long time() {
        return step.clock();
    }

    @Override
    public long tide() {
        return step.tide();
    }
}
