package io.mycelium.fruiting.http;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A media type in a header.
 *
 * @param name in small letters, such as {@code application/json}
 */
record MediaType(String name, Map<String, String> parameters) {
    private static final int MOST_KNOWN_CHARS = 200;

    /** The header that was read last: most requests have the same. */
    private static volatile @Nullable Known known;

    private record Known(String header, MediaType type) {}

    static MediaType of(String header) {
        Known last = known;
        if (last != null && last.header.equals(header)) {
            return last.type;
        }
        MediaType type = read(header);
        if (header.length() <= MOST_KNOWN_CHARS) {
            known = new Known(header, type);
        }
        return type;
    }

    private static MediaType read(String header) {
        String[] parts = header.split(";", -1);
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length == 2) {
                parameters.put(
                        pair[0].strip().toLowerCase(Locale.ROOT),
                        pair[1].strip().replaceAll("^\"|\"$", ""));
            }
        }
        return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), Collections.unmodifiableMap(parameters));
    }

    boolean isJson() {
        return name.endsWith("/json") || name.endsWith("+json");
    }

    /** Whether the text is UTF-8, as JSON is where nothing is said. */
    boolean isUtf8() {
        String charset = charset();
        return charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("utf8");
    }

    /** The named character set, or null. */
    @Nullable
    String charset() {
        return parameters.get("charset");
    }
}
