package io.mycelium.core.act;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * What the steps of one ACT see of their hypha, beside its state. Once {@link #cutOff cut off}, what leads beyond plain
 * values throws {@link CutOffException}. The object is there for one ACT after another.
 */
final class ActView extends Padded implements HyphaView {
    private final Sensing sensing;
    private long tide;
    private Hypha hypha;
    private volatile boolean cutOff;
    /** How much of the energy of this tide the steps with signals spent before the running one. */
    int energySpent;

    @SuppressWarnings("NullAway") // hypha is set before any call that reads it
    ActView(Sensing sensing) {
        this.sensing = sensing;
    }

    void beginTide(long number) {
        tide = number;
    }

    void begin(Hypha h) {
        hypha = h;
        energySpent = 0;
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
        check();
        return hypha.vitality;
    }

    @Override
    public double energy() {
        int budget = Math.max(1, hypha.species.plan.energy());
        return Math.max(0, budget - energySpent) / (double) budget;
    }

    @Override
    public double energyLeft() {
        check();
        return hypha.energyLeft();
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
    public double bufferFill() {
        check();
        return sensing.fullestHeld / (double) sensing.fullestCapacity;
    }

    @Override
    public List<String> upstream() {
        check();
        List<String> names = new ArrayList<>();
        for (Socket s = hypha.firstIn; s != null; s = s.nextIn) {
            names.add(s.from.name());
        }
        return names;
    }

    @Override
    public List<String> neighbours() {
        check();
        List<String> names = new ArrayList<>();
        for (Socket s = hypha.firstOut; s != null; s = s.nextOut) {
            if (!s.closing) {
                names.add(s.to.name());
            }
        }
        return names;
    }
}
