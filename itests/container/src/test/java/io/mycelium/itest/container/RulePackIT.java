package io.mycelium.itest.container;

import static io.mycelium.itest.container.Inside.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView.Counters;
import io.mycelium.core.tide.Plugins;
import io.mycelium.itest.container.ledger.Ledger;
import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Rules compile and act in the container, and are swapped while tides run. */
@ExtendWith(InContainer.class)
public class RulePackIT {
    private static final int FLOWING = 200;

    @Test
    public void shouldActOneHopATideWhenAPackIsCompiledInTheContainer(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        try (Network network = begin(inside, """
                network: halving
                species:
                  halver: {pack: halver}
                hyphae:
                  halver: {species: halver, count: 2}
                relays:
                  fan: {kind: fanout}
                bodies:
                  output: {direction: out, kind: log}
                sockets: [fan -> halver_1, halver_1 -> halver_2, halver_1 -> output]
                inputs:
                  - {tide: 1, to: fan, frequency: work, payload: {value: 42}}
                  - {tide: 2, to: fan, frequency: work, payload: {value: 1}}
                """)) {
            assertThat(network.packs()).singleElement().satisfies(pack -> {
                assertThat(pack.name()).isEqualTo("halver");
                assertThat(pack.rules()).containsExactly("halve and pass on");
            });

            network.tide();
            assertThat(state(network, "halver_1")).isEqualTo(PlainMap.of("done", 1L));
            assertThat(network.outputs("output").last()).isZero();
            network.tide();
            assertThat(state(network, "halver_1")).isEqualTo(PlainMap.of("done", 1L));
            assertThat(network.outputs("output").after(0, 10).outputs())
                    .singleElement()
                    .satisfies(output -> {
                        assertThat(output.tide()).isEqualTo(2);
                        assertThat(output.signal().frequency()).isEqualTo("half");
                        assertThat(output.signal().payload()).isEqualTo(PlainMap.of("value", 21L));
                    });
            assertThat(network.status().counters().conserved()).isTrue();
        }
    }

    @Test
    public void shouldActOnItsOwnJavaTypesWhenAPackIsABundle(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        inside.server();
        Bundle pack = context.installBundle("test:ledger", new ByteArrayInputStream(ledger("1.0.0", """
                rule "book"
                when
                    $entry : Signal( frequency == "entry" )
                    $ledger : Ledger()
                then
                    modify($ledger) { setBalance($ledger.getBalance() + $entry.integer("amount")) }
                end
                """)));
        try {
            pack.start();
            try (Network network = begin(inside, """
                    network: books
                    species:
                      book: {pack: ledger, state: {balance: 100}}
                    hyphae:
                      book: {species: book}
                    inputs:
                      - {tide: 1, to: book, frequency: entry, payload: {amount: 7}}
                    """)) {
                network.tide();
                assertThat(state(network, "book")).isEqualTo(PlainMap.of("balance", 107L));
            }
        } finally {
            pack.uninstall();
        }
        assertThat(inside.services(Behaviour.class))
                .extracting(behaviour -> behaviour.pack().name())
                .doesNotContain("ledger");
    }

