package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.Plain;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Asks the world, and writes down what it said, if somebody wants to have it. */
public final class LiveGate implements Gate {
    private static final int MOST_MEMORY = 3;

    private final Inlet inlet;
    private final PluginCaller caller;
    private final LongSupplier wallClock;
    private final Wishing wishing;
    private final IntSupplier memory;
    private List<Wish.Outcome> outcomes = List.of();
    private long tide;
    private long clock;
    private int memoryLevel;
    private @Nullable TideRecord record;

    /** @param memory how short the memory of the machine is, from 0 to 3 */
    public LiveGate(Inlet inlet, PluginCaller caller, LongSupplier wallClock, Wishing wishing, IntSupplier memory) {
        this.inlet = inlet;
        this.caller = caller;
        this.wallClock = wallClock;
        this.wishing = wishing;
        this.memory = memory;
    }

    /** From the next tide on, gives away the inputs of each. At a boundary; what is at hand then is to be told after. */
    public void record(Consumer<TideInputs> sink) {
        record = new TideRecord(sink);
    }

    @Override
    public void beginTide(State state) {
        tide = state.tide;
        clock = wallClock.getAsLong();
        memoryLevel = state.degradation == null ? 0 : Math.max(0, Math.min(MOST_MEMORY, memory.getAsInt()));
        if (record != null) {
            record.beginTide(state, clock, memoryLevel);
        }
    }

    @Override
    public long clock() {
        return clock;
    }

    @Override
    public int memory() {
        return memoryLevel;
    }

    @Override
    public @Nullable Map<String, Abandoned> known() {
        return null;
    }

    @Override
    public void abandoned(List<Abandoned> acts) {
        if (record != null) {
            record.abandoned(acts);
        }
    }

    @Override
    public List<Wish> wishes() {
        List<Wish> wishes = wishing.take();
        if (record != null) {
            record.wished(wishes);
        }
        return wishes;
    }

    @Override
    public void wished(List<Wish.Outcome> ofTide) {
        outcomes = ofTide;
    }

    @Override
    public void takeOffers(TideIn tideIn) {
        inlet.looked();
        if (inlet.waiting() > 0) {
            takeInTurns(tideIn, true);
            takeInTurns(tideIn, false);
            takeReplays(tideIn);
        }
    }

    /** All that find room; one that does not holds none of the others up. */
    private void takeReplays(TideIn tideIn) {
        for (Replays.Replay replay : inlet.replays().waiting()) {
            if (tideIn.hasRoomFor(replay.to(), replay.signal().urgent)) {
                inlet.replays().remove(replay);
                inlet.left();
                TideInputs.Again again = new TideInputs.Again(
                        replay.to(), replay.dissonance(), replay.signal().id());
                SignalKey key = tideIn.nextReplay();
                if (record != null) {
                    record.replayed(key, replay.signal(), again);
                }
                tideIn.replay(key, replay.signal(), again);
            }
        }
    }

    /** A prefix of each body's line, one from each in turn, so that none comes before all of another. */
    private void takeInTurns(TideIn tideIn, boolean urgent) {
        List<Turn> open = new ArrayList<>();
        for (IngressQueue queue : inlet.queues()) {
            int waiting = queue.waiting(urgent);
            if (waiting > 0) {
                open.add(new Turn(queue, waiting));
            }
        }
        while (!open.isEmpty()) {
            open.removeIf(turn -> turn.left-- == 0 || !takeOne(tideIn, turn.queue, urgent));
        }
    }

    /** How many of a line there were when TIDE IN began, so that those who offer meanwhile do not hold it up. */
    private static final class Turn {
        final IngressQueue queue;
        int left;

        Turn(IngressQueue queue, int left) {
            this.queue = queue;
            this.left = left;
        }
    }

    /** False if the first of the line has to wait, or there is none. */
    private boolean takeOne(TideIn tideIn, IngressQueue queue, boolean urgent) {
        IngressQueue.Entry entry = queue.first(urgent);
        if (entry == null) {
            return false;
        }
        String shed = tideIn.shed(queue.body, entry.frequency);
        if (shed != null) {
            queue.refuse(entry, shed);
            return true;
        }
        Socket full = tideIn.fullSocket(queue.body, entry.frequency, urgent);
        if (full != null && full.full.throttles()) {
            return false;
        }
        if (full != null) {
            queue.refuse(entry, "the socket " + full + " " + full.whyNot());
        } else if (queue.take(entry)) {
            entry.comesIn(tide, clock);
            if (record != null) {
                record.offered(entry);
            }
            tideIn.comesWith(entry.trace, entry.key());
            tideIn.ingest(entry.key(), entry.frequency, entry.payload, urgent, entry.deadline);
            inlet.taken(entry, tide);
        }
        return true;
    }

