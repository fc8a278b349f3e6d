package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.internal.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one namespace of a blueprint's hyphae, relays and fruiting bodies. */
final class Names {
    static final int LONGEST = 200;
    static final int MOST_HYPHAE = 10_000_000;
    static final int MOST_TRIED = 5_000_000;
    static final String EXPECTED =
            "a name begins with a letter and goes on with letters, digits and _ . : ' -, at most " + LONGEST
                    + " in all";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:'-]*");

    enum Sort {
        HYPHA("a hypha"),
        HYPHAE("a group of hyphae"),
        RELAY("a relay"),
        INPUT("an input body"),
        OUTPUT("an output body"),
        /** A body whose direction is a problem of its own. */
        BODY("a fruiting body");

        final String text;

        Sort(String text) {
            this.text = text;
        }
    }

    /** @param count of a group of hyphae, else 0 */
    record Owner(String name, Sort sort, int count, Position at) {
        String range() {
            return count == 1 ? name + "_1" : name + "_1 to " + name + "_" + count;
        }
    }

    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Problems problems;
    private long hyphae;
    private long tried;

    Names(Problems problems) {
        this.problems = problems;
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    void declare(String name, Sort sort, int count, Position at) {
        Owner owner = new Owner(name, sort, count, at);
        Owner first = owners.putIfAbsent(name, owner);
        if (first != null) {
            problems.add(
                    at,
                    "the name '" + name + "' is taken: " + first.sort.text + " has it at " + first.at
                            + "; hyphae, relays and bodies share their names");
        }
        if (sort == Sort.HYPHA || sort == Sort.HYPHAE) {
            long before = hyphae;
            hyphae += Math.max(1, count);
            if (before <= MOST_HYPHAE && hyphae > MOST_HYPHAE) {
                problems.add(at, "with these there are " + hyphae + " hyphae; expected at most " + MOST_HYPHAE);
            }
        }
    }

    /** Finds names that a group's hyphae would have, and something else has. To be called when all are declared. */
    void checkGroups() {
        for (Owner owner : owners.values()) {
            Owner group = groupOf(owner.name);
            if (group != null && owner.sort != Sort.HYPHAE) {
                problems.add(
                        group.at.isBehind(owner.at) ? group.at : owner.at,
                        "the name '" + owner.name + "' is taken twice: by " + owner.sort.text + " at " + owner.at
                                + ", and by the hyphae " + group.range() + " at " + group.at);
            }
        }
    }

    /** The group with a hypha of this name. */
    private @Nullable Owner groupOf(String name) {
        int bar = name.lastIndexOf('_');
        if (bar < 1 || bar == name.length() - 1 || name.length() - bar > 9 || name.charAt(bar + 1) == '0') {
            return null;
        }
        int number = 0;
        for (int i = bar + 1; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return null;
            }
            number = number * 10 + name.charAt(i) - '0';
        }
        Owner group = owners.get(name.substring(0, bar));
        return group != null && group.sort == Sort.HYPHAE && number <= group.count ? group : null;
    }

    /** What a signal to this name would reach. */
    @Nullable
    Sort find(String name) {
        Owner owner = owners.get(name);
        if (owner != null && owner.sort != Sort.HYPHAE) {
            return owner.sort;
        }
        return groupOf(name) != null ? Sort.HYPHA : null;
    }

    /** Says so if no signal can be sent to a name. */
    void checkTaker(Scalar to, Collection<String> species) {
        Sort sort = find(to.text());
        if (sort == null) {
            unknown(to.at(), to.text(), species, false);
        } else if (sort != Sort.HYPHA && sort != Sort.RELAY && sort != Sort.OUTPUT && sort != Sort.BODY) {
            problems.add(
                    to.at(),
                    "'" + to.text() + "' is " + sort.text + "; signals go to a hypha, a relay or an output body");
        }
    }

    /** Says so if a name is not that of an output body. */
    void checkOutput(Scalar to, Collection<String> species) {
        Sort sort = find(to.text());
        if (sort == null) {
            unknown(to.at(), to.text(), species, false);
        } else if (sort != Sort.OUTPUT && sort != Sort.BODY) {
            problems.add(to.at(), "'" + to.text() + "' is " + sort.text + "; expected an output body");
        }
    }

    /** Says that there is nothing of this name, and what may have been meant. */
    void unknown(Position at, String name, Collection<String> species, boolean patterns) {
        int bar = name.lastIndexOf('_');
        Owner group = group(name);
        if (group == null && bar > 0) {
            group = group(name.substring(0, bar));
        }
        if (group == null && !species.contains(name)) {
            group = group(problems.nearest(name, owners.keySet()));
        }
        if (group != null) {
            problems.add(
                    at,
                    "unknown name " + Words.quoted(name) + "; the hyphae of '" + group.name + "' are " + group.range()
                            + (patterns && group.count > 1 ? ", all together " + group.name + "_*" : ""));
            return;
        }
        if (patterns && species.contains(name)) {
            problems.add(at, "unknown name '" + name + "'; it is a species: did you mean 'species " + name + "'?");
            return;
        }
        problems.addUnknown(
                at, "unknown name", name, owners.keySet(), "expected a hypha, relay or fruiting body of this file");
    }

    private @Nullable Owner group(@Nullable String name) {
        Owner owner = name == null ? null : owners.get(name);
        return owner != null && owner.sort == Sort.HYPHAE ? owner : null;
    }

    /**
     * How many hyphae a pattern means, or at least some of them if that takes longer to find out; 0: none; -1: so many
     * patterns were tried on so many names that this one is not.
     */
    long matching(NamePattern pattern) {
        tried += owners.size();
        if (tried > MOST_TRIED) {
            return -1;
        }
        long count = 0;
        for (Owner owner : owners.values()) {
            if (owner.sort == Sort.HYPHA && pattern.matches(owner.name)) {
                count++;
            } else if (owner.sort == Sort.HYPHAE) {
                count += pattern.matchesNumbered(owner.name + "_", owner.count);
            }
        }
        return count;
    }

    /** Why a pattern matches nothing, or what may have been meant, as the end of a message. */
    String hintFor(NamePattern pattern, String text) {
        if (problems.many()) {
            return "";
        }
        List<String> groups = new ArrayList<>();
        for (Owner owner : owners.values()) {
            if (owner.sort == Sort.HYPHAE) {
                groups.add(owner.name + "_*");
            } else if (owner.sort != Sort.HYPHA && pattern.matches(owner.name)) {
                return "; '" + owner.name + "' is " + owner.sort.text + ", and patterns mean hyphae only";
            }
        }
        String nearest = problems.nearest(text, groups);
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }
}
