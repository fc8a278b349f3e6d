package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Blueprint.Health;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code health}: the policy, its own settings, and who is told. */
final class HealthSection {
    static final List<String> OWN = List.of("policy", "alerts");

    private final Settings settings;
    private final Problems problems;
    private @Nullable Scalar alerts;

    HealthSection(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    Health read(@Nullable Node node) {
        if (node == null) {
            return Health.DEFAULT;
        }
        Section section = Section.open("'health'", node.at(), node, OWN, problems);
        String expected = "the kind of a health policy, such as standard";
        String kind = section.has("policy") ? section.name("policy", expected, false) : Health.DEFAULT.kind();
        alerts = section.text("alerts", "the name of an output body", false);
        if (kind == null) {
            return Health.DEFAULT;
        }
        settings.check(
                Kinds.Sort.HEALTH_POLICY, kind, section.at("policy"), null, "'health'", section.others(OWN), node);
        return new Health(kind, section.others(OWN), alerts == null ? null : alerts.text());
    }

    /** To be called when all names are declared. */
    void checkNames(Names names, Collection<String> species) {
        if (alerts != null) {
            names.checkOutput(alerts, species);
        }
    }
}
