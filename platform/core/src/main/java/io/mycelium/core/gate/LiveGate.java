package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Asks the world, and writes down what it said, if somebody wants to have it. */
public final class LiveGate implements Gate {
    private final Inlet inlet;
    private final PluginCaller caller;
    private final LongSupplier wallClock;
    private long tide;
    private long clock;
    private @Nullable TideRecord record;

    public LiveGate(Inlet inlet, PluginCaller caller, LongSupplier wallClock) {
        this.inlet = inlet;
        this.caller = caller;
        this.wallClock = wallClock;
    }

    /** From the next tide on, gives away the inputs of each. At a boundary; what is at hand then is to be told after. */
    public void record(Consumer<TideInputs> sink) {
        record = new TideRecord(sink);
    }

    @Override
    public void beginTide(State state) {
        tide = state.tide;
        clock = wallClock.getAsLong();
        if (record != null) {
            record.beginTide(state, clock);
        }
    }

    @Override
    public long clock() {
        return clock;
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
    public void takeOffers(TideIn tideIn) {
        inlet.looked();
        if (inlet.waiting() > 0) {
            takeInTurns(tideIn, true);
            takeInTurns(tideIn, false);
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
        Socket full = tideIn.fullSocket(queue.body, entry.frequency, urgent);
        if (full != null && full.full == FullPolicy.THROTTLE) {
            return false;
        }
        if (full != null) {
            queue.refuse(entry, "the socket " + full + " is full (" + full.capacity + " signals) and rejects");
        } else if (queue.take(entry)) {
            if (record != null) {
                record.offered(entry);
            }
            tideIn.ingest(entry.key(), entry.frequency, entry.payload, urgent, entry.deadline);
            inlet.taken(entry, tide);
        }
        return true;
    }

    @Override
    public InputBody.Intake take(BodyNode body, long tide, int room) throws PluginCaller.PluginFault {
        InputBody feed = Objects.requireNonNull(body.input);
        Object memory = body.memory;
        try {
            InputBody.Intake intake = caller.call(() -> checked(feed.take(memory, tide, room), room));
            if (record != null) {
                record.fed(body, intake);
            }
            return intake;
        } catch (PluginCaller.PluginFault fault) {
            if (record != null) {
                record.notFed(body, fault);
            }
            throw fault;
        }
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

    @Override
    public @Nullable Object deliver(BodyNode body, List<Output> outputs) throws PluginCaller.PluginFault {
        OutputBody output = Objects.requireNonNull(body.output);
        Object memory = body.memory;
        try {
            Object after = caller.call(() -> Plain.of(output.deliver(memory, outputs)));
            if (record != null) {
                record.delivered(body, after);
            }
            return after;
        } catch (PluginCaller.PluginFault fault) {
            if (record != null) {
                record.notDelivered(body, fault);
            }
            throw fault;
        }
    }

    @Override
    public <T> T call(Callable<T> function) throws PluginCaller.PluginFault {
        if (record != null) {
            record.called();
        }
        try {
            return caller.call(function);
        } catch (PluginCaller.PluginFault fault) {
            if (record != null) {
                record.failed(fault);
            }
            throw fault;
        }
    }

    @Override
    public void endTide() {
        if (record != null) {
            record.endTide();
        }
    }

    @Override
    public void passed(long until) {
        if (record != null) {
            record.passed(until);
        }
    }

    @Override
    public void swapped(Map<String, Behaviour> packs, Map<String, Relay> relays, Map<String, HealthPolicy> policies) {
        if (record != null) {
            record.swapped(packs, relays, policies);
        }
    }

    @Override
    public void bound(List<BodyNode> bodies) {
        if (record != null) {
            record.bound(bodies);
        }
    }
}
