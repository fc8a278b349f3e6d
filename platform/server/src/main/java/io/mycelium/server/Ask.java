package io.mycelium.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, apart from HTTP.
 *
 * @param path below {@code /api}, decoded, without slash at either end
 * @param query its parameters, the first value of each
 */
record Ask(String method, String path, Map<String, String> query) {
    boolean isGet() {
        return method.equals("GET");
    }

    /** A whole number of the query. Throws {@link Refusal} if it is none or out of bounds. */
    long number(String name, long otherwise, long least, long most) {
        String text = query.get(name);
        if (text == null) {
            return otherwise;
        }
        long number;
        try {
            number = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest(name + " should be a whole number, and is \"" + text + "\"");
        }
        if (number < least || number > most) {
            throw Refusal.badRequest(name + " should be " + least + " to " + most + ", and is " + number);
        }
        return number;
    }

    /** Whether the query says so; a name alone says it too. Throws {@link Refusal} for anything but true and false. */
    boolean truth(String name) {
        String text = query.getOrDefault(name, "false");
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            throw Refusal.badRequest(name + " should be true or false, and is \"" + text + "\"");
        }
        return !text.equals("false");
    }

    /** The names of a text, with commas between them. Throws {@link Refusal} where one is empty. */
    static List<String> names(String what, String text) {
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw Refusal.badRequest(
                    what + " should be a name, or several with a comma between each two, and is \"" + text + "\"");
        }
        return names;
    }

    @Nullable
    String text(String name) {
        return query.get(name);
    }
}
