package io.mycelium.api.hypha;

import java.util.List;

/**
 * A hypha with nobody around it, for which nothing waits and which has all its energy: what rules see where a step is taken
 * outside of a network. Whoever knows more of it overrides that.
 */
public class LoneHypha implements HyphaView {
    private final String id;

    /** One of that name, which is its species' too. */
    public LoneHypha(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public String species() {
        return id;
    }

    @Override
    public long generation() {
        return 0;
    }

    @Override
    public int index() {
        return 0;
    }

    /** {@inheritDoc} Here it is in its first ACT. */
    @Override
    public long age() {
        return 1;
    }

    @Override
    public Vitality vitality() {
        return new Vitality(1, VitalityLevel.EXCELLENT);
    }

    @Override
    public double energy() {
        return 1;
    }

    @Override
    public double energyLeft() {
        return 1;
    }

    @Override
    public boolean exhausted() {
        return false;
    }

    @Override
    public int queueDepth() {
        return 0;
    }

    @Override
    public int waiting() {
        return queueDepth();
    }

    @Override
    public int stopped() {
        return 0;
    }

    @Override
    public int refused() {
        return 0;
    }

    @Override
    public int stashed() {
        return 0;
    }

    @Override
    public double bufferFill() {
        return 0;
    }

    @Override
    public List<String> upstream() {
        return List.of();
    }

    @Override
    public List<String> neighbours() {
        return List.of();
    }

    @Override
    public List<String> peers() {
        return List.of();
    }
}
