package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.ActDeadline;
import io.mycelium.core.act.HealthStage;
import io.mycelium.core.act.Workers;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.crew.Crew;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Observers;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.gate.LiveGate;
import io.mycelium.core.gate.ReplayGate;
import io.mycelium.core.gate.TideIn;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.gate.Wishing;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import io.mycelium.core.graph.UnfitException;
import io.mycelium.core.relay.RelayStage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One running network, as the runtime knows it: it begins or resumes, runs one {@link Tide} after another, takes over
 * other services between two of them, and shows itself. All methods are to be called by one thread at a time, the
 * tide's, between tides, unless they say that they are thread-safe.
 *
 * <p>It is long because it is all that the runtime may ask of a network; each method hands on to the class that does it.
 */
public final class Network implements AutoCloseable {
    final State state;
    final Topology topology;
    final Digest digest;
    private final NetworkSettings settings;
    private final Inlet inlet;
    private final Wishing wishing = new Wishing();
    private final Operator operator = new Operator(wishing);
    private final PluginCaller caller;
    private final Gate gate;
    private final Crew crew;
    private final Workers workers;
    private final Observers observers;
    private final Checkpointer checkpointer;
    private final Services services;
    private final TideIn tideIn;
    private final Standstill standstill;
    private final Ward ward;
    private final Due due;
    private final Progress progress;
    private final Tide tide;
    private final @Nullable Resumption resumption;
    private final SignalTraces traces;
    private final Handover handover;
    private final ActDeadline actDeadline;
    private final Meters meters;
    private volatile NetworkView.Status boundary;

    private Network(
            State state,
            Plugins plugins,
            NetworkSettings settings,
            @Nullable Resumption resumption,
            boolean replaying) {
        this.state = state;
        this.settings = settings;
        this.resumption = resumption;
        topology = state.topology;
        Blueprint blueprint = state.blueprint;
        Births births = new Births(state);
        caller = new PluginCaller(blueprint.network(), settings.pluginDeadlineMillis());
        inlet = new Inlet(topology.bodies, blueprint.queue(), settings.incarnation());
        gate = replaying
                ? new ReplayGate(topology)
                : new LiveGate(inlet, caller, settings.clock(), wishing, settings.memory());
        RelayStage relayStage = new RelayStage(state, births, gate);
        HealthStage health = new HealthStage(state, gate);
        ward = new Ward(state, health, caller);
        state.incarnation = settings.incarnation();
        int width = settings.workers() > 0 ? settings.workers() : blueprint.workers();
        crew = new Crew(
                blueprint.network(), width > 0 ? width : Runtime.getRuntime().availableProcessors());
        workers = new Workers(state, crew, health, settings.nanos());
        digest = new Digest(state, crew);
        standstill = new Standstill(state);
        tideIn = new TideIn(state, gate);
        due = new Due(state, inlet, tideIn, standstill, wishing);
        progress = new Progress(workers, settings.nanos());
        tide = new Tide(
                state, progress, tideIn, relayStage, workers, health, gate, births, standstill, digest, due, settings);
        traces = new SignalTraces(state, tide.tracing());
        handover = new Handover(workers, last -> over(tide.rest(last)));
        actDeadline = new ActDeadline(blueprint.network(), blueprint.tides().actDeadlineMillis(), workers, handover);
        observers = new Observers(blueprint.network());
        services = new Services(state, inlet, health, relayStage, caller, settings.folder(), plugins);
        checkpointer = new Checkpointer(state, digest, inlet, services::store, settings, observers);
        if (resumption != null) {
            checkpointer.resumedFrom(resumption.tide());
        }
        boundary = status();
        meters = new Meters(state, tide.course().times(), checkpointer, progress, boundary);
    }

    /** A new network, at tide 0. Throws {@link NetworkException} naming all that is missing: packs, plugins, names. */
    public static Network begin(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        Services.require(blueprint, plugins, true);
        State state = founded(blueprint, plugins);
        return bound(new Network(state, plugins, settings, null, false));
    }

