package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final String RULE = "rule \"r\" when Signal() then end\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void shouldTakeNameFromFileAndVersionFromTextWhenDrlIsBare() throws IOException {
        PackSource first = PackReader.read(write("fanout-worker.drl", RULE));
        assertThat(first.manifest().name()).isEqualTo("fanout-worker");
        assertThat(first.manifest().version())
                .hasSize(12)
                .isEqualTo(first.hash().substring(0, 12));
        assertThat(first.files()).containsExactly(Map.entry("fanout-worker.drl", RULE));
        assertThat(PackReader.readDrl("x/other.drl", RULE).hash()).isEqualTo(first.hash());
        assertThat(PackReader.readDrl("other.drl", RULE + "\n").hash()).isNotEqualTo(first.hash());
    }

    @Test
    void shouldCompileWithTheSignalsOfItsFolderWhenDrlIsBare() throws IOException {
        Path work =
                write("work.drl", "rule w when $w : Work( value > 0 ) then hypha.emit(\"done\", new Done(1)); end\n");
        Path rest = write("rest.drl", "rule r when Done( by > 0 ) then hypha.die(); end\n");
        write("signals.drl", "declare Work\n value : int\nend\ndeclare Done\n by : int\nend\n");

        PackSource first = PackReader.read(work);

        assertThat(first.manifest().name()).isEqualTo("work");
        assertThat(first.files()).containsOnlyKeys("work.drl", "signals.drl");
        try (DroolsBehaviour worker = new PackCompiler().compile(first).orThrow();
                DroolsBehaviour rester =
                        new PackCompiler().compile(PackReader.read(rest)).orThrow()) {
            assertThat(worker.rules()).containsExactly("w");
            assertThat(worker.sensed()).containsExactly("work");
            assertThat(worker.emitted()).containsExactly("done");
            assertThat(rester.sensed()).containsExactly("done");
            assertThat(rester.emitted()).isEmpty();
        }
        write("signals.drl", "declare Work\n value : long\nend\ndeclare Done\n by : int\nend\n");
        assertThat(PackReader.read(work).hash()).as("another version").isNotEqualTo(first.hash());
    }

    @Test
    void shouldRefuseWhatIsOnePacksOwnWhenItStandsInTheSharedSignals() {
        PackSource source = PackReader.readDrl("work.drl", RULE, """
                declare State
                  n : int
                end
                function int twice(int n) { return 2 * n; }
                rule "s" when Signal() then end
                declare Signals
                  n : int
                end
                """);
        assertThat(new PackCompiler().compile(source).problems())
                .filteredOn(PackProblem::isError)
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.message())
                .containsExactly(
                        "signals.drl:1 State is what hyphae of one pack have, and is not shared",
                        "signals.drl:4 the function 'twice' stands where packs declare what they share",
                        "signals.drl:5 rule \"s\" stands where packs declare what they share");
    }

    @Test
    void shouldNameBothFilesWhenAPackDeclaresWhatIsSharedToo() {
        PackSource source = PackReader.readDrl(
                "work.drl", "declare Work\n value : int\nend\n" + RULE, "declare Work\n value : int\nend\n");
        assertThat(new PackCompiler().compile(source).problems())
                .filteredOn(PackProblem::isError)
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.message())
                .containsExactly("work.drl:1 the type Work is declared twice; it is shared, in signals.drl");
    }

    @Test
    void shouldReadManifestAndRulesWhenPackIsAFolder() throws IOException {
        write("pack.yaml", "name: shop\nversion: 1.2.0\nstate: {type: State, version: 3}\nsensed: [order]\n");
        write("rules/b.drl", RULE);
        write("rules/a.drl", RULE.replace("\"r\"", "\"q\""));
        write("notes.txt", "not part of it");
        PackSource source = PackReader.read(folder);
        assertThat(source.id().toString()).isEqualTo("shop 1.2.0");
        assertThat(source.manifest().stateVersion()).isEqualTo(3);
        assertThat(source.manifest().sensed()).containsExactly("order");
        assertThat(source.files()).containsOnlyKeys("rules/a.drl", "rules/b.drl");
        assertThat(new PackCompiler().compile(source).orThrow().rules()).containsExactly("q", "r");
    }

    @Test
    void shouldFindJavaTypesWhenPackIsAJar() throws IOException {
        Path jar = folder.resolve("shop.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "pack.yaml", "name: shop\nversion: '1'\nstate: com.example.Till\n".getBytes());
            entry(
                    zip,
                    "rules/shop.drl",
                    "rule \"r\" when Signal() $t : Till() then modify($t) { setSum(1) } end".getBytes());
            entry(zip, "com/example/Till.class", TillClass.bytes());
        }
        try (TriedPack pack = TriedPack.of(PackReader.read(jar))) {
            pack.act(HandMadeSignal.of("x", Map.of()));
            assertThat(pack.stateFields()).isEqualTo(Map.of("sum", 1L));
            assertThat(pack.state.getClass().getName()).isEqualTo("com.example.Till");
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void shouldReportEverythingWithItsPlaceWhenManifestIsWrong() throws IOException {
        write("pack.yaml", "name: 7 up\nvresion: 1\nstate: {type: 5x, version: none}\nsensed: order\nname: again\n");
        write("rules/a.drl", RULE);
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOfSatisfying(
                        PackException.class,
                        e -> assertThat(e.problems())
                                .extracting(PackProblem::text)
                                .anyMatch(text -> text.startsWith(
                                        "pack.yaml:2:1: error: unknown key 'vresion'\n    did you mean 'version'?"))
                                .anyMatch(text ->
                                        text.startsWith("pack.yaml:3:15: error: '5x' is not the name of a class"))
                                .anyMatch(text -> text.startsWith("pack.yaml:3:28: error: the version of the state"))
                                .anyMatch(text -> text.startsWith("pack.yaml:4:9: error: 'sensed' must be a list"))
                                .anyMatch(
                                        text -> text.startsWith("pack.yaml:5:1: error: the key 'name' is there twice"))
                                .anyMatch(text -> text.contains("'version' is missing")));
    }

    @Test
    void shouldSayPlaceWhenManifestIsNoYaml() throws IOException {
        write("pack.yaml", "name: [a\nversion: 1\n");
        write("rules/a.drl", RULE);
        assertThatThrownBy(() -> PackReader.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageMatching("(?s)pack.yaml:\\d+:\\d+: error: this is not YAML: .*");
    }

    @Test
    void shouldRefuseWhenThereAreNoRulesOrNoManifest() throws IOException {
        assertThatThrownBy(() -> PackReader.read(folder)).hasMessageContaining("there is no pack.yaml");
        write("pack.yaml", "name: a\nversion: 1\n");
        assertThatThrownBy(() -> PackReader.read(folder)).hasMessageContaining("there are no rules");
        Path text = write("notes.txt", "x");
        assertThatThrownBy(() -> PackReader.read(text)).hasMessageContaining("a rule pack is a .drl file");
    }
}
