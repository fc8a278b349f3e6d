package io.mycelium.core.tide;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a tide. In SENSE and PROCESS it takes a hypha's signals out of its sockets and runs the hypha's ACT; in
 * EMIT it puts what its hyphae emitted into sockets. Everything it finds on the way (births asked for, dissonances,
 * counters) it keeps to itself until the tide's thread collects it at the end of the phase: that is why no worker ever
 * waits for another one within a phase.
 *
 * <p>It is one object with the ACT's view and effects, reused for every ACT, so that an ACT allocates little else than
 * the signals it emits.
 */
final class Worker extends Padded implements StepEffects, HyphaView {
    private static final CoreSignal[] NO_SIGNALS = new CoreSignal[0];

    private static final Comparator<CoreSignal> INBOX_ORDER =
            Comparator.<CoreSignal>comparingInt(s -> s.urgent ? 0 : 1).thenComparingLong(s -> s.arrived);

    private final Topology topology;
    private final long seed;
    private final HealthStage health;
    private @Nullable Evaluator[] evaluators = new Evaluator[0];
    private @Nullable Behaviour[] evaluated = new Behaviour[0];

    // what the phases leave for the tide's thread
    final Changes changes;
    private final Counters counters;
    final List<Requests.Birth> births = new ArrayList<>();
    final List<Requests.Send> sends = new ArrayList<>();
    final List<Requests.Rewire> rewires = new ArrayList<>();
    final List<Hypha> deaths = new ArrayList<>();
    final List<Hypha> wakeRequests = new ArrayList<>();
    final List<Hypha> lingering = new ArrayList<>();
    final List<Hypha> stopped = new ArrayList<>();
    final AwakeList woken = new AwakeList();
    final List<Hypha> unassessed = new ArrayList<>();
    final List<Requests.Unheeded> unheeded = new ArrayList<>();
    final List<Object> traceSense = new ArrayList<>();
    final List<Object> traceAct = new ArrayList<>();

    // emissions, in the order of the hyphae
    private @Nullable Socket[] emissionSockets = new Socket[64];
    private @Nullable CoreSignal[] emissionSignals = new CoreSignal[64];
    private int emissions;

    /** Some hypha of this worker has an outbox, and emits all the same: the order in it must be kept. */
    private boolean outboxes;

    // the tide
    private long tide;
    private long clock;
    private boolean tracing;

    // the ACT
    private final Act act = new Act();
    private Hypha hypha;
    private CoreSignal[] batch = NO_SIGNALS;
    private int batchSize;
    private final HealthStage.Share energyShare = new HealthStage.Share();
    private final HealthStage.Share fullestShare = new HealthStage.Share();
    /** The fullest socket at SENSE: signals in it, and its capacity. */
    private int fullestHeld;

    private int fullestCapacity = 1;
    private int energySpent;
    private @Nullable CoreSignal cause;
    /** Where the random stream of this ACT begins, known once the first number is drawn, and how many were. */
    private long random;

    private long drawn;
    private boolean dying;
    private long wakesAt;
    private @Nullable String lastFrequencyName;
    private @Nullable Frequency lastFrequency;

    // where the running step began
    private int emissionMark;
    private int birthMark;
    private int sendMark;
    private int rewireMark;
    private int traceMark;
    private long seqMark;
    private long drawnMark;
    private long wakeMark;
    private boolean dyingMark;

    @SuppressWarnings("NullAway") // hypha is set before any call that reads it
    Worker(State state, HealthStage health) {
        topology = state.topology;
        seed = state.blueprint.seed();
        changes = state.newChanges();
        counters = changes.counters;
        this.health = health;
    }

