package io.mycelium.runtime.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.relay.Relay;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.internal.EmbeddedFelix;
import io.mycelium.runtime.internal.report.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

class PluginTrackerTest {
    @TempDir
    Path cache;

    private final Swaps swaps = new Swaps();
    private final FakeNetwork network = new FakeNetwork("one");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long deadline = 10_000;
    private EmbeddedFelix felix;
    private PluginTracker tracker;

    @BeforeEach
    void start() throws BundleException {
        felix = new EmbeddedFelix(cache);
        tracker = tracker();
        tracker.open();
        swaps.join(network, Plugins.NONE).join();
    }

    @AfterEach
    void stop() throws Exception {
        tracker.close();
        swaps.close();
        felix.close();
    }

    @Test
    void shouldUseServiceWhenItIsRegistered() {
        Relay relay = new FakePlugins.SilentRelay("fanout");
        register(relay, 0);

        assertThat(tracker.outcomeOf(relay).join()).isInstanceOf(Outcome.Swapped.class);
        assertThat(network.used).last().extracting(Plugins::relays).isEqualTo(Map.of("fanout", relay));
    }

    @Test
    void shouldSeeServiceThatWasThereBefore() {
        tracker.close();
        Relay relay = new FakePlugins.SilentRelay("fanout");
        register(relay, 0);
        tracker = tracker();
        tracker.open();

        await().until(() -> swaps.plugins().relays().containsValue(relay));
    }

    @Test
    void shouldTakeOverWhenRankingIsRaised() {
        Relay first = new FakePlugins.SilentRelay("fanout");
        Relay second = new FakePlugins.SilentRelay("fanout");
        register(first, 5);
        ServiceRegistration<Relay> registration = register(second, 0);
        assertThat(tracker.outcomeOf(second).join()).isInstanceOf(Outcome.Swapped.class);
        assertThat(swaps.plugins().relays()).containsValue(first);

        registration.setProperties(ranking(9));

        await().until(() -> swaps.plugins().relays().containsValue(second));
    }

    @Test
    void shouldKeepBundleWaitingUntilBoundaryWhenServiceGoes() {
        Relay relay = new FakePlugins.SilentRelay("fanout");
        ServiceRegistration<Relay> registration = register(relay, 0);
        tracker.outcomeOf(relay).join();
        network.holdBoundary();

        CompletableFuture<Void> gone = CompletableFuture.runAsync(registration::unregister);
        await().during(Duration.ofMillis(100)).until(() -> !gone.isDone());
        network.passBoundary();

        gone.join();
        assertThat(network.used).last().isEqualTo(Plugins.NONE);
    }

    @Test
    void shouldLetBundleGoWhenBoundaryDoesNotComeInTime() {
        Relay relay = new FakePlugins.SilentRelay("fanout");
        ServiceRegistration<Relay> registration = register(relay, 0);
        tracker.outcomeOf(relay).join();
        network.holdBoundary();
        deadline = 50;

        registration.unregister();

        assertThat(network.used).hasSize(1);
        network.passBoundary();
        await().until(() -> network.used.size() == 2);
    }

    @Test
    void shouldLeaveServiceOutWhenItCannotSayItsKind() {
        Relay relay = new FakePlugins.SilentRelay("fanout") {
            @Override
            public String kind() {
                throw new IllegalStateException("broken plugin");
            }
        };
        register(relay, 0);

        assertThat(tracker.outcomeOf(relay).join()).isInstanceOf(Outcome.Refused.class);
        assertThat(swaps.lines()).isEmpty();
    }

    @Test
    void shouldSayOnOneLineWhatAServiceChangesWhenItComesAndGoes() {
        Relay relay = new FakePlugins.SilentRelay("fanout");
        try (PluginTracker.Notes notes = tracker.notes()) {
            register(relay, 0).unregister();

            assertThat(notes.lines()).hasSize(2);
            assertThat(notes.lines().get(0))
                    .startsWith("relay fanout of ")
                    .endsWith(" comes: one took over; pause 0.0 ms");
            assertThat(notes.lines().get(1)).endsWith(" goes: one took over; pause 0.0 ms");
            assertThat(said.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(notes.lines());
        }
    }

    @Test
    void shouldGiveWhatBecameOfItWhenAServiceIsWithdrawn() {
        Relay relay = new FakePlugins.SilentRelay("fanout");
        ServiceRegistration<Relay> registration = register(relay, 0);
        assertThat(tracker.withdraw(registration, relay))
                .isEqualTo(new Outcome.Swapped(List.of("one took over"), 1000));

        ServiceRegistration<Relay> second = register(relay, 0);
        tracker.outcomeOf(relay).join();
        network.holdBoundary();
        deadline = 50;
        assertThat(tracker.withdraw(second, relay)).isInstanceOf(Outcome.Refused.class);
        network.passBoundary();
    }

    private PluginTracker tracker() {
        FileLocations places = new FileLocations(cache, cache.resolve("deploy"), cache.resolve("data/deploy"));
        Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new PluginTracker(felix.context(), swaps, () -> deadline, places, console);
    }

    private ServiceRegistration<Relay> register(Relay relay, int ranking) {
        return felix.context().registerService(Relay.class, relay, ranking(ranking));
    }

    private static Dictionary<String, Object> ranking(int number) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, number);
        return properties;
    }
}
