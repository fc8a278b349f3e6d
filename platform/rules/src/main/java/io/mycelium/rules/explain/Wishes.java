package io.mycelium.rules.explain;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down what rules ask for, and lets none of it happen. Belongs to one thread. */
final class Wishes implements StepEffects {
    private final StateCodec states;
    private final String hypha;
    private final Circumstances all;
    private final Consumer<String> firing;
    private final Set<String> asked = new LinkedHashSet<>();
    private List<Wish> wishes = new ArrayList<>();
    private @Nullable Object copy;
    private long drawn;
    private int births;
    private long questions;

    /** @param firing told the name of each rule that is about to fire */
    Wishes(StateCodec states, Circumstances all, Consumer<String> firing) {
        this.states = states;
        this.hypha = all.hypha().id();
        this.all = all;
        this.firing = firing;
    }

    /** What was asked for since the last time. */
    List<Wish> take() {
        List<Wish> taken = wishes;
        wishes = new ArrayList<>();
        return taken;
    }

    /** What a network would have said, and here is made up. */
    Set<String> asked() {
        return asked;
    }

    /** The state that may be changed; null if nothing has been. */
    @Nullable
    Object copy() {
        return copy;
    }

    @Override
    public boolean tracing() {
        return true;
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
        firing.accept(rule);
    }

    private void add(String what, Manner manner, PlainMap payload) {
        String how = (manner.urgent() ? ", urgent" : "")
                + (manner.within() == Manner.EVER ? "" : ", with a deadline")
                + (manner.because() == null ? "" : ", because of " + manner.because());
        wishes.add(new Wish(what + how, payload));
    }

    private void add(String what) {
        wishes.add(new Wish(what, PlainMap.EMPTY));
    }

    @Override
    public void emit(String frequency, PlainMap payload, Manner manner) {
        add("emit " + frequency, manner, payload);
    }

    @Override
    public void send(String to, String frequency, PlainMap payload, Manner manner) {
        add("send " + frequency + " to " + to, manner, payload);
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        add("reply " + frequency + " to " + signal.id().origin(), manner, payload);
    }

    @Override
    public void reply(Trail signal, String frequency, PlainMap payload, Manner manner) {
        add("reply " + frequency + " to " + signal, manner, payload);
    }

    @Override
    public void reply(String asker, String frequency, PlainMap payload, Manner manner) {
        add("reply " + frequency + " to " + asker, manner, payload);
    }

    @Override
    public SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides) {
        add("ask " + to + " for " + frequency + " within " + tides + " tides", manner, payload);
        return new SignalId(hypha, 0, ++questions, 0);
    }

    @Override
    public @Nullable Object lastKnown(String id, String field) {
        Circumstances.Said said = said(id, field);
        return said == null ? null : said.value();
    }

    @Override
    public long lastKnownAge(String id, @Nullable String field) {
        Circumstances.Said said = said(id, field == null ? "" : field);
        return said == null ? Long.MAX_VALUE : all.tide() - said.tide();
    }

    private Circumstances.@Nullable Said said(String id, String field) {
        Circumstances.Knowledge known = all.known();
        if (known == null) {
            asked.add("hypha.lastKnown knows nothing here");
            return null;
        }
        Circumstances.Said now = all.answered(id, field);
        return now == null ? known.last(id, field) : now;
    }

    @Override
    public void stash(Signal signal) {
        add("put the signal aside");
    }

    @Override
    public void unstash(long most) {
        add(most == Long.MAX_VALUE ? "take all signals again" : "take " + most + " signals again");
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        add("spawn " + species + (name == null ? "" : " as " + name), Manner.PLAIN, state);
        return births++;
    }

    @Override
    public int split(PlainMap state) {
        add("split", Manner.PLAIN, state);
        return births++;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner) {
        if (birth < 0 || birth >= births) {
            throw new IndexOutOfBoundsException(birth);
        }
        add("send " + frequency + " to the newborn", manner, payload);
    }

    @Override
    public void die() {
        add("die");
    }

    @Override
    public void connect(String to, List<String> frequencies) {
        add("connect to " + to + (frequencies.isEmpty() ? "" : " for " + String.join(", ", frequencies)));
    }

    @Override
    public void disconnect(String to) {
        add("disconnect from " + to);
    }

    @Override
    public void wakeIn(long tides) {
        add("wake in " + tides + (tides == 1 ? " tide" : " tides"));
    }

    @Override
    public void sleep() {
        add("sleep");
    }

    @Override
    public long random() {
        Circumstances.Chance chance = all.chance();
        if (chance == null) {
            asked.add("hypha.random gives other numbers in a network");
        }
        long beginning = chance == null ? 0 : chance.beginning() + chance.drawn() * 0x9E3779B97F4A7C15L;
        return Plain.mix(beginning + ++drawn * 0x9E3779B97F4A7C15L);
    }

    @Override
    public long time() {
        if (all.clock() < 0) {
            asked.add("hypha.time is 0 here");
        }
        return Math.max(0, all.clock());
    }

    @Override
    public long tide() {
        return all.tide();
    }
}
