package io.mycelium.tracing.otlp;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code conf/io.mycelium.tracing.otlp.cfg} says. */
record OtlpSettings(String endpoint, String serviceName, long timeoutMillis, Map<String, String> headers) {
    static final String ENDPOINT = "http://localhost:4318/v1/traces";
    private static final String HEADER = "header.";

    /**
     * Reads them; what is not said has its default.
     *
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    static OtlpSettings of(Map<String, ?> values) {
        String endpoint = text(values, "endpoint", ENDPOINT);
        URI uri;
        try {
            uri = URI.create(endpoint);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(wrong("endpoint", endpoint, "an address such as " + ENDPOINT), e);
        }
        if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException(wrong("endpoint", endpoint, "an address such as " + ENDPOINT));
        }
        String timeout = text(values, "timeout.ms", "10000");
        if (!timeout.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(wrong("timeout.ms", timeout, "1 to 9999999"));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(HEADER)) {
                headers.put(key.substring(HEADER.length()), String.valueOf(value));
            }
        });
        return new OtlpSettings(endpoint, text(values, "service.name", "mycelium"), Long.parseLong(timeout), headers);
    }

    private static String text(Map<String, ?> values, String key, String otherwise) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    private static String wrong(String key, String was, String expected) {
        return key + " in io.mycelium.tracing.otlp.cfg is '" + was + "': expected " + expected;
    }
}
