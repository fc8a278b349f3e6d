package io.mycelium.core.act;

import io.mycelium.api.hypha.LoneHypha;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step in which rules say what two copies become: they know the hypha's name and the tide, and can do nothing else. */
final class MergingStep extends LoneHypha implements StepEffects {
    private final MergeCall call;
    private final List<String> fired = new ArrayList<>();

    MergingStep(MergeCall call) {
        super(call.hypha());
        this.call = call;
    }

    /** The rules that have fired, each once, in their order. */
    List<String> fired() {
        return fired;
    }

    private static IllegalStateException no() {
        return new IllegalStateException("rules that merge change State, and nothing else");
    }

    @Override
    public String species() {
        return "";
    }

    @Override
    public long generation() {
        return call.now().generation();
    }

    @Override
    public long age() {
        return 0;
    }

    @Override
    public Vitality vitality() {
        return Vitality.UNKNOWN;
    }

    @Override
    public boolean tracing() {
        return true; // which rules fired is told
    }

    @Override
    public void matched(String rule) {
        if (!fired.contains(rule)) {
            fired.add(rule);
        }
    }

    @Override
    public void emit(String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public void send(String to, String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public void reply(Trail signal, String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public void reply(String asker, String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides) {
        throw no();
    }

    @Override
    public @Nullable Object lastKnown(String id, String field) {
        throw no();
    }

    @Override
    public long lastKnownAge(String id, @Nullable String field) {
        throw no();
    }

    @Override
    public void stash(Signal signal) {
        throw no();
    }

    @Override
    public void unstash(long most) {
        throw no();
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        throw no();
    }

    @Override
    public int split(PlainMap state) {
        throw no();
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner) {
        throw no();
    }

    @Override
    public void die() {
        throw no();
    }

    @Override
    public void connect(String to, List<String> frequencies) {
        throw no();
    }

    @Override
    public void disconnect(String to) {
        throw no();
    }

    @Override
    public void wakeIn(long tides) {
        throw no();
    }

    @Override
    public void sleep() {
        throw no();
    }

    @Override
    public long random() {
        throw no();
    }

    @Override
    public long time() {
        throw no();
    }

    @Override
    public long tide() {
        return call.now().tide();
    }
}
