package io.mycelium.testkit.rule;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down, in words, what the steps of an ACT asked for, in their order. Belongs to one thread. */
public final class RecordedEffects implements StepEffects {
    private final List<String> lines = new ArrayList<>();
    private boolean tracing;
    private long seed = 42;
    private int births;
    private long questions;
    private final Map<String, PlainMap> answers = new HashMap<>();
    private @Nullable StateCodec states;
    private @Nullable Object copy;

    /** Reads along from here on: the rules that fire are among the lines. */
    public RecordedEffects traced() {
        tracing = true;
        return this;
    }

    /** Gives copies to be changed, as the core does: the same one in all steps. Without it a step may change what it was given. */
    public RecordedEffects copyBy(StateCodec codec) {
        states = codec;
        return this;
    }

    /** Lets the stream of random numbers begin again from here. */
    public RecordedEffects seed(long from) {
        seed = from;
        return this;
    }

    /** What was asked for so far, a line each: {@code emit work {n=1}}. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Forgets what was asked for so far. */
    public void clear() {
        lines.clear();
    }

    /** The copy that {@link #writable} gave; null if nobody has asked for one. */
    public @Nullable Object copy() {
        return copy;
    }

    private void add(String line, PlainMap payload) {
        lines.add(line + (payload.isEmpty() ? "" : " " + payload));
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

    private static String said(String what, Manner manner) {
        return (manner.urgent() ? what + " urgent" : what)
                + (manner.within() == Manner.EVER ? "" : " within " + manner.within())
                + (manner.because() == null ? "" : " because of " + manner.because());
    }

    @Override
    public void emit(String frequency, PlainMap payload, Manner manner) {
        add(said("emit", manner) + " " + frequency, payload);
    }

    @Override
    public void send(String to, String frequency, PlainMap payload, Manner manner) {
        add(said("send", manner) + " " + to + " " + frequency, payload);
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        add(said("reply", manner) + " " + signal.id().origin() + " " + frequency, payload);
    }

    @Override
    public void reply(Trail signal, String frequency, PlainMap payload, Manner manner) {
        add(said("reply", manner) + " to " + signal + " " + frequency, payload);
    }

    @Override
    public void reply(String asker, String frequency, PlainMap payload, Manner manner) {
        add(said("reply", manner) + " to whoever is called " + asker + " " + frequency, payload);
    }

    /** The first question is {@code worker_1/0/1}. */
    @Override
    public SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides) {
        add(said("ask", manner) + " " + to + " for " + tides + " " + frequency, payload);
        return new SignalId(TestHypha.CALM.id(), 0, ++questions, 0);
    }

    /** Lets somebody have said this last, three tides ago. */
    public RecordedEffects known(String id, PlainMap answer) {
        answers.put(id, answer);
        return this;
    }

    @Override
    public @Nullable Object lastKnown(String id, String field) {
        PlainMap answer = answers.get(id);
        return answer == null ? null : answer.get(field);
    }

    @Override
    public long lastKnownAge(String id, @Nullable String field) {
        PlainMap answer = answers.get(id);
        return answer == null || field != null && !answer.containsKey(field) ? Long.MAX_VALUE : 3;
    }

    @Override
    public void stash(Signal signal) {
        lines.add("stash " + signal.id());
    }

    @Override
    public void unstash(long most) {
        lines.add("unstash " + (most == Long.MAX_VALUE ? "all" : most));
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        add("spawn " + species + (name == null ? "" : " as " + name), state);
        return births++;
    }

    @Override
    public int split(PlainMap state) {
        add("split", state);
        return births++;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner) {
        add(said("send", manner) + " newborn " + birth + " " + frequency, payload);
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
