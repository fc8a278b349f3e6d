package io.mycelium.relay.bykey;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Delivers each arrival to the hyphae that fields of its payload name: a copy for each of the setting {@code keys},
 * called as its {@code as} says. With the setting {@code species}, a hypha that does not live yet is born; with
 * {@code normalise}, a value that is no name is made one. Remembers nothing.
 *
 * <p>An arrival is delivered to all its keys or to none: one that lacks a field, or whose value can't be a name, is
 * refused as a whole.
 */
@Component(service = Relay.class)
public final class ByKeyRelay implements Relay {
    private static final int LONGEST_SHOWN = 40;

    private record Key(String field, @Nullable String as) {}

    @Override
    public String kind() {
        return "by-key";
    }

    @Override
    public void check(PlainMap settings) {
        Settings all = Settings.of(settings).only("keys", "species", "normalise");
        keys(all);
        species(all);
        HyphaName.ways(settings);
    }

    private static List<Key> keys(Settings settings) {
        List<Key> keys = new ArrayList<>();
        for (Settings entry : settings.each("keys", "field", "a list of {field: <name>, as: <frequency>}")) {
            entry.only("field", "as");
            keys.add(new Key(
                    entry.text("field", "a field of the payload that names a hypha"),
                    entry.textOrNull("as", "the frequency of this copy")));
        }
        return keys;
    }

    private static @Nullable String species(Settings settings) {
        return settings.textOrNull("species", "the species to be born for a name that is new");
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        if (call.memory() != null) {
            throw new IllegalArgumentException(
                    "relay '" + call.id() + "' was given a memory, but a by-key relay remembers nothing");
        }
        Settings settings = Settings.of(call.settings());
        List<Key> keys = keys(settings);
        String species = species(settings);
        List<HyphaName.Way> ways = HyphaName.ways(call.settings());
        List<RelayEffect> effects = new ArrayList<>(keys.size() * call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            deliver(i, call.arrival(i).payload(), keys, ways, species, effects);
        }
        return Routing.of(effects);
    }

    private static void deliver(
            int arrival,
            PlainMap payload,
            List<Key> keys,
            List<HyphaName.Way> ways,
            @Nullable String species,
            List<RelayEffect> effects) {
        String[] names = new String[keys.size()];
        for (int i = 0; i < names.length; i++) {
            Object value = payload.get(keys.get(i).field());
            String name = name(value, ways);
            if (name == null) {
                effects.add(new RelayEffect.Refuse(arrival, trouble(keys.get(i).field(), value, ways)));
                return;
            }
            names[i] = name;
        }
        for (int i = 0; i < names.length; i++) {
            effects.add(new RelayEffect.Deliver(
                    arrival, names[i], species, keys.get(i).as()));
        }
    }

    /** Null if it can be none. */
    private static @Nullable String name(@Nullable Object value, List<HyphaName.Way> ways) {
        boolean scalar = value instanceof String || value instanceof Long || value instanceof BigDecimal;
        String name = scalar ? HyphaName.normalised(Plain.text(value), ways) : "";
        return HyphaName.is(name) ? name : null;
    }

    /** Why a field of a payload can't be the name of a hypha, and what would help. */
    private static String trouble(String field, @Nullable Object value, List<HyphaName.Way> ways) {
        if (value == null) {
            return "key field '" + field + "' is missing";
        }
        String named = name(value, List.of(HyphaName.Way.NAME));
        return "key field '" + field + "' can't be the name of a hypha: \"" + shown(value) + "\"; a name is of "
                + HyphaName.RULE
                + (ways.isEmpty() && named != null
                        ? "; 'normalise: name' would make \"" + shown(named) + "\" of it"
                        : "");
    }

    private static String shown(Object value) {
        String text = Plain.text(value).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }
}
