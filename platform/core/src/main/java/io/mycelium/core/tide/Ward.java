package io.mycelium.core.tide;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.act.HealthStage;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Shows how well the hyphae of a network are at a boundary. On the tide's thread; gives values only. */
final class Ward {
    /** So many of those who are not well are shown. */
    static final int MOST_AILING = 10;

    /** So many alerts are shown. */
    static final int MOST_ALERTS = 100;

    private static final Comparator<Hypha> WORST_FIRST =
            Comparator.<Hypha>comparingDouble(h -> h.vitality.score()).thenComparingInt(h -> h.id);

    private final State state;
    private final HealthStage health;
    private final PluginCaller caller;

    Ward(State state, HealthStage health, PluginCaller caller) {
        this.state = state;
        this.health = health;
        this.caller = caller;
    }

    NetworkView.Health look() {
        EnumMap<VitalityLevel, Long> levels = new EnumMap<>(VitalityLevel.class);
        PriorityQueue<Hypha> worst = new PriorityQueue<>(WORST_FIRST.reversed());
        List<NetworkView.AlertLine> alerts = new ArrayList<>();
        long[] more = new long[1];
        state.topology.forEachHypha(h -> {
            levels.merge(h.vitality.level(), 1L, Long::sum);
            if (isAiling(h)) {
                worst.add(h);
                if (worst.size() > MOST_AILING) {
                    worst.remove();
                }
            }
            if (h.care != null) {
                for (Care.Told told : h.care.alerts()) {
                    if (alerts.size() < MOST_ALERTS) {
                        alerts.add(new NetworkView.AlertLine(h.name(), told.cause(), told.text(), told.tide()));
                    } else {
                        more[0]++;
                    }
                }
            }
        });
        return new NetworkView.Health(
                state.blueprint.health().kind(),
                byWord(levels),
                worst.stream().sorted(WORST_FIRST).map(this::line).toList(),
                alerts,
                more[0]);
    }

    private static boolean isAiling(Hypha h) {
        boolean departs = h.care != null
                && (!h.care.findings().isEmpty() || !h.care.alerts().isEmpty());
        return departs
                || h.quarantined
                || switch (h.vitality.level()) {
                    case GOOD, FAIR, POOR -> true;
                    default -> false;
                };
    }

    private static Map<String, Long> byWord(EnumMap<VitalityLevel, Long> levels) {
        Map<String, Long> words = new LinkedHashMap<>();
        levels.forEach((level, count) -> words.put(level.word(), count));
        return words;
    }

    private NetworkView.AilingLine line(Hypha h) {
        List<NetworkView.FindingLine> findings = new ArrayList<>();
        if (h.care != null) {
            h.care.findings()
                    .forEach(found -> findings.add(new NetworkView.FindingLine(
                            found.measure(), found.value(), found.normal(), found.since())));
        }
        health.findings(h, caller)
                .forEach(found ->
                        findings.add(new NetworkView.FindingLine(found.measure(), found.value(), found.normal(), -1)));
        return new NetworkView.AilingLine(h.name(), h.species.plan.name(), h.vitality, h.quarantined, findings);
    }
}
