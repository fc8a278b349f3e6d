package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.ActingHypha;
import io.mycelium.rules.fact.Newborn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The global {@code hypha} of one session: passes on to the effects of the step that runs. Confined to its worker. */
final class StepHypha implements ActingHypha {
    /** A rule asked for something that makes no sense. The message is for its author. */
    static final class CallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallException(String message) {
            super(message);
        }
    }

    private final CompiledPack pack;
    private final List<Object> facts = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private @Nullable HyphaView view;
    private @Nullable StepEffects effects;

    StepHypha(CompiledPack pack) {
        this.pack = pack;
    }

    void begin(HyphaView hypha, StepEffects into) {
        view = hypha;
        effects = into;
    }

    /** A fact of this step, and the signal it stands for. */
    void sensed(Object fact, Signal signal) {
        facts.add(fact);
        signals.add(signal);
    }

    void stepEnded() {
        facts.clear();
        signals.clear();
    }

    void end() {
        stepEnded();
        view = null;
        effects = null;
    }

    private StepEffects effects() {
        if (effects == null) {
            throw new CallException("hypha was used outside of a step");
        }
        return effects;
    }

    private HyphaView view() {
        if (view == null) {
            throw new CallException("hypha was used outside of a step");
        }
        return view;
    }

    private static String named(@Nullable String name, String what) {
        if (name == null || name.isBlank()) {
            throw new CallException("the " + what + " is " + (name == null ? "null" : "empty"));
        }
        return name;
    }

    private static Object typed(@Nullable Object typed) {
        if (typed == null) {
            throw new CallException("the object to emit is null");
        }
        return typed;
    }

    @Override
    public void emit(String frequency) {
        effects().emit(named(frequency, "frequency"), PlainMap.EMPTY);
    }

    @Override
    public void emit(String frequency, @Nullable Object payload) {
        effects().emit(named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void emit(Object typed) {
        effects().emit(pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    @Override
    public void emitUrgent(String frequency) {
        effects().emitUrgent(named(frequency, "frequency"), PlainMap.EMPTY);
    }

    @Override
    public void emitUrgent(String frequency, @Nullable Object payload) {
        effects().emitUrgent(named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void emitUrgent(Object typed) {
        effects().emitUrgent(pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    @Override
    public void send(String to, String frequency) {
        send(to, frequency, null);
    }

    @Override
    public void send(String to, String frequency, @Nullable Object payload) {
        effects().send(named(to, "receiver's name"), named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void send(String to, Object typed) {
        effects().send(named(to, "receiver's name"), pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    @Override
    public void send(Newborn to, String frequency) {
        send(to, frequency, null);
    }

    @Override
    public void send(Newborn to, String frequency, @Nullable Object payload) {
        effects().sendToNewborn(birth(to), named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void send(Newborn to, Object typed) {
        effects().sendToNewborn(birth(to), pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    private static int birth(@Nullable Newborn to) {
        if (to == null) {
            throw new CallException("the newborn to send to is null");
        }
        return to.birth();
    }

    @Override
    public void reply(String frequency) {
        effects().reply(onlySignal(), named(frequency, "frequency"), PlainMap.EMPTY);
    }

    @Override
    public void reply(String frequency, @Nullable Object payload) {
        effects().reply(onlySignal(), named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void reply(Object typed) {
        effects().reply(onlySignal(), pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    @Override
    public void reply(Object signal, String frequency) {
        effects().reply(signalOf(signal), named(frequency, "frequency"), PlainMap.EMPTY);
    }

    @Override
    public void reply(Object signal, String frequency, @Nullable Object payload) {
        effects().reply(signalOf(signal), named(frequency, "frequency"), pack.payload(payload));
    }

    @Override
    public void reply(Object signal, Object typed) {
        effects().reply(signalOf(signal), pack.frequencyOf(typed(typed)), pack.payload(typed));
    }

    private Signal onlySignal() {
        if (signals.isEmpty()) {
            throw new CallException("there is no signal to reply to: this rule matched without one");
        }
        Signal first = signals.get(0);
        for (Signal other : signals) {
            if (other != first) {
                throw new CallException("there are several signals; say which one: hypha.reply($signal, ...)");
            }
        }
        return first;
    }

    private Signal signalOf(@Nullable Object fact) {
        if (fact instanceof io.mycelium.rules.fact.Signal shown) {
            return shown.shown();
        }
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return signals.get(i);
            }
        }
        throw new CallException("a " + (fact == null ? "null" : fact.getClass().getSimpleName())
                + " is no signal of this step; reply to what 'when' matched");
    }

    @Override
    public Newborn spawn(String species) {
        return spawn(species, null, Map.of());
    }

    @Override
    public Newborn spawn(String species, @Nullable String name) {
        return spawn(species, name, Map.of());
    }

    @Override
    public Newborn spawn(String species, Map<String, ?> state) {
        return spawn(species, null, state);
    }

    @Override
    public Newborn spawn(String species, @Nullable String name, Map<String, ?> state) {
        PlainMap fields = state == null ? PlainMap.EMPTY : PlainMap.of(state);
        return new Newborn(effects().spawn(named(species, "species"), name, fields), species);
    }

    @Override
    public void die() {
        effects().die();
    }

    @Override
    public void connect(String to, String... frequencies) {
        for (String frequency : frequencies) {
            named(frequency, "frequency");
        }
        effects().connect(named(to, "receiver's name"), List.of(frequencies));
    }

    @Override
    public void disconnect(String to) {
        effects().disconnect(named(to, "receiver's name"));
    }

    @Override
    public void wakeIn(long tides) {
        if (tides < 1) {
            throw new CallException("hypha.wakeIn takes a number of tides from 1, not " + tides);
        }
        effects().wakeIn(tides);
    }

    @Override
    public void sleep() {
        effects().sleep();
    }

    @Override
    public long random() {
        return effects().random();
    }

    @Override
    public int random(int bound) {
        if (bound < 1) {
            throw new CallException("hypha.random takes a bound from 1, not " + bound);
        }
        return (int) ((effects().random() >>> 1) % bound);
    }

    @Override
    public long time() {
        return effects().time();
    }

    @Override
    public long tide() {
        return effects().tide();
    }

    @Override
    public String id() {
        return view().id();
    }

    @Override
    public String species() {
        return view().species();
    }

    @Override
    public long generation() {
        return view().generation();
    }

    @Override
    public long age() {
        return view().age();
    }

    @Override
    public double energy() {
        return view().energy();
    }

    @Override
    public double vitality() {
        return view().vitality().score();
    }

    @Override
    public int queueDepth() {
        return view().queueDepth();
    }

    @Override
    public int waiting() {
        return view().waiting();
    }

    @Override
    public double energyLeft() {
        return view().energyLeft();
    }

    @Override
    public double bufferFill() {
        return view().bufferFill();
    }

    @Override
    public List<String> upstream() {
        return view().upstream();
    }

    @Override
    public List<String> neighbours() {
        return view().neighbours();
    }

    @Override
    public String toString() {
        return "hypha " + id();
    }
}
