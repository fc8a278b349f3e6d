package io.mycelium.itest.container;

import static io.mycelium.itest.container.Inside.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView.Counters;
import io.mycelium.core.tide.NetworkView.RelayLine;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/**
 * Bundles of plugins are stopped, replaced and started while a network is full of signals. Nothing is lost, nothing is
 * there twice, and the counters agree at every boundary that is looked at.
 */
@ExtendWith(InContainer.class)
public class ReplacementIT {
    private static final String NETWORK = "load";
    private static final int WORKERS = 5;
    private static final int FLOWING = 300;

    @Test
    public void shouldLoseNothingWhenARelayBundleIsUpdatedUnderLoad(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        long before = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            for (String version : List.of("2.0.0", "3.0.0")) {
                load.awaitProgress(FLOWING);
                Bundle fanout = inside.bundle("io.mycelium.relay.fanout");
                byte[] next = Jars.withVersion(inside.packaged(fanout.getSymbolicName()), version);

                fanout.stop();
                Counters stopped = awaitHeld(inside, "fan");
                assertThat(stopped.held())
                        .as("in flight while there is no relay")
                        .isPositive();
                fanout.update(new ByteArrayInputStream(next));
                fanout.start();

                load.awaitProgress(FLOWING);
                assertServedBy(inside, "fan", "io.mycelium.relay.fanout", version);
                assertThat(look(inside).conserved()).isTrue();
            }
            assertNothingLost(inside, load, before);
        }
    }

    @Test
    public void shouldHandOverWhatWasGatheredWhenARelayBundleIsUninstalledAndAnotherInstalled(BundleContext context)
            throws Exception {
        Inside inside = new Inside(context);
        long before = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            load.awaitProgress(FLOWING);
            Bundle aggregate = inside.bundle("io.mycelium.relay.aggregate");
            byte[] next = Jars.withVersion(inside.packaged(aggregate.getSymbolicName()), "2.0.0");

            aggregate.uninstall();
            assertThat(awaitHeld(inside, "gather").held()).isPositive();
            Bundle other = context.installBundle("test:aggregate", new ByteArrayInputStream(next));
            other.start();

            load.awaitProgress(FLOWING);
            assertServedBy(inside, "gather", "io.mycelium.relay.aggregate", "2.0.0");
            assertNothingLost(inside, load, before);
        }
    }

    @Test
    public void shouldLoseNothingWhenASecondVersionIsThereBeforeTheFirstGoes(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        long before = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            load.awaitProgress(FLOWING);
            Bundle first = inside.bundle("io.mycelium.relay.fanout");
            byte[] jar = Jars.withVersion(inside.packaged(first.getSymbolicName()), "9.0.0");
            Bundle second = context.installBundle("test:fanout", new ByteArrayInputStream(jar));
            second.start();
            first.uninstall();

            assertThat(relay(inside, "fan").serving()).isTrue();
            load.awaitProgress(FLOWING);
            assertServedBy(inside, "fan", "io.mycelium.relay.fanout", "9.0.0");
            assertNothingLost(inside, load, before);
        }
    }

    @Test
    public void shouldKeepActingWhenTheHealthPolicyIsExchangedUnderLoad(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        long before = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            load.awaitProgress(FLOWING);
            Bundle policy = inside.bundle("io.mycelium.health.standard");
            byte[] next = Jars.withVersion(inside.packaged(policy.getSymbolicName()), "2.0.0");

            policy.stop();
            load.awaitProgress(FLOWING);
            patiently()
                    .untilAsserted(() -> assertThat(levelOf(inside, "worker_1")).isEqualTo(VitalityLevel.UNKNOWN));
            policy.update(new ByteArrayInputStream(next));
            policy.start();

            load.awaitProgress(FLOWING);
            patiently()
                    .untilAsserted(() -> assertThat(levelOf(inside, "worker_1")).isNotEqualTo(VitalityLevel.UNKNOWN));
            assertThat(versionOf(context, HealthPolicy.class, policy)).isEqualTo("2.0.0");
            assertNothingLost(inside, load, before);
        }
    }

    @Test
    public void shouldResumeWhereItStoodWhenTheStoreWasExchangedUnderLoadAndTheRuntimeIsRestarted(BundleContext context)
            throws Exception {
        Inside inside = new Inside(context);
        long before = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            load.awaitProgress(FLOWING);
            Bundle store = inside.bundle("io.mycelium.storage.mapdb");
            byte[] next = Jars.withVersion(inside.packaged(store.getSymbolicName()), "2.0.0");
            CheckpointInfo onDisk = checkpoint(inside);

            store.stop();
            load.awaitProgress(FLOWING);
            CheckpointInfo inMemory = checkpoint(inside);
            assertThat(inMemory.name()).as("the store that ranks next").startsWith("memory-");
            store.update(new ByteArrayInputStream(next));
            store.start();

            load.awaitProgress(FLOWING);
            CheckpointInfo again = checkpoint(inside);
            assertThat(again.tide()).isGreaterThan(inMemory.tide());
            assertThat(inside.ask(NETWORK, Network::checkpoints))
                    .extracting(CheckpointInfo::name)
                    .contains(onDisk.name(), again.name())
                    .doesNotContain(inMemory.name());
            assertThat(versionOf(context, CheckpointStore.class, store)).isEqualTo("2.0.0");
            assertNothingLost(inside, load, before);
        }

        Counters stood = look(inside);
        Bundle runtime = inside.bundle("io.mycelium.runtime");
        runtime.stop();
        runtime.start();
        assertThat(inside.ask(NETWORK, Network::resumedFrom)).isPositive();
        assertThat(look(inside)).isEqualTo(stood);

        long resumed = answeredByEach(inside);
        try (Load load = Load.on(inside, NETWORK, "start")) {
            load.awaitProgress(FLOWING);
            assertNothingLost(inside, load, resumed);
        }
    }

    /** Ends the load, waits until all of it has passed, and compares what came out with what went in. */
    private static void assertNothingLost(Inside inside, Load load, long before) throws Exception {
        long starts = load.end();
        patiently().untilAsserted(() -> assertThat(look(inside).held()).isZero());
        Counters counters = look(inside);
        assertThat(counters.conserved()).as("%s", counters).isTrue();
        assertThat(counters.dissonant())
                .as("%s", inside.<List<?>>ask(NETWORK, n -> n.dissonances(0, 10)))
                .isZero();
        assertThat(load.gaps()).isZero();
        assertThat(load.outputs().stream().map(ReplacementIT::number).sorted().toList())
                .as("the numbers that were answered, each once")
                .isEqualTo(LongStream.range(0, starts).boxed().toList());
        assertThat(load.outputs())
                .allSatisfy(output ->
                        assertThat(output.signal().payload().get("answers")).isEqualTo((long) WORKERS));
        assertThat(answeredByEach(inside)).isEqualTo(before + starts);
    }

    private static long number(Output output) {
        return output.signal().payload().integer("number", -1);
    }

    /** How many starts each worker has answered, all the same. */
    private static long answeredByEach(Inside inside) throws Exception {
        List<Long> answered = inside.ask(
                NETWORK,
                network -> LongStream.rangeClosed(1, WORKERS)
                        .mapToObj(i -> network.hypha("worker_" + i).orElseThrow())
                        .map(hypha -> hypha.state().integer("answered", 0))
                        .toList());
        assertThat(answered).hasSize(WORKERS).containsOnly(answered.get(0));
        return answered.get(0);
    }

    /** Waits until a relay has no service and signals wait for it. */
    private static Counters awaitHeld(Inside inside, String relay) throws Exception {
        patiently().until(() -> {
            RelayLine line = relay(inside, relay);
            return !line.serving() && line.entries() > 0 && look(inside).held() > FLOWING;
        });
        Counters counters = look(inside);
        assertThat(counters.conserved()).as("%s", counters).isTrue();
        return counters;
    }

    private static RelayLine relay(Inside inside, String name) throws Exception {
        return inside.ask(
                NETWORK,
                network -> network.relays().stream()
                        .filter(line -> line.id().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static Counters look(Inside inside) throws Exception {
        return inside.ask(NETWORK, network -> network.status().counters());
    }

    private static VitalityLevel levelOf(Inside inside, String hypha) throws Exception {
        return inside.ask(
                NETWORK, n -> n.hypha(hypha).orElseThrow().line().vitality().level());
    }

    private static CheckpointInfo checkpoint(Inside inside) throws Exception {
        CompletableFuture<CheckpointInfo> written = inside.ask(NETWORK, Network::checkpoint);
        return written.get(30, TimeUnit.SECONDS);
    }

    private static void assertServedBy(Inside inside, String relay, String bundle, String version) throws Exception {
        assertThat(relay(inside, relay).serving()).isTrue();
        assertThat(inside.bundle(bundle).getVersion()).isEqualTo(Version.valueOf(version));
        assertThat(inside.services(Relay.class))
                .filteredOn(
                        service -> FrameworkUtil.getBundle(service.getClass()).equals(inside.bundle(bundle)))
                .hasSize(1);
        assertThat(inside.server().plugins())
                .filteredOn(plugin -> plugin.bundle().equals(bundle))
                .singleElement()
                .satisfies(plugin -> assertThat(plugin.inForce()).isTrue());
    }

    /** The version of the bundle whose service of this type goes before the others. */
    /** Of the bundle that offers such a service, among those that do: as it is now. */
    private static <T> String versionOf(BundleContext context, Class<T> type, Bundle bundle) throws Exception {
        return context.getServiceReferences(type, null).stream()
                .map(ServiceReference::getBundle)
                .filter(bundle::equals)
                .map(offering -> offering.getVersion().toString())
                .findFirst()
                .orElse("none");
    }
}
