package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.runtime.internal.EmbeddedFelix;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.FileLocations;
import io.mycelium.runtime.internal.wiring.Outcome;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import io.mycelium.runtime.internal.wiring.Swaps;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class DeployFolderTest {
    private static final String RULE = "rule \"heed\" when Signal( frequency == \"x\" ) then end\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(915148800000L);

    @TempDir
    Path home;

    private final List<Behaviour> inForce = Collections.synchronizedList(new ArrayList<>());
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Swaps swaps = new Swaps();
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1);
    private EmbeddedFelix felix;
    private Bundles bundles;
    private BundleDeployer jars;
    private Path folder;
    private Path own;
    private DeployFolder deploy;
    private Function<Path, DeployFolder> inFolder;

    @BeforeEach
    void start() throws Exception {
        felix = new EmbeddedFelix(Files.createDirectory(home.resolve("cache")));
        Bundle owner = felix.install("owner", Map.of());
        owner.start();
        bundles = new Bundles(felix.context());
        folder = Files.createDirectory(home.resolve("deploy"));
        own = home.resolve("data/deploy");
        Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        jars = new BundleDeployer(owner.getBundleContext(), new DroolsPacks(), bundles, console::say, 1000);
        PluginTracker plugins =
                new PluginTracker(felix.context(), swaps, () -> 1000, new FileLocations(home, folder, own), console);
        Deployer deployer = new Deployer(new DroolsPacks(), (behaviour, place, from) -> entry(behaviour));
        AtWork atWork = new AtWork(later, System::nanoTime, console::say);
        inFolder = looked -> new DeployFolder(
                looked,
                own,
                deployer,
                jars,
                plugins,
                console,
                atWork,
                new Probation(home.resolve("deploying"), "boot"));
        deploy = inFolder.apply(folder);
    }

    @AfterEach
    void stop() throws Exception {
        later.shutdownNow();
        jars.close();
        swaps.close();
        bundles.close();
        felix.close();
    }

    @Test
    void shouldTakeAFileWhenItHasStayedTheSameForALook() throws Exception {
        Path file = Files.writeString(folder.resolve("worker.drl"), RULE.substring(0, 10));
        deploy.look();
        Files.writeString(file, RULE);
        deploy.look();
        assertThat(said()).isEmpty();

        deploy.look();

        assertThat(said()).startsWith("deployed worker.drl: pack worker ").doesNotContain("error");
        deploy.look();
        assertThat(said()).isEmpty();
    }

    @Test
    void shouldTakeAnotherFileWhenItHasTheSameSizeAndTime() throws Exception {
        put("worker.drl", RULE);
        for (String rule : List.of("mind", "feel")) {
            Path other = Files.writeString(home.resolve("other"), RULE.replace("heed", rule));
            Files.setLastModifiedTime(other, LONG_AGO);
            Files.move(other, folder.resolve("worker.drl"), StandardCopyOption.REPLACE_EXISTING);
            lookTwice();
            assertThat(rules()).containsExactly(rule);
        }
    }

    @Test
    void shouldTakeWhatALinkLeadsToWhenThatChanges() throws Exception {
        Path target = Files.writeString(home.resolve("target.drl"), RULE);
        Files.createSymbolicLink(folder.resolve("worker.drl"), target);
        lookTwice();
        assertThat(rules()).containsExactly("heed");

        Files.writeString(target, RULE.replace("heed", "mind"));
        lookTwice();
        assertThat(rules()).containsExactly("mind");

        Files.delete(target);
        lookTwice();
        assertThat(said())
                .contains("worker.drl is a link to " + target + ", which is not there; undeployed worker.drl");
        assertThat(rules()).isEmpty();
    }

    /** The file system inside a zip archive tells size and times, which can all be set. Five looks take two and a half seconds. */
    @Test
    void shouldTakeAnotherContentWithinFiveLooksWhenNothingElseTellsOfIt() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(home.resolve("deploy.zip"), Map.of("create", "true"))) {
            Path inZip = Files.createDirectory(zip.getPath("/deploy"));
            Path file = inZip.resolve("worker.drl");
            deploy = inFolder.apply(inZip);
            write(file, RULE);
            lookTwice();
            for (String rule : List.of("mind", "feel", "hear")) {
                write(file, RULE.replace("heed", rule));
                int looks = 0;
                while (!rules().equals(List.of(rule)) && looks < 5) {
                    deploy.look();
                    looks++;
                }
                assertThat(rules()).describedAs("after %d looks", looks).containsExactly(rule);
                deploy.look(); // so that each is written at another place between two readings
            }
        }
    }

    private static void write(Path file, String text) throws Exception {
        Files.writeString(file, text);
        Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(LONG_AGO, LONG_AGO, LONG_AGO);
    }

    @Test
    void shouldReadSmallFilesNowAndThenWhenNothingElseTellsThatTheyChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("worker.drl"), RULE);
        Stamp.Content before = (Stamp.Content) Stamp.of(file, true);
        Stamp.Content same = new Stamp.Content(before.real(), before.attributes(), before.size(), 0);
        Stamp.Content other = new Stamp.Content(before.real(), before.attributes(), before.size(), before.sum() + 1);

        assertThat(Stamp.differ(before, same)).isFalse();
        assertThat(Stamp.differ(before, other)).isTrue();
        assertThat(before.sum()).isNotZero();
    }

    @Test
    void shouldKeepWhatIsInForceWhenAFileIsEmptiedOrAwayForAMoment() throws Exception {
        put("worker.drl", RULE);

        Files.writeString(folder.resolve("worker.drl"), "");
        lookTwice();
        assertThat(said()).contains("worker.drl: error: it is empty; what was in force before stays in force");
        Files.delete(folder.resolve("worker.drl"));
        deploy.look();
        put("worker.drl", RULE.replace("heed", "mind"));
        assertThat(rules()).containsExactly("mind");

        Files.delete(folder.resolve("worker.drl"));
        lookTwice();
        assertThat(rules()).isEmpty();
    }

    @Test
    void shouldSayOnceWhatItLeavesAlone() throws Exception {
        Files.writeString(folder.resolve("worker.DRL"), RULE);
        Files.createSymbolicLink(folder.resolve("lost.jar"), home.resolve("nowhere.jar"));
        Files.createDirectory(folder.resolve("rules.drl"));
        Files.writeString(folder.resolve(".hidden.drl"), RULE);
        Files.writeString(folder.resolve("README.md"), "about");

        lookTwice();

        assertThat(said().lines())
                .containsExactly(
                        "lost.jar is a link to " + home.resolve("nowhere.jar") + ", which is not there",
                        "rules.drl is a folder, and left alone: a pack is a .drl file or a .jar",
                        "worker.DRL is left alone: the name of a pack or plugin ends in .drl or .jar, in small letters");
        lookTwice();
        assertThat(said()).isEmpty();
    }

    @Test
    void shouldTakePackJarsWhenTheyAreDeployedByTheVerb() throws Exception {
        byte[] jar = EmbeddedFelix.jar(
                "leaf.bundle",
                Map.of(PackExtender.HEADER, "pack.yaml"),
                Map.of("pack.yaml", "name: leaf\nversion: 1.2.0\n", "rules/leaf.drl", RULE));

        assertThat(deploy.deploy("leaf.jar", jar))
                .containsExactly("deployed leaf.jar: bundle leaf.bundle 1.0.0 is active");

        byte[] broken = EmbeddedFelix.jar(
                "leaf.bundle",
                Map.of(PackExtender.HEADER, "pack.yaml"),
                Map.of("pack.yaml", "name: leaf\nversion: 1.2.0\n", "rules/leaf.drl", "rule"));
        assertThatThrownBy(() -> deploy.deploy("leaf.jar", broken))
                .isInstanceOf(DeploymentRefusedException.class)
                .hasMessageContaining(own.resolve("leaf.jar").toString())
                .hasMessageNotContaining(".deploying-");
        assertThat(own).isDirectoryNotContaining("glob:**/.deploying-*");
    }

    @Test
    void shouldLeaveInTheFolderWhatIsInForceWhenTwoDeployOneNameAtOnce() throws Exception {
        List<CompletableFuture<?>> both = new ArrayList<>();
        for (String rule : List.of("mind", "feel")) {
            byte[] text = RULE.replace("heed", rule).getBytes(StandardCharsets.UTF_8);
            both.add(CompletableFuture.runAsync(() -> deploy.deploy("worker.drl", text)));
        }
        both.forEach(CompletableFuture::join);

        assertThat(rules()).hasSize(1);
        assertThat(own.resolve("worker.drl")).content().contains("\"" + rules().get(0) + "\"");
    }

    @Test
    void shouldLeaveABundleOutWhenTheServerEndedWithIt() throws Exception {
        Path file = Files.write(folder.resolve("last.jar"), EmbeddedFelix.jar("last", Map.of()));
        Files.writeString(home.resolve("deploying"), "boot\nENDED 0 " + file + "\n");

        deploy.takeAll();

        assertThat(said())
                .startsWith("last.jar is left out: the server has ended by it")
                .contains("rename it to last.jar to let it in again");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("last.jar.quarantined")).exists();
    }

    @Test
    void shouldDeployThePacksAnewWhenTheSignalsThatTheyShareChange() throws Exception {
        String work = "rule w when Work( value > 0 ) then end\n";
        put("worker.drl", work);
        assertThat(said()).contains("error").contains("Work");

        put("signals.drl", "declare Work value : int end\n");
        assertThat(said()).startsWith("deployed worker.drl: pack worker ");
        assertThat(rules()).containsExactly("w");

        put("signals.drl", "declare Work value : int other : int end\n");
        assertThat(said()).startsWith("redeployed worker.drl: pack worker ");

        put("signals.drl", "declare Wrok value : int end\n");
        assertThat(said()).contains("error").endsWith("stays in force\n");
        assertThat(rules()).containsExactly("w");
    }

    @Test
    void shouldRefuseSharedSignalsWithWhichAPackWouldNotCompile() throws Exception {
        deploy.deploy("signals.drl", "declare Work value : int end\n".getBytes(StandardCharsets.UTF_8));
        deploy.deploy("worker.drl", "rule w when Work( value > 0 ) then end\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() ->
                        deploy.deploy("signals.drl", "declare Wrok value : int end\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DeploymentRefusedException.class)
                .hasMessageContaining("worker.drl");
        assertThat(own.resolve("signals.drl")).hasContent("declare Work value : int end\n");
        assertThat(deploy.deploy(
                        "signals.drl", "declare Work value : int more : int end\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("redeployed worker.drl");
    }

    @Test
    void shouldKeepWhatIsDeployedWithTheDataAndLeaveThePackagesFolderAlone() throws Exception {
        put("worker.drl", RULE);
        said();

        List<String> lines =
                deploy.deploy("worker.drl", RULE.replace("heed", "mind").getBytes(StandardCharsets.UTF_8));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("deployed worker.drl: pack worker ");
        assertThat(lines.get(1))
                .isEqualTo(folder.resolve("worker.drl")
                        + " is behind it in this server, and goes on being in force in others of the package");
        assertThat(folder.resolve("worker.drl")).hasContent(RULE);
        assertThat(own.resolve("worker.drl")).content().contains("mind");
        assertThat(rules()).containsExactly("heed", "mind");
        assertThat(deploy.deploy("worker.drl", RULE.replace("heed", "feel").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("redeployed worker.drl: pack worker ");

        deploy.undeploy("worker");

        assertThat(own.resolve("worker.drl")).doesNotExist();
        assertThat(folder.resolve("worker.drl")).hasContent(RULE);
        assertThat(rules()).containsExactly("heed");
    }

    @Test
    void shouldNotTakeOutWhatLiesInThePackageForAllItsServers() throws Exception {
        put("worker.drl", RULE);

        assertThatThrownBy(() -> deploy.undeploy("worker.drl"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("nothing named worker.drl is deployed to this server; " + folder.resolve("worker.drl")
                        + " is for all servers of the package: remove it there");
        assertThatThrownBy(() -> deploy.undeploy("wroker"))
                .hasMessage("nothing named wroker is deployed to this server; its deploy folder holds nothing");
        assertThat(rules()).containsExactly("heed");
    }

    @Test
    void shouldTakeAtTheStartWhatWasDeployedBeforeAndClearWhatWasOnItsWay() throws Exception {
        Files.createDirectories(own);
        Files.writeString(own.resolve("worker.drl"), RULE);
        Files.writeString(own.resolve(".deploying-guard.drl"), RULE);

        deploy.takeAll();

        assertThat(rules()).containsExactly("heed");
        assertThat(own.resolve(".deploying-guard.drl")).doesNotExist();
    }

    private void put(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
        lookTwice();
    }

    private void lookTwice() {
        deploy.look();
        deploy.look();
    }

    private List<String> rules() {
        return inForce.stream().flatMap(behaviour -> behaviour.rules().stream()).toList();
    }

    /** What was said since the last time. */
    private String said() {
        String text = said.toString(StandardCharsets.UTF_8);
        said.reset();
        return text;
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
