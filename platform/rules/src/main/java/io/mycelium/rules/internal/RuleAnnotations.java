package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.List;

/** Annotations of rules that were mistyped: any other says something to somebody else. */
final class RuleAnnotations {
    private static final List<String> KNOWN = List.of(AuthoredRule.RECOVERY, Suppressed.ANNOTATION);

    private RuleAnnotations() {}

    static void warn(ParsedPack pack, List<PackProblem> problems) {
        for (AuthoredRule rule : pack.rules()) {
            for (String name : rule.descr().getAnnotationNames()) {
                String nearest = KNOWN.contains(name) ? null : Names.nearest(name, KNOWN);
                if (nearest != null) {
                    DrlText.Place place = rule.file().find(name, rule.start(), rule.end());
                    problems.add(new PackProblem(
                            rule.file().name(),
                            place.line(),
                            place.column(),
                            PackProblem.Severity.WARNING,
                            rule.name(),
                            "@" + name + " means nothing here",
                            "did you mean '" + nearest + "'?"));
                }
            }
        }
    }
}
