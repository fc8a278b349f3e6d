package io.mycelium.launcher;

import java.util.ArrayList;
import java.util.List;

/** Names that are given with commas between them. */
final class Commas {
    private Commas() {}

    /** The names of all arguments. An empty one is refused: it is seldom what was meant, and nobody has that name. */
    static List<String> names(String what, List<String> arguments) {
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            for (String name : argument.split(",", -1)) {
                if (name.isBlank()) {
                    throw CommandException.usage(what
                            + " should be a name, or several with a comma between each two, and is '" + argument + "'");
                }
                names.add(name.strip());
            }
        }
        return names;
    }
}
