package io.mycelium.relay.delay;

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
 * Forwards a copy of each arrival to every socket that carries its frequency, setting {@code tides} later than it would
 * arrive there without the relay. Meanwhile the core keeps it, under the tide in which it is to be sensed; so the relay
 * itself remembers nothing. With setting {@code holds} no more than so many are kept, and what comes waits before it.
 */
@Component(service = Relay.class)
public final class DelayRelay implements Relay {
    @Override
    public String kind() {
        return "delay";
    }

    @Override
    public void check(PlainMap settings) {
        Settings all = Settings.of(settings).only("tides", "holds");
        tides(all);
        holds(all);
    }

    private static long tides(Settings settings) {
        return settings.whole("tides", 1);
    }

    private static long holds(Settings settings) {
        return settings.wholeOr("holds", 1, Long.MAX_VALUE);
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        if (call.memory() != null) {
            throw new IllegalArgumentException(
                    "relay '" + call.id() + "' was given a memory, but a delay relay remembers nothing");
        }
        List<RelayEffect> effects = new ArrayList<>(call.arrivals() + 1);
        long next = Long.MAX_VALUE;
        long kept = 0;
        for (String under : call.keptUnder()) {
            long sensedIn = tide(call, under);
            kept += call.kept(under);
            if (sensedIn <= call.sensedIn()) {
                effects.add(new RelayEffect.ForwardAllKept(-1, under));
            } else {
                next = Math.min(next, sensedIn);
            }
        }
        if (call.arrivals() > 0) {
            Settings settings = Settings.of(call.settings());
            long sensedIn = call.sensedIn() + tides(settings);
            int taken = (int) Math.min(call.arrivals(), Math.max(0, holds(settings) - kept));
            String under = String.valueOf(sensedIn);
            for (int i = 0; i < taken; i++) {
                effects.add(new RelayEffect.Keep(i, under));
            }
            if (taken < call.arrivals()) {
                effects.add(new RelayEffect.Wait(taken));
            }
            next = taken > 0 ? Math.min(next, sensedIn) : next;
        }
        // what is sent in EMIT of a tide is sensed in the one after
        return new Routing(null, effects, next == Long.MAX_VALUE ? Routing.NEVER : next - 1);
    }

    private static long tide(RelayCall call, String under) {
        try {
            return Long.parseLong(under);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("relay '" + call.id() + "' keeps signals under '" + under
                    + "', but a delay relay keeps them under the tide in which they are to be sensed");
        }
    }
}
