package io.mycelium.runtime.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.lint.Lint;
import io.mycelium.rules.lint.Signalling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears whom in a blueprint: what can't be heard is found, and what may be is not. */
class LintedNetworkTest {
    private static final String SAYS = "rule say when Signal( frequency == \"go\" ) then hypha.%s; end\n";
    private static final String HEARS =
            "declare Word n : int end\nrule hear when Word( n > 0 ) then hypha.emit(\"heard\"); end\n";
    private static final String HEAD = """
            network: n
            species:
              sayer: {pack: sayer}
              hearer: {pack: hearer}
            hyphae:
              sayer: {species: sayer}
              hearer: {species: hearer, count: 2}
            bodies:
              out: {direction: out, kind: log}
            inputs:
              - {tide: 1, to: sayer, frequency: go}
            """;

    @TempDir
    private Path folder;

    private Map<String, List<String>> found(String saying, String hearing, String blueprint) throws IOException {
        Map<String, PackSource> packs = new TreeMap<>();
        packs.put("sayer", PackReader.readDrl("sayer.drl", saying));
        packs.put("hearer", PackReader.readDrl("hearer.drl", hearing));
        Map<String, Signalling> signalling = new TreeMap<>();
        packs.forEach((name, source) -> signalling.put(name, Signalling.of(source)));
        Map<String, Relay> relays = new TreeMap<>();
        Stream.of("fanout", "by-key", "birth", "aggregate", "odd")
                .forEach(kind -> relays.put(kind, new AnyRelay(kind)));
        Path file = Files.writeString(folder.resolve("blueprint.yaml"), blueprint);
        Reading reading =
                new BlueprintReader(Kinds.of(new Plugins(relays, Map.of(), Map.of(), Map.of(), null))).read(file);
        assertThat(reading.problems()).isEmpty();
        LintedNetwork network = new LintedNetwork(((Reading.Sound) reading).blueprint(), signalling);
        Map<String, List<String>> found = new TreeMap<>();
        packs.forEach((name, source) -> {
            List<String> codes = Lint.of(source, network.of(name)).stream()
                    .map(each -> each.code().name())
                    .toList();
            if (!codes.isEmpty()) {
                found.put(name, codes);
            }
        });
        return found;
    }

    private Map<String, List<String>> found(String says, String sockets) throws IOException {
        return found(SAYS.formatted(says), HEARS, HEAD + "sockets:\n" + sockets);
    }

    private static final String HEARD = "  - {from: species hearer, to: out}\n";

    @Test
    void shouldFindNothingWhenASocketLeadsThere() throws IOException {
        assertThat(found("emit(new Word(1))".replace("new Word(1)", "\"word\""), HEARD + "  - sayer -> hearer_*\n"))
                .isEmpty();
        assertThat(found("emit(\"word\")", HEARD + "  - {from: sayer, to: hearer_2, carries: [word]}\n"))
                .isEmpty();
        assertThat(found("emit(\"word\")", HEARD + "  - species sayer -> species hearer\n"))
                .isEmpty();
    }

    @Test
    void shouldFindBothEndsWhenNoSocketLeadsThere() throws IOException {
        assertThat(found("emit(\"word\")", HEARD))
                .isEqualTo(Map.of("sayer", List.of("L601"), "hearer", List.of("L103")));
        assertThat(found("emit(\"word\")", HEARD + "  - {from: sayer, to: hearer_1, carries: [ward]}\n"))
                .isEqualTo(Map.of("sayer", List.of("L601"), "hearer", List.of("L103")));
        assertThat(found("emit(\"word\")", HEARD + "  - sayer -> out\n")).isEqualTo(Map.of("hearer", List.of("L103")));
    }

    @Test
    void shouldFindNothingOfWhatIsSentByNameOrToWhomTheHyphaConnects() throws IOException {
        assertThat(found("send(\"hearer_1\", \"word\")", HEARD)).isEmpty();
        assertThat(found("reply(\"word\")", HEARD)).isEmpty();
        assertThat(found("ask(\"hearer_1\", \"word\", 3)", HEARD)).isEmpty();
        assertThat(found("within(3).emit(\"word\"); hypha.connect(\"hearer_1\")", HEARD))
                .isEmpty();
    }

    @Test
    void shouldFindNothingWhereItIsNotKnownWhatIsSaid() throws IOException {
        assertThat(found("emit(hypha.id())", HEARD)).isEmpty();
        assertThat(found("send(\"hearer_1\", hypha.id())", HEARD)).isEmpty();
        assertThat(found(
                        "function void tell(ActingHypha h) { h.send(\"hearer_1\", \"word\"); }\n"
                                + SAYS.formatted("tide(); tell(hypha)"),
                        HEARS,
                        HEAD + "sockets:\n" + HEARD))
                .isEmpty();
    }

