package sample;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Forwards every n-th arrival, and takes the others. Its memory is {@code {v: 1, seen: how many arrived}}. */
@Component(service = Relay.class)
public final class SampleRelay implements Relay {
    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only("every").whole("every", 1);
    }

    @Override
    public Routing route(RelayCall call) {
        long every = Settings.of(call.settings()).whole("every", 1);
        long seen = seen(call);
        List<RelayEffect> effects = new ArrayList<>();
        for (int i = 0; i < call.arrivals(); i++) {
            seen++;
            effects.add(seen % every == 0 ? new RelayEffect.ForwardAll(i) : new RelayEffect.Absorb(i));
        }
        return new Routing(PlainMap.of("v", 1, "seen", seen), effects, Routing.NEVER);
    }

    private static long seen(RelayCall call) {
        if (call.memory() == null) {
            return 0;
        }
        if (call.memory() instanceof PlainMap memory
                && memory.get("seen") instanceof Long seen
                && memory.integer("v", 0) == 1) {
            return seen;
        }
        throw new IllegalArgumentException(
                "the memory of relay '" + call.id() + "' can't be read by this sample relay: expected version 1");
    }
}
