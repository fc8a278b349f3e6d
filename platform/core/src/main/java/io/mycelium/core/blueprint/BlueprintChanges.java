package io.mycelium.core.blueprint;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what two blueprints of one network differ. Settings say how a network is run and are no part of its state: a
 * network that goes on from a checkpoint takes them from the newer blueprint. All else is what the network is. In what
 * order a file names things makes no difference.
 *
 * @param settings that differ
 * @param others all else that differs
 * @param settled the older blueprint with the settings of the newer one
 */
public record BlueprintChanges(List<Change> settings, List<Change> others, Blueprint settled) {
    private static final String NAME = "name";

    /** How a blueprint file calls what the plain form calls otherwise. */
    private static final Map<String, String> FILE_WORDS = Map.of(
            "tides",
            "tide",
            "periodMillis",
            "period",
            "actDeadlineMillis",
            "act-deadline",
            "everyTides",
            "every",
            "together",
            "sense");

    private static final Set<String> SETTINGS = Set.of("tides", "workers", "checkpoint", "queue", "limits", "trace");
    private static final Set<String> SETTINGS_OF_BODIES = Set.of("log", "queue");

    private static final Map<String, String> NOUNS = Map.of(
            "species", "species",
            "hyphae", "hypha",
            "relays", "relay",
            "bodies", "body",
            "sockets", "socket",
            "inputs", "input",
            "groups", "group",
            "drills", "drill");

    public BlueprintChanges {
        settings = List.copyOf(settings);
        others = List.copyOf(others);
    }

    /**
     * One difference.
     *
     * @param place the way to it in a blueprint file, such as {@code species, worker, energy}; what has no name stands
     *     there by its number from 0, in the newer one if it is in that
     * @param what it is, for people: {@code species worker: energy}
     * @param before null: it was not there
     * @param now null: it is gone
     */
    public record Change(
            List<String> place,
            String what,
            @Nullable Object before,
            @Nullable Object now) {
        public Change {
            place = List.copyOf(place);
        }

        /** {@code species worker: energy was 500, is 1000}; {@code hypha b is new}; {@code hypha a is gone}. */
        public String text() {
            boolean entry = place.size() <= 2 && NOUNS.containsKey(place.get(0));
            if (entry && before == null) {
                return what + " is new";
            }
            if (entry && now == null) {
                return what + " is gone";
            }
            return what + " was " + shown(before) + ", is " + shown(now);
        }

        private static String shown(@Nullable Object value) {
            return value == null ? "not there" : Plain.text(value);
        }
    }

    /** @param now of the same network */
    public static BlueprintChanges between(Blueprint before, Blueprint now) {
        Comparison comparison = new Comparison();
        PlainMap old = BlueprintPlain.write(before);
        PlainMap settled = comparison.map(List.of(), "", old, BlueprintPlain.write(now), List.of());
        return new BlueprintChanges(comparison.settings, comparison.others, BlueprintPlain.read(settled));
    }

    /** Walks through two plain forms together. Each step gives the older value with the settings of the newer one. */
    private static final class Comparison {
        private final List<Change> settings = new ArrayList<>();
        private final List<Change> others = new ArrayList<>();

        /** @param keys the way to it in the plain form, without names */
        PlainMap map(List<String> place, String what, PlainMap before, PlainMap now, List<String> keys) {
            Map<String, @Nullable Object> settled = new LinkedHashMap<>();
            Set<String> all = new LinkedHashSet<>(before.keySet());
            all.addAll(now.keySet());
            for (String key : all) {
                List<String> deeper = plus(keys, key);
                Object value = value(inFile(place, key, keys), what, before.get(key), now.get(key), deeper);
                if ((isSetting(deeper) ? now : before).containsKey(key)) {
                    settled.put(key, value);
                }
            }
            return PlainMap.of(settled);
        }

        private @Nullable Object value(
                List<String> place, String what, @Nullable Object before, @Nullable Object now, List<String> keys) {
            if (Objects.equals(before, now)) {
                return before;
            }
            if (before instanceof PlainMap one && now instanceof PlainMap other) {
                return map(place, what, one, other, keys);
            }
            if (keys.size() == 1
                    && NOUNS.containsKey(keys.get(0))
                    && before instanceof PlainList one
                    && now instanceof PlainList other) {
                return entries(keys.get(0), one, other);
            }
            boolean setting = isSetting(keys);
            String last = String.join(".", place.subList(what.isEmpty() ? 0 : 2, place.size()));
            (setting ? settings : others)
                    .add(new Change(
                            place, what.isEmpty() ? last : what + ": " + last, shown(keys, before), shown(keys, now)));
            return setting ? now : before;
        }

