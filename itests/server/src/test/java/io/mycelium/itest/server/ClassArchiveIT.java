package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives of classes that validate and servers make: what is said is the same with one, without it, and with a bad one. */
@Tag("long")
class ClassArchiveIT {
    private static final Duration MAKING = Duration.ofMinutes(4);
    private static final String TRACE = "examples/trace/blueprint.yaml";

    @TempDir
    private Path folder;

    private final Distribution unpacked = Distribution.unpacked();
    private int runs;

    @Test
    void shouldSayTheSameWhenClassesComeFromAnArchiveOrFromOneThatIsBroken() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.drl"), "rule \"r\" when\n    Nothing()\nthen\n    System.exit(3);\nend\n");
        String airports =
                unpacked.home().resolve("examples/airports/blueprint.yaml").toString();
        List<List<String>> calls =
                List.of(List.of("validate", airports), List.of("validate", broken.toString()), List.of("version"));
        List<Distribution.Finished> without = calls.stream().map(this::call).toList();
        assertThat(without).extracting(Distribution.Finished::code).containsExactly(0, 1, 0);

        assertThat(call(List.of("validate", airports))).isEqualTo(without.get(0));
        Path archive = archive(unpacked, "");
        await().atMost(MAKING).until(() -> isUsable(archive));

        assertThat(calls).extracting(this::call).isEqualTo(without);
        String trace = unpacked.home().resolve("examples/trace/trace-a.drl").toString();
        unpacked.mycelium(environmentOfCounted(), "validate", trace);
        assertThat(archived()).describedAs("classes from the archive").isGreaterThan(1_500);

        byte[] whole = Files.readAllBytes(archive);
        for (byte[] bad : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), flipped(whole))) {
            replace(archive, bad);
            assertThat(call(calls.get(1))).isEqualTo(without.get(1));
        }
        // of another class path, with a sum that is right
        replace(archive, whole);
        Path note = note(archive);
        List<String> lines = Files.readAllLines(note);
        for (String added : List.of("/nowhere.jar", lines.get(1).split(":")[0], "")) {
            Files.write(note, List.of(lines.get(0), added, lines.get(2)));
            assertThat(call(calls.get(1))).isEqualTo(without.get(1));
        }
    }

    @Test
    void shouldSayTheSameWhenThereIsNoPlaceForAnArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "no folder");
        String trace = unpacked.home().resolve("examples/trace/trace-a.drl").toString();

        for (int i = 0; i < 2; i++) {
            Distribution.Finished validated =
                    unpacked.mycelium(Map.of("XDG_CACHE_HOME", file.toString()), "validate", trace);
            assertThat(validated.code()).describedAs(validated.err()).isZero();
            assertThat(validated.err()).isEmpty();
        }
    }

    @Test
    void shouldSayTheSameWhenAServersClassesComeFromAnArchiveOrFromOneThatIsBroken() throws IOException {
        Distribution copy = Distribution.copy(folder.resolve("server"));
        Path archive = archive(copy, "server-");
        Path starts = folder.resolve("starts.txt");
        BadBundles bundles = new BadBundles(Files.createDirectory(folder.resolve("bundles")), copy.home());
        String start = "java.nio.file.Files.writeString(java.nio.file.Path.of(\"%s\"), \"started \","
                + " java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);";
        Files.write(
                copy.home().resolve("deploy/counts.jar"),
                bundles.activated("counts", "Counts", start.formatted(starts)));

        Distribution.Finished first = ran(copy);
        assertThat(first.code()).describedAs(first.err()).isZero();
        assertThat(first.out()).contains("CYCLE 3:");
        await().atMost(MAKING).until(() -> isUsable(archive));
        assertThat(starts).describedAs("starts of the user's bundle").hasContent("started ");

        assertThat(ran(copy)).isEqualTo(first);
        assertThat(archived()).describedAs("classes from the archive").isGreaterThan(6_000);

        byte[] whole = Files.readAllBytes(archive);
        replace(archive, Arrays.copyOf(whole, whole.length / 2));
        assertThat(ran(copy)).isEqualTo(first);
        assertThat(archived()).isZero();
        // of another package, with a sum that is right
        replace(archive, whole);
        Path library = copy.home().resolve("lib/mycelium-launcher.jar");
        Files.setLastModifiedTime(library, FileTime.fromMillis(1_000));
        Files.createDirectory(
                note(archive).resolveSibling("server-java-" + System.getProperty("java.version") + ".note"));
        assertThat(ran(copy)).describedAs("and where a note can't be written").isEqualTo(first);
        assertThat(archived()).isZero();
    }

    @Test
    void shouldMakeNoneWhenAServerWasEndedByASignal() throws IOException {
        try (RunningServer server = unpacked.start(environment(), folder.resolve("data"), TRACE)) {
            assertThat(server.terminate()).isZero();
        }

        assertThat(folder.resolve("mycelium")).doesNotExist();
    }

    /** What a server says from the start to its third tide, but for the numbers that differ from one to the next. */
    private Distribution.Finished ran(Distribution distribution) {
        String data = folder.resolve("data" + ++runs).toString();
        Distribution.Finished ran = distribution.mycelium(
                environmentOfCounted(), "run", TRACE, "--tides", "3", "--trace", "text", "--port", "0", "--data", data);
        return new Distribution.Finished(ran.code(), ran.out(), ran.err().replaceAll("[0-9][0-9.,]*", "N"));
    }

    private Distribution.Finished call(List<String> arguments) {
        return unpacked.mycelium(environment(), arguments.toArray(String[]::new));
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of("XDG_CACHE_HOME", folder.toString()));
    }

    /** Of a call whose classes are {@link #archived counted}. */
    private Map<String, String> environmentOfCounted() {
        Map<String, String> environment = environment();
        environment.put("JAVA_OPTS", "-XX:+UseSerialGC -Xlog:class+load:file=" + folder.resolve("loaded.txt"));
        return environment;
    }

    /** How many classes the last call took from an archive of our own. */
    private long archived() throws IOException {
        try (var lines = Files.lines(folder.resolve("loaded.txt"))) {
            return lines.filter(line -> line.contains("shared objects file (top)"))
                    .count();
        }
    }

    private Path archive(Distribution distribution, String kind) throws IOException {
        String place = folder + "/mycelium" + distribution.home().toRealPath();
        return Path.of(place, kind + "java-" + System.getProperty("java.version") + ".jsa");
    }

    private static Path note(Path archive) {
        return Path.of(archive.toString().replaceFirst("jsa$", "txt"));
    }

    /** The note is written last. */
    private static boolean isUsable(Path archive) throws IOException {
        String note = Files.exists(note(archive)) ? Files.readString(note(archive)) : "";
        assertThat(note).describedAs("an archive can be made").doesNotStartWith("none");
        return Files.exists(archive) && note.lines().findFirst().orElse("").endsWith(" " + Files.size(archive));
    }

    private static byte[] flipped(byte[] whole) {
        byte[] bad = whole.clone();
        for (int i = 10_000; i < bad.length; i += 10_000) {
            bad[i] ^= 0x55;
        }
        return bad;
    }

    private static void replace(Path archive, byte[] content) throws IOException {
        Files.delete(archive);
        Files.write(archive, content);
    }
}