    /**
     * The network as the newest sound checkpoint in {@link NetworkSettings#data} holds it, or nothing if there is none.
     * Broken checkpoints are skipped and kept aside, each with a dissonance, if no tide is lost with them or {@link
     * NetworkSettings#acceptLoss} says that this may be; else the start ends here. So it does if one is of a newer format, if
     * the folder is not as its store leaves it, and if this start's incarnation is not higher than the one that wrote the
     * checkpoint. Settings that are no part of the state are taken from the blueprint, and states are read by the packs at
     * hand: {@link #resumption} says what is otherwise. Throws {@link NetworkException.BlueprintChanged} if the blueprint
     * differs in more from the one that the network was begun with, {@link NetworkException} for all else that ends the
     * start; then nothing has changed.
     */
    public static Optional<Network> resume(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        Services.require(blueprint, plugins, true);
        CheckpointStore store = plugins.store();
        if (store == null) {
            return Optional.empty();
        }
        return Recovery.newest(blueprint, plugins, store, settings)
                .map(r -> bound(new Network(r.state(), plugins, settings, r.resumption(), false)));
    }

    /**
     * What the newest checkpoint in a network's folder says of it: for who needs to know what was in force before the
     * network is resumed. Nothing if there is none whose head can be read.
     */
    public static Optional<Kept> kept(CheckpointStore store, Path data) throws IOException {
        return Recovery.kept(store, data);
    }

    /**
     * A new network that runs only the tides of which it is told the {@link #tide(TideInputs, Function) inputs}: it asks
     * relays, policies and packs, and nothing outside. Its bodies are never opened.
     */
    static Network replay(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        Services.require(blueprint, plugins, false);
        State state = founded(blueprint, plugins);
        return bound(new Network(state, plugins, settings, null, true));
    }

    /** The same, from the newest sound checkpoint on. */
    static Network replayResumed(
            Blueprint blueprint, Plugins plugins, NetworkSettings settings, CheckpointStore store) {
        Services.require(blueprint, plugins, false);
        return Recovery.newest(blueprint, plugins, store, settings)
                .map(r -> bound(new Network(r.state(), plugins, settings, r.resumption(), true)))
                .orElseThrow();
    }

    private static State founded(Blueprint blueprint, Plugins plugins) {
        try {
            State state = NewNetwork.nodes(blueprint, plugins::behaviour);
            NewNetwork.found(state);
            return state;
        } catch (UnfitException e) {
            throw new NetworkException(String.valueOf(e.getMessage()));
        }
    }

    private static Network bound(Network network) {
        try {
            network.services.bindAll();
            return network;
        } catch (RuntimeException e) {
            network.close();
            throw e;
        }
    }

    public String name() {
        return state.network();
    }

    public Blueprint blueprint() {
        return state.blueprint;
    }

    /** The number of the last tide. */
    public long tideNumber() {
        return state.tide;
    }

    /** The tide of the checkpoint that this network was resumed from, or -1. */
    public long resumedFrom() {
        return resumption == null ? -1 : resumption.tide();
    }

    /** What is otherwise than in the checkpoint that this network was resumed from; nothing if it was begun anew. */
    public Optional<Resumption> resumption() {
        return Optional.ofNullable(resumption);
    }

    /**
     * Runs one tide, with this thread as its first worker. If that does not come back from an ACT, another one ends the
     * tide, and this one answers what came of it as soon as it does.
     */
    public TideReport tide() {
        CompletableFuture<TideReport> ended = handover.ended();
        try {
            return tideOfKeeper();
        } catch (CutOffException e) {
            TideReport report = ended.join();
            Thread.interrupted(); // it was meant for the ACT
            return report;
        }
    }

    /**
     * Runs one tide, with this thread as its first worker.
     *
     * @throws CutOffException if this thread did not come back from an ACT for too long: another one ends the tide,
     *     and has the network from now on
     */
    TideReport tideOfKeeper() {
        return over(tide.run());
    }

    private TideReport over(TideReport report) {
        observers.tideEnded(report);
        showBoundary();
        inlet.tellTaken();
        checkpointer.look(tide.endedAt());
        return report;
    }

    /**
     * Keeps the ACT deadline from now on.
     *
     * @param next is given what is left of a tide whose thread did not come back, by a thread that has no time for it; what
     *     it gives that to has the network from then on. The {@link CutOffException} that comes of it says that it, too,
     *     did not come back.
     */
    void keepActDeadline(Consumer<Runnable> next) {
        handover.to(next);
        actDeadline.start();
    }

    /** What becomes of the next tide that another thread ends. To be asked before that tide begins. */
    CompletableFuture<TideReport> endedElsewhere() {
        return handover.ended();
    }

    /** For tests: kept by hand. */
    ActDeadline actDeadline() {
        return actDeadline;
    }

