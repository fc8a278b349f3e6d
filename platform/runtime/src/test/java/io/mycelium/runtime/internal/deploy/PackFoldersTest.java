package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class PackFoldersTest {
    @TempDir
    private Path folder;

    private PackFolders packs;

    @BeforeEach
    void fill() throws IOException {
        Path deploy = Files.createDirectory(folder.resolve("deploy"));
        Path deployed = Files.createDirectories(folder.resolve("data/deploy"));
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Files.writeString(deploy.resolve("guard.drl"), "for all servers");
        Files.writeString(deployed.resolve("guard.drl"), "for this one");
        Files.writeString(deploy.resolve("worker.drl"), "deployed");
        Files.writeString(deploy.resolve("README.md"), "no pack");
        Files.writeString(deploy.resolve("signals.drl"), "what packs share");
        jar(jars.resolve("a.jar"), "name: worker\nversion: 1.0.0\n");
        jar(jars.resolve("b.jar"), "name: airports\nversion: 1.0.0\n");
        jar(jars.resolve("c.jar"), "nome: broken\n");
        packs = new PackFolders(new Told(), List.of(deploy, deployed), jars);
    }

    @Test
    void shouldNameThePacksOfBothFoldersWhenAsked() {
        assertThat(packs.names()).containsExactly("airports", "guard", "worker");
    }

    @Test
    void shouldCompileTheDeployedOneWhenThePackageHasOneOfItsName() {
        assertThat(name("worker")).isEqualTo("worker.drl: deployed");
        assertThat(name("guard")).isEqualTo("guard.drl: for this one");
        assertThat(name("airports")).isEqualTo("b.jar");
        assertThat(packs.pack("wroker")).isNull();
    }

    private String name(String pack) {
        return ((Packs.Ready) packs.pack(pack)).behaviour().pack().name();
    }

    private static void jar(Path file, String manifest) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry :
                    new TreeMap<>(Map.of("pack.yaml", manifest, "rules/a.drl", "")).entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Makes packs whose names say of what. */
    private static final class Told implements Packs {
        @Override
        public Compiled drl(Path file, byte[] text, byte[] shared) {
            return ready(file.getFileName() + ": " + new String(text, StandardCharsets.UTF_8));
        }

        @Override
        public Compiled jar(Path file) {
            return ready(file.getFileName().toString());
        }

        @Override
        public Compiled bundle(Bundle bundle) {
            throw new AssertionError("there are no bundles");
        }

        @Override
        public Compiled kept(io.mycelium.api.rule.PackId id, Map<String, String> sources) {
            throw new AssertionError("there is no checkpoint");
        }

        private static Compiled ready(String name) {
            return new Ready(new FakeBehaviour(name, ""), java.util.List.of());
        }
    }
}
