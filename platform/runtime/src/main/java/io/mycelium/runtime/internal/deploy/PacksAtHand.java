package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The packs that a blueprint may name beside those that lie beside it. */
public interface PacksAtHand {
    Set<String> names();

    /** The pack of a name, compiled; null if there is none. The caller leaves it open. */
    Packs.@Nullable Compiled pack(String name);

    /** Packs that are in force already. */
    static PacksAtHand of(Map<String, Behaviour> packs) {
        return new PacksAtHand() {
            @Override
            public Set<String> names() {
                return packs.keySet();
            }

            @Override
            public Packs.@Nullable Compiled pack(String name) {
                Behaviour pack = packs.get(name);
                return pack == null ? null : new Packs.Ready(pack, List.of());
            }
        };
    }
}
