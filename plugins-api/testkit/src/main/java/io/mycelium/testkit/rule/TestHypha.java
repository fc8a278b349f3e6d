package io.mycelium.testkit.rule;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import java.util.List;

/** A hypha as it stands in an ACT that a test made up: a worker, three tides old, between a source and two neighbours. */
public record TestHypha(String id, double bufferFill, int queueDepth) implements HyphaView {
    /** One that has little to do. */
    public static final TestHypha CALM = new TestHypha("worker_1", 0.1, 1);

    @Override
    public String species() {
        return "worker";
    }

    @Override
    public long generation() {
        return 0;
    }

    @Override
    public int index() {
        return 1;
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
    public boolean exhausted() {
        return false;
    }

    @Override
    public int waiting() {
        return 10 * queueDepth;
    }

    @Override
    public int stopped() {
        return 2;
    }

    @Override
    public int refused() {
        return 4;
    }

    @Override
    public int stashed() {
        return 5;
    }

    @Override
    public List<String> upstream() {
        return List.of("source");
    }

    @Override
    public List<String> neighbours() {
        return List.of("left", "right");
    }

    @Override
    public List<String> peers() {
        return List.of("right");
    }
}
