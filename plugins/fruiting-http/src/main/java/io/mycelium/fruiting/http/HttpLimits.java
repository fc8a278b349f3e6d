package io.mycelium.fruiting.http;

import io.mycelium.api.settings.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is configured for all bodies of kind http, in {@code conf/io.mycelium.fruiting.http.cfg}.
 *
 * @param maxBodyBytes of a request
 * @param nesting how deep a payload may nest
 * @param takeMillis how long a tide has to take a signal before it is withdrawn
 * @param waitSeconds how long {@code Prefer: wait} waits for a durable checkpoint at most
 * @param heartbeatSeconds between comments in an event stream
 * @param maxStreams event streams at the same time
 * @param maxSignalsPerSecond over all bodies; 0: as many as the networks take
 */
record HttpLimits(
        int maxBodyBytes,
        int nesting,
        int takeMillis,
        int waitSeconds,
        int heartbeatSeconds,
        int maxStreams,
        int maxSignalsPerSecond) {
    static final HttpLimits DEFAULT = of(Map.of(), complaint -> {});

    private enum Key {
        MAX_BODY_BYTES(1 << 20, 1, 1 << 30),
        NESTING(64, 1, 64),
        TAKE_TIMEOUT_MS(5_000, 1, 3_600_000),
        WAIT_SECONDS(30, 1, 3_600),
        HEARTBEAT_SECONDS(15, 1, 3_600),
        MAX_STREAMS(1_000, 1, 100_000),
        MAX_SIGNALS_PER_SECOND(0, 0, Integer.MAX_VALUE);

        private final int otherwise;
        private final int least;
        private final int most;

        Key(int otherwise, int least, int most) {
            this.otherwise = otherwise;
            this.least = least;
            this.most = most;
        }

        String property() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }

    /**
     * Reads a configuration. What is wrong in it is left at its default.
     *
     * @param complain is told of each mistake
     */
    static HttpLimits of(Map<String, ?> properties, Consumer<String> complain) {
        List<String> known = Arrays.stream(Key.values()).map(Key::property).toList();
        for (String name : new ArrayList<>(properties.keySet())) {
            boolean ours = known.contains(name)
                    || name.matches("(service|component|felix|osgi|objectClass|event)(\\..*)?|objectClass|kind");
            if (!ours) {
                Optional<String> nearest = DidYouMean.among(known, name);
                complain.accept("unknown property '" + name + "'"
                        + (name.matches("host|port") ? ", which belongs in io.mycelium.runtime.cfg" : "")
                        + nearest.map(n -> "; did you mean '" + n + "'?")
                                .orElse("; there are " + String.join(", ", known)));
            }
        }
        return new HttpLimits(
                read(Key.MAX_BODY_BYTES, properties, complain),
                read(Key.NESTING, properties, complain),
                read(Key.TAKE_TIMEOUT_MS, properties, complain),
                read(Key.WAIT_SECONDS, properties, complain),
                read(Key.HEARTBEAT_SECONDS, properties, complain),
                read(Key.MAX_STREAMS, properties, complain),
                read(Key.MAX_SIGNALS_PER_SECOND, properties, complain));
    }

    private static int read(Key key, Map<String, ?> properties, Consumer<String> complain) {
        Object value = properties.get(key.property());
        if (value == null) {
            return key.otherwise;
        }
        try {
            int number = Integer.parseInt(value.toString().strip());
            if (number >= key.least && number <= key.most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what would be right
        }
        complain.accept(key.property() + " is " + value + ": expected a whole number from " + key.least + " to "
                + key.most + "; " + key.otherwise + " is used");
        return key.otherwise;
    }
}
