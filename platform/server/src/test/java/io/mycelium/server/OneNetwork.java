package io.mycelium.server;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.tide.TideCourse;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.runtime.Asked;
import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Journal;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.ServerInfo;
import io.mycelium.runtime.Stopped;
import io.mycelium.runtime.UnknownNameException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A server with one real network, whose tides are run by the test, or when somebody waits for one. */
final class OneNetwork implements Server, AutoCloseable {
    final Network network;
    /** What a tide is in that never ends, if one is. */
    @Nullable
    String busy;

    /** Whether its tides are over. */
    boolean over;

    boolean stopped;
    /** How often something was asked of a boundary. */
    int asked;

    private final Path folder;
    private final Journal journal = new Journal(() -> 1_700_000_000_000L);

    OneNetwork(Path folder) {
        this.folder = folder;
        network = Network.begin(
                new Blueprint(
                        "garden",
                        1,
                        Blueprint.Tides.DEFAULT,
                        1,
                        Blueprint.Checkpoints.DEFAULT,
                        Blueprint.Health.DEFAULT,
                        100,
                        List.of(new Blueprint.Species(
                                "root", null, PlainMap.EMPTY, 1000, 64, FullPolicy.REJECT, false, false)),
                        List.of(new Blueprint.HyphaGroup("a", "root", 3, PlainMap.EMPTY)),
                        List.of(),
                        List.of(new Blueprint.BodyPlan("output", Direction.OUT, "log", PlainMap.EMPTY, 10)),
                        List.of(new Blueprint.SocketPlan(
                                new End.Matching("a_*"), new End.Named("output"), List.of(), 0, null)),
                        List.of(new Blueprint.InputPlan(1, "a_1", "start", PlainMap.of("value", 10L), false)),
                        Blueprint.Limits.DEFAULT,
                        new Partitions(
                                List.of(
                                        new Partitions.Group("east", List.of("a_1")),
                                        new Partitions.Group("west", List.of("a_2", "a_3"))),
                                List.of())),
                Plugins.NONE,
                NetworkSettings.of(folder, folder));
    }

    @Override
    public ServerInfo info() {
        return new ServerInfo("0.1.0", 4711, 7, 1000);
    }

    @Override
    public PlainMap explain(String name, Situation situation, List<StepHistory.Numbered> kept, Asked asked) {
        return PlainMap.of("text", List.of(situation.hypha() + ' ' + asked));
    }

    @Override
    public long uptimeMillis() {
        return 60_000;
    }

    @Override
    public NetworkMeters meters(String network) {
        throw new UnsupportedOperationException("nobody here counts");
    }

    @Override
    public NetworkStatus status(String name) {
        check(name);
        return new NetworkStatus(network.status(), busy, busy != null, null, over);
    }

    @Override
    public TideCourse course(String name) {
        check(name);
        return network.course();
    }

    @Override
    public Traced traced(String name) {
        check(name);
        return network.traces().traced();
    }

    @Override
    public List<String> networks() {
        return List.of("garden");
    }

    @Override
    public synchronized <T> CompletableFuture<T> atBoundary(String name, Function<Network, T> work) {
        check(name);
        asked++;
        if (busy != null) {
            return new CompletableFuture<>();
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    T answer = work.apply(network);
                    if (answer instanceof CompletableFuture<?> waiting && !waiting.isDone()) {
                        network.tide();
                    }
                    return answer;
                },
                Runnable::run);
    }

    private static void check(String name) {
        if (!name.equals("garden")) {
            throw new UnknownNameException("there is no network " + name + " here; this server carries garden");
        }
    }

    @Override
    public List<String> deploy(String file, byte[] content) {
        if (content.length == 0) {
            throw new DeploymentRefusedException(
                    List.of(new Problem(file, 3, 5, "error", "a rule has no end", "work", "add end")));
        }
        return List.of("deployed " + file + ", " + content.length + " bytes");
    }

    @Override
    public Map<String, Long> deploying() {
        return Map.of("slow.drl", 12L);
    }

    @Override
    public List<String> undeploy(String name) {
        return List.of("undeployed " + name);
    }

    @Override
    public List<PluginLine> plugins() {
        return List.of(new PluginLine(
                "relay", "fanout", "io.mycelium.relay.fanout", "1.0.0", "system/50/f.jar", 0, true, null, List.of()));
    }

    @Override
    public List<BundleLine> bundles() {
        return List.of(new BundleLine(4, "bad", "1.0.0", "installed", "it needs package soil"));
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Path logs() {
        return folder;
    }

    @Override
    public void stop(Consumer<Stopped> told) {
        stopped = true;
        told.accept(new Stopped(true, List.of("garden: stopped after tide 1")));
    }

    @Override
    public void close() {
        network.close();
    }
}
