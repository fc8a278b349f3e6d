package io.mycelium.relay.leastloaded;

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
 * Forwards each arrival to the socket with the most room among those that carry its frequency; among equal ones to the
 * next after the one that had the last. Remembers which that was.
 */
@Component(service = Relay.class)
public final class LeastLoadedRelay implements Relay {
    private static final int NONE = -1;

    @Override
    public String kind() {
        return "least-loaded";
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
        int[] room = new int[call.arrivals() == 0 ? 0 : call.targets()];
        for (int socket = 0; socket < room.length; socket++) {
            room[socket] = call.room(socket);
        }
        List<RelayEffect> effects = new ArrayList<>(call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            String frequency = call.arrival(i).frequency();
            int socket = roomiest(call, frequency, room, turns);
            if (socket == NONE) {
                effects.add(new RelayEffect.Refuse(
                        i, "no socket of relay '" + call.id() + "' carries '" + frequency + "'"));
            } else {
                room[socket]--;
                turns.took(frequency, socket);
                effects.add(new RelayEffect.Forward(i, socket));
            }
        }
        return new Routing(turns.memory(), effects, Routing.NEVER);
    }

    private static int roomiest(RelayCall call, String frequency, int[] room, Turns turns) {
        int best = NONE;
        for (int i = 0; i < room.length; i++) {
            int socket = (turns.first(frequency, room.length) + i) % room.length;
            if (call.carries(socket, frequency) && (best == NONE || room[socket] > room[best])) {
                best = socket;
            }
        }
        return best;
    }
}
