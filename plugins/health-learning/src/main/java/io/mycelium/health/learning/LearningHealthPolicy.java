package io.mycelium.health.learning;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Learns what is normal for each hypha, a measure at a time, and flags what departs from it: an EWMA control chart (Roberts
 * 1959) around a mean and a variance that are learned (Welford 1962). See {@link Chart}.
 *
 * <p>A hypha is at its best while each smoothed value is within half of its limits, and fair or poor beyond them. Then it is
 * alerted, and, if it stays so, becomes of it what the setting {@code then} says. Its memory is a chart for each measure.
 */
@Component(service = HealthPolicy.class)
public final class LearningHealthPolicy implements HealthPolicy {
    private static final double EXCELLENT = 0.9;
    private static final double GOOD = 0.7;
    private static final double FAIR = 0.4;

    /** As long as nothing is known of it. */
    private static final double UNTRIED = 0.8;

    private static final long FORM = 1;
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);

    /** Settings as they were read last: most calls have the same. */
    private volatile @Nullable Read lastRead;

    private record Read(PlainMap map, LearningSettings settings) {}

    @Override
    public String kind() {
        return "learning";
    }

    @Override
    public void check(PlainMap settings) {
        LearningSettings.of(settings);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public boolean weighsStates(PlainMap settings) {
        return LearningSettings.of(settings).measures().contains(Measure.STATE);
    }

    @Override
    public Assessment assess(HealthCall call) {
        LearningSettings settings = settings(call.settings());
        PlainMap before = memory(call.memory());
        boolean anew = before.integer("generation", call.generation()) != call.generation();
        Map<String, @Nullable Object> memory = new TreeMap<>();
        memory.put("form", FORM);
        memory.put("generation", (long) call.generation());
        List<Finding> findings = new ArrayList<>();
        List<HealthEffect> effects = new ArrayList<>();
        double worst = 0;
        long longest = 0;
        boolean ready = false;
        for (Measure measure : settings.measures()) {
            Chart chart = Chart.read(before.get(measure.word()));
            if (anew) {
                chart = chart.begunAnew();
            }
            long value = measure.of(call.measures());
            if (value >= 0) {
                chart = chart.observe(value, measure.bothWays, settings);
            }
            memory.put(measure.word(), chart.plain());
            ready |= chart.isReady(settings);
            worst = Math.max(worst, chart.departure(measure.bothWays, settings));
            if (chart.isBeyond()) {
                findings.add(new Finding(measure.word(), shown(value, chart), chart.mean()));
                effects.add(new HealthEffect.Alert(measure.word(), text(measure, chart)));
                longest = Math.max(longest, chart.beyond());
            }
        }
        if (longest >= settings.after() && !settings.then().equals(LearningSettings.ALERT)) {
            effects.add(treatment(settings.then(), findings, longest));
        }
        return new Assessment(vitality(worst, ready, call.measures().idle()), findings, PlainMap.of(memory), effects);
    }

    private LearningSettings settings(PlainMap map) {
        Read read = lastRead;
        if (read == null || read.map() != map) {
            read = new Read(map, LearningSettings.of(map));
            lastRead = read;
        }
        return read.settings();
    }

    /** What was measured, or the smoothed value, where that is further from what is normal. */
    private static double shown(long value, Chart chart) {
        boolean nearer = Math.abs(value - chart.mean()) < Math.abs(chart.smoothed() - chart.mean());
        return value < 0 || nearer ? chart.smoothed() : value;
    }

    private static PlainMap memory(@Nullable Object memory) {
        if (memory == null) {
            return PlainMap.EMPTY;
        }
        if (!(memory instanceof PlainMap map) || map.integer("form", 0) != FORM) {
            throw new IllegalArgumentException("this is no memory of form " + FORM + " of the policy 'learning'");
        }
        return map;
    }

    private static Vitality vitality(double departure, boolean ready, boolean idle) {
        double score = score(departure);
        if (departure <= 1 && !ready) {
            score = Math.min(score, UNTRIED);
        }
        return new Vitality(score, idle && departure <= 1 ? VitalityLevel.DORMANT : level(score));
    }

    /** 1 up to half of the limits, {@link #GOOD} at them, and a tenth less for each third of them beyond. */
    private static double score(double departure) {
        if (departure <= 0.5) {
            return 1;
        }
        double score = departure <= 1 ? 1 - (departure - 0.5) * 0.6 : Math.min(0.69, GOOD - (departure - 1) * 0.3);
        return StrictMath.rint(Math.max(0, score) * 1e9) / 1e9;
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

    private static String text(Measure measure, Chart chart) {
        return measure.word() + " is " + shown(chart.smoothed()) + ", smoothed; normal is " + shown(chart.mean())
                + ", give or take " + shown(chart.deviation()) + " (learned from " + chart.count() + " observations)";
    }

    private static HealthEffect treatment(String then, List<Finding> findings, long longest) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(finding.measure())
                    .append(' ')
                    .append(shown(finding.value()))
                    .append(" where ")
                    .append(shown(finding.normal()))
                    .append(" is normal");
        }
        text.append(", ").append(longest).append(longest == 1 ? " time" : " times in a row");
        return switch (then) {
            case LearningSettings.RESTART -> new HealthEffect.Restart(text.toString());
            case LearningSettings.FRESH -> new HealthEffect.RestartAfresh(text.toString());
            case LearningSettings.REPLACE -> new HealthEffect.Replace(text.toString());
            default -> new HealthEffect.Kill(text.toString());
        };
    }

    private static String shown(double value) {
        return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
