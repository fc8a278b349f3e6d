package io.mycelium.relay.fanout;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Forwards a copy of each arrival to every socket that carries its frequency. Remembers nothing. */
@Component(service = Relay.class)
public final class FanoutRelay implements Relay {
    @Override
    public String kind() {
        return "fanout";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only();
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        if (call.memory() != null) {
            throw new IllegalArgumentException(
                    "relay '" + call.id() + "' was given a memory, but a fanout relay remembers nothing");
        }
        List<RelayEffect> effects = new ArrayList<>(call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            effects.add(new RelayEffect.ForwardAll(i));
        }
        return Routing.of(effects);
    }
}
