package io.mycelium.runtime.internal.run;

import io.mycelium.api.observe.TraceSource;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.tide.TideCourse;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.runtime.Asked;
import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.Journal;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.ServerInfo;
import io.mycelium.runtime.Stopped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceRegistration;

/** The server, for those who ask and command from outside. */
final class RuntimeServer implements Server {
    private final ServerInfo info;
    private final Networks networks;
    private final Wiring wiring;
    private final Path logs;
    private final long begun = System.nanoTime();
    private final Consumer<Consumer<Stopped>> stop;
    private @Nullable ServiceRegistration<Server> registration;
    private @Nullable ServiceRegistration<TraceSource> traces;

    /** @param stop ends the server, and tells how the networks ended before the process does */
    RuntimeServer(ServerInfo info, Networks networks, Wiring wiring, Path logs, Consumer<Consumer<Stopped>> stop) {
        this.info = info;
        this.networks = networks;
        this.wiring = wiring;
        this.logs = logs;
        this.stop = stop;
    }

    void register() {
        registration = wiring.context.registerService(Server.class, this, null);
        traces = wiring.context.registerService(TraceSource.class, new NetworkTraces(this), null);
    }

    void unregister() {
        unregister(traces);
        unregister(registration);
    }

    private static void unregister(@Nullable ServiceRegistration<?> given) {
        if (given != null) {
            try {
                given.unregister();
            } catch (IllegalStateException e) {
                // the bundle has stopped, and took it away
            }
        }
    }

    @Override
    public ServerInfo info() {
        return info;
    }

    @Override
    public long uptimeMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @Override
    public NetworkStatus status(String network) {
        return networks.named(network).status();
    }

    @Override
    public TideCourse course(String network) {
        return networks.named(network).course();
    }

    @Override
    public Traced traced(String network) {
        return networks.named(network).traced();
    }

    @Override
    public NetworkMeters meters(String network) {
        return networks.named(network).meters();
    }

    @Override
    public List<String> networks() {
        return networks.names();
    }

    @Override
    public <T> CompletableFuture<T> atBoundary(String network, Function<Network, T> work) {
        return networks.named(network).atBoundary(work);
    }

    @Override
    public List<String> deploy(String file, byte[] content) {
        return wiring.deployFolder.deploy(file, content);
    }

    @Override
    public PlainMap explain(String network, Situation situation, List<StepHistory.Numbered> kept, Asked asked) {
        return LiveExplanation.of(network, situation, kept, asked);
    }

    @Override
    public Map<String, Long> deploying() {
        return wiring.deploying.seconds();
    }

    @Override
    public List<String> undeploy(String name) {
        return wiring.deployFolder.undeploy(name);
    }

    @Override
    public List<PluginLine> plugins() {
        return wiring.swaps.lines();
    }

    @Override
    public List<BundleLine> bundles() {
        return wiring.bundles.all();
    }

    @Override
    public Journal journal() {
        return wiring.journal;
    }

    @Override
    public Path logs() {
        return logs;
    }

    @Override
    public void stop(Consumer<Stopped> told) {
        stop.accept(told);
    }
}
