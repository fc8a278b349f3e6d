package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an archive of classes is worth being made, and how many stay. */
class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Home home;
    private Path jar;
    private Path cache;
    private Path note;

    @BeforeEach
    void pack() throws IOException {
        home = new Home(folder.resolve("package"));
        Files.createDirectories(home.lib());
        jar = Files.writeString(home.folder().resolve("a.jar"), "a");
        cache = folder.resolve("cache");
        note = Path.of(cache.toString() + home.folder(), "java-" + System.getProperty("java.version") + ".txt");
    }

    @Test
    void shouldBeWantedWhenFilesAreCheckedASecondTime() {
        assertThat(archive().isWanted()).isFalse();
        assertThat(note).exists();
        assertThat(archive().isWanted()).isTrue();
    }

    @Test
    void shouldBeginAnewWhenAJarHasChanged() throws IOException {
        archive().isWanted();
        Files.writeString(jar, "another");

        assertThat(archive().isWanted()).isFalse();
        assertThat(archive().isWanted()).isTrue();
    }

    @Test
    void shouldNotBeWantedWhenItIsThereOrCouldNotBeMade() throws IOException {
        archive().isWanted();
        String seen = Files.readString(note);

        Files.writeString(note, seen.replaceFirst(ClassArchive.SEEN, "4711 10"));
        assertThat(archive().isWanted()).isFalse();
        Files.writeString(note, seen.replaceFirst(ClassArchive.SEEN, ClassArchive.NONE));
        assertThat(archive().isWanted()).isFalse();
    }

    @Test
    void shouldBeginAnewWhenTheNoteIsCutShort() throws IOException {
        archive().isWanted();
        Files.writeString(note, "se");

        assertThat(archive().isWanted()).isFalse();
        assertThat(archive().isWanted()).isTrue();
    }

    @Test
    void shouldNotBeWantedWhenTheCacheCantBeWritten() throws IOException {
        Files.writeString(cache, "a file");

        assertThat(archive().isWanted()).isFalse();
        assertThat(archive().isWanted()).isFalse();
    }

    @Test
    void shouldKeepTheNewestWhenThereAreMore() throws IOException {
        for (int i = 0; i < 6; i++) {
            Path place = Files.createDirectories(cache.resolve("opt/package" + i));
            Files.writeString(place.resolve("java-17.jsa"), "classes");
            Files.writeString(place.resolve("java-17.lock"), "");
            Files.setLastModifiedTime(
                    Files.writeString(place.resolve("java-17.txt"), "1 7"), FileTime.fromMillis(1_000 * i));
        }

        ClassArchive.prune(cache, 2);

        try (Stream<Path> left = Files.list(cache.resolve("opt"))) {
            assertThat(left).containsExactlyInAnyOrder(cache.resolve("opt/package4"), cache.resolve("opt/package5"));
        }
        assertThat(cache.resolve("opt/package5/java-17.jsa")).exists();
    }

    @Test
    void shouldKeepWhatServersUseWithTheRestOfItsPackage() throws IOException {
        for (String name : List.of("old/java-17", "old/server-java-17", "new/server-java-17", "new/java-17")) {
            Path file = cache.resolve("opt").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file.resolveSibling(file.getFileName() + ".jsa"), "classes");
            Files.writeString(file.resolveSibling(file.getFileName() + ".new"), "left by one that was killed");
            Files.setLastModifiedTime(
                    Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), "1 7"),
                    FileTime.fromMillis(name.startsWith("old") ? 1_000 : 2_000));
        }

        ClassArchive.prune(cache, 1);

        assertThat(cache.resolve("opt/old")).doesNotExist();
        assertThat(cache.resolve("opt/new/java-17.jsa")).exists();
        assertThat(cache.resolve("opt/new/server-java-17.jsa")).exists();
    }

    @Test
    void shouldBeWantedAtOnceWhenAServerHasEndedWell() throws IOException {
        Files.createDirectories(home.system());

        assertThat(serverArchive().isWanted()).isTrue();
        assertThat(serverArchive().isWanted())
                .describedAs("as long as there is none")
                .isTrue();
        assertThat(note).describedAs("that of checks").doesNotExist();
    }

    @Test
    void shouldBeWantedAnewWhenABundleHasChanged() throws IOException {
        Path bundle = Files.createDirectories(home.system().resolve("05")).resolve("a.jar");
        Files.writeString(bundle, "a bundle");
        serverArchive().isWanted();
        Path servers = note.resolveSibling("server-" + note.getFileName());
        Files.writeString(servers, Files.readString(servers).replaceFirst(ClassArchive.SEEN, "4711 10"));
        assertThat(serverArchive().isWanted()).isFalse();

        Files.writeString(bundle, "another bundle");

        assertThat(serverArchive().isWanted()).isTrue();
    }

    private ClassArchive archive() {
        return new CheckArchive(home, cache, List.of(jar), List.of());
    }

    private ClassArchive serverArchive() throws IOException {
        return new ServerArchive(home, cache);
    }
}
