package io.mycelium.rules;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One compiled version of one rule pack. Whoever compiled it closes it when no network uses it any more; evaluators that
 * are still open then go on until they are closed.
 */
public final class DroolsBehaviour implements Behaviour, AutoCloseable {
    private final PackSource source;
    private final CompiledPack pack;
    private volatile boolean closed;

    DroolsBehaviour(PackSource source, CompiledPack pack) {
        this.source = source;
        this.pack = pack;
    }

    @Override
    public PackId pack() {
        return pack.id();
    }

    @Override
    public StateCodec states() {
        return pack.states();
    }

    /** What it was compiled from. */
    public PackSource source() {
        return source;
    }

    /** What {@code pack.yaml} says. */
    public PackManifest manifest() {
        return source.manifest();
    }

    @Override
    public List<String> sensed() {
        return pack.sensed();
    }

    @Override
    public boolean heedsAny() {
        return pack.heedsAny();
    }

    @Override
    public List<String> emitted() {
        return pack.emitted();
    }

    @Override
    public List<String> rules() {
        return pack.rules();
    }

    /** The fields of the type that signals on a frequency have in this pack; null where they have none. */
    public @Nullable List<String> signalFields(String frequency) {
        return pack.signalFields(frequency);
    }

    /** Why a payload does not fit the type that signals on a frequency have in this pack; null if it does, or there is none. */
    public @Nullable String misfit(String frequency, PlainMap payload) {
        return pack.misfit(frequency, payload);
    }

    /** The rules for whose sake steps take place in a session of Drools, and what in them is not covered on values. */
    public Map<String, String> inSession() {
        return pack.inSession();
    }

    /** The pack without one of its rules: all else stands in the lines where it was. */
    public PackSource without(String rule) {
        return new PackSource(
                source.manifest(),
                pack.without(rule, source.files()),
                source.javaTypes(),
                source.hash() + " without " + rule);
    }

    @Override
    public Map<String, String> sources() {
        return source.files();
    }

    @Override
    public Map<String, String> ruleTexts() {
        return pack.ruleTexts();
    }

    @Override
    public Map<String, Long> strayFields() {
        return pack.strayFields();
    }

    @Override
    public String evaluation() {
        return pack.evaluation();
    }

    @Override
    public String evaluationTogether() {
        return pack.evaluationTogether();
    }

    @Override
    public boolean opens() {
        return pack.opens();
    }

    @Override
    public boolean recovers() {
        return pack.recovers();
    }

    @Override
    public Evaluator evaluator() {
        if (closed) {
            throw new IllegalStateException("pack " + pack.id() + " was closed");
        }
        return pack.evaluator();
    }

    /**
     * Makes what evaluators need that ask Drools or have steps in a session: a rule base each, of which the first is ready from
     * the beginning and each further one takes tens of milliseconds. For packs on values alone nothing is made; what they
     * may need with {@code sense: together}, which is not known here, is made in the first step.
     */
    @Override
    public void prepare(int evaluators) {
        pack.prepare(evaluators);
    }

    /** No more evaluators from here on. What Drools built goes with the last of them. */
    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "pack " + pack.id();
    }
}
