package io.mycelium.core.simulation;

import io.mycelium.api.observe.TideReport;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.RandomNetworks;
import io.mycelium.core.tide.Stage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The life of a network from a start to its end, written down, to be lived again by another number of workers. */
final class Segment {
    private record Tide(byte[] inputs, Map<String, Operation.Way> faults) {}

    private final Plan plan;
    private final RandomNetworks given;
    private final NetworkSettings settings;
    private final @Nullable SimulatedStore resumedFrom;
    private final Foreign.Setup first;
    private final List<Foreign.Setup> setups = new ArrayList<>();
    private final List<Tide> tides = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** @param resumedFrom what was on the disk then; null for one that was begun anew */
    Segment(
            Plan plan,
            RandomNetworks given,
            NetworkSettings settings,
            @Nullable SimulatedStore resumedFrom,
            Foreign.Setup first) {
        this.plan = plan;
        this.given = given;
        this.settings = settings;
        this.resumedFrom = resumedFrom;
        this.first = first;
        setups.add(first);
    }

    void uses(Foreign.Setup setup) {
        setups.add(setup);
    }

    void record(TideInputs inputs, Map<String, Operation.Way> faults) {
        tides.add(new Tide(inputs.toBytes(), faults));
    }

    void tell(TideReport report) {
        told.add(text(report));
    }

    private static String text(TideReport r) {
        return r.tide() + ": awake " + r.awake() + ", ingested " + r.ingested() + ", emitted " + r.emitted()
                + ", steps " + r.steps() + ", delivered " + r.delivered() + ", births " + r.births() + ", deaths "
                + r.deaths() + ", held " + r.held() + ", digest " + Long.toHexString(r.digest()) + " "
                + r.dissonances();
    }

    /** It writes no checkpoints of its own. */
    private static Foreign.Setup withoutStore(Foreign.Setup setup) {
        Set<String> gone = new TreeSet<>(setup.gone());
        gone.add("store");
        return new Foreign.Setup(gone, setup.versions());
    }

    /** Lives again from what was written down alone. */
    void replay(String where, int workers) {
        given.journal = (who, signal) -> {};
        Faults faults = new Faults();
        Foreign foreign = new Foreign(given.plugins(), new SimulatedStore(faults), faults, () -> {});
        Iterator<Foreign.Setup> next = setups.iterator();
        NetworkSettings again = settings.withWorkers(workers);
        try (Network network = resumedFrom == null
                ? Stage.replay(plan.blueprint(given), foreign.plugins(withoutStore(first)), again)
                : Stage.replayResumed(
                        plan.blueprint(given), foreign.plugins(withoutStore(first)), again, resumedFrom)) {
            Stage.forceWidth(network, workers);
            for (int i = 0; i < told.size(); i++) {
                Tide tide = tides.get(i);
                faults.set(Map.of());
                String now;
                try {
                    now = text(Stage.replay(
                            network,
                            TideInputs.of(tide.inputs),
                            versions -> foreign.plugins(withoutStore(next.next())),
                            () -> faults.set(tide.faults)));
                } catch (RuntimeException e) {
                    throw new LawBroken(
                            LawBroken.Law.DETERMINISM,
                            where + ": lived again by " + workers + " workers, tide " + told.get(i) + " failed: " + e,
                            e);
                }
                if (!now.equals(told.get(i))) {
                    throw new LawBroken(
                            LawBroken.Law.DETERMINISM,
                            where + ": lived again by " + workers + " workers, a tide was\n  " + now + "\nand not\n  "
                                    + told.get(i));
                }
            }
        }
    }
}
