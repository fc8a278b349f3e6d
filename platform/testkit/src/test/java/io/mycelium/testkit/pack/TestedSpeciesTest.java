package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.LoneHypha;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.blueprint.Place;
import io.mycelium.core.trace.HyphaFacts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hypha is tried as one of a species of a blueprint, and sees of itself and others what a test says. */
class TestedSpeciesTest {
    private static final String PORT = """
            declare State docked : int  berths : int end
            declare Dock end
            rule "dock" no-loop
            when
                Dock()
                $s : State( docked < berths )
            then
                modify($s) { setDocked($s.getDocked() + 1) }
                hypha.emit("docked", Map.of("at", hypha.id(), "of", hypha.species(), "berth", hypha.index()));
            end
            rule "full"
            when
                Dock()
                State( docked >= berths )
            then
                hypha.spawn("Buoy");
            end
            rule "crowded"
            when
                Dock()
                Hypha( waiting > 5, vitalityLevel == "poor", age > 99 )
            then
                hypha.emit("crowded", Map.of("near", hypha.neighbours(), "peers", hypha.peers()));
            end
            """;
    private static final String BLUEPRINT = """
            network: sea
            species:
              Port: {pack: port, state: {berths: 2}, energy: 1, capacity: 1, full: reject}
              Buoy: {pack: buoy, state: {light: true}}
            hyphae:
              port: {species: Port, count: 3, state: {docked: 1}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void packs() throws Exception {
        Path net = Files.createDirectories(folder.resolve("net"));
        Files.writeString(net.resolve("port.drl"), PORT);
        Files.writeString(net.resolve("buoy.drl"), """
                declare State light : boolean  blinks : int = 7 end
                rule "blink" when $s : State( light, blinks == 0 ) then hypha.emit("dark"); modify($s) { setLight(false) } end
                """);
        Files.writeString(net.resolve("blueprint.yaml"), BLUEPRINT);
    }

    @Test
    void shouldHaveStateAndNameOfItsSpeciesWhenABlueprintIsNamed() throws Exception {
        int code = run("""
                blueprint: net/blueprint.yaml
                species: Port
                tests:
                  one of no group:
                    given: {signals: [dock]}
                    expect:
                      emits: [docked: {at: port, of: Port, berth: 0}]
                      state: {docked: 1, berths: 2}
                  one of a group:
                    given: {hypha: port_3, energy: 10, signals: [dock]}
                    expect:
                      emits: [docked: {at: port_3, of: Port, berth: 3}]
                      state: {docked: 2, berths: 2}
                      born: [Buoy]
                  what is given goes before it:
                    given: {hypha: port_3, state: {berths: 9}, energy: 10, capacity: 10, signals: [dock, dock]}
                    expect: {state: {docked: 3}}
                """);

        assertThat(out() + err()).isEqualTo("3 tests, all passed.\n");
        assertThat(code).isZero();
    }

    @Test
    void shouldHaveRoomAndEnergyOfItsSpeciesWhenABlueprintIsNamed() throws Exception {
        int code = run("""
                blueprint: net/blueprint.yaml
                species: Port
                tests:
                  a socket for one, which refuses the second:
                    given: {signals: [dock, dock]}
                    expect: {state: {docked: 1}}
                  two rules are one too many:
                    given: {state: {docked: 1}, signals: [dock]}
                    expect: {dissonances: [runaway], state: {docked: 1}}
                """);

        assertThat(out() + err()).isEqualTo("2 tests, all passed.\n");
        assertThat(code).isZero();
    }

    @Test
    void shouldBearHyphaeOfTheBlueprintsSpeciesWithTheirPacks() throws Exception {
        int code = run("""
                blueprint: net/blueprint.yaml
                species: Port
                tests:
                  one too many:
                    given: {state: {docked: 2}, signals: [dock]}
                    expect: {born: [Buoy: {light: true, blinks: 7}]}
                """);

        assertThat(out() + err()).isEqualTo("1 test, all passed.\n");
        assertThat(code).isZero();
    }

    @Test
    void shouldSeeOfItselfAndOthersWhatTheTestSays() throws Exception {
        int code = run("""
                pack: net/port.drl
                tests:
                  it is crowded:
                    given:
                      facts: {waiting: 6, vitality: 0.2, age: 100, index: 4, neighbours: [a, post], peers: [a]}
                      state: {berths: 2}
                      signals: [dock]
                    expect:
                      emits: [docked: {at: port, of: port, berth: 4}, crowded: {near: [a, post], peers: [a]}]
                  and here it is not:
                    given: {signals: [dock], species: [Buoy]}
                    expect: {not: {fires: [crowded]}}
                """);

        assertThat(out() + err()).isEqualTo("2 tests, all passed.\n");
        assertThat(code).isZero();
    }

    @Test
    void shouldExplainWithWhatTheTestSaysWhenItFails() throws Exception {
        int code = run("""
                pack: net/port.drl
                tests:
                  it is crowded:
                    given: {facts: {waiting: 6, vitality: 0.5}, state: {berths: 2}, signals: [dock]}
                    expect: {fires: [crowded, dock]}
                """);

        assertThat(out()).contains("vitalityLevel == \"poor\"", "with vitalityLevel = \"fair\"");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldTakeWhatIsKeptOfAHyphaAsItWas() {
        HyphaFacts kept = HyphaFacts.of(
                new LoneHypha("w_3") {
                    @Override
                    public Vitality vitality() {
                        return Vitality.UNKNOWN;
                    }

                    @Override
                    public long age() {
                        return 5_000_000_000L;
                    }

                    @Override
                    public List<String> neighbours() {
                        return List.of("post");
                    }
                },
                true);
        FileProblems problems = new FileProblems("");
        Standing standing = Standing.read(new Fields(Place.FILE, kept.plain(), Map.of()), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(HyphaFacts.of(standing.of(new LoneHypha("w_3")), true)).isEqualTo(kept);
        assertThat(kept.plain().keySet()).containsExactlyInAnyOrderElementsOf(Standing.known());
    }

    @Test
    void shouldSayWhatIsWrongWhenTheBlueprintOrAFactIs() throws Exception {
        assertThat(run("""
                blueprint: net/blueprint.yaml
                species: Prot
                tests: {a: {expect: {emits: []}}}
                """)).isEqualTo(2);
        assertThat(err())
                .contains("tide.test.yaml:2:1: error: the blueprint has no species 'Prot'; did you mean 'Port'?");
        assertThat(run("blueprint: nte/x.yaml\ntests: {a: {expect: {emits: []}}}\n"))
                .isEqualTo(2);
        assertThat(err()).contains("tide.test.yaml:1:1: error: there is no blueprint nte/x.yaml");
        assertThat(run("blueprint: net/blueprint.yaml\ntests: {a: {expect: {emits: []}}}\n"))
                .isEqualTo(2);
        assertThat(err()).contains("say which 'species' of the blueprint this is; there is Port, Buoy");
        assertThat(run("species: Port\ntests: {a: {expect: {emits: []}}}\n")).isEqualTo(2);
        assertThat(err()).contains("a species is one of a blueprint: say 'blueprint: <path>', too");
        assertThat(run("""
                pack: net/port.drl
                tests: {a: {given: {facts: {wating: 1, age: old}}, expect: {emits: []}}}
                """)).isEqualTo(2);
        assertThat(err())
                .contains(
                        "a test gives no fact 'wating'; did you mean 'waiting'?",
                        "expected a whole number from 0 on as 'age', got old");
        Files.writeString(folder.resolve("net/blueprint.yaml"), "network: 5 x\nspceies: {}\n");
        assertThat(run("blueprint: net/blueprint.yaml\ntests: {a: {expect: {emits: []}}}\n"))
                .isEqualTo(2);
        assertThat(err()).contains("the blueprint is wrong: ", "'mycelium validate net/blueprint.yaml' says all");
    }

    private int run(String tests) throws Exception {
        Path file = Files.writeString(folder.resolve("tide.test.yaml"), tests);
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new PlainTests()
                    .applyAsInt(
                            new TreeMap<>(Map.of("test.files", file.toString())),
                            new PrintStream(out, true, StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
