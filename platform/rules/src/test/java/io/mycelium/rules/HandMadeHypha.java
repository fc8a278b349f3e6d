package io.mycelium.rules;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import java.util.List;

record HandMadeHypha(String id, double bufferFill, int queueDepth) implements HyphaView {
    static final HandMadeHypha CALM = new HandMadeHypha("worker_1", 0.1, 1);

    @Override
    public String species() {
        return "worker";
    }

    @Override
    public long generation() {
        return 0;
    }

    @Override
    public long age() {
        return 3;
    }

    @Override
    public Vitality vitality() {
        return new Vitality(0.95, VitalityLevel.EXCELLENT);
    }

    @Override
    public double energy() {
        return 1;
    }

    @Override
    public double energyLeft() {
        return 0.5;
    }

    @Override
    public int waiting() {
        return 10 * queueDepth;
    }

    @Override
    public List<String> upstream() {
        return List.of("source");
    }

    @Override
    public List<String> neighbours() {
        return List.of("left", "right");
    }
}
