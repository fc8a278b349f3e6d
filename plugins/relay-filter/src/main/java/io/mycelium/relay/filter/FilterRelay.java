package io.mycelium.relay.filter;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Forwards a copy of each arrival for which all conditions of the setting {@code where} hold to every socket that carries
 * its frequency; the others end here, or, with {@code rest: dissonance}, are dissonances. Remembers nothing.
 */
@Component(service = Relay.class)
public final class FilterRelay implements Relay {
    private static final String ABSORB = "absorb";

    @Override
    public String kind() {
        return "filter";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only("where", "rest");
        Condition.all(settings);
        absorbs(settings);
    }

    private static boolean absorbs(PlainMap settings) {
        return Settings.of(settings).oneOf("rest", ABSORB, "dissonance").equals(ABSORB);
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        if (call.memory() != null) {
            throw new IllegalArgumentException(
                    "relay '" + call.id() + "' was given a memory, but a filter relay remembers nothing");
        }
        List<Condition> conditions = Condition.all(call.settings());
        boolean absorbs = absorbs(call.settings());
        List<RelayEffect> effects = new ArrayList<>(call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            String failed = failed(conditions, call.arrival(i).payload());
            effects.add(
                    failed == null
                            ? new RelayEffect.ForwardAll(i)
                            : absorbs
                                    ? new RelayEffect.Absorb(i)
                                    : new RelayEffect.Refuse(
                                            i, "it does not pass the condition on field '" + failed + "'"));
        }
        return Routing.of(effects);
    }

    /** The field of the first condition that does not hold; null if all do. */
    private static @Nullable String failed(List<Condition> conditions, PlainMap payload) {
        for (Condition condition : conditions) {
            if (!condition.holds(payload)) {
                return condition.field();
            }
        }
        return null;
    }
}
