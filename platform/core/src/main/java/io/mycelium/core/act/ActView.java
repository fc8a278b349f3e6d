package io.mycelium.core.act;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the steps of one ACT see of their hypha, beside its state. Once {@link #cutOff cut off}, what leads beyond plain
 * values throws {@link CutOffException}. The object is there for one ACT after another.
 */
final class ActView extends Padded implements HyphaView {
    private final Act act;
    private final Sensing sensing;
    private volatile boolean cutOff;

    ActView(Act act, Sensing sensing) {
        this.act = act;
        this.sensing = sensing;
    }

    /** From now on what leads beyond plain values throws. By any thread. */
    void cutOff() {
        cutOff = true;
    }

    private void check() {
        if (cutOff) {
            throw new CutOffException();
        }
    }

    @Override
    public String id() {
        return act.hypha().name();
    }

    @Override
    public String species() {
        return act.hypha().species.plan.name();
    }

    @Override
    public long generation() {
        return act.hypha().generation;
    }

    @Override
    public int index() {
        return act.hypha().species.indexOf(act.hypha());
    }

    @Override
    public long age() {
        return act.tide() - act.hypha().bornAt;
    }

    @Override
    public Vitality vitality() {
        check();
        return act.hypha().vitality;
    }

    @Override
    public double energy() {
        return act.energyLeft();
    }

    @Override
    public double energyLeft() {
        check();
        return act.hypha().energyLeft();
    }

    @Override
    public boolean exhausted() {
        check();
        return act.hypha().isExhausted();
    }

    @Override
    public int queueDepth() {
        check();
        return sensing.size;
    }

    @Override
    public int waiting() {
        check();
        return sensing.waiting;
    }

    @Override
    public int stopped() {
        check();
        Outbox outbox = act.hypha().outbox;
        Dealings dealings = act.hypha().dealings;
        return outbox != null ? (int) (act.tide() - outbox.since) : dealings == null ? 0 : dealings.stopped;
    }

    @Override
    public int refused() {
        check();
        Dealings dealings = act.hypha().dealings;
        return dealings == null ? 0 : dealings.refused;
    }

    @Override
    public int stashed() {
        check();
        Dealings dealings = act.hypha().dealings;
        return dealings == null ? 0 : dealings.stashed();
    }

    @Override
    public double bufferFill() {
        check();
        return sensing.fullestHeld / (double) sensing.fullestCapacity;
    }

    @Override
    public List<String> upstream() {
        check();
        List<String> names = new ArrayList<>();
        for (Socket s = act.hypha().firstIn; s != null; s = s.nextIn) {
            String name = s.from.name();
            if (!name.equals(BodyNode.WORLD) && !s.addressed()) { // nobody to send to, or not joined with this one
                names.add(name);
            }
        }
        return names;
    }

    @Override
    public List<String> neighbours() {
        check();
        List<String> names = new ArrayList<>();
        for (Socket s = act.hypha().firstOut; s != null; s = s.nextOut) {
            if (!s.closing) {
                names.add(s.to.name());
            }
        }
        return names;
    }

    @Override
    public List<String> peers() {
        check();
        Set<String> names = new LinkedHashSet<>();
        for (Socket s = act.hypha().firstOut; s != null; s = s.nextOut) {
            if (!s.closing && s.to instanceof Hypha) {
                names.add(s.to.name());
            }
        }
        for (Socket s = act.hypha().firstIn; s != null; s = s.nextIn) {
            if (!s.closing && s.from instanceof Hypha) {
                names.add(s.from.name());
            }
        }
        return new ArrayList<>(names);
    }
}
