package io.mycelium.relay.roundrobin;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Forwards each arrival to the next socket, in turn, among those that carry its frequency. Remembers whose turn it was. */
@Component(service = Relay.class)
public final class RoundRobinRelay implements Relay {
    private static final int NONE = -1;

    @Override
    public String kind() {
        return "round-robin";
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
        Turns turns = Turns.of(call);
        List<RelayEffect> effects = new ArrayList<>(call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            String frequency = call.arrival(i).frequency();
            int socket = next(call, frequency, turns);
            if (socket == NONE) {
                effects.add(new RelayEffect.Refuse(
                        i, "no socket of relay '" + call.id() + "' carries '" + frequency + "'"));
            } else {
                turns.took(frequency, socket);
                effects.add(new RelayEffect.Forward(i, socket));
            }
        }
        return new Routing(turns.memory(), effects, Routing.NEVER);
    }

    private static int next(RelayCall call, String frequency, Turns turns) {
        int sockets = call.targets();
        for (int i = 0; i < sockets; i++) {
            int socket = (turns.first(frequency, sockets) + i) % sockets;
            if (call.carries(socket, frequency)) {
                return socket;
            }
        }
        return NONE;
    }
}