    @Test
    void shouldFollowRelaysThatPassOnAndTrustTheOthers() throws IOException {
        String fanout =
                HEAD + "relays:\n  r: {kind: fanout}\n  q: {kind: fanout}\nsockets:\n" + HEARD + "  - sayer -> r\n";
        assertThat(found(SAYS.formatted("emit(\"word\")"), HEARS, fanout))
                .isEqualTo(Map.of("sayer", List.of("L601"), "hearer", List.of("L103")));
        assertThat(found(SAYS.formatted("emit(\"word\")"), HEARS, fanout + "  - r -> q\n  - q -> hearer_1\n"))
                .isEmpty();
        assertThat(found(
                        SAYS.formatted("emit(\"word\")"),
                        HEARS,
                        fanout + "  - {from: r, to: hearer_1, carries: [x]}\n"))
                .isEqualTo(Map.of("sayer", List.of("L601"), "hearer", List.of("L103")));
        for (String kind : List.of("by-key", "birth", "aggregate", "odd")) {
            assertThat(found(SAYS.formatted("emit(\"word\")"), HEARS, fanout.replaceFirst("fanout", kind)))
                    .describedAs(kind)
                    .isEmpty();
        }
    }

    @Test
    void shouldFollowWhatIsForTheDead() throws IOException {
        String dead = HEAD.replace(
                        "hearer: {pack: hearer}",
                        "hearer: {pack: hearer}\n  mortal: {pack: mortal, dead-ends: hearer_1}")
                .replace("{pack: mortal, ", "{");
        assertThat(found(
                        SAYS.formatted("emit(\"word\")"),
                        HEARS,
                        dead + "sockets:\n" + HEARD + "  - sayer -> species mortal\n"))
                .isEmpty();
    }

    @Test
    void shouldFindNothingOfWhatMayComeFromOutside() throws IOException {
        String sockets = "sockets:\n" + HEARD + "  - sayer -> out\n";
        String inputs =
                HEAD.replace("inputs:\n", "inputs:\n  - {tide: 2, to: hearer_1, frequency: word, payload: {n: 1}}\n");
        assertThat(found(SAYS.formatted("emit(\"x\")"), HEARS, inputs + sockets))
                .isEmpty();
        assertThat(found(SAYS.formatted("emit(\"x\")"), HEARS, HEAD + sockets))
                .isEqualTo(Map.of("hearer", List.of("L103")));
    }

    @Test
    void shouldTakeAPackThatIsNotKnownForOneThatSaysAndHearsAll() throws IOException {
        String blueprint = HEAD.replace("hearer: {pack: hearer}", "hearer: {pack: hearer}\n  other: {pack: other}")
                + "sockets:\n" + HEARD + "  - sayer -> species other\n";
        assertThat(found(SAYS.formatted("emit(\"word\")"), HEARS, blueprint)).isEmpty();
    }

    @Test
    void shouldFindAFieldThatIsNeverSetOnlyWhereNobodyGivesItAValue() throws IOException {
        String rule =
                "declare State n : int  most : int end\nrule say no-loop when Signal( frequency == \"go\" ) $s : State( n < most )"
                        + " then modify($s) { setN(1) } hypha.send(\"hearer_1\", \"word\"); end\n";
        String sockets = "sockets:\n" + HEARD;
        assertThat(found(rule, HEARS, HEAD + sockets)).isEqualTo(Map.of("sayer", List.of("L307")));
        assertThat(found(rule, HEARS, HEAD.replace("{pack: sayer}", "{pack: sayer, state: {most: 3}}") + sockets))
                .isEmpty();
        assertThat(found(
                        rule,
                        HEARS,
                        HEAD.replace("sayer: {species: sayer}", "sayer: {species: sayer, state: {most: 3}}") + sockets))
                .isEmpty();
        assertThat(found(rule.replace("most : int", "most : int = 3"), HEARS, HEAD + sockets))
                .isEmpty();
        assertThat(found(
                        rule,
                        HEARS + "rule birth when Word( n > 9 ) then hypha.spawn(\"sayer\", Map.of(\"most\", 3)); end\n",
                        HEAD + sockets))
                .isEmpty();
    }

    private record AnyRelay(String kind) implements Relay {
        @Override
        public void check(PlainMap settings) {}

        @Override
        public Routing route(RelayCall call) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}
