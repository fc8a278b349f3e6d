package io.mycelium.server;

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

    @Nullable
    String text(String name) {
        return query.get(name);
    }
}
