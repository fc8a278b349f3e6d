package io.mycelium.rules;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down, in words, what steps asked for. */
final class RecordedEffects implements StepEffects {
    final List<String> lines = new ArrayList<>();
    final List<PlainMap> payloads = new ArrayList<>();
    boolean tracing;
    long seed = 42;
    private int births;
    private @Nullable StateCodec states;

    /** What {@link #writable} gave; null if nobody has asked. */
    @Nullable
    Object copy;

    private void add(String line, PlainMap payload) {
        lines.add(line + (payload.isEmpty() ? "" : " " + payload));
        payloads.add(payload);
    }

    /** Gives copies to be changed, as the core does: the same one in all steps. */
    void copyBy(StateCodec codec) {
        states = codec;
    }

    @Override
    public Object writable(Object state) {
        if (states == null) {
            return state;
        }
        if (copy == null) {
            copy = states.copy(state);
        }
        return copy;
    }

    @Override
    public boolean tracing() {
        return tracing;
    }

    @Override
    public void matched(String rule) {
        lines.add("matched " + rule);
    }

    @Override
    public void emit(String frequency, PlainMap payload) {
        add("emit " + frequency, payload);
    }

    @Override
    public void emitUrgent(String frequency, PlainMap payload) {
        add("emit urgent " + frequency, payload);
    }

    @Override
    public void send(String to, String frequency, PlainMap payload) {
        add("send " + to + " " + frequency, payload);
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload) {
        add("reply " + signal.id().origin() + " " + frequency, payload);
    }

    @Override
    public int spawn(String species, @org.jspecify.annotations.Nullable String name, PlainMap state) {
        add("spawn " + species + (name == null ? "" : " as " + name), state);
        return births++;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload) {
        add("send newborn " + birth + " " + frequency, payload);
    }

    @Override
    public void die() {
        lines.add("die");
    }

    @Override
    public void connect(String to, List<String> frequencies) {
        lines.add("connect " + to + " " + frequencies);
    }

    @Override
    public void disconnect(String to) {
        lines.add("disconnect " + to);
    }

    @Override
    public void wakeIn(long tides) {
        lines.add("wake in " + tides);
    }

    @Override
    public void sleep() {
        lines.add("sleep");
    }

    @Override
    public long random() {
        seed = Plain.mix(seed + 0x9E3779B97F4A7C15L);
        return seed;
    }

    @Override
    public long time() {
        return 1_000_000;
    }

    @Override
    public long tide() {
        return 7;
    }
}