    /**
     * Runs the tide again that had these inputs, after all that came before it.
     *
     * @param services what there was for the versions of {@link TideInputs.Swapped}; the same object for the same version
     * @throws IllegalStateException if these are not the inputs of a tide of this network
     */
    TideReport tide(TideInputs inputs, Function<PlainMap, Plugins> services) {
        if (!(gate instanceof ReplayGate replay)) {
            throw new IllegalStateException("network '" + name() + "' is no replay");
        }
        inputs.before().forEach(before -> happen(before, services));
        replay.load(inputs);
        return tide();
    }

    void happen(TideInputs.Before before, Function<PlainMap, Plugins> services) {
        if (before instanceof TideInputs.Passed passed) {
            idleUntil(passed.until());
        } else if (before instanceof TideInputs.Swapped swapped) {
            use(services.apply(swapped.versions()));
        } else if (before instanceof TideInputs.Served served) {
            ReplayGate.serve(body(served.body()), served);
        } else if (before instanceof TideInputs.Noted noted) {
            state.dissonances.add(noted.tide(), noted.kind(), noted.where(), noted.message(), null, null);
        } else if (before instanceof TideInputs.Cleared cleared) {
            state.dissonances.clear(cleared.sought());
        }
    }

    /** From now on, gives away the inputs of each tide when it is over. */
    void record(Consumer<TideInputs> sink) {
        if (gate instanceof LiveGate live) {
            live.record(sink);
            tellGate();
        }
    }

    /** Counts a tide in which nobody would be awake, without running it. */
    public void idleTide() {
        idleUntil(state.tide + 1);
    }

    /** Counts tides up to one, without running them: who is awake now is awake in the one after. */
    public void idleUntil(long before) {
        if (before > state.tide) {
            tide.pass(before);
            showBoundary();
            checkpointer.look();
        }
    }

    /** For tests: as many workers in every tide, however little there is to do. */
    void forceWidth(int width) {
        workers.forceWidth(width);
    }

    /** For tests: what sees to its checkpoints. */
    Checkpointer checkpointer() {
        return checkpointer;
    }

    /** Whether a tide now would have something to do. Cheap. */
    public boolean hasWork() {
        return due.now();
    }

    /** For its keeper and its checkpoints: see {@link NetworkSettings#nanos}. */
    long nanos() {
        return settings.nanos().getAsLong();
    }

    /** The next tide in which somebody is due, signal or not. */
    long nextDue() {
        return due.next();
    }

    /**
     * Whether all feeds are used up, nothing is held or due, and nobody is awake: only the outside could go on, those who
     * wake in windows, and plugins that failed again and again.
     */
    public boolean ended() {
        return due.nothingButWindows();
    }

    /** The input bodies by which something may come at any time: nothing was ever taken from them, they offer it. */
    public List<String> doors() {
        return topology.bodies.stream()
                .filter(body -> body.isInput() && body.input != null && body.memory == null)
                .map(BodyNode::name)
                .toList();
    }

    /** Of a network that has {@link #ended}: what it left undone, as it failed again and again; each with its last fault. */
    public List<String> hopeless() {
        return due.hopeless();
    }

    // ---- from outside, at a boundary

    /**
     * Takes over other services, at this boundary: what was held is handed over, states are carried over field by field.
     * All at once, while the tide waits; {@link #prepare} leaves the long part to another thread.
     *
     * @return a line for people for each thing that changed
     * @throws SwapRefusedException if that can't be done; then nothing has changed
     */
    public List<String> use(Plugins plugins) {
        Swap swap = prepare(plugins);
        swap.check();
        return use(swap);
    }

    /**
     * Begins to take over other services: what comes of it is to be {@link Swap#check checked} off the tide and then
     * {@link #use(Swap) used} at a later boundary, with no other swap between.
     *
     * @throws SwapRefusedException if it shows already that it can't be done
     */
    public Swap prepare(Plugins plugins) {
        return services.prepare(plugins, workers::evaluatorsOf);
    }

    /**
     * Takes over what was prepared and checked.
     *
     * @return a line for people for each thing that changed
     * @throws SwapRefusedException if a state that was made meanwhile does not fit; then nothing has changed
     */
    public List<String> use(Swap swap) {
        List<String> lines = services.swap(swap);
        tellGate();
        workers.forgetReplaced();
        otherBodies();
        return lines;
    }

