package io.mycelium.relay.birth;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Takes each arrival, and a hypha of setting {@code species} is born for it, with its species' initial state and named
 * by it. Remembers nothing.
 */
@Component(service = Relay.class)
public final class BirthRelay implements Relay {
    @Override
    public String kind() {
        return "birth";
    }

    @Override
    public void check(PlainMap settings) {
        species(Settings.of(settings).only("species"));
    }

    private static String species(Settings settings) {
        return settings.text("species", "the species to be born");
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        if (call.memory() != null) {
            throw new IllegalArgumentException(
                    "relay '" + call.id() + "' was given a memory, but a birth relay remembers nothing");
        }
        String species = species(Settings.of(call.settings()));
        List<RelayEffect> effects = new ArrayList<>(2 * call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            effects.add(new RelayEffect.Absorb(i));
            effects.add(new RelayEffect.Birth(i, species, PlainMap.EMPTY));
        }
        return Routing.of(effects);
    }
}