    void beginTide(long number, long millis, boolean traced) {
        tide = number;
        clock = millis;
        tracing = traced;
        Arrays.fill(emissionSockets, 0, emissions, null);
        Arrays.fill(emissionSignals, 0, emissions, null);
        emissions = 0;
        outboxes = false;
        births.clear();
        sends.clear();
        rewires.clear();
        deaths.clear();
        wakeRequests.clear();
        lingering.clear();
        stopped.clear();
        woken.clear();
        unassessed.clear();
        unheeded.clear();
        traceSense.clear();
        traceAct.clear();
        changes.wakeFor(tide + 1, woken);
    }

    // ---- SENSE and PROCESS

    /** Lets a hypha that is awake sense and ACT. */
    void live(Hypha h) {
        hypha = h;
        changes.beforeChange(h);
        h.orderPending();
        boolean stoppedNow = (h.outbox != null && !h.forced) || h.species.orphaned;
        energySpent = 0;
        long waited = 0;
        if (stoppedNow) {
            batchSize = 0;
            findFullest(h);
            waited = h.firstPending == null || h.firstPending.held() == 0 ? 0 : tide - oldest(h.firstPending);
            if (tracing) {
                traceSense.add(new TraceEvent.NoSignals(h.name()));
            }
        } else {
            sense(h);
            for (int i = 0; i < batchSize; i++) {
                waited = Math.max(waited, tide - batch[i].arrived);
            }
            act(h);
        }
        if (stoppedNow || h.inbox != null || h.firstPending != null) {
            linger(h); // one that is stopped keeps its turn, also if it was woken or is newborn and has no signal
        }
        boolean idle = energySpent == 0 && batchSize == 0 && h.inbox == null && h.firstPending == null;
        if (energySpent > 0 || batchSize > 0) {
            h.tidesActed++;
        }
        boolean assessed = health.measure(
                h,
                energyShare.of(energySpent, Math.max(1, h.species.plan.energy())),
                fullestShare.of(fullestHeld, fullestCapacity),
                waited,
                idle);
        if (!assessed) {
            unassessed.add(h);
        }
        if (tracing && traceActIsAboutNobody(h)) {
            traceAct.add(new TraceEvent.Idle(h.name()));
        }
        for (int i = 0; i < batchSize; i++) {
            batch[i] = null;
        }
    }

    private static long oldest(Socket socket) {
        return socket.otherHeld() > 0 ? socket.peekOther(0).arrived : socket.peekUrgent(0).arrived;
    }

    private boolean traceActIsAboutNobody(Hypha h) {
        if (traceAct.isEmpty()) {
            return true;
        }
        Object last = traceAct.get(traceAct.size() - 1);
        return last instanceof TraceEvent event
                ? !event.who().equals(h.name())
                : !(last instanceof Integer emission && emitter(emission) == h);
    }

    private @Nullable Node emitter(int emission) {
        CoreSignal signal = emissionSignals[emission];
        return signal == null ? null : signal.key.origin;
    }

