package io.mycelium.blueprint.internal;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Mapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks kinds and the settings of plugins with those who know them, and finds the place in the file for what they say. */
final class Settings {
    /** The kind of body that needs no plugin. */
    static final String LOG = "log";

    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z0-9_.-]+)['\"]");

    /** A relay that is named by the setting of another one. */
    private record Named(String what, String setting, String name, Position at) {}

    private final Kinds kinds;
    private final Problems problems;
    private final List<Named> named = new ArrayList<>();

    Settings(Kinds kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /**
     * @param kindAt where the kind stands
     * @param what the settings belong to, for messages
     * @param section the node that has the settings among its entries
     */
    void check(
            Kinds.Sort sort,
            String kind,
            Position kindAt,
            @Nullable Direction direction,
            String what,
            PlainMap settings,
            Node section) {
        boolean log = sort == Kinds.Sort.FRUITING_BODY && kind.equals(LOG);
        if (log) {
            checkLog(kindAt, direction, what, settings, section);
            return;
        }
        Collection<String> known = kinds.known(sort);
        if (known != null && !known.contains(kind)) {
            TreeSet<String> all = new TreeSet<>(known);
            if (sort == Kinds.Sort.FRUITING_BODY) {
                all.add(LOG);
            }
            String expected = all.isEmpty() ? "no plugin offers any" : "expected one of: " + Words.list(all);
            problems.addUnknown(kindAt, "unknown kind of " + words(sort), kind, all, expected);
            return;
        }
        try {
            kinds.check(sort, kind, direction, settings);
            if (sort == Kinds.Sort.RELAY) {
                kinds.namedRelays(kind, settings)
                        .forEach((setting, name) -> named.add(new Named(
                                what, setting, String.valueOf(name), place("'" + setting + "'", section, kindAt))));
            }
        } catch (IllegalArgumentException e) {
            String message = e.getMessage() + (sort == Kinds.Sort.HEALTH_POLICY ? hint(e.getMessage(), settings) : "");
            problems.add(place(message, section, kindAt), what + ": " + Words.visible(message));
        } catch (RuntimeException e) {
            problems.add(
                    kindAt,
                    what + ": the plugin of kind '" + kind + "' failed on these settings: "
                            + Words.visible(e.toString()));
        }
    }

    /** To be called when all names are known. */
    void checkNames(Names names) {
        for (Named each : named) {
            Names.Sort sort = names.find(each.name);
            String setting = "'" + each.setting + "' of " + each.what;
            if (sort == null) {
                names.unknown(each.at, each.name, List.of(), false);
            } else if (sort != Names.Sort.RELAY) {
                problems.add(
                        each.at, setting + ": '" + each.name + "' is " + sort.text + "; expected the name of a relay");
            } else if (each.what.equals("relay '" + each.name + "'")) {
                problems.add(each.at, setting + " names the relay itself; expected another one");
            }
        }
    }

    /** Beside a policy's settings stand keys that it does not know of: one of them may have been meant. */
    private String hint(@Nullable String message, PlainMap settings) {
        if (message == null || !message.startsWith("unknown setting") || message.contains("did you mean")) {
            return "";
        }
        Matcher quoted = QUOTED.matcher(message);
        if (!quoted.find() || !settings.containsKey(quoted.group(1))) {
            return "";
        }
        String nearest = problems.nearest(quoted.group(1), HealthSection.OWN);
        return nearest == null
                ? "; beside them the keys " + String.join(", ", HealthSection.OWN)
                : "; did you mean '" + nearest + "'?";
    }

    private void checkLog(
            Position kindAt, @Nullable Direction direction, String what, PlainMap settings, Node section) {
        if (direction == Direction.IN) {
            problems.add(kindAt, what + ": the kind log is for output bodies only");
        }
        for (String key : settings.keySet()) {
            problems.add(
                    place("'" + key + "'", section, kindAt),
                    "unknown key " + Words.quoted(key) + "; " + what
                            + " of kind log has the keys direction, kind, log");
        }
    }

    private static String words(Kinds.Sort sort) {
        return switch (sort) {
            case RELAY -> "relay";
            case HEALTH_POLICY -> "health policy";
            case FRUITING_BODY -> "fruiting body";
            case MERGE_POLICY -> "merge policy";
        };
    }

    /** The place of the first setting that a message names in quotes, {@code 'complete'} or {@code 'complete.count'}. */
    private static Position place(String message, Node section, Position otherwise) {
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            Position at = find(section, quoted.group(1));
            if (at != null) {
                return at;
            }
        }
        return otherwise;
    }

    private static @Nullable Position find(Node section, String path) {
        if (!(section instanceof Mapping map)) {
            return null;
        }
        for (Entry entry : map.entries()) {
            if (entry.name().equals(path)) {
                return entry.key().at();
            }
            if (path.startsWith(entry.name() + ".")) {
                Position deeper =
                        find(entry.value(), path.substring(entry.name().length() + 1));
                return deeper != null ? deeper : entry.key().at();
            }
        }
        return null;
    }
}
