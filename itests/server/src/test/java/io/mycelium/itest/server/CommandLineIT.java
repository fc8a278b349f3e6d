package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script and the command line without a server. */
class CommandLineIT {
    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();

    @Test
    void shouldHaveWhatItPromisesWhenUnpacked() {
        for (String name :
                new String[] {"bin/mycelium", "conf/logback.xml", "deploy", "examples", "data", "log", "LICENSE"}) {
            assertThat(distribution.home().resolve(name)).exists();
        }
        assertThat(distribution.home().resolve("bin/mycelium")).isExecutable();
    }

    @Test
    void shouldSayItsVersionWhenAsked() {
        Distribution.Finished version = distribution.mycelium("version");

        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("Mycelium [0-9].*, Java [0-9].*\\R");
        assertThat(version.err()).isEmpty();
    }

    /** To count classes is to count what a check costs; a container has some two thousand more. */
    @Test
    void shouldStartNoContainerWhenFilesAreChecked() throws IOException {
        Path classes = folder.resolve("classes.log");

        Distribution.Finished check = distribution.mycelium(
                Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + classes),
                "validate",
                "examples/trace/trace-a.drl",
                "examples/trace/blueprint.yaml",
                "examples/airports/blueprint.yaml");

        assertThat(check.code()).describedAs(check.err()).isZero();
        assertThat(check.out()).contains("trace-a.drl: ok: ", "airports/blueprint.yaml: ok: ");
        assertThat(Files.readString(classes))
                .contains("io.mycelium.rules.PackCompiler", "io.mycelium.relay.fanout.FanoutRelay")
                .doesNotContain("] org.apache.felix.", "] ch.qos.logback.", "] org.eclipse.jetty.");
    }

    @Test
    void shouldKnowWhatADeployedBundleBringsWhenABlueprintIsChecked() throws IOException {
        Distribution own = Distribution.copy(folder.resolve("home"));
        Files.write(own.home().resolve("deploy/fanout.jar"), Jars.another(own, "io.mycelium.relay.fanout", "9.0.0"));
        Path classes = folder.resolve("classes.log");

        Distribution.Finished check = own.mycelium(
                Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + classes), "validate", "examples/fanout/blueprint.yaml");

        assertThat(check.code()).describedAs(check.err()).isZero();
        assertThat(Files.readString(classes)).contains("org.apache.felix.framework.Felix");
    }

    @Test
    void shouldShowHelpWhenAsked() {
        Distribution.Finished help = distribution.mycelium("run", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("--max-speed", "--tides", "--trace", "--data", "--port", "--workers", "--fresh");
    }

    @Test
    void shouldShowTheManualWhenATopicIsAskedFor() {
        for (String topic : new String[] {
            "hypha",
            "facts.Refused",
            "annotations.was",
            "calls",
            "test.emits",
            "blueprint.energy",
            "kinds.fanout",
            "L101"
        }) {
            Distribution.Finished help = distribution.mycelium("help", topic);

            assertThat(help.code()).describedAs(topic + help.err()).isZero();
            assertThat(help.out()).describedAs(topic).isNotBlank();
        }
    }

    @Test
    void shouldBringWhatItPrintsForShellsAndPagesForManWhenUnpacked() {
        Path share = distribution.home().resolve("share");

        assertThat(share.resolve("completion/mycelium.bash"))
                .hasContent(distribution.mycelium("completion", "bash").out());
        assertThat(share.resolve("completion/_mycelium"))
                .hasContent(distribution.mycelium("completion", "zsh").out());
        assertThat(share.resolve("completion/mycelium.fish"))
                .hasContent(distribution.mycelium("completion", "fish").out());
        assertThat(share.resolve("man/man1/mycelium.1")).isNotEmptyFile();
        assertThat(share.resolve("man/man1/mycelium-dissonance-list.1")).isNotEmptyFile();
    }

    @Test
    void shouldEndWithUsageWhenTheVerbIsUnknown() {
        Distribution.Finished unknown = distribution.mycelium("stauts");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("unknown verb 'stauts'. Did you mean 'status'?");
    }

    @Test
    void shouldEndWithUnreachableWhenNoServerRuns() {
        Distribution.Finished status = distribution.mycelium("status", "--url", "http://127.0.0.1:1");

        assertThat(status.code()).isEqualTo(3);
        assertThat(status.out()).isEmpty();
        assertThat(status.err()).contains("no server answers at http://127.0.0.1:1");
    }

    @Test
    void shouldWorkWhenCalledThroughALinkInAFolderWithSpaces() throws IOException {
        Path link = Files.createDirectories(folder.resolve("a folder")).resolve("myc");
        Files.createSymbolicLink(link, distribution.home().resolve("bin/mycelium"));

        Process process = new ProcessBuilder(link.toString(), "version").start();
        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("Mycelium ");
        Files.delete(link);
    }

    @Test
    void shouldNameTheJavaItNeedsWhenItFindsAnOlderOne() throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Distribution.Finished old = distribution.mycelium(Map.of("JAVA_HOME", folder.toString()), "version");

        assertThat(old.code()).isEqualTo(1);
        assertThat(old.err()).contains("Java 17 or newer is needed").contains("version 11");
    }

    @Test
    void shouldReadTheVersionFromTheFileThatAJdkHas() throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'it was asked' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"16.0.2\"\n");

        Distribution.Finished old = distribution.mycelium(Map.of("JAVA_HOME", folder.toString()), "version");

        assertThat(old.code()).isEqualTo(1);
        assertThat(old.err())
                .contains("Java 17 or newer is needed")
                .contains("version 16")
                .doesNotContain("it was asked");
    }

    @Test
    void shouldSayWhatIsMissingWhenThereIsNoJava() {
        Distribution.Finished none = distribution.mycelium(Map.of("JAVA_HOME", folder.toString()), "version");

        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("no Java found").contains("JAVA_HOME");
    }
}