    private void findFullest(Hypha h) {
        fullestHeld = 0;
        fullestCapacity = 1;
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            int held = Math.min(s.held(), s.capacity);
            if ((long) held * fullestCapacity > (long) fullestHeld * s.capacity) {
                fullestHeld = held;
                fullestCapacity = s.capacity;
            }
        }
    }

    /** Drains the hypha's sockets, in order, as far as it has energy; what was carried over comes first. */
    private void sense(Hypha h) {
        int limit = h.species.plan.energy();
        findFullest(h);
        batchSize = 0;
        SignalQueue carried = h.inbox;
        if (carried != null) {
            for (CoreSignal s = carried.poll(); s != null; s = carried.poll()) {
                add(s);
            }
            h.inbox = null;
        }
        int fresh = batchSize;
        Socket first = h.firstPending;
        if (first != null) {
            if (first.nextPending == null && first.urgentHeld() == 0 && first.otherHeld() <= limit - fresh) {
                changes.beforeChange(first);
                for (CoreSignal s = first.leaveOther(); s != null; s = first.leaveOther()) {
                    add(s);
                }
            } else {
                senseMany(h, limit - fresh);
            }
            h.settlePending();
        }
        CoreSignal[] sensed = tracing ? Arrays.copyOfRange(batch, fresh, batchSize) : NO_SIGNALS;
        if (batchSize > 1 && batch[batchSize - 1].urgent != batch[0].urgent || unordered(fresh)) {
            Arrays.sort(batch, 0, batchSize, INBOX_ORDER);
        }
        counters.moved += batchSize - fresh;
        if (tracing) {
            Arrays.sort(sensed, INBOX_ORDER);
            for (CoreSignal signal : sensed) {
                traceSense.add(new TraceEvent.Receives(h.name(), signal));
            }
            if (sensed.length == 0) {
                traceSense.add(new TraceEvent.NoSignals(h.name()));
            }
        }
    }

    private boolean unordered(int fresh) {
        for (int i = Math.max(1, fresh); i < batchSize; i++) {
            if (INBOX_ORDER.compare(batch[i - 1], batch[i]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Several sockets hold something, or one holds more than there is energy for: the first of all, in inbox order. */
    private void senseMany(Hypha h, int limit) {
        List<CoreSignal> waiting = new ArrayList<>();
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            for (int i = 0; i < s.urgentHeld(); i++) {
                waiting.add(s.peekUrgent(i));
            }
            for (int i = 0; i < s.otherHeld(); i++) {
                waiting.add(s.peekOther(i));
            }
        }
        if (waiting.size() > limit) {
            waiting.sort(INBOX_ORDER);
        }
        int taken = Math.max(0, Math.min(limit, waiting.size()));
        java.util.Set<CoreSignal> leaving =
                taken == waiting.size() ? java.util.Collections.emptySet() : identitySet(waiting.subList(0, taken));
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            changes.beforeChange(s);
            boolean all = taken == waiting.size();
            while (s.urgentHeld() > 0 && (all || leaving.contains(s.peekUrgent(0)))) {
                addLeft(s.leaveUrgent());
            }
            while (s.otherHeld() > 0 && (all || leaving.contains(s.peekOther(0)))) {
                addLeft(s.leaveOther());
            }
        }
    }

    private static java.util.Set<CoreSignal> identitySet(List<CoreSignal> signals) {
        java.util.Set<CoreSignal> set = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        set.addAll(signals);
        return set;
    }

    private void addLeft(@Nullable CoreSignal signal) {
        if (signal != null) {
            add(signal);
        }
    }

    private void add(CoreSignal signal) {
        if (batchSize == batch.length) {
            batch = Arrays.copyOf(batch, Math.max(16, batch.length * 2));
        }
        batch[batchSize++] = signal;
    }

    private void act(Hypha h) {
        Behaviour behaviour = h.species.behaviour;
        Evaluator evaluator = evaluator(h.species);
        int budget = h.species.plan.energy();
        cause = null;
        dying = false;
        wakesAt = h.wakesAt;
        drawn = 0;
        boolean opens = behaviour.opens();
        if (batchSize == 0 && !opens) {
            return;
        }
        act.begin(h, behaviour, evaluator, budget);
        if (opens) {
            act.open();
        }
        if (h.species.plan.together() && batchSize > 0) {
            act.together();
        } else {
            for (int i = 0; i < batchSize; i++) {
                CoreSignal signal = batch[i];
                if (!act.step(signal)) {
                    carryOver(h, i);
                    break;
                }
            }
        }
        act.commit();
        if (h.forced) {
            h.forced = false;
            outboxes |= h.outbox != null;
        }
    }

    private void carryOver(Hypha h, int from) {
        SignalQueue rest = new SignalQueue();
        for (int i = from; i < batchSize; i++) {
            rest.add(batch[i]);
        }
        h.inbox = rest;
    }

    /** One ACT: a working copy of the state, step after step. The object is there for one ACT after another. */
    private final class Act extends Padded {
        private Hypha h;
        private Behaviour behaviour;
        private Evaluator evaluator;
        private int budget;
        private @Nullable Object working;
        private boolean begun;
        private int succeeded;

        @SuppressWarnings("NullAway") // begin is called before all else
        Act() {}

        void begin(Hypha acting, Behaviour its, Evaluator evaluating, int energy) {
            h = acting;
            behaviour = its;
            evaluator = evaluating;
            budget = energy;
            working = null;
            begun = false;
            succeeded = 0;
        }

        void open() {
            run(null, null);
        }

        /** False if the energy is spent: this signal and those behind it wait for the next tide. */
        boolean step(CoreSignal signal) {
            if (signal.deadline() < tide) {
                lost(Dissonance.Kind.EXPIRED, "its deadline was tide " + signal.deadline(), null, signal);
                return true;
            }
            if (energySpent >= budget && energySpent > 0) {
                return false;
            }
            return run(signal, null);
        }

        void together() {
            List<Signal> live = new ArrayList<>(batchSize);
            for (int i = 0; i < batchSize; i++) {
                CoreSignal signal = batch[i];
                if (signal.deadline() < tide) {
                    lost(Dissonance.Kind.EXPIRED, "its deadline was tide " + signal.deadline(), null, signal);
                } else {
                    live.add(signal);
                }
            }
            if (live.isEmpty()) {
                return;
            }
            if (energySpent >= budget && energySpent > 0 || !run((CoreSignal) live.get(0), live)) {
                SignalQueue rest = new SignalQueue();
                live.forEach(s -> rest.add((CoreSignal) s));
                h.inbox = rest;
            }
        }

        private boolean run(@Nullable CoreSignal signal, @Nullable List<Signal> all) {
            Object before = working;
            Object backup = before == null ? null : behaviour.states().copy(before);
            if (!begun) {
                Object own = before == null ? behaviour.states().copy(h.state) : before;
                working = own;
                evaluator.begin(Worker.this, own, Worker.this);
                begun = true;
            }
            int given = budget - energySpent;
            cause = signal;
            mark();
            counters.steps++;
            StepResult result = evaluate(signal, all, given);
            if (result instanceof StepResult.Done done) {
                h.stepped(false);
                energySpent += done.firings();
                succeeded++;
                int count = signal == null ? 0 : all == null ? 1 : all.size();
                counters.acted += count;
                counters.held -= count;
                counters.moved += count;
                counters.emitted += emissions - emissionMark;
                counters.held += emissions - emissionMark;
                if (done.firings() == 0) {
                    unheeded(signal, all);
                }
                return true;
            }
            undo(!(result instanceof StepResult.Exhausted));
            begun = false;
            working = backup;
            if (result instanceof StepResult.Exhausted exhausted) {
                return exhausted(signal, all, given, exhausted);
            }
            h.stepped(true);
            String rule = result instanceof StepResult.Failed failed ? failed.rule() : null;
            String message = result instanceof StepResult.Failed failed
                    ? failed.message()
                    : ((StepResult.Unfit) result).message();
            Dissonance.Kind kind =
                    result instanceof StepResult.Failed ? Dissonance.Kind.RULE_FAILED : Dissonance.Kind.UNFIT;
            lostAll(kind, message, rule, signal, all);
            return true;
        }

        private void unheeded(@Nullable CoreSignal signal, @Nullable List<Signal> all) {
            if (all != null) {
                all.forEach(s -> unheeded.add(new Requests.Unheeded(h.species, s.frequency())));
            } else if (signal != null) {
                unheeded.add(new Requests.Unheeded(h.species, signal.frequency.name));
            }
        }

        private StepResult evaluate(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given) {
            try {
                return signal == null
                        ? evaluator.open(given)
                        : all == null ? evaluator.step(signal, given) : evaluator.together(all, given);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return new StepResult.Failed(
                        behaviour.pack().name(),
                        "the evaluator of pack " + behaviour.pack() + " threw " + e + "; the step was undone");
            }
        }

        private boolean exhausted(
                @Nullable CoreSignal signal, @Nullable List<Signal> all, int given, StepResult.Exhausted result) {
            if (given < budget) {
                return false;
            }
            h.stepped(true);
            String first = result.rules().isEmpty() ? null : result.rules().get(0);
            lostAll(Dissonance.Kind.RUNAWAY, runaway(result), first, signal, all);
            if (signal != null) {
                energySpent = budget; // an opening that runs away leaves the signals their turn
            }
            return true;
        }

        private String runaway(StepResult.Exhausted result) {
            if (!result.loop().isEmpty()) {
                return result.loop() + ": a loop turned until the energy of " + budget
                        + " was spent, and was stopped; the step was undone."
                        + " Let the loop come to an end, or raise the species' energy";
            }
            return "the rules \"" + String.join("\", \"", result.rules()) + "\" fired more than " + budget
                    + " times in one step and were stopped; the step was undone."
                    + " Let the rule change what it tests, or raise the species' energy";
        }

        private void lostAll(
                Dissonance.Kind kind,
                String message,
                @Nullable String rule,
                @Nullable CoreSignal signal,
                @Nullable List<Signal> all) {
            if (all != null) {
                all.forEach(s -> lost(kind, message, rule, (CoreSignal) s));
            } else {
                lost(kind, message, rule, signal);
            }
        }

        private void lost(Dissonance.Kind kind, String message, @Nullable String rule, @Nullable CoreSignal signal) {
            if (signal != null) {
                counters.dissonant++;
                counters.held--;
                counters.moved++;
            }
            changes.found.add(new Requests.Found(kind, h.name(), message, rule, signal));
            if (tracing) {
                traceAct.add(new TraceEvent.Fails(h.name(), signal, rule, message));
            }
        }

        void commit() {
            if (begun) {
                evaluator.end();
            }
            Object now = working;
            if (succeeded > 0 && now != null) {
                h.state = now;
            }
            if (dying) {
                deaths.add(h);
            }
            if (wakesAt != h.wakesAt) {
                h.wakesAt = wakesAt;
                if (wakesAt != Hypha.NEVER) {
                    wakeRequests.add(h);
                }
            }
            cause = null;
            working = null;
        }
    }

    private void linger(Hypha h) {
        if (h.awakeIn != tide + 1) {
            h.awakeIn = tide + 1;
            lingering.add(h);
        }
    }

    private Evaluator evaluator(Species species) {
        if (evaluators.length <= species.index) {
            evaluators = Arrays.copyOf(evaluators, species.index + 4);
            evaluated = Arrays.copyOf(evaluated, species.index + 4);
        }
        Evaluator known = evaluators[species.index];
        if (known == null || evaluated[species.index] != species.behaviour) {
            if (known != null) {
                known.close();
            }
            known = species.behaviour.evaluator();
            evaluators[species.index] = known;
            evaluated[species.index] = species.behaviour;
        }
        return known;
    }

    boolean evaluates(Species species) {
        return species.index < evaluators.length && evaluators[species.index] != null;
    }

    /** Lets go of evaluators of packs that are no longer in force. */
    void forget(boolean all) {
        for (int i = 0; i < evaluators.length; i++) {
            Evaluator evaluator = evaluators[i];
            if (evaluator != null && (all || topology.species(i).behaviour != evaluated[i])) {
                evaluator.close();
                evaluators[i] = null;
                evaluated[i] = null;
            }
        }
    }

    private void mark() {
        emissionMark = emissions;
        birthMark = births.size();
        sendMark = sends.size();
        rewireMark = rewires.size();
        traceMark = traceAct.size();
        seqMark = hypha.seq;
        drawnMark = drawn;
        wakeMark = wakesAt;
        dyingMark = dying;
    }

    /** Takes back what the step wanted. That its rules matched did happen, and stays in the trace, unless they loop. */
    private void undo(boolean showMatches) {
        Arrays.fill(emissionSockets, emissionMark, emissions, null);
        Arrays.fill(emissionSignals, emissionMark, emissions, null);
        emissions = emissionMark;
        truncate(births, birthMark);
        truncate(sends, sendMark);
        truncate(rewires, rewireMark);
        if (showMatches) {
            traceAct.subList(traceMark, traceAct.size()).removeIf(entry -> entry instanceof Integer);
        } else {
            truncate(traceAct, traceMark);
        }
        hypha.seq = seqMark;
        drawn = drawnMark;
        wakesAt = wakeMark;
        dying = dyingMark;
    }

    private static void truncate(List<?> list, int size) {
        if (list.size() > size) {
            list.subList(size, list.size()).clear();
        }
    }

    // ---- EMIT

    int emissions() {
        return emissions;
    }

    @Nullable
    CoreSignal emissionSignal(int index) {
        return emissionSignals[index];
    }

    @Nullable
    Socket emissionSocket(int index) {
        return emissionSockets[index];
    }

    void route(int emission, @Nullable Socket socket) {
        emissionSockets[emission] = socket;
    }

    /**
     * Puts what was emitted into the sockets, each in its place, and tells the receivers; those to be woken are listed.
     *
     * @param amongOthers whether other workers do so now
     */
    @SuppressWarnings("NullAway") // an emission has a signal
    void flush(boolean amongOthers) {
        for (int i = 0; i < emissions; i++) {
            CoreSignal signal = emissionSignals[i];
            Socket socket = emissionSockets[i];
            if (socket == null) {
                continue; // a dissonance already
            }
            if (outboxes) {
                Outbox outbox = ((Hypha) signal.key.origin).outbox;
                if (outbox != null && waitsFor(outbox, socket)) {
                    outbox.add(socket, signal);
                    continue;
                }
            }
            Changes.Offered offered = changes.offer(socket, signal);
            if (offered == Changes.Offered.ENTERED) {
                changes.arrived(socket, amongOthers);
            } else if (offered == Changes.Offered.WAITS) {
                stop((Hypha) signal.key.origin, socket, signal);
            }
        }
    }

    private static boolean waitsFor(Outbox outbox, Socket socket) {
        for (int i = 0; i < outbox.size(); i++) {
            if (outbox.socket(i) == socket) {
                return true;
            }
        }
        return false;
    }

    private void stop(Hypha sender, Socket socket, CoreSignal signal) {
        changes.beforeChange(sender);
        if (sender.outbox == null) {
            sender.outbox = new Outbox();
            stopped.add(sender);
        }
        sender.outbox.add(socket, signal);
        outboxes = true;
    }

    // ---- StepEffects

    @Override
    public boolean tracing() {
        return tracing;
    }

    @Override
    public void matched(String rule) {
        if (tracing) {
            traceAct.add(new TraceEvent.Matches(hypha.name(), rule));
        }
    }

    private Frequency frequency(String name) {
        @SuppressWarnings("ReferenceEquality") // names in rules are constants: the same object again and again
        boolean same = name == lastFrequencyName;
        Frequency known = lastFrequency;
        if (!same || known == null) {
            known = topology.frequencies.of(name);
            lastFrequencyName = name;
            lastFrequency = known;
        }
        return known;
    }

    @Override
    public void emit(String frequency, PlainMap payload) {
        emit(frequency, payload, false);
    }

    @Override
    public void emitUrgent(String frequency, PlainMap payload) {
        emit(frequency, payload, true);
    }

    private void emit(String name, PlainMap payload, boolean urgent) {
        Frequency frequency = frequency(name);
        boolean routed = false;
        for (Socket s = hypha.firstOut; s != null; s = s.nextOut) {
            if (!s.closing && s.carries(frequency)) {
                put(s, frequency, payload, urgent);
                routed = true;
            }
        }
        if (!routed) {
            sends.add(new Requests.Send(put(null, frequency, payload, urgent), hypha, null, null));
        }
    }

    private int put(@Nullable Socket socket, Frequency frequency, PlainMap payload, boolean urgent) {
        CoreSignal from = cause;
        CoreSignal signal = new CoreSignal(
                hypha.nextKey(),
                frequency,
                Objects.requireNonNull(payload, "payload"),
                from == null ? null : from.key,
                from == null ? null : from.root,
                tide,
                urgent);
        if (emissions == emissionSignals.length) {
            emissionSignals = Arrays.copyOf(emissionSignals, emissions * 2);
            emissionSockets = Arrays.copyOf(emissionSockets, emissions * 2);
        }
        emissionSockets[emissions] = socket;
        emissionSignals[emissions] = signal;
        if (tracing) {
            traceAct.add(emissions);
        }
        return emissions++;
    }

    @Override
    public void send(String to, String frequency, PlainMap payload) {
        sends.add(new Requests.Send(put(null, frequency(frequency), payload, false), hypha, to, null));
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload) {
        Node origin = signal instanceof CoreSignal core ? core.key.origin : null;
        String to = origin instanceof Hypha || origin instanceof Node.Gone || origin instanceof RelayNode
                ? origin.name()
                : "whoever sent it from outside";
        send(to, frequency, payload);
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        births.add(new Requests.Birth(hypha, species, name, Objects.requireNonNull(state, "state")));
        return births.size() - 1 - birthMark;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload) {
        Requests.Birth asked = births.get(birthMark + birth);
        sends.add(new Requests.Send(put(null, frequency(frequency), payload, false), hypha, null, asked));
    }

    @Override
    public void die() {
        dying = true;
    }

    @Override
    public void connect(String to, List<String> frequencies) {
        rewires.add(new Requests.Rewire(hypha, to, List.copyOf(frequencies), true));
    }

    @Override
    public void disconnect(String to) {
        rewires.add(new Requests.Rewire(hypha, to, List.of(), false));
    }

    @Override
    public void wakeIn(long tides) {
        wakesAt = tides >= Hypha.NEVER - tide ? Hypha.NEVER : tide + Math.max(1, tides);
    }

    @Override
    public void sleep() {
        wakesAt = Hypha.NEVER;
    }

    @Override
    public long random() {
        if (drawn == 0) {
            random = Plain.mix(seed ^ Plain.mix(hypha.nameHash() + hypha.generation * 31L) ^ Plain.mix(tide));
        }
        return Plain.mix(random + ++drawn * 0x9E3779B97F4A7C15L);
    }

    @Override
    public long time() {
        return clock;
    }

    @Override
    public long tide() {
        return tide;
    }

    // ---- HyphaView

    @Override
    public String id() {
        return hypha.name();
    }

    @Override
    public String species() {
        return hypha.species.plan.name();
    }

    @Override
    public long generation() {
        return hypha.generation;
    }

    @Override
    public long age() {
        return tide - hypha.bornAt;
    }

    @Override
    public Vitality vitality() {
        return hypha.vitality;
    }

    @Override
    public double energy() {
        int budget = Math.max(1, hypha.species.plan.energy());
        return Math.max(0, budget - energySpent) / (double) budget;
    }

    @Override
    public int queueDepth() {
        return batchSize;
    }

    @Override
    public double bufferFill() {
        return fullestHeld / (double) fullestCapacity;
    }

    @Override
    public List<String> upstream() {
        List<String> names = new ArrayList<>();
        for (Socket s = hypha.firstIn; s != null; s = s.nextIn) {
            names.add(s.from.name());
        }
        return names;
    }

    @Override
    public List<String> neighbours() {
        List<String> names = new ArrayList<>();
        for (Socket s = hypha.firstOut; s != null; s = s.nextOut) {
            if (!s.dead && !s.closing) {
                names.add(s.to.name());
            }
        }
        return names;
    }
}
