package io.mycelium.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, apart from HTTP.
 *
 * @param path below {@code /api}, decoded, with the version if it has one, without slash at either end
 * @param query its parameters, the first value of each
 */
record Ask(String method, String path, Map<String, String> query) {
    /** Whether it is below {@code /api/v1}. */
    boolean isVersioned() {
        return path.equals(Routes.VERSION) || path.startsWith(Routes.VERSION + "/");
    }

    /** Its path without the version. */
    String below() {
        return isVersioned() ? path.substring(Math.min(path.length(), Routes.VERSION.length() + 1)) : path;
    }

    /**
     * The same below {@code /api/v1}: who has not moved asks without a version, for {@code deploy}, and for {@code max} at
     * once.
     */
    Ask versioned() {
        if (isVersioned()) {
            return this;
        }
        boolean deploys = path.equals("deploy") || path.startsWith("deploy/");
        Map<String, String> parameters = new LinkedHashMap<>(query);
        String most = parameters.remove("max");
        if (most != null) {
            parameters.putIfAbsent("limit", most);
        }
        return new Ask(
                method,
                Routes.VERSION + "/" + (deploys ? "deployments" + path.substring("deploy".length()) : path),
                parameters);
    }

    /**
     * Which part of a list is asked for.
     *
     * @param after the cursor that the page before ended with; 0: from the beginning
     */
    record Page(long after, int limit) {
        private static final int USUAL = 1000;
        private static final int LARGEST = 20_000;
    }

    /** Throws {@link Refusal} for what is no part of a list. */
    Page page() {
        return new Page(number("after", 0, 0, Long.MAX_VALUE), (int) number("limit", Page.USUAL, 1, Page.LARGEST));
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
