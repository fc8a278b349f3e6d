package io.mycelium.rules.internal;

import java.util.List;
import org.drools.base.rule.Declaration;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/** The constraints, and negations, that look at what a level yields: they are tested for each match, once it has. */
final class LateTests {
    private static final int NONE = -1;

    private LateTests() {}

    /** Those of an element that need no level. */
    static List<MVELConstraint> early(RuleOutline.Element element) {
        return element.betas().stream().filter(each -> place(each) == NONE).toList();
    }

    static boolean isLate(MVELConstraint constraint) {
        return place(constraint) != NONE;
    }

    /** Those of a fact that can be tested as soon as a level has yielded, and no earlier. */
    static List<MVELConstraint> behind(Level level, RuleOutline.Element element) {
        return element.betas().stream()
                .filter(each -> place(each) == level.place())
                .toList();
    }

    /** Whether it is a {@code not} or {@code exists} that looks at a level. */
    static boolean isJudgedLate(RuleOutline.Element element) {
        return element.kind() != RuleOutline.Kind.FACT && place(element) != NONE;
    }

    /** Whether such a one can be judged as soon as a level has yielded, and no earlier. */
    static boolean isJudgedBehind(Level level, RuleOutline.Element element) {
        return isJudgedLate(element) && place(element) == level.place();
    }

    static boolean areBehind(Level level, RuleOutline rule) {
        return !rule.behind(level).isEmpty()
                || rule.elements().stream()
                        .anyMatch(each -> isJudgedBehind(level, each)
                                || !behind(level, each).isEmpty());
    }

    /**
     * A fact behind a level is compared with those before it as the level begins. Where that may throw, a session is needed: it
     * does not compare before the level has yielded.
     */
    static void refuseFailing(List<RuleOutline.Element> elements, List<Level> levels, @Nullable Class<?> state)
            throws NotCoveredException {
        for (RuleOutline.Element each : elements) {
            if (levels.stream().anyMatch(level -> level.place() < each.place())
                    && early(each).stream()
                            .anyMatch(beta -> FactTest.of(beta, each, state).mayThrow())) {
                throw new NotCoveredException("a comparison behind a list that may fail");
            }
        }
    }

    private static int place(RuleOutline.Element element) {
        return element.betas().stream().mapToInt(LateTests::place).max().orElse(NONE);
    }

    /** The place of the last level that it looks at. */
    private static int place(MVELConstraint constraint) {
        int last = NONE;
        for (Declaration each : constraint.getRequiredDeclarations()) {
            if (FieldReads.typeOf(each) == null) {
                last = Math.max(last, each.getTupleIndex());
            }
        }
        return last;
    }
}
