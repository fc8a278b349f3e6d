package io.mycelium.runtime.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher asks for, in the container's framework properties {@code mycelium.*}.
 *
 * @param deploy the package's deploy folder, for all its servers
 * @param deployed the server's own one, for what is deployed to it while it runs
 * @param tides to end after so many; 0: never
 * @param port that HTTP was asked to listen on, 0 for any; nothing: nobody asked
 * @param workers threads for a tide, over the blueprints'; 0: as they say
 * @param acceptLoss whether to go on from an older checkpoint where the newest can't be used
 * @param terminal whether standard error is one, for the status line
 * @param outputTerminal whether standard output is one: then outputs and the status line share it
 * @param shownFrom the folder from which {@code validate} names the files below it, as whoever asked did; null: in full
 * @param json whether {@code validate} answers in JSON
 * @param verbose whether {@code validate} says how rules are evaluated
 */
public record Options(
        Mode mode,
        Path conf,
        Path deploy,
        Path deployed,
        Path data,
        Path log,
        List<Path> blueprints,
        List<Path> files,
        long tides,
        Trace trace,
        OptionalInt port,
        int workers,
        boolean maxSpeed,
        boolean fresh,
        boolean acceptLoss,
        boolean terminal,
        boolean outputTerminal,
        @Nullable Path shownFrom,
        boolean json,
        boolean verbose) {

    /** What the process is for. */
    public enum Mode {
        RUN,
        VALIDATE,
        /** The container is somebody else's: nothing starts by itself. */
        NONE
    }

    /** What standard output carries of the tides. */
    public enum Trace {
        TEXT,
        JSON,
        NONE
    }

    /** Reads the properties; what is not there has its default. Throws {@link IllegalArgumentException}. */
    public static Options of(Function<String, @Nullable String> properties) {
        Path home = path(properties, "mycelium.home", Path.of("").toAbsolutePath());
        Path data = path(properties, "mycelium.data", home.resolve("data"));
        return new Options(
                oneOf(Mode.class, properties, "mycelium.mode", Mode.NONE),
                path(properties, "mycelium.conf", home.resolve("conf")),
                path(properties, "mycelium.deploy", home.resolve("deploy")),
                path(properties, "mycelium.deployed", data.resolve("deploy")),
                data,
                path(properties, "mycelium.log", home.resolve("log")),
                paths(properties, "mycelium.blueprints"),
                paths(properties, "mycelium.files"),
                number(properties, "mycelium.tides"),
                oneOf(Trace.class, properties, "mycelium.trace", Trace.NONE),
                text(properties, "mycelium.port").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) number(properties, "mycelium.port")),
                (int) number(properties, "mycelium.workers"),
                text(properties, "mycelium.maxspeed").equals("true"),
                text(properties, "mycelium.fresh").equals("true"),
                text(properties, "mycelium.acceptloss").equals("true"),
                text(properties, "mycelium.terminal").equals("true"),
                text(properties, "mycelium.terminal.output").equals("true"),
                text(properties, "mycelium.shown-from").isEmpty()
                        ? null
                        : path(properties, "mycelium.shown-from", home),
                text(properties, "mycelium.output").equals("json"),
                text(properties, "mycelium.verbose").equals("true"));
    }

    private static String text(Function<String, @Nullable String> properties, String name) {
        String value = properties.apply(name);
        return value == null ? "" : value.trim();
    }

    private static Path path(Function<String, @Nullable String> properties, String name, Path otherwise) {
        String value = text(properties, name);
        return value.isEmpty() ? otherwise : Path.of(value).toAbsolutePath().normalize();
    }

    private static List<Path> paths(Function<String, @Nullable String> properties, String name) {
        return text(properties, name)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Path.of(line).toAbsolutePath().normalize())
                .toList();
    }

    private static long number(Function<String, @Nullable String> properties, String name) {
        String value = text(properties, name);
        if (value.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is \"" + value + "\", and should be a whole number", e);
        }
    }

    private static <E extends Enum<E>> E oneOf(
            Class<E> type, Function<String, @Nullable String> properties, String name, E otherwise) {
        String value = text(properties, name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(value)) {
                return one;
            }
        }
        if (value.isEmpty()) {
            return otherwise;
        }
        throw new IllegalArgumentException(name + " is \"" + value + "\", and should be one of "
                + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }
}
