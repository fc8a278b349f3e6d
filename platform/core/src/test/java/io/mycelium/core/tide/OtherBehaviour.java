package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import java.util.List;

/** A behaviour that is another one, but for what it says itself. */
public interface OtherBehaviour extends Behaviour {
    Behaviour other();

    @Override
    default PackId pack() {
        return other().pack();
    }

    @Override
    default StateCodec states() {
        return other().states();
    }

    @Override
    default List<String> sensed() {
        return other().sensed();
    }

    @Override
    default List<String> emitted() {
        return other().emitted();
    }

    @Override
    default List<String> rules() {
        return other().rules();
    }

    @Override
    default boolean opens() {
        return other().opens();
    }

    @Override
    default Evaluator evaluator() {
        return other().evaluator();
    }
}
