package io.mycelium.core.act;

import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.signal.Signal;
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
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one ACT want to happen. It is kept here and nowhere else until the ACT is committed, and what a step
 * wanted is taken back if it fails. So an ACT whose thread was given up is as if it had not been: once {@link #cutOff cut
 * off}, each call throws {@link CutOffException}, and what a call had begun to write, nobody reads.
 *
 * <p>The object is there for one ACT after another.
 */
final class ActEffects extends Padded implements StepEffects {
    // what the ACT wants
    final Emissions emissions = new Emissions();
    final List<ActRequests.Birth> births = new ArrayList<>();
    final List<ActRequests.Send> sends = new ArrayList<>();
    final List<ActRequests.Rewire> rewires = new ArrayList<>();
    /** Whether any of these three lists holds something: after most ACTs none does, and they are not looked at one by one. */
    boolean wished;
    /** {@link TraceEvent}s, and for each emission its place. */
    final List<Object> trace = new ArrayList<>();

    boolean dying;
    long wakesAt;
    /** The number of the last signal that the hypha emitted. */
    long seq;

    // the tide
    private final Frequency.Table frequencies;
    private final long seed;
    private long tide;
    private long clock;
    private boolean tracing;
    private @Nullable String lastFrequencyName;
    private @Nullable Frequency lastFrequency;

    // the ACT
    private Hypha hypha;
    /** The signal of the running step; null in an opening. */
    private @Nullable CoreSignal cause;
    /** Where the random stream of this ACT begins, known once the first number is drawn, and how many were. */
    private long random;

    private long drawn;
    private volatile boolean cutOff;

    // how much a step may want
    private Blueprint.StepLimits limits = Blueprint.StepLimits.DEFAULT;
    private long most;
    private long room;
    /** How many signals a step may emit: as many as the limits say, and as the network has room for. */
    private long mayEmit;

    private @Nullable StepLimitException tooMuch;

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
    ActEffects(Frequency.Table frequencies, long seed) {
        this.frequencies = frequencies;
        this.seed = seed;
    }

    /**
     * @param mayHold how many signals the network may hold
     * @param held how many it holds
     */
    void beginTide(long number, long millis, boolean traced, long mayHold, long held) {
        tide = number;
        most = mayHold;
        room = Math.max(0, mayHold - held);
        mayEmit = Math.min(limits.emissions(), room);
        clock = millis;
        tracing = traced;
        traceMark = 0;
        emissions.clear();
    }

    void begin(Hypha h) {
        hypha = h;
        cause = null;
        dying = false;
        wakesAt = h.wakesAt;
        seq = h.seq;
        drawn = 0;
        Blueprint.StepLimits now = h.species.plan.limits();
        if (now != limits) {
            limits = now;
            mayEmit = Math.min(now.emissions(), room);
        }
    }

    void beginStep(@Nullable CoreSignal signal) {
        cause = signal;
        tooMuch = null;
        emissionMark = emissions.size();
        if (wished) {
            birthMark = births.size();
            sendMark = sends.size();
            rewireMark = rewires.size();
        }
        if (tracing) {
            traceMark = trace.size();
        }
        seqMark = seq;
        drawnMark = drawn;
        wakeMark = wakesAt;
        dyingMark = dying;
    }

    /**
     * Takes back what the step wanted.
     *
     * @param matchesToo whether the trace forgets too that its rules matched
     */
    void undoStep(boolean matchesToo) {
        emissions.truncate(emissionMark);
        truncate(births, birthMark);
        truncate(sends, sendMark);
        truncate(rewires, rewireMark);
        if (matchesToo) {
            truncate(trace, traceMark);
        } else {
            trace.subList(traceMark, trace.size()).removeIf(entry -> entry instanceof Integer);
        }
        seq = seqMark;
        drawn = drawnMark;
        wakesAt = wakeMark;
        dying = dyingMark;
    }

    private static void truncate(List<?> list, int size) {
        if (list.size() > size) {
            list.subList(size, list.size()).clear();
        }
    }

