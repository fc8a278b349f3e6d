package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;

/** Another pack's behaviour under this pack's name. */
record Renamed(Behaviour other, String name) implements OtherBehaviour {
    @Override
    public PackId pack() {
        return new PackId(name, "1", other.pack().hash());
    }
}
