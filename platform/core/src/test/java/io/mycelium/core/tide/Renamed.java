package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import java.util.List;

/** Another pack's behaviour under this pack's name. */
record Renamed(Behaviour other, String name) implements Behaviour {
    @Override
    public PackId pack() {
        return new PackId(name, "1", other.pack().hash());
    }

    @Override
    public StateCodec states() {
        return other.states();
    }

    @Override
    public List<String> sensed() {
        return other.sensed();
    }

    @Override
    public List<String> emitted() {
        return other.emitted();
    }

    @Override
    public List<String> rules() {
        return other.rules();
    }

    @Override
    public boolean opens() {
        return other.opens();
    }

    @Override
    public Evaluator evaluator() {
        return other.evaluator();
    }
}