    @Override
    public List<PluginCaller.Answer<InputBody.Intake>> take(List<Asked> feeds, long tide) {
        List<Callable<InputBody.Intake>> calls = new ArrayList<>(feeds.size());
        for (Asked asked : feeds) {
            InputBody feed = Objects.requireNonNull(asked.body().input);
            Object memory = asked.body().memory;
            int room = asked.room();
            calls.add(() -> checked(feed.take(memory, tide, room), room));
        }
        List<PluginCaller.Answer<InputBody.Intake>> answers = caller.callAll(calls);
        if (record != null) {
            for (int i = 0; i < answers.size(); i++) {
                record.fed(feeds.get(i).body(), answers.get(i));
            }
        }
        return answers;
    }

    /** Refuses an intake as a whole, before anything of it has come in. */
    @SuppressWarnings("NullAway") // what a plugin gives may be null, whatever its contract says
    private static InputBody.Intake checked(InputBody.Intake intake, int room) {
        List<InputBody.Incoming> signals = List.copyOf(intake.signals());
        if (signals.size() > room) {
            throw new IllegalArgumentException(
                    "it took " + signals.size() + " signals where there was room for " + room);
        }
        for (InputBody.Incoming in : signals) {
            if (in.frequency() == null || in.payload() == null) {
                throw new IllegalArgumentException("it took a signal without a frequency or payload");
            }
        }
        return new InputBody.Intake(Plain.of(intake.memory()), signals, intake.ended());
    }

    /** Who takes no outputs is not asked, so that no tide waits for it. */
    @Override
    public List<PluginCaller.Answer<@Nullable Object>> deliver(List<Handed> bodies) {
        List<Callable<@Nullable Object>> calls = new ArrayList<>(bodies.size());
        for (Handed handed : bodies) {
            if (handed.body().takesOutputs) {
                OutputBody output = Objects.requireNonNull(handed.body().output);
                Object memory = handed.body().memory;
                calls.add(() -> Plain.of(output.deliver(memory, handed.outputs())));
            }
        }
        Iterator<PluginCaller.Answer<@Nullable Object>> made =
                caller.callAll(calls).iterator();
        List<PluginCaller.Answer<@Nullable Object>> answers = new ArrayList<>(bodies.size());
        for (Handed handed : bodies) {
            BodyNode body = handed.body();
            PluginCaller.Answer<@Nullable Object> answer =
                    body.takesOutputs ? made.next() : new PluginCaller.Answer<>(body.memory, null);
            answers.add(answer);
            if (record != null) {
                record.delivered(body, answer);
            }
        }
        return answers;
    }

    @Override
    public <T> T call(Callable<T> function) throws PluginCaller.PluginFault {
        return called(caller.callAll(List.of(function)).get(0));
    }

    @Override
    public <T> T callHere(Callable<T> function) throws PluginCaller.PluginFault {
        return called(PluginCaller.made(function));
    }

    @Override
    public <T> List<PluginCaller.Answer<T>> callUntilHung(List<Callable<T>> functions) {
        List<PluginCaller.Answer<T>> answers = caller.callUntilHung(functions);
        answers.forEach(this::note);
        return answers;
    }

    private <T> T called(PluginCaller.Answer<T> answer) throws PluginCaller.PluginFault {
        note(answer);
        return answer.get();
    }

    private void note(PluginCaller.Answer<?> answer) {
        PluginCaller.PluginFault fault = answer.fault();
        if (record != null) {
            record.called();
            if (fault != null) {
                record.failed(fault);
            }
        }
    }

    @Override
    public void endTide() {
        if (record != null) {
            record.endTide();
        }
        if (!outcomes.isEmpty()) {
            wishing.answer(outcomes);
            outcomes = List.of();
        }
    }

    @Override
    public void passed(long until) {
        if (record != null) {
            record.passed(until);
        }
    }

    @Override
    public void cleared(Sought sought) {
        if (record != null) {
            record.cleared(sought);
        }
    }

    @Override
    public void swapped(
            Map<String, Behaviour> packs,
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, MergePolicy> merges) {
        if (record != null) {
            record.swapped(packs, relays, policies, merges);
        }
    }

    @Override
    public void bound(List<BodyNode> bodies) {
        if (record != null) {
            record.bound(bodies);
        }
    }
}
