package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.TraceSource;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.Server;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What became of signals, over all networks of a server. */
@Timeout(60)
class NetworkTracesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Network network(String name) {
        Network network = Network.begin(
                new Blueprint(
                        name,
                        1,
                        Blueprint.Tides.DEFAULT,
                        1,
                        Blueprint.Checkpoints.DEFAULT,
                        Blueprint.Health.DEFAULT,
                        100,
                        List.of(new Blueprint.Species(
                                "root", null, PlainMap.EMPTY, 1000, 64, FullPolicy.REJECT, false, false)),
                        List.of(new Blueprint.HyphaGroup("a", "root", 0, PlainMap.EMPTY)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Blueprint.InputPlan(1, "a", "start", PlainMap.of("of", name), false))),
                Plugins.NONE,
                NetworkSettings.of(folder, folder));
        network.traces().trace(new Traced(List.of("start"), 1, 100));
        return network;
    }

    private static Server server(Map<String, Network> networks) {
        return (Server) Proxy.newProxyInstance(
                Server.class.getClassLoader(), new Class<?>[] {Server.class}, (proxy, method, args) -> {
                    if (method.getName().equals("networks")) {
                        return List.copyOf(networks.keySet());
                    }
                    @SuppressWarnings("unchecked")
                    Function<Network, Object> work = (Function<Network, Object>) args[1];
                    return CompletableFuture.completedFuture(work.apply(networks.get((String) args[0])));
                });
    }

    @Test
    void shouldTellWhatHasEndedInEachOfTheNetworks() throws Exception {
        try (Network one = network("one");
                Network other = network("other")) {
            TraceSource source = new NetworkTraces(server(Map.of("one", one, "other", other)));
            try (TraceSource.Following following = source.follow()) {
                assertThat(following.next(1).signals()).isEmpty();
                one.tide();
                other.tide();
                List<TraceSource.Ended> ended = following.next(1).signals();
                assertThat(ended).extracting(TraceSource.Ended::network).containsExactlyInAnyOrder("one", "other");
                assertThat(ended).allMatch(each -> each.signal().path().size() >= 2);
            }
        }
    }
}
