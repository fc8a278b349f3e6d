package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainJson;
import io.mycelium.rules.FileWords;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntBiFunction;

/**
 * Runs tests of packs in files, without a container and without a server: the launcher makes it by its name.
 *
 * <p>The settings are {@code test.files}, a line each, none meaning this folder, {@code test.junit}, a file, {@code test.lcov}, a file, {@code
 * test.coverage}, {@code test.update}, {@code test.watch}, and {@code mycelium.output}.
 */
public final class PlainTests implements ToIntBiFunction<Map<String, String>, PrintStream> {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final long LOOK_NANOS = 300_000_000;

    private final BooleanSupplier pause;

    /** Looks for saves a few times a second. */
    public PlainTests() {
        this(() -> {
            LockSupport.parkNanos(LOOK_NANOS);
            return !Thread.currentThread().isInterrupted();
        });
    }

    /** @param pause waits for a moment before files are looked at again; false: nobody wants to know any more */
    PlainTests(BooleanSupplier pause) {
        this.pause = pause;
    }

    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        Locale.setDefault(Locale.ROOT); // as a server does
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                PlainTests.class.getClassLoader()); // where what evaluates rules looks for its parts
        try {
            return run(settings, out);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private int run(Map<String, String> settings, PrintStream out) {
        String files = settings.getOrDefault("test.files", "");
        List<Path> given = files.isEmpty()
                ? List.of(Path.of(""))
                : files.lines().map(Path::of).toList();
        if (!Boolean.parseBoolean(settings.get("test.watch"))) {
            return once(given, settings, out);
        }
        int code;
        List<Path> watched;
        Map<Path, Long> seen;
        do {
            watched = watched(given);
            seen = FileStamps.of(watched);
            code = once(given, settings, out);
            System.err.println("watching; Ctrl-C ends this");
        } while (waitedForAnother(seen, watched));
        return code;
    }

    /** The folders with tests, and the packs that these name, wherever they lie. */
    private static List<Path> watched(List<Path> given) {
        Set<Path> all = new LinkedHashSet<>();
        given.forEach(each -> all.add(folder(each)));
        try {
            TestFiles.among(given).forEach(each -> all.addAll(TestReader.packs(each)));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            // which is said as they are run
        }
        return List.copyOf(all);
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return Files.isDirectory(file) || parent == null ? file : parent;
    }

    /** Waits until a file is another one; false if it is not to go on. */
    private boolean waitedForAnother(Map<Path, Long> seen, List<Path> watched) {
        while (pause.getAsBoolean()) {
            if (!FileStamps.of(watched).equals(seen)) {
                return true;
            }
        }
        return false;
    }

    private static int once(List<Path> given, Map<String, String> settings, PrintStream out) {
        List<Path> files;
        try {
            files = TestFiles.among(given);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return refused(String.valueOf(e.getMessage()));
        }
        for (String each : List.of("test.junit", "test.lcov")) {
            String missing = FileWords.noFolder(Path.of(settings.getOrDefault(each, "")));
            if (missing != null) {
                return refused(missing);
            }
        }
        Instant begun = Instant.now();
        Traces traces = new Traces(Boolean.parseBoolean(settings.get("test.update")));
        List<FileResult> results = new ArrayList<>();
        String lcov = settings.get("test.lcov");
        boolean told = Boolean.parseBoolean(settings.get("test.coverage"));
        List<Coverage> coverage;
        try (TestRun run = new TestRun(traces, told || lcov != null)) {
            files.forEach(each -> results.add(run.run(each)));
            coverage = run.coverage();
        }
        results.forEach(each -> each.problems().forEach(System.err::println));
        if ("json".equals(settings.get("mycelium.output"))) {
            out.println(PlainJson.text(TestData.of(results, told ? coverage : List.of())));
            out.flush();
        } else {
            traces.written().forEach(each -> out.println("accepted: " + each));
            if (results.stream().anyMatch(each -> each.problems().isEmpty())) {
                if (told) {
                    CoverageReport.text(coverage).forEach(out::println);
                }
                new TestText(out).tell(results);
            }
        }
        String junit = settings.get("test.junit");
        if (junit != null && !write(Path.of(junit), JUnitXml.of(results, begun))) {
            return USAGE;
        }
        if (lcov != null && !write(Path.of(lcov), CoverageReport.lcov(coverage))) {
            return USAGE;
        }
        boolean bad = results.stream().anyMatch(each -> !each.problems().isEmpty() && !each.ofPack());
        return bad ? USAGE : results.stream().anyMatch(each -> each.ofPack() || each.failed() > 0) ? FAILED : 0;
    }

    private static boolean write(Path file, String text) {
        try {
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            refused(FileWords.unwritten(file, e));
            return false;
        }
    }

    private static int refused(String why) {
        System.err.println("mycelium: error: " + why);
        return USAGE;
    }
}
