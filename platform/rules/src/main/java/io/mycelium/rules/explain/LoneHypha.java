package io.mycelium.rules.explain;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import java.util.List;

/** A hypha without a network: in good health, one tide old, with one signal before it and nobody around. */
record LoneHypha(String id, int queueDepth) implements HyphaView {
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
    public int waiting() {
        return queueDepth;
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