    /** Whether a body could not be opened: {@link #openAgain} may have more luck. Thread-safe. */
    public boolean hasShutBodies() {
        return services.hasShutBodies();
    }

    /**
     * Tries bodies that could not be opened again, at this boundary: the tide waits for each until the plugin deadline.
     *
     * @return a line for people for each that could be opened now
     */
    public List<String> openAgain() {
        List<String> lines = services.openAgain();
        if (!lines.isEmpty()) {
            gate.bound(topology.bodies);
            otherBodies();
        }
        return lines;
    }

    private void otherBodies() {
        standstill.over();
        tideIn.lookAgain();
        state.changed = true;
    }

    private void tellGate() {
        Plugins now = services.plugins();
        gate.swapped(now.packs(), now.relays(), now.policies(), now.merges());
        gate.bound(topology.bodies);
    }

    /** For what an operator wants of its hyphae. */
    public Operator operator() {
        return operator;
    }

    /** Captures a checkpoint now; it is written on a thread of its own. Coalesced while one is being written. */
    public CompletableFuture<CheckpointInfo> checkpoint() {
        return checkpointer.request();
    }

    /** Captures a checkpoint if one is due; to be called before SLEEP, when no tide runs that would see to it. */
    void checkpointIfDue() {
        checkpointer.look();
    }

    /** How long the network may SLEEP before {@link #checkpointIfDue} has something to do, in ns. */
    long nanosUntilCheckpoint() {
        return checkpointer.nanosUntilDue();
    }

    /** The digest of the network as it is, for a comparison. To ask for it changes nothing. */
    public long digest() {
        return digest.now(state.tide);
    }

    /** Signals that come in from now on are refused, for this reason. Thread-safe. */
    public void refuseInput(String reason) {
        inlet.close(reason);
    }

    /** No tide will run any more: what waits to come in is refused, for this reason. Thread-safe. */
    void over(String reason) {
        inlet.end(reason);
        wishing.end(reason);
    }

    /** No tide and no checkpoint will follow: who waits for either is told. Thread-safe. */
    void failed(String reason) {
        over(reason);
        inlet.neverDurable(new IOException(reason));
    }

    /** Calls the listener when something was offered from outside. Thread-safe. */
    void onOffer(@Nullable Runnable listener) {
        inlet.onOffer(listener);
    }

    /** Whether an urgent signal or a wish came that no tide has looked at: it ends one SLEEP. */
    boolean hurries() {
        return inlet.urgentOffered() || tide.urgentMoved() || wishing.any();
    }

    /** Whether the last tide found that nothing can go on until something comes from outside: a service, a signal. */
    boolean nothingMoves() {
        return standstill.stuck();
    }

    /** Whether a feed went on in the last tide, be it only over a time in which it has nothing. */
    boolean feedMoved() {
        return tideIn.feedMoved();
    }

    boolean feedOpen() {
        return tideIn.mayHaveMore(true);
    }

    /** The way in by an input body. Thread-safe. Throws {@link IllegalArgumentException} if there is no such body. */
    public Ingress ingress(String body) {
        return inlet.of(body(body));
    }

    /** The log of an output body. Thread-safe. */
    public OutputLog outputs(String body) {
        return body(body).log;
    }

