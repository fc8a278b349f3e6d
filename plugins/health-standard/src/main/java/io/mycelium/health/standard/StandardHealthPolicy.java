package io.mycelium.health.standard;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * One less the largest of what presses a hypha: energy used beyond a half, fill of its fullest socket beyond a half,
 * tides waited beyond one (a tenth each), failures among its last ten steps. One that was born while the network runs
 * begins with 0.8 at most, and may have 0.05 more for each tide in which it acted. Remembers nothing.
 */
@Component(service = HealthPolicy.class)
public final class StandardHealthPolicy implements HealthPolicy {
    private static final double EXCELLENT = 0.9;
    private static final double GOOD = 0.7;
    private static final double FAIR = 0.4;
    private static final double NEWBORN = 0.8;
    private static final double GROWTH = 0.05;

    @Override
    public String kind() {
        return "standard";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only();
    }

    @Override
    public Assessment assess(HealthCall call) {
        HealthMeasures measures = call.measures();
        double score = exact(Math.min(1 - pressure(measures), cap(measures)));
        return Assessment.of(new Vitality(score, measures.idle() ? VitalityLevel.DORMANT : level(score)))
                .because(findings(measures));
    }

    /** What is beyond its mark. */
    private static List<Finding> findings(HealthMeasures measures) {
        List<Finding> findings = new ArrayList<>();
        find("energy used", measures.energyUsed(), 0.5, findings);
        find("fullest socket", measures.fullestSocket(), 0.5, findings);
        find("tides waited", measures.tidesWaited(), 1, findings);
        find("failures", measures.failures(), 0, findings);
        return findings;
    }

    private static void find(String measure, double value, double mark, List<Finding> findings) {
        if (value > mark) {
            findings.add(new Finding(measure, value, mark));
        }
    }

    private static double pressure(HealthMeasures measures) {
        double energy = measures.energyUsed() - 0.5;
        double fill = measures.fullestSocket() - 0.5;
        double waited = (measures.tidesWaited() - 1) / 10.0;
        double failures = measures.failures() / 10.0;
        double largest = Math.max(Math.max(energy, fill), Math.max(waited, failures));
        return Math.max(0, Math.min(1, largest));
    }

    private static double cap(HealthMeasures measures) {
        return measures.tidesActed() < 0 ? 1 : Math.min(1, NEWBORN + GROWTH * measures.tidesActed());
    }

    /** To nine places: 1 less 0.3 is 0.7 then, however the 0.3 came about. */
    private static double exact(double score) {
        return StrictMath.rint(score * 1e9) / 1e9;
    }

    private static VitalityLevel level(double score) {
        if (score >= EXCELLENT) {
            return VitalityLevel.EXCELLENT;
        }
        if (score >= GOOD) {
            return VitalityLevel.GOOD;
        }
        return score >= FAIR ? VitalityLevel.FAIR : VitalityLevel.POOR;
    }
}
