package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Blueprint.BodyPlan;
import io.mycelium.core.blueprint.Blueprint.Checkpoints;
import io.mycelium.core.blueprint.Blueprint.Health;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.InputPlan;
import io.mycelium.core.blueprint.Blueprint.RelayPlan;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.Blueprint.Tides;
import io.mycelium.core.blueprint.BlueprintPlain;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.Frontier;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Shape;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Plugins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueprintReaderTest {
    private static final End ALL = new End.Matching("worker_*");

    private final BlueprintReader reader = new BlueprintReader(new TestKinds());

    @Test
    void shouldReadWhatAFullSocketDoesWhenItSaysSo() {
        Blueprint blueprint = sound("b.yaml", """
                network: n
                species: {a: {full: drop-oldest}, b: {full: divert, divert: two_1}}
                hyphae: {one: {species: a}, two: {species: b, count: 2}}
                bodies: {out: {direction: out, kind: log}}
                sockets: [{from: one, to: two_2, full: divert, divert: out}, {ring: two_*, full: drop-oldest}]
                """);
        assertThat(blueprint.species())
                .extracting(Species::full)
                .containsExactly(FullPolicy.DROP_OLDEST, FullPolicy.divertTo("two_1"));
        assertThat(blueprint.sockets())
                .extracting(SocketPlan::full)
                .containsExactly(FullPolicy.divertTo("out"), FullPolicy.DROP_OLDEST);
    }

    @Test
    void shouldGiveEveryValueWhenAllKeysAreThere() {
        Blueprint blueprint = sound("full.yaml", Examples.text("full.yaml"));
        PlainMap state = PlainMap.of(Map.of(
                "n",
                1,
                "share",
                10.0,
                "who",
                "no",
                "at",
                "2001-01-01",
                "list",
                Arrays.asList("a", null, true, List.of(1)),
                "deep",
                Map.of("er", Map.of())));
        assertThat(blueprint)
                .isEqualTo(new Blueprint(
                        "fanout",
                        -7,
                        new Tides(1500, 20, 2500),
                        2,
                        new Checkpoints(500, 30, 5),
                        new Health("standard", PlainMap.of("cap", 0.8)),
                        99,
                        List.of(
                                new Species(
                                        "supervisor",
                                        null,
                                        PlainMap.EMPTY,
                                        1000,
                                        64,
                                        FullPolicy.THROTTLE,
                                        false,
                                        false),
                                new Species("worker", "fanout-worker", state, 10, 8, FullPolicy.THROTTLE, true, true)),
                        List.of(
                                new HyphaGroup("supervisor", "supervisor", 0, PlainMap.EMPTY),
                                new HyphaGroup("worker", "worker", 3, PlainMap.of("n", 10))),
                        List.of(
                                new RelayPlan("fan", "fanout", PlainMap.EMPTY),
                                new RelayPlan(
                                        "sum",
                                        "aggregate",
                                        PlainMap.of("by", "root", "complete", PlainMap.of("count", 3)))),
                        List.of(
                                new BodyPlan("input", Direction.IN, "file", PlainMap.of("path", "feed.jsonl"), 10_000),
                                new BodyPlan("output", Direction.OUT, "log", PlainMap.EMPTY, 50)),
                        List.of(
                                socket(new End.Named("input"), new End.Named("fan")),
                                new SocketPlan(
                                        new End.Named("fan"),
                                        new End.Matching("worker_*"),
                                        List.of("start", "coordinate:growth"),
                                        100,
                                        FullPolicy.THROTTLE),
                                new SocketPlan(
                                        new End.OfSpecies("worker"),
                                        new End.Named("sum"),
                                        List.of(),
                                        0,
                                        FullPolicy.REJECT),
                                socket(new End.Named("sum"), new End.Named("supervisor")),
                                socket(new End.Named("supervisor"), new End.Named("output")),
                                new SocketPlan(ALL, ALL, List.of("beat"), 7, FullPolicy.REJECT, new Shape.Ring()),
                                shaped(new Shape.Chain()),
                                shaped(new Shape.Grid(2)),
                                shaped(new Shape.Complete()),
                                shaped(new Shape.Random(2, 9))),
                        List.of(
                                new InputPlan(1, "worker_2", "start", PlainMap.of("value", 10), true),
                                new InputPlan(2, "fan", "start", PlainMap.EMPTY, false))));
    }

    private static SocketPlan shaped(Shape shape) {
        return new SocketPlan(ALL, ALL, List.of(), 0, null, shape);
    }

    private static SocketPlan socket(End from, End to) {
        return new SocketPlan(from, to, List.of(), 0, null);
    }

    @Test
    void shouldGiveTheSameBlueprintWhenTheFileIsJson() {
        assertThat(sound("full.json", Examples.text("full.json")))
                .isEqualTo(sound("full.yaml", Examples.text("full.yaml")));
    }

    @Test
    void shouldGiveTheSameBlueprintWhenItWasKeptAsAPlainValue() {
        for (String text : List.of(Examples.text("full.yaml"), Examples.TRACE)) {
            Blueprint blueprint = sound("b.yaml", text);
            assertThat(BlueprintPlain.read(BlueprintPlain.write(blueprint))).isEqualTo(blueprint);
        }
    }

    @Test
    void shouldUseTheDefaultsWhenThereIsOnlyAName() {
        assertThat(sound("b.yaml", "network: n"))
                .isEqualTo(new Blueprint(
                        "n",
                        1,
                        Tides.DEFAULT,
                        0,
                        Checkpoints.DEFAULT,
                        Health.DEFAULT,
                        10_000,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void shouldUseTheDefaultsWhenSectionsAreEmpty() {
        assertThat(
                        sound(
                                "b.yaml",
                                "network: n\ntide:\ncheckpoint:\nhealth:\nspecies:\nhyphae:\nrelays:\nbodies:\nsockets:\ninputs:\npacks:\n"))
                .isEqualTo(sound("b.yaml", "network: n"));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, Long",
        "010, 10, Long",
        "-0, 0, Long",
        "+7, 7, Long",
        "0o17, 15, Long",
        "0xFF, 255, Long",
        "-9223372036854775808, -9223372036854775808, Long",
        "10.0, 10.0, Double",
        "1e3, 1000.0, Double",
        "-0.0, 0.0, Double",
        ".5, 0.5, Double",
        "true, true, Boolean",
        "FALSE, false, Boolean",
        "no, no, String",
        "Yes, Yes, String",
        "off, off, String",
        "1_000, 1_000, String",
        "12:30, 12:30, String",
        "0b11, 0b11, String",
        "2001-01-01, 2001-01-01, String",
        "'\"10\"', 10, String",
        "!!str 10, 10, String",
        "'\"\\ud83d\\ude00\"', \ud83d\ude00, String"
    })
    void shouldReadAValueAsYaml12DoesWhenItStandsInAPayload(String written, String value, String type) {
        PlainMap state = sound("b.yaml", "network: n\nspecies:\n  s:\n    state:\n      x: " + written + "\n")
                .species()
                .get(0)
                .state();
        Object read = Objects.requireNonNull(state.get("x"));
        assertThat(read.toString()).isEqualTo(value);
        assertThat(read.getClass().getSimpleName()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "100, 100",
        "250ms, 250",
        "1s, 1000",
        "0.25s, 250",
        "2min, 120000",
        "1 s, 1000",
        "1440min, 86400000"
    })
    void shouldReadThePeriodWhenItIsADuration(String written, long millis) {
        assertThat(sound("b.yaml", "network: n\ntide: {period: " + written + "}")
                        .tides()
                        .periodMillis())
                .isEqualTo(millis);
    }

    @Test
    void shouldReadHowLivesEndAndGoOn() {
        Blueprint read = sound("b.yaml", """
                network: n
                frontier: {species: [a], per-tide: 5}
                species:
                  a:
                    supervise:
                      failed: {after: 3, then: keep}
                      runaway: fresh
                      killed: replace
                      at-most: {times: 2, tides: 50, then: escalate}
                      escalate: boss
                    dead-ends: boss
                    decay: {idle: 40}
                    shed: 3
                hyphae: {one: {species: a}, boss: {species: a}}
                sockets:
                  - {from: one, to: boss, else: one}
                """);
        assertThat(read.limits().frontier()).isEqualTo(new Frontier(List.of("a"), 5, Long.MAX_VALUE));
        Supervise supervise = new Supervise(
                Map.of(
                        Supervise.Trouble.FAILED, new Supervise.Response(3, Supervise.Action.KEEP),
                        Supervise.Trouble.RUNAWAY, new Supervise.Response(1, Supervise.Action.FRESH),
                        Supervise.Trouble.KILLED, new Supervise.Response(1, Supervise.Action.REPLACE)),
                new Supervise.AtMost(2, 50, Supervise.Action.ESCALATE),
                "boss");
        assertThat(read.species().get(0).life()).isEqualTo(new Life(supervise, "boss", 40, null, 3));
        assertThat(read.sockets().get(0).otherwise()).isEqualTo("one");
    }

    @Test
    void shouldReadGroupsDrillsAndCopies() {
        Blueprint read = sound("b.yaml", """
                network: n
                species: {a: {}, t: {replicated: {merge: sum, own: 1}}}
                hyphae: {a: {species: a, count: 2}, b: {species: a}, total: {species: t}}
                bodies: {in: {direction: in, kind: http, path: /in}}
                groups:
                  east: ["a_*", in]
                  west: [b]
                  north:
                drills:
                  - {tide: 3, partition: [east, [west, north]]}
                  - {tide: 9, heal: true}
                """);
        assertThat(read.partitions())
                .isEqualTo(new Partitions(
                        List.of(
                                new Partitions.Group("east", List.of("a_*", "in")),
                                new Partitions.Group("west", List.of("b")),
                                new Partitions.Group("north", List.of())),
                        List.of(
                                new Partitions.Drill(3, List.of(List.of("east"), List.of("west", "north"))),
                                new Partitions.Drill(9, List.of()))));
        assertThat(read.species().get(1).life().replicated()).isEqualTo(new Replicated("sum", PlainMap.of("own", 1)));
    }

    @Test
    void shouldReadWhatAStepAndANetworkMayMake() {
        Blueprint read = sound(
                "b.yaml",
                "network: n\nlimits: {signals: 500}\nenergy: {budget: 70}\nspecies: {a: {limits: {emissions: 7, bytes: 2048}}, b: {}}");
        assertThat(read.limits()).isEqualTo(new Blueprint.Limits(10_000_000, 500, 70));
        assertThat(read.species().get(0).limits()).isEqualTo(new Blueprint.StepLimits(7, 10_000, 2048));
        assertThat(read.species().get(1).limits()).isEqualTo(Blueprint.StepLimits.DEFAULT);
    }

    @Test
    void shouldReadWhatIsTraced() {
        String head = "network: n\ntrace: ";
        assertThat(sound("b.yaml", head + "{frequencies: [order, '*'], sample: 1/100, keep: 50}")
                        .traced())
                .isEqualTo(new Traced(List.of("order", "*"), 100, 50));
        assertThat(sound("b.yaml", head + "{frequencies: [order], sample: 1}").traced())
                .isEqualTo(new Traced(List.of("order"), 1, Traced.DEFAULT_KEEP));
        assertThat(sound("b.yaml", "network: n").traced()).isEqualTo(Traced.NOTHING);
        Blueprint ofOne = sound("b.yaml", head + "{hyphae: [maker_1]}");
        assertThat(ofOne.traced())
                .isEqualTo(new Traced(List.of(), List.of("maker_1"), List.of(), 1, Traced.DEFAULT_KEEP));
        assertThat(BlueprintPlain.read(BlueprintPlain.write(ofOne))).isEqualTo(ofOne);
    }

    @Test
    void shouldReadHowLongAnInputIsOfUse() {
        Blueprint read = sound(
                "b.yaml",
                "network: n\nspecies: {a: {}}\nhyphae: {one: {species: a}}\ninputs:\n"
                        + "  - {tide: 1, to: one, frequency: f, within: 5}\n"
                        + "  - {tide: 1, to: one, frequency: f, within: 1.5s}\n");
        assertThat(read.inputs()).extracting(Blueprint.InputPlan::within).containsExactly(5L, -1500L);
    }

    @Test
    void shouldReadWhenASpeciesWakes() {
        Blueprint read = sound(
                "b.yaml",
                "network: n\nspecies: {a: {wake: {every: 10, offset: 3, signals: hold}}, b: {wake: {every: 1}}, c: {}}");
        assertThat(read.species())
                .extracting(Species::wake)
                .containsExactly(
                        new Blueprint.Wake(10, 3, true), new Blueprint.Wake(1, 0, false), Blueprint.Wake.NO_WINDOWS);
        assertThat(BlueprintPlain.read(BlueprintPlain.write(read))).isEqualTo(read);
    }

    @Test
    void shouldWriteCheckpointsOnlyWhenAskedForWhenThereAreToBeNoneEverySoManyTides() {
        assertThat(sound("b.yaml", "network: n\ncheckpoint: {every: 0}").checkpoint())
                .isEqualTo(new Checkpoints(0, 0, 3));
        assertThat(sound("b.yaml", "network: n\ncheckpoint: {every: 0, seconds: 5}")
                        .checkpoint())
                .isEqualTo(new Checkpoints(0, 5, 3));
    }

    @Test
    void shouldRepeatTheValueWhenThereIsAnAlias() {
        Blueprint blueprint =
                sound("b.yaml", "network: n\nspecies:\n  a: &base {energy: 5, state: {x: 1}}\n  b: *base\n");
        assertThat(blueprint.species().get(1).energy()).isEqualTo(5);
        assertThat(blueprint.species().get(1).state()).isEqualTo(PlainMap.of("x", 1));
    }

    @Test
    void shouldTellABodyOfAlertsWhenItIsNamed() {
        Blueprint blueprint = sound(
                "b.yaml",
                "network: n\nhealth: {alerts: ward, x: 1}\nbodies:\n  ward: {direction: out, kind: stdout}\n");
        assertThat(blueprint.health()).isEqualTo(new Blueprint.Health("standard", PlainMap.of("x", 1), "ward"));
    }

    @Test
    void shouldTakeAnyKindWhenNoneIsKnown() {
        Reading reading = new BlueprintReader(Kinds.ANY)
                .read("b.yaml", "network: n\nhealth: {policy: mine}\nrelays: {r: {kind: r2, x: 1}}\n");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void shouldKnowNoKindButLogWhenThereAreNoPlugins() {
        Reading reading = new BlueprintReader(Kinds.of(Plugins.NONE))
                .read(
                        "b.yaml",
                        "network: n\nrelays: {r: {kind: fanout}}\nbodies: {o: {direction: out, kind: log}, i: {direction: in, kind: http}}\n");
        assertThat(reading.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "b.yaml:2:20: error: unknown kind of relay 'fanout'; no plugin offers any",
                        "b.yaml:3:67: error: unknown kind of fruiting body 'http'; expected one of: log");
    }

    @Test
    void shouldReadTheFileAndFindThePacksBesideItWhenItListsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), Examples.TRACE);
        for (String name : List.of("z.drl", "a.drl", "b.jar", "notes.txt")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve("folder.drl"));
        assertThat(reader.read(file)).isInstanceOfSatisfying(Reading.Sound.class, sound -> {
            assertThat(sound.blueprint()).isEqualTo(sound("b.yaml", Examples.TRACE));
            assertThat(sound.folder()).isEqualTo(folder);
            assertThat(sound.packs())
                    .containsExactly(folder.resolve("a.drl"), folder.resolve("b.jar"), folder.resolve("z.drl"));
        });
    }

    @Test
    void shouldLeaveAPluginAloneWhenItLiesBesideTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), Examples.TRACE);
        jar(folder.resolve("a-pack.jar"), Map.of("Bundle-SymbolicName", "a.pack", "Mycelium-Pack", "pack.yaml"));
        jar(folder.resolve("badly-built.jar"), Map.of());
        jar(folder.resolve("plugin.jar"), Map.of("Bundle-SymbolicName", "a.plugin", "Service-Component", "a.xml"));

        assertThat(reader.read(file).packs())
                .containsExactly(folder.resolve("a-pack.jar"), folder.resolve("badly-built.jar"));
    }

    private static void jar(Path file, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    @Test
    void shouldSayWhereThingsStandWhenAskedLater() {
        Reading.Sound sound = (Reading.Sound) reader.read("b.yaml", """
                network: n
                species:
                  worker: {pack: w, energy: 5}
                hyphae:
                  a: {species: worker}
                sockets:
                  - a -> a
                """);

        assertThat(sound.places().of(List.of("species", "worker", "energy"))).isEqualTo(new Place(3, 29));
        assertThat(sound.places().of(List.of("species", "worker", "capacity"))).isEqualTo(new Place(3, 3));
        assertThat(sound.places().of(List.of("hyphae", "b"))).isEqualTo(new Place(4, 1));
        assertThat(sound.places().of(List.of("sockets", "0"))).isEqualTo(new Place(7, 5));
        assertThat(sound.places().of(List.of("relays", "fan"))).isEqualTo(Place.FILE);
    }

    @Test
    void shouldLeaveKeysToTheAuthorWhenTheyBeginWithAnX() {
        assertThat(reader.read("b.yaml", """
                        x-common: &common {energy: 7}
                        network: n
                        species: {worker: *common}
                        """))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.blueprint().species().get(0).energy())
                                .isEqualTo(7));
    }

    @Test
    void shouldGiveTheListedPacksWhenTheyAreThere(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("rules"));
        Path pack = Files.writeString(folder.resolve("rules/w.drl"), "");
        Files.writeString(folder.resolve("other.drl"), "");
        Path file = Files.writeString(folder.resolve("b.yaml"), "network: n\npacks: [rules/w.drl]\n");
        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        Reading.Sound.class, sound -> assertThat(sound.packs()).containsExactly(pack));
    }

    @Test
    void shouldTakeSharedSignalsForNoPackOfTheirOwn(@TempDir Path folder) throws IOException {
        Path pack = Files.writeString(folder.resolve("w.drl"), "");
        Files.writeString(folder.resolve("signals.drl"), "");
        for (String packs : List.of("", "packs: [signals.drl, w.drl]\n")) {
            Path file = Files.writeString(folder.resolve("b.yaml"), "network: n\n" + packs);
            assertThat(reader.read(file))
                    .isInstanceOfSatisfying(
                            Reading.Sound.class,
                            sound -> assertThat(sound.packs()).containsExactly(pack));
        }
    }

    @Test
    void shouldSaySoWhenAListedPackIsNotThere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), "network: n\npacks: [rules/w.drl, \"a\\0.drl\"]\n");
        assertThat(reader.read(file).problems())
                .extracting(Problem::text)
                .containsExactly(
                        file + ":2:9: error: there is no pack file 'rules/w.drl' in the blueprint's folder " + folder,
                        file + ":2:22: error: 'a\\u0000.drl' can't be the name of a file");
    }

    @Test
    void shouldSaySoWhenThereIsNoFile(@TempDir Path folder) {
        assertThat(reader.read(folder.resolve("b.yaml")).problems())
                .extracting(Problem::text)
                .containsExactly(folder.resolve("b.yaml") + ": error: there is no such file");
        assertThat(reader.read(folder).problems())
                .extracting(Problem::text)
                .containsExactly(folder + ": error: this is a folder; expected a blueprint file");
    }

    @Test
    void shouldSayWhereWhenTheFileIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("b.yaml"), "network: n\n# Bär\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reader.read(file).problems())
                .extracting(Problem::text)
                .containsExactly(file + ":2:4: error: the byte 0xE4 is not UTF-8 here; save the file as UTF-8");
        Files.write(file, "network: n\n".getBytes(StandardCharsets.UTF_16));
        assertThat(reader.read(file).problems())
                .extracting(Problem::text)
                .containsExactly(file + ":1:1: error: the file is in UTF-16; save it as UTF-8");
    }

    @Test
    void shouldReadTheFileWhenItBeginsWithAByteOrderMarkAndHasWindowsLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), "\uFEFF" + Examples.TRACE.replace("\n", "\r\n"));
        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.blueprint()).isEqualTo(sound("b.yaml", Examples.TRACE)));
        Files.writeString(file, "\uFEFFnetwork: n\r\nseed: x\r\n");
        assertThat(reader.read(file).problems())
                .extracting(Problem::text)
                .containsExactly(file + ":2:7: error: 'seed': expected a whole number, got text 'x'");
    }

    private Blueprint sound(String name, String text) {
        Reading reading = reader.read(name, text);
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Sound) reading).blueprint();
    }
}
