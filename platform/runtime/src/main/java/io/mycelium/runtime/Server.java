package io.mycelium.runtime;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.tide.TideCourse;
import io.mycelium.core.trace.StepHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** This server. An OSGi service under this type, there once its networks run. Thread-safe. */
@ProviderType
public interface Server {
    ServerInfo info();

    /** For how long it has run, in ms, by a clock that nobody sets. */
    long uptimeMillis();

    /** The names of the networks it carries, in the order of their blueprints. */
    List<String> networks();

    /**
     * Returns how a network is, at once, whatever its tide does.
     *
     * @throws UnknownNameException if there is no such network
     */
    NetworkStatus status(String network);

    /**
     * Returns what the last tides of a network did, at once, whatever its tide does.
     *
     * @throws UnknownNameException if there is no such network
     */
    TideCourse course(String network);

    /**
     * Returns which signals of a network are traced, at once, whatever its tide does.
     *
     * @throws UnknownNameException if there is no such network
     */
    Traced traced(String network);

    /**
     * Returns what a network has counted since this server opened it, at once, whatever its tide does.
     *
     * @throws UnknownNameException if there is no such network
     */
    NetworkMeters meters(String network);

    /**
     * Runs something on a network's thread at its next boundary. It must return soon: the tide waits for it.
     *
     * @throws UnknownNameException if there is no such network
     */
    <T> CompletableFuture<T> atBoundary(String network, Function<Network, T> work);

    /**
     * Takes a rule pack or bundle into the deploy folder of the server's data and into force. Returns when it is in force.
     *
     * @param file its name, such as {@code worker.drl}
     * @return a line for people for each thing that changed
     * @throws DeploymentRefusedException if it is wrong; then nothing has changed
     */
    List<String> deploy(String file, byte[] content);

    /**
     * Says why rules of a hypha fired in the steps that are kept of it, and why others did not; or what would be now. It
     * takes the steps again, on a thread of its own, for which the caller waits.
     *
     * @param situation of the hypha at the last boundary
     * @param kept of its steps, oldest first
     * @return plain values; {@code text} is the same as lines for people
     * @throws IllegalArgumentException for what can't be asked
     */
    PlainMap explain(String network, Situation situation, List<StepHistory.Numbered> kept, Asked asked);

    /** The files that are being deployed at the moment, by the verb or from the folder, and for how many seconds. */
    Map<String, Long> deploying();

    /**
     * Takes a file out of the deploy folder of the server's data and out of force.
     *
     * @param name of the file, or of the rule pack in it
     * @throws UnknownNameException if nothing of that name was deployed
     */
    List<String> undeploy(String name);

    /** The plugins there are: relays, health policies, fruiting bodies, stores, packs. */
    List<PluginLine> plugins();

    /** The bundles of the container, and why those that are not active are not. */
    List<BundleLine> bundles();

    /** What has happened, and who did it. Who changes something by order of somebody outside adds to it. */
    Journal journal();

    /** The folder of the log files. */
    Path logs();

    /**
     * Begins the orderly stop: the tides end, each network writes a checkpoint, the process ends with exit code 0, or with
     * 1 if that did not go well. Returns at once.
     *
     * @param told is told how the networks have ended, on a thread of the server's; the process ends when it returns
     */
    void stop(Consumer<Stopped> told);
}
