package io.mycelium.testkit.network;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Relays as short as they can be, for tests of what carries relays. Each does one thing that a core must get right:
 * copies, births by name, births by species, turns that are remembered, signals held in a memory until a tide, and signals
 * that the core keeps until a tide, and changes of the topology.
 */
public final class ReferenceRelays {
    private ReferenceRelays() {}

    /** All of them, by kind. */
    public static Map<String, Relay> all() {
        return Map.of(
                "fanout", fanout(),
                "by-key", byKey(),
                "birth", birth(),
                "turns", turns(),
                "gather", gather(),
                "hold", hold(),
                "garden", garden());
    }

    /** Kind {@code fanout}: a copy to every socket that carries the frequency. */
    public static Relay fanout() {
        return new Plainly("fanout", call -> {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new RelayEffect.ForwardAll(i));
            }
            return Routing.of(effects);
        });
    }

    /**
     * Kind {@code by-key}: delivers to the hypha that the payload's field (setting {@code field}, default {@code key})
     * names, which is born of the species (setting {@code species}) if there is one. Refuses what has no such field.
     */
    public static Relay byKey() {
        return new Plainly("by-key", call -> {
            String field = call.settings().text("field", "key");
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                Object key = call.arrival(i).payload().get(field);
                effects.add(
                        key == null
                                ? new RelayEffect.Refuse(i, "no field " + field)
                                : new RelayEffect.Deliver(
                                        i, Plain.text(key), call.settings().text("species", null), null));
            }
            return Routing.of(effects);
        });
    }

    /** Kind {@code birth}: takes each arrival, and a hypha of the species (setting {@code species}) is born. */
    public static Relay birth() {
        return new Plainly("birth", call -> {
            String species = call.settings().text("species", "");
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new RelayEffect.Absorb(i));
                effects.add(new RelayEffect.Birth(i, String.valueOf(species), PlainMap.EMPTY));
            }
            return Routing.of(effects);
        });
    }

    /** Kind {@code turns}: each arrival to the next socket in turn. Its memory is whose turn it is. */
    public static Relay turns() {
        return new Plainly("turns", call -> {
            long turn = call.memory() instanceof Long next ? next : 0;
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(
                        call.targets() == 0
                                ? new RelayEffect.Refuse(i, "no target")
                                : new RelayEffect.Forward(i, (int) (turn++ % call.targets())));
            }
            return new Routing(turn, effects, Routing.NEVER);
        });
    }

    /**
     * Kind {@code gather}: keeps arrivals until there are so many (setting {@code count}, default 3), then makes one
     * signal of them, named by setting {@code emit} or by the last of them; or until the first of them has waited so
     * many tides (setting {@code wait}, default 4), then lets them go.
     */
    public static Relay gather() {
        return new Plainly("gather", ReferenceRelays::gather);
    }

    private static Routing gather(RelayCall call) {
        long count = call.settings().integer("count", 3);
        long due = Routing.NEVER;
        List<@Nullable Object> kept = new ArrayList<>();
        if (call.memory() instanceof PlainMap memory && memory.get("kept") instanceof PlainList before) {
            kept.addAll(before);
            due = memory.integer("due", Routing.NEVER);
        }
        List<RelayEffect> effects = new ArrayList<>();
        if (due <= call.tide()) {
            effects.add(new RelayEffect.Release(-1, kept.size()));
            kept.clear();
        }
        for (int i = 0; i < call.arrivals(); i++) {
            Signal arrival = call.arrival(i);
            if (kept.isEmpty()) {
                due = call.tide() + Math.max(1, call.settings().integer("wait", 4));
            }
            kept.add(arrival.payload());
            effects.add(new RelayEffect.Keep(i));
            if (kept.size() >= count) {
                String emit = call.settings().text("emit", arrival.frequency());
                effects.add(new RelayEffect.Make(i, String.valueOf(emit), PlainMap.of("members", kept)));
                effects.add(new RelayEffect.Release(i, kept.size()));
                kept.clear();
            }
        }
        return kept.isEmpty() ? Routing.of(effects) : new Routing(PlainMap.of("kept", kept, "due", due), effects, due);
    }

    /**
     * Kind {@code hold}: each arrival is kept, and sent on so many tides (setting {@code wait}, default 2) after it would
     * have been sensed. The keys are the tides in which they are sensed. It holds so many at most (setting {@code holds},
     * default 1000): the others wait before it.
     */
    public static Relay hold() {
        return new Plainly("hold", call -> {
            long due = Routing.NEVER;
            long kept = 0;
            List<RelayEffect> effects = new ArrayList<>();
            for (String under : call.keptUnder()) {
                long sensedIn = Long.parseLong(under);
                kept += call.kept(under);
                if (sensedIn <= call.sensedIn()) {
                    effects.add(new RelayEffect.ForwardAllKept(-1, under));
                } else {
                    due = Math.min(due, sensedIn - 1);
                }
            }
            for (int i = 0; i < call.arrivals(); i++) {
                if (kept++ >= call.settings().integer("holds", 1000)) {
                    effects.add(new RelayEffect.Wait(i));
                    break;
                }
                long sensedIn = call.sensedIn() + call.settings().integer("wait", 2);
                effects.add(new RelayEffect.Keep(i, String.valueOf(sensedIn)));
                due = Math.min(due, sensedIn - 1);
            }
            return new Routing(null, effects, due);
        });
    }

    /**
     * Kind {@code garden}: a copy to every socket that carries the frequency, and a change of the topology, by the number
     * of the signal: a socket to the hypha (setting {@code hypha}) is opened or closed, and one of three hyphae of the
     * species (setting {@code species}) is born by a name of the relay's choice, or dies.
     */
    public static Relay garden() {
        return new Plainly("garden", call -> {
            String hypha = String.valueOf(call.settings().text("hypha", ""));
            String species = String.valueOf(call.settings().text("species", ""));
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                long seq = call.arrival(i).id().seq();
                String plant = call.id() + "_" + seq % 3;
                effects.add(new RelayEffect.ForwardAll(i));
                effects.add(
                        switch ((int) (seq % 4)) {
                            case 0 -> new RelayEffect.Connect(i, call.id(), hypha, List.of());
                            case 1 -> new RelayEffect.Birth(i, species, plant, PlainMap.EMPTY);
                            case 2 -> new RelayEffect.Disconnect(i, call.id(), hypha);
                            default -> new RelayEffect.Death(i, plant);
                        });
            }
            return Routing.of(effects);
        });
    }

    private record Plainly(String kind, Function function) implements Relay {
        @FunctionalInterface
        interface Function {
            Routing route(RelayCall call);
        }

        @Override
        public void check(PlainMap settings) {
            // whatever is set is fine: tests set what they like
        }

        @Override
        public Routing route(RelayCall call) {
            return function.route(call);
        }
    }
}
