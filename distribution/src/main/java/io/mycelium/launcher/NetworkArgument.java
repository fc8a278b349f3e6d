package io.mycelium.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A network is named in two ways, and each verb takes both: as the first of what stands behind the verb, where all of them need
 * one, and by {@code --network}, where it may be left out.
 */
final class NetworkArgument {
    private static final String OPTION = "--network";
    private static final Set<String> FIRST = Set.of(
            "send",
            "pressure",
            "partition",
            "heal",
            "health",
            "graph",
            "why",
            "watch",
            "history",
            "trace",
            "kill",
            "wake",
            "restart",
            "connect",
            "disconnect");
    /** Behind these and a word stands none but numbers. */
    private static final Set<String> BY_OPTION = Set.of("dissonance", "list");

    private NetworkArgument() {}

    /** The arguments as the verb has them. */
    static String[] inPlace(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (all.size() > 1 && FIRST.contains(all.get(0))) {
            first(all);
        } else if (all.size() > 2 && BY_OPTION.contains(all.get(0)) && isName(all.get(2))) {
            boolean alone = all.get(1).equals("show") && all.size() == 3; // it stands where the number should
            if (!alone) {
                all.add(2, OPTION);
            }
        }
        return all.toArray(String[]::new);
    }

    private static void first(List<String> all) {
        if (all.get(0).equals("graph") && all.get(1).equals("export")) {
            first(all.subList(1, all.size())); // a verb of its own
            return;
        }
        int option = all.indexOf(OPTION);
        if (option > 0 && option + 1 < all.size()) {
            all.remove(option);
            all.add(1, all.remove(option));
            return;
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).startsWith(OPTION + "=")) {
                all.add(1, all.remove(i).substring(OPTION.length() + 1));
                return;
            }
        }
    }

    private static boolean isName(String argument) {
        return !argument.startsWith("-") && !argument.matches("[0-9]+");
    }
}
