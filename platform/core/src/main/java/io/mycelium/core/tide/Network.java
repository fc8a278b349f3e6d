package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.core.trace.TraceSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One running network: its state, and the step from one tide to the next. All methods are to be called by one thread
 * at a time, the tide's, between tides, unless they say that they are thread-safe.
 *
 * <p>{@link #tide} reads as the phases do: TIDE IN, SENSE and PROCESS, EMIT, TIDE OUT. SENSE and PROCESS are one pass
 * over those awake, since neither touches anything but the hypha and its own incoming sockets; EMIT writes into sockets,
 * by their senders, and then tells the receivers. It is long because the order of these steps is the execution model,
 * and should be read in one place.
 */
public final class Network implements AutoCloseable {
    /** So many more than there are may be marked as touched before they are hashed though nobody asks for a digest. */
    private static final int SETTLE_ANYWAY = 4096;

    final State state;
    final Topology topology;
    final Digest digest;
    private final NetworkSettings settings;
    private final Births births;
    private final Inlet inlet;
    private final HealthStage health;
    private final RelayStage relayStage;
    private final Guard guard;
    private final Crew crew;
    private final Worker[] workers;
    private final Observers observers;
    private final Checkpointer checkpointer;
    private final Services services;
    private final Intake intake;
    private final Standstill standstill;
    private final Progress progress;
    private final WidthChoice widths = new WidthChoice();
    private final @Nullable Resumption resumption;

    private int lastAwake;
    /** Urgent signals were put into sockets in the last tide, to be sensed in the next one. */
    private boolean urgentMoved;

    private int forcedWidth;

    private Network(State state, Plugins plugins, NetworkSettings settings, @Nullable Resumption resumption) {
        this.state = state;
        this.settings = settings;
        this.resumption = resumption;
        topology = state.topology;
        Blueprint blueprint = state.blueprint;
        births = new Births(state);
        guard = new Guard(blueprint.network(), settings.pluginDeadlineMillis());
        relayStage = new RelayStage(state, births, guard);
        health = new HealthStage(blueprint.health());
        inlet = new Inlet(topology.bodies, blueprint.queue(), settings.incarnation());
        int width = settings.workers() > 0 ? settings.workers() : blueprint.workers();
        crew = new Crew(
                blueprint.network(), width > 0 ? width : Runtime.getRuntime().availableProcessors());
        workers = new Worker[crew.width()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(state, health);
        }
        progress = new Progress(workers, System::nanoTime);
        digest = new Digest(state, crew);
        standstill = new Standstill(state);
        intake = new Intake(state, inlet, guard);
        observers = new Observers(blueprint.network());
        services = new Services(state, inlet, health, relayStage, settings.folder(), plugins);
        checkpointer = new Checkpointer(state, digest, inlet, services::store, settings, observers);
        if (resumption != null) {
            checkpointer.resumedFrom(resumption.tide());
        }
    }

    /** A new network, at tide 0. Throws {@link NetworkException} naming all that is missing: packs, plugins, names. */
    public static Network begin(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        Services.require(blueprint, plugins);
        State state = Founding.nodes(blueprint, plugins::behaviour);
        Founding.found(state);
        return bound(new Network(state, plugins, settings, null));
    }

    /**
     * The network as the newest sound checkpoint in {@link NetworkSettings#data} holds it, or nothing if there is none.
     * Broken checkpoints are skipped, each with a dissonance. Settings that are no part of the state are taken from the
     * blueprint, and states are read by the packs at hand: {@link #resumption} says what is otherwise. Throws {@link
     * NetworkException.BlueprintChanged} if the blueprint differs in more from the one that the network was begun with,
     * {@link NetworkException} if a state does not fit its pack; then nothing has changed.
     */
    public static Optional<Network> resume(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        Services.require(blueprint, plugins);
        CheckpointStore store = plugins.store();
        if (store == null) {
            return Optional.empty();
        }
        return Recovery.newest(blueprint, plugins::behaviour, store, settings.data())
                .map(r -> bound(new Network(r.state(), plugins, settings, r.resumption())));
    }

    /**
     * What the newest checkpoint in a network's folder says of it: for who needs to know what was in force before the
     * network is resumed. Nothing if there is none whose head can be read.
     */
    public static Optional<Kept> kept(CheckpointStore store, Path data) throws IOException {
        return Recovery.kept(store, data);
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

    /** Runs one tide, with this thread as one of its workers. */
    public TideReport tide() {
        long began = System.nanoTime();
        state.beginTide();
        long tide = state.tide;
        progress.begin(tide, began);
        long clock = settings.clock().getAsLong();
        boolean tracing = settings.trace() != null;
        for (Worker worker : workers) {
            worker.beginTide(tide, clock, tracing);
        }
        tideIn(tide);
        long urgentIn = state.counters().urgent;
        state.awake.sort();
        int count = state.awake.size();
        int width = width(count);
        long begin = System.nanoTime();
        senseAndProcess(count, width);
        long nanos = System.nanoTime() - begin;
        state.collectFound();
        List<TraceEvent> delivered = deliver();
        assessHealth();
        prepareEmissions();
        List<TraceEvent> trace = settings.trace() == null ? List.of() : Tracing.act(workers);
        begin = System.nanoTime();
        emit(width);
        widths.took(count, width > 1, nanos + System.nanoTime() - begin);
        relayStage.run(tide, true);
        TideReport report = tideOut(count, began, delivered, trace, urgentIn);
        lastAwake = count;
        progress.end();
        return report;
    }

    // ---- TIDE IN

    private void tideIn(long tide) {
        intake.take(tide);
        for (Hypha h : state.wakeTimes.take(tide)) {
            state.beforeChange(h);
            h.wakesAt = Hypha.NEVER;
            state.own.wake(h);
        }
        relayStage.run(tide, false);
    }

    // ---- SENSE and PROCESS

    private int width(int count) {
        if (forcedWidth > 0) {
            return Math.min(forcedWidth, crew.width());
        }
        return crew.width() > 1 && widths.together(count) ? crew.width() : 1;
    }

    /** For tests: as many workers in every tide, however little there is to do. */
    void forceWidth(int width) {
        forcedWidth = width;
    }

    private void senseAndProcess(int count, int width) {
        if (width == 1) {
            live(workers[0], 0, count);
        } else {
            crew.run(w -> {
                if (w < width) {
                    live(workers[w], (int) ((long) count * w / width), (int) ((long) count * (w + 1) / width));
                }
            });
        }
    }

    private void live(Worker worker, int from, int to) {
        for (int i = from; i < to; i++) {
            Hypha hypha = topology.hyphaOrNull(state.awake.get(i));
            if (hypha != null) {
                worker.live(hypha);
            }
        }
    }

    /** Output bodies sense what was emitted to them, and deliver: into their logs, then to their services. */
    private List<TraceEvent> deliver() {
        List<TraceEvent> events = new ArrayList<>();
        for (BodyNode body : topology.bodies) {
            if (!body.touched || body.isInput() || !body.serving()) {
                continue;
            }
            body.touched = false;
            List<Output> outputs = new ArrayList<>();
            for (Socket s = body.firstIn; s != null; ) {
                Socket next = s.nextIn;
                if (s.held() > 0) {
                    state.beforeChange(s);
                    for (CoreSignal signal = s.leave(); signal != null; signal = s.leave()) {
                        outputs.add(body.log.add(signal, state.tide));
                    }
                    if (s.closing) {
                        s.unlinkIn();
                    }
                }
                s = next;
            }
            body.signals += outputs.size();
            Counters counters = state.counters();
            counters.delivered += outputs.size();
            counters.held -= outputs.size();
            counters.moved += outputs.size();
            outputs.forEach(o -> events.add(new TraceEvent.Has(body.name(), o.signal())));
            OutputBody output = body.output;
            if (output != null) {
                Object memory = body.memory;
                try {
                    body.memory = Plain.of(guard.call(() -> output.deliver(memory, outputs)));
                    body.fault = null;
                } catch (Guard.PluginFault | IllegalArgumentException fault) {
                    state.fault(body, String.valueOf(fault.getMessage()));
                }
            }
            body.log.tell();
            if (!outputs.isEmpty()) {
                events.add(new TraceEvent.Delivers(body.name(), outputs.size()));
            }
        }
        return events;
    }

    private void assessHealth() {
        for (Worker worker : workers) {
            health.assess(worker.unassessed, guard, state);
        }
    }

    // ---- EMIT

    /** Births are reserved, and the sockets found that lead to names. */
    private void prepareEmissions() {
        state.beginEmit();
        for (Worker worker : workers) {
            worker.births.forEach(birth -> births.reserve(birth, false));
        }
        for (Worker worker : workers) {
            worker.sends.forEach(send -> resolve(worker, send));
        }
    }

    private void emit(int width) {
        Stopped.flush(state);
        if (width == 1) {
            workers[0].flush(false);
        } else {
            crew.run(w -> workers[w].flush(true));
        }
        state.collectFound();
        for (Worker worker : workers) {
            state.awakeNext.addAll(worker.woken);
            state.stopped.addAll(worker.emissions.stopped);
        }
    }

    private void resolve(Worker worker, Requests.Send send) {
        CoreSignal signal = worker.emissions.signal(send.emission);
        if (signal == null) {
            return;
        }
        Requests.Birth newborn = send.newborn;
        String name = send.to;
        Node to = newborn != null ? newborn.born : name != null ? topology.find(name) : null;
        if (name != null && to instanceof Hypha h && births.unaddressable(h)) {
            to = null;
        }
        if (to instanceof Hypha || to instanceof RelayNode || to instanceof BodyNode body && !body.isInput()) {
            worker.emissions.route(send.emission, topology.addressed(send.sender, to));
            return;
        }
        String where = send.sender.name();
        if (newborn != null) {
            state.lost(Dissonance.Kind.BIRTH_REFUSED, where, "it was for a newborn whose birth was refused", signal);
        } else if (to != null) {
            state.lost(
                    Dissonance.Kind.DEAD_END,
                    where,
                    "'" + name + "' takes no signals: it is dead, or an input",
                    signal);
        } else if (name == null && send.sender.ledToTheDead(signal.frequency)) {
            state.lost(
                    Dissonance.Kind.DEAD_END,
                    where,
                    "who '" + where + "' sent '" + signal.frequency + "' to has died",
                    signal);
        } else if (name != null) {
            state.lost(Dissonance.Kind.NO_ROUTE, where, "there is nobody called '" + name + "'", signal);
        } else {
            state.lost(
                    Dissonance.Kind.NO_ROUTE,
                    where,
                    "no socket of '" + where + "' carries '" + signal.frequency + "'",
                    signal);
        }
    }

    // ---- TIDE OUT

    private TideReport tideOut(int count, long began, List<TraceEvent> delivered, List<TraceEvent> act, long urgentIn) {
        List<Hypha> born = births.happen();
        AwakeList awakeNext = state.awakeNext;
        born.forEach(h -> awakeNext.add(h.id));
        int dead = 0;
        state.collectFound();
        for (Worker worker : workers) {
            worker.rewires.forEach(this::rewire);
            for (Hypha h : worker.lingering) {
                awakeNext.add(h.id);
            }
            for (Hypha h : worker.wakeRequests) {
                state.wakeTimes.add(h.wakesAt, h);
            }
            worker.unheeded.forEach(u -> u.species().unheeded.merge(u.frequency(), 1L, Long::sum));
        }
        for (Worker worker : workers) {
            for (Hypha h : worker.deaths) {
                dead++;
                topology.remove(
                        h, s -> state.lost(Dissonance.Kind.DEAD_END, h.name(), "'" + h.name() + "' has died", s));
            }
        }
        if (dead > 0) {
            awakeNext.keep(id -> topology.hyphaOrNull(id) != null);
            state.stopped.removeIf(h -> h.dead);
        }
        if (topology.takeClosedSome()) {
            state.stopped.forEach(this::dropClosed);
        }
        topology.tidy();
        digest.collect();
        Counters ofTide = state.collectCounters();
        urgentMoved = ofTide.urgent > urgentIn;
        state.births += born.size();
        state.deaths += dead;
        standstill.find(ofTide);
        long tide = state.tide;
        List<Dissonance> dissonances = state.ledger.take();
        state.changed |=
                digest.touched() > 0 || ofTide.moved > 0 || ofTide.held != 0 || dead > 0 || !dissonances.isEmpty();
        long taken = 0;
        if (digestTide(tide - 1) == tide) {
            taken = digest.take(tide);
        } else if (digest.touched() > 2 * (topology.hyphae.size() + topology.socketCount) + SETTLE_ANYWAY) {
            digest.settle(); // or the lists would hold on to all that ever lived
        }
        trace(count, delivered, act, dissonances);
        TideReport report = new TideReport(
                name(),
                tide,
                count,
                ofTide.ingested,
                ofTide.emitted,
                ofTide.steps,
                ofTide.delivered,
                born.size(),
                dead,
                state.total.held,
                dissonances,
                System.nanoTime() - began,
                taken);
        observers.tideEnded(report);
        checkpointer.look();
        return report;
    }

    /** What still waited for sockets that ended in this tide has nowhere to go. */
    private void dropClosed(Hypha stopped) {
        Outbox outbox = stopped.outbox;
        if (outbox != null) {
            state.beforeChange(stopped);
            outbox.dropClosed((socket, signal) -> state.lost(
                    Dissonance.Kind.DEAD_END,
                    socket.toString(),
                    socket.to instanceof Hypha h && h.dead ? "'" + h.name() + "' has died" : "the socket was closed",
                    signal));
            if (outbox.size() == 0) {
                stopped.outbox = null;
            }
        }
    }

    private void trace(int count, List<TraceEvent> delivered, List<TraceEvent> act, List<Dissonance> dissonances) {
        List<TraceEvent> creates = births.tracedByRelays();
        TraceSink sink = settings.trace();
        if (sink == null) {
            return;
        }
        List<TraceEvent> acts = new ArrayList<>(act);
        delivered.stream().filter(e -> !(e instanceof TraceEvent.Has)).forEach(acts::add);
        List<TraceEvent> rest = Tracing.rest(topology, state.awake, workers, dissonances);
        if (count == 0 || state.total.held == 0 && nextDue() == Hypha.NEVER && state.awakeNext.size() == 0) {
            rest.add(new TraceEvent.Quiet(name()));
        }
        sink.tide(new TraceEvent.Tide(name(), state.tide, Tracing.sense(workers, delivered), acts, rest, creates));
    }

    private void rewire(Requests.Rewire wish) {
        if (wish.hypha().dead) {
            return;
        }
        Node to = topology.find(wish.to());
        boolean gone = to instanceof Node.Gone;
        if (to == null || to instanceof BodyNode body && body.isInput() || gone && wish.open()) {
            state.dissonance(
                    Dissonance.Kind.REFUSED,
                    wish.hypha().name(),
                    (wish.open() ? "connect" : "disconnect") + ": there is nobody called '" + wish.to()
                            + "' to send to");
        } else if (wish.open()) {
            topology.connect(wish.hypha(), to, wish.frequencies());
        } else if (!gone) {
            topology.disconnect(wish.hypha(), to);
        }
    }

    /** Counts a tide in which nobody would be awake, without running it. */
    public void idleTide() {
        idleUntil(state.tide + 1);
    }

    /** Counts tides up to one before that in which somebody is due. */
    void idleUntil(long before) {
        long from = state.tide;
        if (before > from) {
            lastAwake = 0;
            urgentMoved = false;
            state.pass(before);
            if (digestTide(from) <= before) {
                digest.take(digestTide(from));
            }
            checkpointer.look();
        }
    }

    /** The first tide after this one of which a digest is taken, whether it runs or is passed. */
    private long digestTide(long after) {
        long every =
                settings.digestEveryTide() ? 1 : state.blueprint.checkpoint().everyTides();
        return every == 0 ? Hypha.NEVER : after - after % every + every;
    }

    /** Whether a tide now would have something to do. Cheap. */
    public boolean hasWork() {
        if (inlet.waiting() > 0) {
            return true;
        }
        if (nextDue() <= state.tide + 1) {
            return true;
        }
        if (intake.mayHaveMore()) {
            return true;
        }
        return !standstill.stuck()
                && (state.awakeNext.size() > 0 || !state.stopped.isEmpty() || relaysOrBodiesTouched());
    }

    /** For its keeper and its checkpoints: see {@link NetworkSettings#nanos}. */
    long nanos() {
        return settings.nanos().getAsLong();
    }

    private boolean relaysOrBodiesTouched() {
        for (RelayNode relay : topology.relays) {
            if (relay.touched || relay.blocked) {
                return true;
            }
        }
        for (BodyNode body : topology.bodies) {
            if (body.touched && !body.isInput() && body.serving()) {
                return true;
            }
        }
        return false;
    }

    /** The next tide in which somebody is due, signal or not. */
    long nextDue() {
        long next = Math.min(state.wakeTimes.next(), intake.nextDue());
        for (RelayNode relay : topology.relays) {
            if (relay.service != null) {
                next = Math.min(next, relay.due);
                next = relay.waiting ? Math.min(next, relay.retryAt) : next;
            }
        }
        return next;
    }

    /** Whether all feeds are used up, nothing is held or due, and nobody is awake: only the outside could go on. */
    public boolean ended() {
        return !hasWork() && nextDue() == Hypha.NEVER;
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
        return services.prepare(plugins, this::evaluatorsOf);
    }

    /**
     * Takes over what was prepared and checked.
     *
     * @return a line for people for each thing that changed
     * @throws SwapRefusedException if a state that was made meanwhile does not fit; then nothing has changed
     */
    public List<String> use(Swap swap) {
        List<String> lines = services.swap(swap);
        for (Worker worker : workers) {
            worker.evaluators.forgetReplaced(topology.species);
        }
        standstill.over();
        intake.lookAgain();
        state.changed = true;
        return lines;
    }

    /** How many workers have an evaluator for a species. */
    private int evaluatorsOf(Species species) {
        int count = 0;
        for (Worker worker : workers) {
            count += worker.evaluators.has(species) ? 1 : 0;
        }
        return count;
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
    }

    /** No tide and no checkpoint will follow: who waits for either is told. Thread-safe. */
    void failed(String reason) {
        inlet.end(reason);
        inlet.neverDurable(new IOException(reason));
    }

    /** Calls the listener when something was offered from outside. Thread-safe. */
    void onOffer(@Nullable Runnable listener) {
        inlet.onOffer(listener);
    }

    /** Whether an urgent signal came, from outside or from within, that no tide has looked at: it ends one SLEEP. */
    boolean hurries() {
        return inlet.urgentOffered() || urgentMoved;
    }

    /** Whether the last tide found that nothing can go on until something comes from outside: a service, a signal. */
    boolean nothingMoves() {
        return standstill.stuck();
    }

    /** Whether a feed went on in the last tide, be it only over a time in which it has nothing. */
    boolean feedMoved() {
        return intake.feedMoved();
    }

    boolean feedOpen() {
        return intake.feedsOpen();
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
                lastAwake,
                topology.socketCount,
                inlet.waiting(),
                state.total.view(),
                state.births,
                state.deaths,
                checkpointer.durableTide(),
                quiet,
                quiet && inputsEnded(),
                faults(),
                state.digests.last);
    }

    /** What does not work at the moment, a line each; the same empty list while all is well. */
    private List<String> faults() {
        List<String> faults = List.of();
        for (BodyNode body : topology.bodies) {
            if (body.fault != null) {
                faults = with(faults, "fruiting body '" + body.name() + "': " + body.fault);
            }
        }
        for (RelayNode relay : topology.relays) {
            if (relay.fault != null) {
                faults = with(faults, "relay '" + relay.name() + "': " + relay.fault);
            }
        }
        return faults;
    }

    private static List<String> with(List<String> lines, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }

    /** Whether nothing can come from outside any more: each input body is used up. */
    private boolean inputsEnded() {
        return topology.bodies.stream().allMatch(body -> !body.isInput() || body.ended);
    }

    /** The picture of an earlier boundary, with what is known now of signals that wait and checkpoints. Thread-safe. */
    NetworkView.Status refreshed(NetworkView.Status picture) {
        return picture.at(inlet.waiting(), checkpointer.durableTide());
    }

    /** The tide that is running and the ACTs in it; nothing between two tides. Thread-safe, and waits for nothing. */
    public Optional<Activity> activity() {
        return progress.activity();
    }

    /** Hyphae in the order of their birth, some of them. */
    public List<NetworkView.HyphaLine> hyphae(int from, int max) {
        return Views.hyphae(state, from, max);
    }

    public Optional<NetworkView.HyphaDetail> hypha(String id) {
        return Views.hypha(state, id);
    }

    public List<NetworkView.SocketLine> sockets(int from, int max) {
        return Views.sockets(state, from, max);
    }

    public List<NetworkView.RelayLine> relays() {
        return Views.relays(state);
    }

    public List<NetworkView.BodyLine> bodies() {
        return Views.bodies(state);
    }

    public List<NetworkView.PackLine> packs() {
        return Views.packs(state);
    }

    /** Checkpoints in the store, newest first. Reads the disk's directory. */
    public List<CheckpointInfo> checkpoints() {
        return checkpointer.list();
    }

    /** The dissonances after a number, oldest first; the newest thousand are kept. */
    public List<Dissonance> dissonances(long after, int max) {
        return state.ledger.after(after, max);
    }

    /**
     * Ends what can be ended of a network whose tide does not end: a checkpoint that is being written is finished, bodies are
     * closed. The tide's thread and its workers are left where they are. By another thread than theirs.
     */
    public void abandon() {
        refuseInput("the network is closed");
        checkpointer.close();
        services.close();
        observers.close();
    }

    /** Ends workers and bodies. Writes no checkpoint, but lets one that is being written finish. */
    @Override
    public void close() {
        refuseInput("the network is closed");
        checkpointer.close();
        failed("the network is closed");
        services.close();
        crew.close();
        for (Worker worker : workers) {
            worker.evaluators.close();
        }
        guard.close();
        observers.close();
    }
}
