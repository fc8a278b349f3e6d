package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which packs are looked at, what counts, and how it ends. */
class PlainLintTest {
    private static final String GOOD = "rule r when Signal( frequency == \"%s\" ) then hypha.emit(\"%s\"); end\n";
    private static final String BAD = "declare Unused n : int end\n" + GOOD;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void makePackage() throws IOException {
        Files.createDirectories(folder.resolve("system/05"));
        Files.createDirectories(folder.resolve("system/08"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int lint(String files, String... more) {
        out.reset();
        Map<String, String> settings = new TreeMap<>();
        settings.put("lint.files", files);
        settings.put("mycelium.system", folder.resolve("system").toString());
        settings.put("mycelium.deploy", folder.resolve("deploy").toString());
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return new PlainLint().applyAsInt(settings, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldFindThePacksOfAFolderAndLeaveOutWhatIsNone() throws IOException {
        write("packs/a.drl", GOOD.formatted("x", "y"));
        write("packs/signals.drl", "declare X n : int end\n");
        write("packs/more/pack.yaml", "name: more\nversion: 1.0.0\n");
        write("packs/more/rules/b.drl", BAD.formatted("x", "y"));
        write("packs/.hidden/c.drl", "nonsense");
        write("packs/target/d.drl", "nonsense");
        write("packs/pom.xml", "");

        assertThat(lint(folder.resolve("packs").toString())).isEqualTo(1);
        assertThat(said())
                .contains(folder.resolve("packs/more") + "/rules/b.drl:1:9: L301: ")
                .contains("2 packs, 1 finding; ");
    }

    @Test
    void shouldEndWithOneOnlyForTheCodesThatCount() throws IOException {
        String file = write("a.drl", BAD.formatted("x", "y")).toString();

        assertThat(lint(file)).isEqualTo(1);
        assertThat(lint(file, "lint.fail-on", "none")).isZero();
        assertThat(lint(file, "lint.fail-on", "L1, L4")).isZero();
        assertThat(lint(file, "lint.fail-on", "L1, L3")).isEqualTo(1);
        assertThat(lint(file, "lint.fail-on", "L301")).isEqualTo(1);
        assertThat(said()).contains("L301");
    }

    @Test
    void shouldEndWithTwoForWhatIsWrongOrNotThere() throws IOException {
        assertThat(lint(folder.resolve("none.drl").toString())).isEqualTo(2);
        assertThat(lint(write("a.txt", "").toString())).isEqualTo(2);
        assertThat(lint(folder.resolve("system").toString())).isEqualTo(2);
        assertThat(lint(write("blueprint.yaml", "network: [").toString())).isEqualTo(2);
        assertThat(said()).isEmpty();
    }

    @Test
    void shouldEndWithOneForAPackThatDoesNotCompile() throws IOException {
        String pack = write("a.drl", "rule r when Nothing() then end").toString();
        assertThat(lint(pack)).isEqualTo(1);
        assertThat(lint(pack, "lint.fail-on", "none")).isEqualTo(1);
        assertThat(lint(pack + "\n" + write("blueprint.yaml", "network: ["))).isEqualTo(2);
    }

    @Test
    void shouldTellPacksOfOneNameApartByTheBlueprintsTheyLieBeside() throws IOException {
        String blueprint = """
                network: n
                species: {a: {pack: a}}
                hyphae: {a: {species: a}}
                bodies: {out: {direction: out, kind: log}}
                sockets:
                  - {from: a, to: out, carries: [%s]}
                inputs:
                  - {tide: 1, to: a, frequency: %s}
                """;
        String one =
                write("one/blueprint.yaml", blueprint.formatted("one", "g1")).toString();
        String two =
                write("two/blueprint.yaml", blueprint.formatted("two", "g2")).toString();
        write("one/a.drl", GOOD.formatted("g1", "one"));
        write("two/a.drl", GOOD.formatted("g2", "two"));

        assertThat(lint(one + "\n" + two)).isZero();
        assertThat(said()).isEqualTo("2 packs, nothing found.\n");

        Files.writeString(folder.resolve("two/a.drl"), GOOD.formatted("g1", "one"));
        assertThat(lint(one + "\n" + two)).isEqualTo(1);
        assertThat(said()).contains("a.drl:1:13: L103: ", "a.drl:1:52: L601: ").doesNotContain("one/a.drl");

        assertThat(lint(folder.resolve("one/a.drl").toString(), "lint.blueprint", two))
                .isZero();
        assertThat(lint(folder.resolve("two/a.drl").toString(), "lint.blueprint", two))
                .isEqualTo(1);
        assertThat(lint("", "lint.blueprint", two)).isEqualTo(1);
    }

    @Test
    void shouldSayItAsDataToo() throws IOException {
        String file = write("a.drl", BAD.formatted("x", "y")).toString();

        lint(file, "mycelium.output", "json");

        assertThat(said())
                .startsWith("[{\"file\":\"" + file + "\",\"ok\":false,\"problems\":[{")
                .contains("\"code\":\"L301\"", "\"line\":1", "\"severity\":\"warning\"", "\"hint\":", "\"why\":");
    }
}