    /** All was handed over: nothing is kept of the ACT. */
    void clear() {
        cause = null;
        emissions.restart();
        if (wished) {
            wished = false;
            births.clear();
            sends.clear();
            rewires.clear();
            birthMark = 0;
            sendMark = 0;
            rewireMark = 0;
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

    private Frequency frequency(String name) {
        @SuppressWarnings("ReferenceEquality") // names in rules are constants: the same object again and again
        boolean same = name == lastFrequencyName;
        Frequency known = lastFrequency;
        if (!same || known == null) {
            known = frequencies.of(name);
            lastFrequencyName = name;
            lastFrequency = known;
        }
        return known;
    }

    @Override
    public boolean tracing() {
        return tracing;
    }

    @Override
    public void matched(String rule) {
        check();
        if (tracing) {
            trace.add(new TraceEvent.Matches(hypha.name(), rule));
        }
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
        check();
        Frequency frequency = frequency(name);
        boolean routed = false;
        for (Socket s = hypha.firstOut; s != null; s = s.nextOut) {
            if (!s.closing && s.carries(frequency)) {
                put(s, frequency, payload, urgent);
                routed = true;
            }
        }
        if (!routed) {
            wished = true;
            sends.add(new ActRequests.Send(put(null, frequency, payload, urgent), hypha, null, null));
        }
    }

    /** What the running step wanted too much of; null if nothing. */
    @Nullable
    StepLimitException tooMuch() {
        return tooMuch;
    }

    private StepLimitException exceeds(String what) {
        StepLimitException limit = new StepLimitException(what);
        tooMuch = limit;
        return limit;
    }

    private int put(@Nullable Socket socket, Frequency frequency, PlainMap payload, boolean urgent) {
        if (emissions.size() - emissionMark >= mayEmit) {
            throw tooManyEmissions();
        }
        if (Plain.depth(payload) > 1 && Plain.bytes(payload, limits.bytes()) > limits.bytes()) {
            throw exceeds("it emitted a payload of more than " + limits.bytes()
                    + " bytes, as many as 'limits: {bytes: ...}' of its species allows");
        }
        CoreSignal from = cause;
        CoreSignal signal = new CoreSignal(
                new SignalKey(hypha, hypha.generation, ++seq),
                frequency,
                Objects.requireNonNull(payload, "payload"),
                from == null ? null : from.key,
                from == null ? null : from.root,
                tide,
                urgent);
        int place = emissions.add(socket, signal);
        if (tracing) {
            trace.add(place);
        }
        return place;
    }

    private StepLimitException tooManyEmissions() {
        return exceeds(
                limits.emissions() <= room
                        ? "it emitted more than " + limits.emissions()
                                + " signals, as many as 'limits: {emissions: ...}' of its species allows a step"
                        : "it emitted more than the network has room for: it may hold " + most
                                + " signals, as 'limits: {signals: ...}' says, and holds " + (most - room));
    }

    @Override
    public void send(String to, String frequency, PlainMap payload) {
        check();
        wished = true;
        sends.add(new ActRequests.Send(put(null, frequency(frequency), payload, false), hypha, to, null));
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
        check();
        if (births.size() - birthMark >= limits.births()) {
            throw exceeds("it asked for more than " + limits.births()
                    + " births, as many as 'limits: {births: ...}' of its species allows a step");
        }
        wished = true;
        births.add(new ActRequests.Birth(hypha, species, name, Objects.requireNonNull(state, "state")));
        return births.size() - 1 - birthMark;
    }

    @Override
    public void sendToNewborn(int birth, String frequency, PlainMap payload) {
        check();
        ActRequests.Birth asked = births.get(birthMark + birth);
        wished = true;
        sends.add(new ActRequests.Send(put(null, frequency(frequency), payload, false), hypha, null, asked));
    }

    @Override
    public void die() {
        check();
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
        if (rewires.size() - rewireMark >= limits.emissions()) {
            throw exceeds("it connected and disconnected more than " + limits.emissions()
                    + " times, as often as 'limits: {emissions: ...}' of its species allows a step");
        }
        wished = true;
        rewires.add(wish);
    }

    @Override
    public void wakeIn(long tides) {
        check();
        wakesAt = tides >= Hypha.NEVER - tide ? Hypha.NEVER : tide + Math.max(1, tides);
    }

    @Override
    public void sleep() {
        check();
        wakesAt = Hypha.NEVER;
    }

    @Override
    public long random() {
        check();
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
}
