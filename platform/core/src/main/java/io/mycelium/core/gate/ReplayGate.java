package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Answers from what was written down of a tide. Nothing outside is asked: no body, no clock, no queue; relays and
 * policies, being functions, are asked again, but for the calls that failed.
 *
 * <p>Throws {@link IllegalStateException} if the tide asks for something else than was asked for then: the record is not
 * that of this network, or something outside of the tides changed it.
 */
public final class ReplayGate implements Gate {
    private final Topology topology;
    private final ArrayDeque<TideInputs.Fed> fed = new ArrayDeque<>();
    private final ArrayDeque<TideInputs.Delivered> delivered = new ArrayDeque<>();
    private final ArrayDeque<TideInputs.Fault> faults = new ArrayDeque<>();
    private @Nullable TideInputs inputs;
    private int calls;

    public ReplayGate(Topology topology) {
        this.topology = topology;
    }

    /** What the next tide is told. */
    public void load(TideInputs next) {
        inputs = next;
        fed.addAll(next.fed());
        delivered.addAll(next.delivered());
        faults.addAll(next.faults());
        calls = 0;
    }

    private TideInputs inputs() {
        TideInputs loaded = inputs;
        if (loaded == null) {
            throw new IllegalStateException("a tide was begun of which there is no record");
        }
        return loaded;
    }

    @Override
    public void beginTide(State state) {
        if (inputs().tide() != state.tide) {
            throw unfit("it is of tide " + inputs().tide() + ", and tide " + state.tide + " runs");
        }
    }

    @Override
    public long clock() {
        return inputs().clock();
    }

    @Override
    public int memory() {
        return inputs().memory();
    }

    @Override
    public Map<String, Abandoned> known() {
        Map<String, Abandoned> known = new HashMap<>();
        inputs().abandoned().forEach(act -> known.put(act.hypha(), act));
        return known;
    }

    @Override
    public void abandoned(List<Abandoned> acts) {
        if (!acts.equals(inputs().abandoned())) {
            throw unfit("these ACTs were given up now: " + acts + ", and these then: " + inputs().abandoned());
        }
    }

    @Override
    public List<Wish> wishes() {
        return inputs().wishes();
    }

    @Override
    public void wished(List<Wish.Outcome> outcomes) {}

    @Override
    public void takeOffers(TideIn tideIn) {
        for (TideInputs.Offered o : inputs().offered()) {
            Node body = topology.find(o.body());
            if (!(body instanceof BodyNode)) {
                throw unfit("'" + o.body() + "' is not a body of this network");
            }
            SignalKey key = new SignalKey(body, o.generation(), o.seq());
            TideInputs.Again again = o.again();
            if (again == null) {
                tideIn.comesWith(o.trace(), key);
                tideIn.ingest(key, o.frequency(), o.payload(), o.urgent(), o.deadline());
            } else {
                tideIn.replay(key, o.frequency(), o.payload(), o.urgent(), again);
            }
        }
    }

    @Override
    public List<PluginCaller.Answer<InputBody.Intake>> take(List<Asked> feeds, long tide) {
        return feeds.stream().map(asked -> taken(asked.body())).toList();
    }

    private PluginCaller.Answer<InputBody.Intake> taken(BodyNode body) {
        TideInputs.Fed answer = fed.poll();
        if (answer == null || !answer.body().equals(body.name())) {
            throw unfit("it does not say what feed '" + body.name() + "' answered");
        }
        if (answer.fault() != null) {
            return new PluginCaller.Answer<>(null, new PluginCaller.PluginFault(answer.fault(), null));
        }
        List<InputBody.Incoming> signals = answer.signals().stream()
                .map(in -> new InputBody.Incoming(in.frequency(), in.payload()))
                .toList();
        return new PluginCaller.Answer<>(new InputBody.Intake(answer.memory(), signals, answer.ended()), null);
    }

    @Override
    public List<PluginCaller.Answer<@Nullable Object>> deliver(List<Handed> bodies) {
        return bodies.stream().map(handed -> delivered(handed.body())).toList();
    }

    private PluginCaller.Answer<@Nullable Object> delivered(BodyNode body) {
        TideInputs.Delivered answer = delivered.poll();
        if (answer == null || !answer.body().equals(body.name())) {
            throw unfit("it does not say what body '" + body.name() + "' answered");
        }
        String fault = answer.fault();
        return new PluginCaller.Answer<>(
                answer.memory(), fault == null ? null : new PluginCaller.PluginFault(fault, null));
    }

    @Override
    public <T> T call(Callable<T> function) throws PluginCaller.PluginFault {
        TideInputs.Fault next = faults.peek();
        calls++;
        if (next != null && next.call() == calls) {
            faults.remove();
            throw next.hung()
                    ? new PluginCaller.HungException(next.message(), null)
                    : new PluginCaller.PluginFault(next.message(), null);
        }
        try {
            return function.call();
        } catch (Throwable e) {
            throw unfit("a relay or policy failed now that did not then: " + e);
        }
    }

    @Override
    public <T> List<PluginCaller.Answer<T>> callUntilHung(List<Callable<T>> functions) {
        List<PluginCaller.Answer<T>> answers = new ArrayList<>();
        for (Callable<T> function : functions) {
            try {
                answers.add(new PluginCaller.Answer<>(call(function), null));
            } catch (PluginCaller.PluginFault fault) {
                answers.add(new PluginCaller.Answer<>(null, fault));
                if (fault instanceof PluginCaller.HungException) {
                    break;
                }
            }
        }
        return answers;
    }

    @Override
    public <T> T callHere(Callable<T> function) throws PluginCaller.PluginFault {
        return call(function);
    }

    @Override
    public void endTide() {
        if (!fed.isEmpty() || !delivered.isEmpty() || !faults.isEmpty()) {
            throw unfit("it has answers to what was not asked: " + fed + delivered + faults);
        }
        inputs = null;
    }

    private IllegalStateException unfit(String how) {
        TideInputs loaded = inputs;
        return new IllegalStateException(
                "the record of tide " + (loaded == null ? "?" : loaded.tide()) + " does not fit: " + how);
    }

    @Override
    public void passed(long until) {}

    @Override
    public void cleared(Sought sought) {}

    @Override
    public void swapped(
            Map<String, Behaviour> packs,
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, MergePolicy> merges) {}

    @Override
    public void bound(List<BodyNode> bodies) {}

    /** A body is served from here on, or not, by somebody who is never asked. */
    public static void serve(BodyNode body, TideInputs.Served served) {
        body.input = served.serving() && body.isInput() ? NOBODY_TAKES : null;
        body.output = served.serving() && !body.isInput() ? NOBODY_DELIVERS : null;
        body.ended = served.ended();
        body.strikes.read(served.strikes());
    }

    private static final InputBody NOBODY_TAKES = new InputBody() {
        @Override
        public Intake take(@Nullable Object memory, long tide, int room) {
            throw new IllegalStateException("a replay asks no body");
        }

        @Override
        public void close() {}
    };

    private static final OutputBody NOBODY_DELIVERS = new OutputBody() {
        @Override
        public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
            throw new IllegalStateException("a replay asks no body");
        }

        @Override
        public void close() {}
    };
}
