package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * Runs tests of packs in files, without a container and without a server: the launcher makes it by its name.
 *
 * <p>The settings are {@code test.files}, a line each, {@code test.junit}, a file, and {@code mycelium.output}.
 */
public final class PlainTests implements ToIntBiFunction<Map<String, String>, PrintStream> {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        Locale.setDefault(Locale.ROOT); // as a server does
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PlainTests.class.getClassLoader()); // where what evaluates rules looks for its parts
        try {
            return run(settings, out);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static int run(Map<String, String> settings, PrintStream out) {
        List<Path> files;
        try {
            files = files(settings.getOrDefault("test.files", "").lines().map(Path::of).toList());
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
        Instant begun = Instant.now();
        List<FileResult> results = new ArrayList<>();
        try (TestRun run = new TestRun()) {
            files.forEach(each -> results.add(run.run(each)));
        }
        results.forEach(each -> each.problems().forEach(System.err::println));
        if ("json".equals(settings.get("mycelium.output"))) {
            out.println(PlainJson.text(TestData.of(results)));
            out.flush();
        } else if (results.stream().anyMatch(each -> each.problems().isEmpty())) {
            new TestText(out).tell(results);
        }
        String junit = settings.get("test.junit");
        if (junit != null && !write(Path.of(junit), JUnitXml.of(results, begun))) {
            return USAGE;
        }
        boolean bad = results.stream().anyMatch(each -> !each.problems().isEmpty());
        return bad ? USAGE : results.stream().anyMatch(each -> each.failed() > 0) ? FAILED : 0;
    }

    private static boolean write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            refused("can't write " + file + ": " + e.getMessage());
            return false;
        }
    }

    private static int refused(String why) {
        System.err.println("mycelium: error: " + why);
        return USAGE;
    }

    /** The files of tests among these, and in the folders among these, in the order of their names. */
    private static List<Path> files(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            if (!Files.exists(each)) {
                throw new IllegalArgumentException("there is no file " + each);
            }
            if (!Files.isDirectory(each)) {
                files.add(each);
                continue;
            }
            List<Path> found = new ArrayList<>();
            try {
                search(each, found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (found.isEmpty()) {
                throw new IllegalArgumentException("there is no *.test.yaml in "
                        + (each.toString().isEmpty() ? "this folder" : each));
            }
            files.addAll(found);
        }
        return files.stream().distinct().toList();
    }

    /** What is hidden, or was built by Maven, is a copy of something. */
    private static void search(Path folder, List<Path> found) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.sorted().toList()) {
                String name = String.valueOf(each.getFileName());
                if (!Files.isDirectory(each)) {
                    if (isTest(each)) {
                        found.add(each);
                    }
                } else if (!name.startsWith(".")
                        && !(name.equals("target") && Files.exists(folder.resolve("pom.xml")))) {
                    search(each, found);
                }
            }
        }
    }

    private static boolean isTest(Path file) {
        return TestReader.ENDINGS.stream().anyMatch(String.valueOf(file.getFileName())::endsWith);
    }
}
