package io.mycelium.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Server;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a server lives and is ready, by how its networks are. */
class HealthCheckTest {
    private final Map<String, NetworkStatus> networks = new LinkedHashMap<>();

    private final HealthCheck check = new HealthCheck(() -> (Server) Proxy.newProxyInstance(
            Server.class.getClassLoader(), new Class<?>[] {Server.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("networks")) {
                    return List.copyOf(networks.keySet());
                }
                if (method.getName().equals("status")) {
                    return networks.get((String) arguments[0]);
                }
                throw new UnsupportedOperationException(method.getName());
            }));

    private void network(String name, boolean over, @Nullable String busy, boolean standing, @Nullable String failure) {
        NetworkView.Counters none = new NetworkView.Counters(0, 0, 0, 0, 0, 0, 0, 0, 0);
        networks.put(
                name,
                new NetworkStatus(
                        new NetworkView.Status(name, 7, 1, 0, 0, 0, none, 0, 0, -1, true, true, List.of(), 0),
                        busy,
                        standing,
                        failure,
                        over || failure != null));
    }

    @Test
    void shouldBeWellWhileAllNetworksRun() {
        network("a", false, null, false, null);
        // one that has nothing to do and no door lives on: somebody may wake its hyphae
        assertThat(check.live().json())
                .isEqualTo("{\"networks\":{\"a\":\"running\"},\"reasons\":[],\"status\":\"up\"}");
        assertThat(check.ready().isWell()).isTrue();
    }

    @Test
    void shouldLiveButNotBeReadyOnceANetworkHasEnded() {
        network("a", true, null, false, null);
        network("b", false, null, false, null);
        assertThat(check.live().isWell()).isTrue();
        assertThat(check.ready().reasons()).containsExactly("network 'a' has ended, after tide 7");
    }

    @Test
    void shouldNotLiveWhenAStepDoesNotComeBackOrANetworkHasFailed() {
        network("a", false, "tide 8 has been in hypha 'h' for 9 s", true, null);
        network("b", true, null, false, "out of memory");
        assertThat(check.live().reasons())
                .containsExactly(
                        "network 'a' does not go on: tide 8 has been in hypha 'h' for 9 s",
                        "network 'b' has failed: out of memory");
        assertThat(check.ready().reasons()).hasSize(2);
        assertThat(check.live().json()).contains("\"a\":\"standing\"", "\"b\":\"failed\"", "\"status\":\"down\"");
    }

    @Test
    void shouldLiveAndNotBeReadyBeforeTheNetworksRun() {
        HealthCheck early = new HealthCheck(() -> null);
        assertThat(early.live().isWell()).isTrue();
        assertThat(early.ready().json()).contains("\"status\":\"down\"", "the networks do not run yet");
    }
}
