package io.mycelium.core.act;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Questions;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one ACT want to happen. What a step wanted is taken back if it fails. What it emits stands behind what
 * its worker emitted before, all else stays here until the ACT is committed. So an ACT whose thread was given up is as if
 * it had not been: once {@link #cutOff cut off}, each call throws {@link CutOffException}, and what a call had begun to
 * write nobody reads, since the worker goes on with {@link #emittedBefore}.
 *
 * <p>The object is there for one ACT after another. It is long because each call that a rule may make is a method here, and
 * each has to be taken back.
 */
final class ActEffects extends Padded implements StepEffects {
    /** For a hypha that is to wake when it would have been to wake anyway. */
    static final long UNCHANGED = -1;

    // what the ACT wants
    private final Supplier<Object> writable;
    private final Emissions emissions;
    final List<ActRequests.Birth> births = new ArrayList<>();
    final List<ActRequests.Send> sends = new ArrayList<>();
    final List<ActRequests.Rewire> rewires = new ArrayList<>();
    final List<ActRequests.Cause> causes = new ArrayList<>();
    final ActDealings dealings = new ActDealings();
    /** Whether any of these lists holds something, or the dealings do. */
    boolean asked;

    /** {@link TraceEvent}s, and for each emission its place. */
    final List<Object> trace = new ArrayList<>();

    boolean dying;
    /** {@link #UNCHANGED}, the tide in which it is to wake, or {@link Hypha#NEVER}. */
    long wakesAt = UNCHANGED;
    /** Whether a step did anything but emit, or wanted too much: if not, nothing of the rest is looked at. */
    boolean wished;

    // the tide
    private final LastFrequency frequencies;
    private long tide;
    private long clock;
    private boolean tracing;

    // the ACT
    private Hypha hypha;
    /** The place of the first signal that it emits, and by how much the number of each differs from its place. */
    private int firstEmission;

    private long seqOffset;
    /** The signal of the running step; null in an opening. */
    private @Nullable CoreSignal cause;

    final RandomStream random;
    private volatile boolean cutOff;

    // how much a step may want
    private final StepRoom room = new StepRoom();

    // where the running step began; all but the first two as at the beginning of the ACT, if nothing was wished before
    private int emissionMark;
    int traceMark;
    private int birthMark;
    private int sendMark;
    private int rewireMark;
    private int causeMark;
    private long wakeMark = UNCHANGED;
    private boolean dyingMark;

    /** @param writable gives the state that the running step may change */
    @SuppressWarnings("NullAway") // hypha is set before any call that reads it
    ActEffects(Supplier<Object> writable, Emissions emissions, Frequency.Table frequencies, long seed) {
        this.writable = writable;
        this.emissions = emissions;
        this.frequencies = new LastFrequency(frequencies);
        this.random = new RandomStream(seed);
    }

    /**
     * @param mayHold how many signals the network may hold
     * @param held how many it holds
     */
    void beginTide(long number, long millis, boolean traced, long mayHold, long held) {
        tide = number;
        room.beginTide(mayHold, held);
        dealings.beginTide(number);
        clock = millis;
        tracing(traced);
    }

    void tracing(boolean now) {
        tracing = now;
        trace.clear(); // of an earlier tide, in which somebody traced
        traceMark = 0;
    }

    /** The hyphae that follow may want so much in a step. */
    void limit(Blueprint.StepLimits now) {
        room.limit(now);
    }

    void begin(Hypha h) {
        hypha = h;
        firstEmission = emissions.size();
        seqOffset = h.seq + 1 - firstEmission;
    }

    void beginStep(@Nullable CoreSignal signal) {
        cause = signal;
        emissionMark = emissions.size();
        if (wished) {
            mark();
        }
        if (tracing) {
            traceMark = trace.size();
        }
    }

    private void mark() {
        birthMark = births.size();
        sendMark = sends.size();
        rewireMark = rewires.size();
        causeMark = causes.size();
        random.mark();
        wakeMark = wakesAt;
        dyingMark = dying;
        dealings.mark();
    }

    /**
     * Takes back what the step wanted.
     *
     * @param matchesToo whether the trace forgets too that its rules matched
     */
    void undoStep(boolean matchesToo) {
        room.undo();
        emissions.truncate(emissionMark);
        truncate(births, birthMark);
        truncate(sends, sendMark);
        truncate(rewires, rewireMark);
        truncate(causes, causeMark);
        dealings.undo();
        random.undo();
        wakesAt = wakeMark;
        dying = dyingMark;
        if (matchesToo) {
            truncate(trace, traceMark);
        } else {
            trace.subList(traceMark, trace.size()).removeIf(entry -> entry instanceof Integer);
        }
    }

    static void truncate(List<?> list, int size) {
        if (list.size() > size) {
            list.subList(size, list.size()).clear();
        }
    }

    private CoreSignal emitted(int emission) {
        return Objects.requireNonNull(emissions.signal(emission));
    }

    /** How many signals the running step has put aside. */
    int stashedByStep() {
        return wished ? dealings.stashedByStep() : 0;
    }

    /** How many signals it emitted. */
    int emitted() {
        return emissions.size() - firstEmission;
    }

    /** What its worker had emitted before. For who has cut it off. */
    Emissions emittedBefore() {
        return emissions.first(firstEmission);
    }

    /** All was handed over: nothing is kept of the ACT. */
    void clear() {
        cause = null;
        if (wished) {
            wished = false;
            random.clear();
            wakesAt = UNCHANGED;
            dying = false;
            if (asked) {
                asked = false;
                births.clear();
                sends.clear();
                rewires.clear();
                causes.clear();
                dealings.clear();
            }
            mark();
        }
        if (tracing) {
            trace.clear();
        }
    }

    /** From now on each call throws. By any thread. */
    void cutOff() {
        cutOff = true;
    }

    private void check() {
        if (cutOff) {
            throw new CutOffException();
        }
    }

    @Override
    public boolean tracing() {
        return tracing;
    }

    @Override
    public Object writable(Object state) {
        check();
        return writable.get();
    }

    @Override
    public void matched(String rule) {
        check();
        if (tracing) {
            trace.add(new TraceEvent.Matches(hypha.name(), rule, cause));
        }
    }

    @Override
    public void emit(String name, PlainMap payload, Manner manner) {
        check();
        Frequency frequency = frequencies.of(name);
        boolean routed = false;
        for (Socket s = hypha.firstOut; s != null; s = s.nextOut) {
            if (!s.closing && s.carries(frequency)) {
                put(s, frequency, payload, manner, cause);
                routed = true;
            }
        }
        if (!routed) {
            address(put(null, frequency, payload, manner, cause), null, null, null, false);
        }
    }

    /** What the running step wanted too much of; null if nothing. */
    @Nullable
    StepLimitException tooMuch() {
        return wished ? room.tooMuch : null;
    }

    private StepLimitException exceeded(String what) {
        wished = true;
        return room.exceeded(what);
    }

    /** @param from what it comes of, unless the manner says otherwise */
    private int put(
            @Nullable Socket socket, Frequency frequency, PlainMap payload, Manner manner, @Nullable CoreSignal from) {
        if (emissions.size() - emissionMark >= room.mayEmit) {
            throw exceeded(room.tooManyEmissions());
        }
        if (Plain.depth(payload) > 1 && Plain.bytes(payload, room.limits.bytes()) > room.limits.bytes()) {
            throw exceeded(StepFaults.tooLargeAPayload(room.limits));
        }
        Objects.requireNonNull(payload, "payload");
        int place = emissions.add(
                socket, isPlain(manner) ? plain(frequency, payload, from) : signal(frequency, payload, manner, from));
        if (tracing) {
            trace.add(place);
        }
        return place;
    }

    @SuppressWarnings("ReferenceEquality") // one that is equal, and another one, travels the same, a little slower
    private static boolean isPlain(Manner manner) {
        return manner == Manner.PLAIN;
    }

    private CoreSignal plain(Frequency frequency, PlainMap payload, @Nullable CoreSignal from) {
        return new CoreSignal(
                nextKey(),
                frequency,
                payload,
                from == null ? null : from.key,
                from == null ? null : from.root,
                tide,
                false);
    }

    private CoreSignal signal(Frequency frequency, PlainMap payload, Manner manner, @Nullable CoreSignal from) {
        Trail because = manner.because();
        if (because != null) {
            ask();
            causes.add(new ActRequests.Cause(emissions.size(), hypha, because));
        }
        return CoreSignal.of(
                nextKey(),
                frequency,
                payload,
                from == null ? null : from.key,
                from == null ? null : from.root,
                tide,
                manner.urgent(),
                CoreSignal.deadline(manner.within(), tide, clock));
    }

    private SignalKey nextKey() {
        return new SignalKey(hypha, hypha.generation, seqOffset + emissions.size());
    }

    @Override
    public void send(String to, String frequency, PlainMap payload, Manner manner) {
        check();
        address(put(null, frequencies.of(frequency), payload, manner, cause), to, null, null, false);
    }

    /** To whom an emission goes is found once all ACTs are over. */
    private void address(
            int place, @Nullable String name, @Nullable Node asker, ActRequests.@Nullable Birth born, boolean reply) {
        ask();
        sends.add(new ActRequests.Send(place, hypha, name, asker, born, reply));
    }

    @Override
    public void reply(Signal signal, String frequency, PlainMap payload, Manner manner) {
        Node origin = signal instanceof CoreSignal core ? core.key.origin : null;
        if (origin instanceof Hypha || origin instanceof Node.Gone || origin instanceof RelayNode) {
            check();
            int emission = put(null, frequencies.of(frequency), payload, manner, (CoreSignal) signal);
            emitted(emission).answer = true;
            address(emission, null, origin, null, false);
        } else {
            send("whoever sent it from outside", frequency, payload, manner);
        }
    }

    @Override
    public void reply(Trail signal, String frequency, PlainMap payload, Manner manner) {
        check();
        Manner because = new Manner(manner.urgent(), manner.within(), signal);
        int emission =
                put(null, frequencies.of(frequency), payload, manner.because() == null ? because : manner, cause);
        emitted(emission).answer = true;
        address(emission, signal.signal().origin(), null, null, false);
    }

    @Override
    public void reply(String asker, String frequency, PlainMap payload, Manner manner) {
        check();
        address(put(null, frequencies.of(frequency), payload, manner, cause), asker, null, null, true);
    }

    @Override
    public SignalId ask(String to, String frequency, PlainMap payload, Manner manner, long tides) {
        check();
        if (dealings.open(hypha) >= Questions.MOST) {
            throw exceeded(StepFaults.tooManyQuestions());
        }
        int emission = put(null, frequencies.of(frequency), payload, manner, cause);
        address(emission, to, null, null, false);
        return dealings.ask(emitted(emission), to, tides);
    }

    /** The running step senses these signals; those that are replies are known from here on. */
    void sensed(CoreSignal signal, @Nullable List<Signal> all) {
        if (dealings.sensed(hypha, signal, all)) {
            ask();
        }
    }

    @Override
    public @Nullable Object lastKnown(String id, String field) {
        check();
        return dealings.lastKnown(hypha, id, field);
    }

    @Override
    public long lastKnownAge(String id, @Nullable String field) {
        check();
        return dealings.lastKnownAge(hypha, id, field);
    }

    @Override
    public void stash(Signal signal) {
        check();
        ask();
        dealings.stash((CoreSignal) signal);
    }

    @Override
    public void unstash(long most) {
        check();
        ask();
        dealings.unstash(most);
    }

    @Override
    public int spawn(String species, @Nullable String name, PlainMap state) {
        return birth(new ActRequests.Birth(hypha, species, name, Objects.requireNonNull(state, "state")));
    }

    @Override
    public int split(PlainMap state) {
        return birth(ActRequests.Birth.split(hypha, Objects.requireNonNull(state, "state")));
    }

    private int birth(ActRequests.Birth wish) {
        check();
        if (births.size() - birthMark >= room.limits.births()) {
            throw exceeded(StepFaults.tooManyBirths(room.limits));
        }
        ask();
        births.add(wish);
        return births.size() - 1 - birthMark;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload, Manner manner) {
        check();
        ActRequests.Birth newborn = births.get(birthMark + birth);
        address(put(null, frequencies.of(frequency), payload, manner, cause), null, null, newborn, false);
    }

    private void ask() {
        wished = true;
        asked = true;
    }

    @Override
    public void die() {
        check();
        wished = true;
        dying = true;
    }

    @Override
    public void connect(String to, List<String> names) {
        rewire(new ActRequests.Rewire(hypha, to, List.copyOf(names), true));
    }

    @Override
    public void disconnect(String to) {
        rewire(new ActRequests.Rewire(hypha, to, List.of(), false));
    }

    private void rewire(ActRequests.Rewire wish) {
        check();
        if (rewires.size() - rewireMark >= room.limits.emissions()) {
            throw exceeded(StepFaults.tooManySockets(room.limits));
        }
        ask();
        rewires.add(wish);
    }

    @Override
    public void wakeIn(long tides) {
        check();
        wished = true;
        wakesAt = tides >= Hypha.NEVER - tide ? Hypha.NEVER : tide + Math.max(1, tides);
    }

    @Override
    public void sleep() {
        check();
        wished = true;
        wakesAt = Hypha.NEVER;
    }

    @Override
    public long random() {
        check();
        wished = true;
        return random.next(hypha, tide);
    }

    @Override
    public long time() {
        return clock;
    }

    @Override
    public long tide() {
        return tide;
    }
}
