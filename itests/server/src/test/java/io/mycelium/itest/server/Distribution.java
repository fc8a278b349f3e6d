package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The unpacked package, and its command line run as processes. */
record Distribution(Path home) {
    private static final long PATIENCE_SECONDS = 120;

    /** What a process that has ended left behind. */
    record Finished(int code, String out, String err) {}

    /**
     * The one that the build has unpacked, which tests in other processes run as well. It stays as it is: who puts something
     * into it, or takes something out, takes a {@link #copy}.
     */
    static Distribution unpacked() {
        String home = System.getProperty("mycelium.package");
        assertThat(home)
                .describedAs("-Dmycelium.package: the unpacked package, as the pom gives it")
                .isNotNull();
        return new Distribution(Path.of(home));
    }

    /** A copy to change. */
    static Distribution copy(Path folder) throws IOException {
        Path from = unpacked().home;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : (Iterable<Path>) all::iterator) {
                Files.copy(
                        source,
                        folder.resolve(from.relativize(source).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Distribution(folder);
    }

    /** Runs a verb to its end. */
    Finished mycelium(String... arguments) {
        return mycelium(Map.of(), arguments);
    }

    Finished mycelium(Map<String, String> environment, String... arguments) {
        return finished("", environment, arguments);
    }

    /** Runs a verb that reads its standard input. */
    Finished piped(String in, String... arguments) {
        return finished(in, Map.of(), arguments);
    }

    private Finished finished(String in, Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile("mycelium", ".out");
            Path err = Files.createTempFile("mycelium", ".err");
            try {
                Process process = builder(environment, arguments)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                try (OutputStream to = process.getOutputStream()) {
                    to.write(in.getBytes(StandardCharsets.UTF_8));
                }
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    throw new AssertionError("mycelium " + String.join(" ", arguments) + " has not ended within "
                            + PATIENCE_SECONDS + " s; standard error:\n" + Files.readString(err));
                }
                return new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Begins a verb whose output nobody reads. */
    Process begin(String... arguments) throws IOException {
        return builder(Map.of(), arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts {@code mycelium run} on a free port and waits until it answers. */
    RunningServer start(Path data, String... arguments) throws IOException {
        return start(Map.of(), data, arguments);
    }

    RunningServer start(Map<String, String> environment, Path data, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", "0"));
        all.addAll(Arrays.asList(arguments));
        return startAsConfigured(environment, data, all.toArray(String[]::new));
    }

    /** Starts it on a free port by another command, which runs what follows it. */
    RunningServer start(List<String> by, Path data, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("run", "--port", "0", "--data", data.toString()));
        all.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = builder(Map.of(), all.toArray(String[]::new));
        builder.command().addAll(0, by);
        return RunningServer.start(this, data, builder);
    }

    /** Starts {@code mycelium run} on the host and port that conf/ names. */
    RunningServer startAsConfigured(Path data, String... arguments) throws IOException {
        return startAsConfigured(Map.of(), data, arguments);
    }

    private RunningServer startAsConfigured(Map<String, String> environment, Path data, String... arguments)
            throws IOException {
        List<String> all = new ArrayList<>(List.of("run", "--data", data.toString()));
        all.addAll(Arrays.asList(arguments));
        return RunningServer.start(this, data, builder(environment, all.toArray(String[]::new)));
    }

    /** Replaces a file of conf/ as a whole, as an editor does. */
    void configure(String file, String text) throws IOException {
        Path aside = Files.writeString(home.resolve("conf").resolve(file + ".new"), text);
        Files.move(aside, home.resolve("conf").resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where archives of classes are. The build leaves the user's own alone, and a copy is gone before one would pay. */
    private Path cache() {
        return equals(unpacked()) ? home.resolveSibling("cache") : Path.of("/dev/null");
    }

    /** The process of a verb, which is not started. */
    ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/mycelium").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // not the options of the build; a server that lives for seconds starts in half the time without the second
        // compiler
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("JAVA_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache().toString());
        builder.environment().putAll(environment);
        return builder.directory(home.getParent().toFile());
    }
}
