package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.ActingHypha;
import io.mycelium.rules.fact.Newborn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The global {@code hypha} of one session: passes on to the effects of the step that runs. Confined to its worker. */
final class StepHypha extends StepEmitting implements ActingHypha {
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

    @Override
    StepEffects effects() {
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

    @Override
    Signal onlySignal() {
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

    @Override
    Signal signalOf(@Nullable Object fact) {
        if (fact instanceof io.mycelium.rules.fact.Signal shown) {
            return shown.shown();
        }
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return signals.get(i);
            }
        }
        throw new CallException("a " + (fact == null ? "null" : fact.getClass().getSimpleName())
                + " is no signal of this step; name what 'when' matched");
    }

    @Override
    CompiledPack pack() {
        return pack;
    }

    @Override
    Manner manner() {
        return Manner.PLAIN;
    }

    @Override
    StepEmitting with(Manner manner) {
        return new InManner(manner);
    }

    /** What the same step emits in another manner. */
    private final class InManner extends StepEmitting {
        private final Manner manner;

        InManner(Manner manner) {
            this.manner = manner;
        }

        @Override
        CompiledPack pack() {
            return pack;
        }

        @Override
        StepEffects effects() {
            return StepHypha.this.effects();
        }

        @Override
        Signal onlySignal() {
            return StepHypha.this.onlySignal();
        }

        @Override
        Signal signalOf(@Nullable Object fact) {
            return StepHypha.this.signalOf(fact);
        }

        @Override
        Manner manner() {
            return manner;
        }

        @Override
        StepEmitting with(Manner other) {
            return new InManner(other);
        }
    }

    @Override
    public String sender(Object signal) {
        return signalOf(signal).id().origin();
    }

    @Override
    public String trail(Object signal) {
        return Trail.of(signalOf(signal)).toString();
    }

    @Override
    public void stash(Object signal) {
        effects().stash(signalOf(signal));
    }

    @Override
    public void unstash(long signals) {
        if (signals < 0) {
            throw new CallException("hypha.unstash takes a number of signals from 0, not " + signals);
        }
        effects().unstash(signals);
    }

    @Override
    public void unstash() {
        effects().unstash(Long.MAX_VALUE);
    }

    @Override
    public long lastKnown(String id, String field, long otherwise) {
        Object known = known(id, field);
        if (known == null) {
            return otherwise;
        }
        if (known instanceof Long whole) {
            return whole;
        }
        throw unlike(id, field, known, "whole number");
    }

    @Override
    public double lastKnown(String id, String field, double otherwise) {
        Object known = known(id, field);
        if (known == null) {
            return otherwise;
        }
        if (known instanceof Number number) {
            return number.doubleValue();
        }
        throw unlike(id, field, known, "number");
    }

    @Override
    public boolean lastKnown(String id, String field, boolean otherwise) {
        Object known = known(id, field);
        if (known == null) {
            return otherwise;
        }
        if (known instanceof Boolean truth) {
            return truth;
        }
        throw unlike(id, field, known, "truth");
    }

    @Override
    public @Nullable String lastKnown(String id, String field, @Nullable String otherwise) {
        Object known = known(id, field);
        if (known == null) {
            return otherwise;
        }
        if (known instanceof String text) {
            return text;
        }
        throw unlike(id, field, known, "text");
    }

    @Override
    public @Nullable Object lastKnown(String id, String field, @Nullable Object otherwise) {
        Object known = known(id, field);
        return known == null ? otherwise : known;
    }

    private @Nullable Object known(String id, String field) {
        return effects().lastKnown(named(id, "name of who has answered"), named(field, "field"));
    }

    private static CallException unlike(String id, String field, Object known, String expected) {
        return new CallException("'" + field + "' of '" + id + "' is no " + expected + " but " + Plain.text(known)
                + "; give hypha.lastKnown a value of the kind that it has");
    }

    @Override
    public long lastKnownAge(String id) {
        return effects().lastKnownAge(named(id, "name of who has answered"), null);
    }

    @Override
    public long lastKnownAge(String id, String field) {
        return effects().lastKnownAge(named(id, "name of who has answered"), named(field, "field"));
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
    public Newborn split() {
        return split(Map.of());
    }

    @Override
    public Newborn split(Map<String, ?> stateOfTheOther) {
        PlainMap fields = stateOfTheOther == null ? PlainMap.EMPTY : PlainMap.of(stateOfTheOther);
        return new Newborn(effects().split(fields), view().species());
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
    public int index() {
        return view().index();
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
    public int stopped() {
        return view().stopped();
    }

    @Override
    public int refused() {
        return view().refused();
    }

    @Override
    public int stashed() {
        return view().stashed();
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
    public List<String> peers() {
        return view().peers();
    }

    @Override
    public String toString() {
        return "hypha " + id();
    }
}