        private PlainList entries(String section, PlainList before, PlainList now) {
            Map<String, Entry> old = byName(section, before);
            Map<String, Entry> other = byName(section, now);
            List<@Nullable Object> settled = new ArrayList<>();
            old.forEach((name, entry) -> {
                Entry match = other.get(name);
                String what = NOUNS.get(section) + " " + name;
                if (match == null) {
                    others.add(new Change(gone(section, entry), what, entry.fields, null));
                    settled.add(entry.fields);
                } else {
                    settled.add(map(List.of(section, match.place), what, entry.fields, match.fields, List.of(section)));
                }
            });
            other.forEach((name, entry) -> {
                if (!old.containsKey(name)) {
                    others.add(new Change(
                            List.of(section, entry.place), NOUNS.get(section) + " " + name, null, entry.fields));
                }
            });
            return PlainList.of(settled);
        }

        /** What has no name has no number in the newer file either. */
        private static List<String> gone(String section, Entry entry) {
            return entry.fields.get(NAME) instanceof String ? List.of(section, entry.place) : List.of(section);
        }

        /** @param place its name in the file, or its number where it has none */
        private record Entry(PlainMap fields, String place) {}

        private static Map<String, Entry> byName(String section, PlainList entries) {
            Map<String, Entry> byName = new LinkedHashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                PlainMap fields = (PlainMap) Objects.requireNonNull(entries.get(i));
                String own = fields.get(NAME) instanceof String text ? text : null;
                String name = own != null ? own : described(section, fields);
                String unique = name;
                for (int n = 2; byName.containsKey(unique); n++) {
                    unique = name + " (the same again, " + n + ")";
                }
                byName.put(unique, new Entry(fields, own != null ? own : Integer.toString(i)));
            }
            return byName;
        }

        private static String described(String section, PlainMap fields) {
            if (section.equals("drills")) {
                return "of tide " + fields.get("tide");
            }
            return section.equals("inputs")
                    ? "of tide " + fields.get("tide") + " to " + fields.get("to") + ", " + fields.get("frequency")
                    : joined(fields) + carried(fields.get("carries"));
        }

        private static String joined(PlainMap socket) {
            return socket.get("shape") instanceof PlainMap shape
                    ? shape.get("word") + ": " + end(socket.get("from"))
                    : end(socket.get("from")) + " -> " + end(socket.get("to"));
        }

        private static String end(@Nullable Object end) {
            if (!(end instanceof PlainMap map)) {
                return String.valueOf(end);
            }
            return map.containsKey("species")
                    ? "species " + map.get("species")
                    : String.valueOf(map.containsKey(NAME) ? map.get(NAME) : map.get("pattern"));
        }

        private static String carried(@Nullable Object carries) {
            return carries instanceof PlainList list && list.size() > 0 ? " " + Plain.text(list) : "";
        }

        private static boolean isSetting(List<String> keys) {
            if (SETTINGS.contains(keys.get(0))) {
                return true;
            }
            return keys.size() > 1
                    && (keys.get(0).equals("bodies") && SETTINGS_OF_BODIES.contains(keys.get(1))
                            || keys.get(0).equals("species") && keys.get(1).equals("limits")
                            || keys.get(0).equals("health") && !keys.get(1).equals("kind"));
        }

        /**
         * Kinds' own settings, and what belongs to the shape of a line of sockets, stand among the keys of what has them; a
         * policy's kind is its {@code policy}.
         */
        private static List<String> inFile(List<String> place, String key, List<String> keys) {
            if (key.equals("settings") || key.equals("shape")) {
                return place;
            }
            boolean policy = key.equals("kind") && keys.equals(List.of("health"));
            List<String> longer = new ArrayList<>(place);
            longer.add(policy ? "policy" : FILE_WORDS.getOrDefault(key, key));
            return longer;
        }

        private static @Nullable Object shown(List<String> keys, @Nullable Object value) {
            boolean sense = keys.get(keys.size() - 1).equals("together");
            return !sense || value == null ? value : value.equals(true) ? "together" : "each";
        }

        private static List<String> plus(List<String> keys, String key) {
            List<String> longer = new ArrayList<>(keys);
            longer.add(key);
            return longer;
        }
    }
}