    private BodyNode body(String name) {
        return topology.bodies.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("network '" + name() + "' has no fruiting body '" + name + "'"));
    }

    /** Told of reports and checkpoints, on a thread of its own. Thread-safe. */
    public void listen(TideListener listener) {
        observers.add(listener);
    }

    /** Thread-safe. */
    public void forget(TideListener listener) {
        observers.remove(listener);
    }

    public NetworkView.Status status() {
        boolean quiet = ended();
        return new NetworkView.Status(
                name(),
                state.tide,
                topology.hyphae.size(),
                tide.awake(),
                topology.socketCount(),
                inlet.waiting(),
                Views.counters(state.total),
                state.births,
                state.deaths,
                checkpointer.durableTide(),
                quiet,
                quiet && Views.inputsEnded(state),
                Views.faults(state, actDeadline.lost()),
                state.digests.last);
    }

    /** Shows others the network as it is at this boundary. */
    void showBoundary() {
        boundary = status();
    }

    /** The last boundary, with what is known now of signals that wait and checkpoints. Thread-safe, and waits for nothing. */
    NetworkView.Status lastBoundary() {
        return boundary.at(inlet.waiting(), checkpointer.durableTide());
    }

    /** What it has counted since it was opened, and how long things took. Thread-safe, and waits for nothing. */
    NetworkMeters meters() {
        return meters.at(boundary);
    }

    /** What else it counts, which only a boundary can tell. Looks at no hypha. */
    public NetworkMeters.AtBoundary metersAtBoundary() {
        return meters.atBoundary(workers);
    }

    /** The tide that is running and the ACTs in it; nothing between two tides. Thread-safe, and waits for nothing. */
    public Optional<Activity> activity() {
        return progress.activity();
    }

    /** What its last tides did, and where their time went. Thread-safe, and waits for nothing. */
    public TideCourse course() {
        return tide.course();
    }

    /** The course of the hyphae that are followed, watched, or the worst. Thread-safe. */
    public HyphaHistory history() {
        return tide.history();
    }

    /** Hyphae in the order of their birth, some of them. */
    public List<NetworkView.HyphaLine> hyphae(int from, int max) {
        return Views.hyphae(state, from, max);
    }

    public Optional<NetworkView.HyphaDetail> hypha(String id) {
        return Views.hypha(state, id);
    }

    /** Sockets in the order in which they were opened, some of them. */
    public List<NetworkView.SocketLine> sockets(int from, int max) {
        return Views.sockets(state, from, max);
    }

    /** It as a graph, piece by piece. */
    public GraphView graph() {
        return new GraphView(state);
    }

    /** All relays. Counts nothing that grows with the network. */
    public List<NetworkView.RelayLine> relays() {
        return Views.relays(state);
    }

    public List<NetworkView.BodyLine> bodies() {
        return Views.bodies(state);
    }

    /** Who waits for whom, from those that take less than comes up to the world; nothing if nobody waits. */
    public List<NetworkView.PressureChain> pressure() {
        return new Pressure(state, inlet::waiting).all();
    }

    /** The same for one hypha, relay or body; nothing if there is none of the name. */
    public Optional<List<NetworkView.PressureChain>> pressure(String id) {
        return new Pressure(state, inlet::waiting).of(id);
    }

    /** How well its hyphae are, as a picture has them, and why the worst of them are not better. */
    public NetworkView.Health health(HyphaePicture picture) {
        return ward.look(picture);
    }

    /** The names of the groups of the blueprint, in its order. */
    public List<String> groups() {
        return state.blueprint.partitions().names();
    }

    /** The sides of the partition, such as {@code east | west, north}; nothing while all groups reach each other. */
    public Optional<String> partition() {
        return Optional.ofNullable(topology.groups == null ? null : topology.groups.text());
    }

    /** The packs in force. Counts nothing that grows with the network. */
    public List<NetworkView.PackLine> packs() {
        return Views.packs(state);
    }

    /** Which frequencies rules heed. */
    public NetworkView.Heeded heeded() {
        return Reach.ofNetwork(state);
    }

    /** Which frequencies are heeded where signals of a body can come to, through relays too. */
    public NetworkView.Heeded heeded(String body) {
        return Reach.ofBody(state, body);
    }

    /** Checkpoints in the store, newest first. Reads the disk's directory. */
    public List<CheckpointInfo> checkpoints() {
        return checkpointer.list();
    }

    /** Which of its signals are traced, and what is known of them. */
    public SignalTraces traces() {
        return traces;
    }

    /** What it keeps of its dissonances. */
    public Ledger ledger() {
        return new Ledger(state, inlet, gate);
    }

    /** The dissonances after a number, oldest first, as far as they are kept. */
    public List<Dissonance> dissonances(long after, int max) {
        return state.dissonances.after(after, max);
    }

    /**
     * Ends what can be ended of a network whose tide does not end: a checkpoint that is being written is finished, bodies are
     * closed. The tide's thread and its workers are left where they are. By another thread than theirs.
     */
    public void abandon() {
        actDeadline.close();
        refuseInput("the network is closed");
        wishing.end("the network is closed");
        checkpointer.close();
        services.close();
        observers.close();
    }

    /** Ends workers and bodies. Writes no checkpoint, but lets one that is being written finish. */
    @Override
    public void close() {
        actDeadline.close();
        refuseInput("the network is closed");
        checkpointer.close();
        failed("the network is closed");
        services.close();
        crew.close();
        workers.close();
        caller.close();
        observers.close();
    }
}
