package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrlInstallerTest {
    private static final String RULE = "rule \"heed\" when Signal( frequency == \"x\" ) then end\n";

    @TempDir
    private Path folder;

    private final List<Behaviour> inForce = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DrlInstaller installer;
    private Path file;

    @BeforeEach
    void deploy() throws IOException {
        Deployer deployer = new Deployer(new DroolsPacks(), (behaviour, ranking, from) -> entry(behaviour));
        installer = new DrlInstaller(deployer, new Console(new PrintStream(said, true, StandardCharsets.UTF_8)));
        file = Files.writeString(folder.resolve("worker.drl"), RULE);
        installer.install(file.toFile());
        said.reset();
    }

    @Test
    void shouldWaitForTheRestWhenAFileWasOnlyEmptied() throws IOException {
        Files.writeString(file, "");
        installer.update(file.toFile());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();

        Files.writeString(file, RULE.replace("heed", "mind"));
        installer.update(file.toFile());
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("1 rule added (\"mind\"), 1 removed (\"heed\")");
    }

    @Test
    void shouldTakeItForChangedWhenAFileThatWentIsThereAgain() throws IOException {
        Files.writeString(file, RULE.replace("heed", "mind"));
        installer.uninstall(file.toFile());
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("redeployed worker.drl: ");
        assertThat(inForce).singleElement().extracting(Behaviour::rules).isEqualTo(List.of("mind"));

        Files.delete(file);
        installer.uninstall(file.toFile());
        assertThat(inForce).isEmpty();
    }

    @Test
    void shouldLeaveFilesAloneWhenTheirNamesBeginWithADot() {
        assertThat(installer.canHandle(folder.resolve(".worker.drl").toFile())).isFalse();
        assertThat(installer.canHandle(file.toFile())).isTrue();
    }

    private Registry.Entry entry(Behaviour behaviour) {
        inForce.add(behaviour);
        return new Registry.Entry() {
            @Override
            public Outcome outcome() {
                return new Outcome.Swapped(List.of(), 0);
            }

            @Override
            public Outcome remove() {
                inForce.remove(behaviour);
                Packs.close(behaviour);
                return outcome();
            }
        };
    }
}
