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
 * called as its {@code as} says. With the setting {@code species}, a hypha that does not live yet is born. Remembers
 * nothing.
 *
 * <p>An arrival is delivered to all its keys or to none: one that lacks a field, or whose value can't be a name, is
 * refused as a whole.
 */
@Component(service = Relay.class)
public final class ByKeyRelay implements Relay {
    private static final String MARKS = "_.:'-";
    private static final int LONGEST_SHOWN = 40;
    private static final int NAME_CHARS = 128;

    private record Key(String field, @Nullable String as) {}

    @Override
    public String kind() {
        return "by-key";
    }

    @Override
    public void check(PlainMap settings) {
        Settings all = Settings.of(settings).only("keys", "species");
        keys(all);
        species(all);
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
        List<RelayEffect> effects = new ArrayList<>(keys.size() * call.arrivals());
        for (int i = 0; i < call.arrivals(); i++) {
            deliver(i, call.arrival(i).payload(), keys, species, effects);
        }
        return Routing.of(effects);
    }

    private static void deliver(
            int arrival, PlainMap payload, List<Key> keys, @Nullable String species, List<RelayEffect> effects) {
        for (Key key : keys) {
            String trouble = trouble(payload, key.field());
            if (trouble != null) {
                effects.add(new RelayEffect.Refuse(arrival, trouble));
                return;
            }
        }
        for (Key key : keys) {
            String name = Plain.text(payload.get(key.field()));
            effects.add(new RelayEffect.Deliver(arrival, name, species, key.as()));
        }
    }

    /** Why a field of a payload can't be the name of a hypha; null if it can. */
    private static @Nullable String trouble(PlainMap payload, String field) {
        Object value = payload.get(field);
        if (value == null) {
            return "key field '" + field + "' is missing";
        }
        boolean scalar = value instanceof String || value instanceof Long || value instanceof BigDecimal;
        if (!scalar || !isName(Plain.text(value))) {
            return "key field '" + field + "' can't be the name of a hypha: \"" + shown(value)
                    + "\"; a name is of letters, digits and " + MARKS + ", a letter or digit first, " + NAME_CHARS
                    + " at most";
        }
        return null;
    }

    private static String shown(Object value) {
        String text = Plain.text(value).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }

    /** As blueprints have names, but a key may begin with a digit: customer {@code 4711} is one. */
    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > NAME_CHARS || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i)) && MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
