package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Topology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relay is shown. Once the call is over it answers no more, should the relay still be at it: whoever goes on
 * with it neither sees nor changes anything.
 */
final class ShownCall implements RelayCall {
    private final Topology topology;
    private final RelayNode relay;
    private final Socket[] targets;
    private final int targetCount;
    private final List<CoreSignal> arrivals;
    private final long tide;
    private final long sensedIn;
    private final @Nullable Object memory;
    private volatile boolean over;

    /** @param arrivals not to be changed any more */
    ShownCall(Topology topology, RelayNode relay, List<CoreSignal> arrivals, long tide, long sensedIn) {
        this.topology = topology;
        this.relay = relay;
        this.targets = relay.targets.items();
        this.targetCount = relay.targets.size();
        this.arrivals = arrivals;
        this.tide = tide;
        this.sensedIn = sensedIn;
        this.memory = relay.memory;
    }

    @Override
    public String id() {
        return relay.name();
    }

    @Override
    public PlainMap settings() {
        return relay.plan.settings();
    }

    @Override
    public @Nullable Object memory() {
        return memory;
    }

    @Override
    public long tide() {
        return tide;
    }

    @Override
    public long sensedIn() {
        return sensedIn;
    }

    @Override
    public int arrivals() {
        return arrivals.size();
    }

    @Override
    public Signal arrival(int index) {
        check();
        return arrivals.get(index);
    }

    @Override
    public List<String> keptUnder() {
        check();
        return relay.keeps.keys();
    }

    @Override
    public int kept(String under) {
        check();
        return relay.keeps.count(under);
    }

    @Override
    public Signal kept(String under, int index) {
        check();
        return relay.keeps.get(under, index);
    }

    @Override
    public int targets() {
        return targetCount;
    }

    @Override
    public String target(int index) {
        check();
        return targets[index].to.name();
    }

    @Override
    public boolean carries(int target, String frequency) {
        check();
        return carries(targets[target], frequency);
    }

    @Override
    public int room(int target) {
        check();
        Socket socket = targets[target];
        return socket.to instanceof Hypha h && h.species.shed ? 0 : Math.max(0, socket.room(false));
    }

    @Override
    public boolean exists(String hypha) {
        return node(hypha) instanceof Hypha;
    }

    @Override
    public int targetsOf(String other, @Nullable String frequency) {
        if (!(node(other) instanceof RelayNode found)) {
            return 0;
        }
        if (frequency == null) {
            return found.targets.size();
        }
        int count = 0;
        Socket[] others = found.targets.items();
        for (int i = 0; i < found.targets.size(); i++) {
            count += carries(others[i], frequency) ? 1 : 0;
        }
        return count;
    }

    private @Nullable Node node(String name) {
        check();
        return topology.find(name, relay);
    }

    /** A name that nobody has given to a signal yet is carried by sockets that carry all; it is not kept for that. */
    private boolean carries(Socket socket, String name) {
        Frequency known = topology.frequencies.known(name);
        return known == null ? socket.carriesAll() : socket.carries(known);
    }

    /** The tide has gone on without it. */
    void end() {
        over = true;
    }

    private void check() {
        if (over) {
            throw new IllegalStateException("this call is over");
        }
    }
}
