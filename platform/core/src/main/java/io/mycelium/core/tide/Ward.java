package io.mycelium.core.tide;

import io.mycelium.core.act.HealthStage;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;

/** Says why the worst hyphae of a picture are not better. On the tide's thread; gives values only. */
final class Ward {
    private final State state;
    private final HealthStage health;
    private final PluginCaller caller;

    Ward(State state, HealthStage health, PluginCaller caller) {
        this.state = state;
        this.health = health;
        this.caller = caller;
    }

    /** Who has died since the picture was taken is left out. */
    NetworkView.Health look(HyphaePicture picture) {
        List<NetworkView.AilingLine> worst = new ArrayList<>();
        for (int id : picture.worst()) {
            Hypha h = state.topology.hyphae.get(id);
            if (h != null) {
                worst.add(line(h));
            }
        }
        return new NetworkView.Health(
                state.blueprint.health().kind(), picture.levels(), worst, picture.alerts(), picture.moreAlerts());
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
