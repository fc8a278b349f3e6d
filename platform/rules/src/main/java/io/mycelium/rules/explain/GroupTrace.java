package io.mycelium.rules.explain;

import io.mycelium.rules.explain.Blame.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** Tests {@code not}, {@code exists} and {@code forall} for a {@link ConditionTrace}, which has made it for itself. */
final class GroupTrace {
    private final ConditionTrace trace;
    private final Wording wording;
    private final Shown shown;
    private final Bindings bindings;
    private final ConstraintTest constraints;

    GroupTrace(ConditionTrace trace, Wording wording, Shown shown, Bindings bindings, ConstraintTest constraints) {
        this.trace = trace;
        this.wording = wording;
        this.shown = shown;
        this.bindings = bindings;
        this.constraints = constraints;
    }

    boolean not(GroupElement group, BooleanSupplier then) {
        List<String> found = new ArrayList<>();
        boolean there = isThere(group, found);
        constraints.evaluated(group, !there);
        if (!there) {
            return then.getAsBoolean();
        }
        if (trace.isFurther(0)) {
            Wording.Words words = wording.around(Patterns.first(group));
            if (found.isEmpty()) { // Drools makes it of exists( A or B )
                trace.blame(
                        0,
                        words.blame(Kind.EXISTS, List.of(), "has none of these").with(noneOf(group)));
            } else if (words.text().startsWith("forall")) {
                trace.blame(0, words.blame(Kind.FORALL, List.of(), "does not hold for " + String.join(" and ", found)));
            } else {
                trace.blame(0, words.blame(Kind.NOT, List.of(), "there is " + String.join(" and ", found)));
            }
        }
        return false;
    }

    /** Why each part that is denied within a group is not there, a line each. */
    private List<String> noneOf(GroupElement group) {
        List<String> lines = new ArrayList<>();
        for (RuleConditionElement each : group.getChildren()) {
            if (each instanceof GroupElement inner && inner.isNot()) {
                Blame why = whyNot(inner);
                lines.add(
                        why == null
                                ? wording.of(Patterns.first(inner)).text()
                                : "  " + why.place() + ": " + why.condition()
                                        + (why.values().isEmpty()
                                                ? ": " + why.why()
                                                : ", with " + String.join(", ", why.values())));
            } else if (each instanceof GroupElement inner) {
                lines.addAll(noneOf(inner));
            }
        }
        return lines;
    }

    private @Nullable Blame whyNot(GroupElement denied) {
        ConditionTrace.Mark before = trace.mark();
        trace.anew();
        trace.all(denied.getChildren(), 0, () -> true);
        Blame why = trace.blame();
        trace.back(before);
        return why;
    }

    boolean exists(GroupElement group, BooleanSupplier then) {
        ConditionTrace.Mark before = trace.mark();
        trace.anew();
        boolean there = isThere(group, new ArrayList<>());
        constraints.evaluated(group, there);
        if (there) {
            trace.back(before);
            return then.getAsBoolean();
        }
        Blame inside = trace.blame();
        trace.back(before);
        if (trace.isFurther(0) && inside != null) {
            List<String> more = new ArrayList<>(inside.more());
            more.add("in " + wording.around(Patterns.first(group)).text());
            Kind kind = inside.kind() == Kind.CONSTRAINT ? Kind.EXISTS : inside.kind();
            trace.blame(0, inside.as(kind, inside.why(), more));
        }
        return false;
    }

    /** Whether what a group has is there; its facts are added then. */
    private boolean isThere(GroupElement group, List<String> found) {
        ConditionTrace.Mark before = trace.mark();
        boolean keep = group.isExists();
        List<Pattern> patterns = Patterns.of(group);
        boolean there = trace.all(group.getChildren(), 0, () -> {
            for (Pattern each : patterns) {
                FactHandle fact = bindings.known(each);
                if (fact != null) {
                    found.add(
                            fact.getObject() instanceof Object[]
                                    ? "an answer to " + wording.of(each).text()
                                    : shown.fact(fact.getObject()));
                }
            }
            return true;
        });
        if (!keep) {
            trace.back(before);
        }
        return there;
    }

    boolean forall(Forall forall, BooleanSupplier then) {
        ConditionTrace.Mark before = trace.mark();
        String[] exception = {""};
        Blame[] inside = {null};
        boolean denied = trace.pattern(forall.getBasePattern(), () -> {
            trace.anew();
            if (trace.all(forall.getRemainingPatterns(), 0, () -> true)) {
                return false;
            }
            exception[0] = shown.fact(bindings.of(forall.getBasePattern()).getObject());
            inside[0] = trace.blame();
            return true;
        });
        trace.back(before);
        constraints.evaluated(forall, !denied);
        if (!denied) {
            return then.getAsBoolean();
        }
        if (trace.isFurther(0)) {
            Blame why = inside[0];
            Wording.Words words = wording.around(forall.getBasePattern());
            trace.blame(
                    0,
                    why == null
                            ? words.blame(Kind.FORALL, List.of(), "does not hold for " + exception[0])
                            : why.as(Kind.FORALL, "does not hold for " + exception[0], List.of("in " + words.text())));
        }
        return false;
    }
}
