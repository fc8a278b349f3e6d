package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that validate makes: what is said is the same with it, without it, and with a bad one. */
class ClassArchiveIT {
    @TempDir
    private Path folder;

    private final Distribution unpacked = Distribution.unpacked();

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
        Path archive = archive();
        await().atMost(Duration.ofMinutes(4)).until(() -> isUsable(archive));

        assertThat(calls).extracting(this::call).isEqualTo(without);
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

    private Distribution.Finished call(List<String> arguments) {
        return unpacked.mycelium(environment(), arguments.toArray(String[]::new));
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of("XDG_CACHE_HOME", folder.toString()));
    }

    /** How many classes a check takes from an archive of its own. */
    private long archived() throws IOException {
        Path loaded = folder.resolve("loaded.txt");
        Map<String, String> environment = environment();
        environment.put("JAVA_OPTS", "-XX:+UseSerialGC -Xlog:class+load:file=" + loaded);
        unpacked.mycelium(
                environment,
                "validate",
                unpacked.home().resolve("examples/trace/trace-a.drl").toString());
        try (var lines = Files.lines(loaded)) {
            return lines.filter(line -> line.contains("shared objects file (top)"))
                    .count();
        }
    }

    private Path archive() throws IOException {
        String place = folder + "/mycelium" + unpacked.home().toRealPath();
        return Path.of(place, "java-" + System.getProperty("java.version") + ".jsa");
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