    @Test
    public void shouldSayWhatIsWrongWhenThePackOfABundleDoesNotCompile(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        Server server = inside.server();
        Bundle pack = context.installBundle("test:ledger", new ByteArrayInputStream(ledger("1.0.1", """
                rule "book"
                when
                    $ledger : Ledger( ballance > 0 )
                then
                end
                """)));
        try {
            pack.start();
            assertThat(server.bundles())
                    .filteredOn(line -> line.reason() != null)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.name()).isEqualTo("itest.pack.ledger");
                        assertThat(line.reason()).contains("ledger.drl:").contains("ballance");
                    });
        } finally {
            pack.uninstall();
        }
        assertThat(server.bundles()).extracting(BundleLine::reason).containsOnlyNulls();
    }

    @Test
    public void shouldCarryStateOverWhenAPackIsSwappedWhileTidesRun(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        long before = sum(inside);
        try (Load load = Load.on(inside, "tally", "add")) {
            load.awaitProgress(FLOWING);
            for (int swap = 0; swap < 3; swap++) {
                assertThat(inside.server().deploy("tally.drl", later("tally-2.drl")))
                        .singleElement()
                        .asString()
                        .contains("pack tally", "1 hypha of species 'counter' migrated");
                awaitVersion(load, 2);
                inside.server().undeploy("tally");
                awaitVersion(load, 1);
            }
            assertNoneMissing(inside, load, before);
        }
    }

    @Test
    public void shouldKeepTheVersionInForceWhenABrokenOneIsDeployed(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        Server server = inside.server();
        long before = sum(inside);
        server.deploy("tally.drl", later("tally-2.drl"));
        long keptAside = since(inside); // by the version before, for when the field is declared again
        try (Load load = Load.on(inside, "tally", "add")) {
            awaitVersion(load, 2);
            assertThat(refusal(server, "tally-broken.drl"))
                    .contains("tally.drl:10:", "error: ", "setTotal", "[rule \"add one\"]");
            awaitVersion(load, 2);
            assertThat(refusal(server, "tally-misfit.drl"))
                    .contains("'counter' does not fit", "sum")
                    .contains("nothing has changed");
            awaitVersion(load, 2);

            assertNoneMissing(inside, load, before);
            assertThat(load.outputs()).extracting(RulePackIT::version).containsOnly(2L);
            assertThat(since(inside) - keptAside).isEqualTo(load.outputs().size());
        } finally {
            server.undeploy("tally");
        }
    }

    @Test
    public void shouldFollowTheFileWhenItComesChangesAndGoesInTheDeployFolder(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        long before = sum(inside);
        Path file = inside.file("mycelium.deploy").resolve("tally.drl");
        Path log = inside.file("mycelium.log").resolve("mycelium.log");
        try (Load load = Load.on(inside, "tally", "add")) {
            Files.write(file, later("tally-2.drl"));
            awaitVersion(load, 2);
            Files.write(file, later("tally-broken.drl"));
            patiently()
                    .until(() -> Files.readString(log)
                            .contains("tally.drl is not deployed; what was in force before stays in force"));
            awaitVersion(load, 2);
            Files.delete(file);
            awaitVersion(load, 1);

            assertNoneMissing(inside, load, before);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Every signal was counted, one after the other, by whichever version. */
    private static long since(Inside inside) throws Exception {
        return inside.ask("tally", n -> state(n, "counter")).integer("since", 0);
    }

    private static void assertNoneMissing(Inside inside, Load load, long before) throws Exception {
        long taken = load.end();
        patiently().until(() -> load.answered() >= taken);
        assertThat(load.outputs().stream().map(RulePackIT::sumOf).toList())
                .isEqualTo(LongStream.rangeClosed(before + 1, before + taken)
                        .boxed()
                        .toList());
        assertThat(sum(inside)).isEqualTo(before + taken);
        Counters counters = inside.ask("tally", network -> network.status().counters());
        assertThat(counters.conserved()).as("%s", counters).isTrue();
        assertThat(counters.dissonant()).isZero();
        assertThat(counters.held()).isZero();
    }

    /** Waits until this version has made a number of outputs in a row, from now on. */
    private static void awaitVersion(Load load, long version) {
        int from = load.answered();
        patiently().until(() -> load.count(from, output -> version(output) == version) > FLOWING);
    }

    private static long version(Output output) {
        return output.signal().payload().integer("version", 0);
    }

    private static long sumOf(Output output) {
        return output.signal().payload().integer("sum", 0);
    }

    private static long sum(Inside inside) throws Exception {
        return inside.ask("tally", network -> state(network, "counter").integer("sum", 0));
    }

    private static PlainMap state(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state();
    }

    private static String refusal(Server server, String file) throws IOException {
        byte[] content = later(file);
        return catchThrowableOfType(DeploymentRefusedException.class, () -> server.deploy("tally.drl", content))
                .getMessage();
    }

    private static byte[] later(String file) throws IOException {
        return Inside.resource(RulePackIT.class, "later/" + file);
    }

    private static byte[] ledger(String version, String rules) throws IOException {
        String type = Ledger.class.getName();
        byte[] code;
        try (var in = Ledger.class.getResourceAsStream("Ledger.class")) {
            code = in.readAllBytes();
        }
        return Jars.of(
                Map.of(
                        "Bundle-SymbolicName", "itest.pack.ledger",
                        "Bundle-Version", version,
                        "Mycelium-Pack", "pack.yaml"),
                Map.of(
                        "pack.yaml",
                        text("name: ledger\nversion: " + version + "\nstate: " + type + "\n"),
                        "rules/ledger.drl",
                        text("import " + type + "\n\n" + rules),
                        type.replace('.', '/') + ".class",
                        code));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A network of the test's own, with the services of the container. */
    private static Network begin(Inside inside, String blueprint) {
        Plugins plugins = new Plugins(
                by(inside.services(Relay.class), Relay::kind),
                by(inside.services(HealthPolicy.class), HealthPolicy::kind),
                Map.of(),
                by(
                        inside.services(Behaviour.class),
                        behaviour -> behaviour.pack().name()),
                null);
        Reading reading = new BlueprintReader(Kinds.of(plugins)).read("test.yaml", blueprint);
        assertThat(reading.problems()).isEmpty();
        Blueprint sound = ((Reading.Sound) reading).blueprint();
        Path data = inside.file("mycelium.data").resolveSibling("stepped");
        return Network.begin(sound, plugins, NetworkSettings.of(data, data));
    }

    private static <T> Map<String, T> by(List<T> services, Function<T, String> key) {
        return services.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
