package io.mycelium.rules.internal;

import java.lang.reflect.Field;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.reteoo.TupleToObjectNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Mends a rule base in which a query, or a rule, unifies ({@code $v := value}). Drools looks through an index there, also
 * where it was told to keep none, and finds null: such a node is told to look at each fact.
 */
final class Unifying {
    private static final Field INDEXED;

    static {
        try {
            INDEXED = BetaNode.class.getDeclaredField("indexedUnificationJoin");
            INDEXED.setAccessible(true);
        } catch (NoSuchFieldException e) {
            throw new LinkageError("this Drools has no " + e.getMessage() + " at its joins", e);
        }
    }

    private Unifying() {}

    /** Called once all rules are in it, before any evaluator has it. */
    static void mend(InternalKnowledgeBase base) {
        for (KiePackage each : base.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                String name = each.getName() + "." + rule.getName();
                for (TerminalNode end : base.getReteooBuilder().getTerminalNodes(name)) {
                    mend(end.getLeftTupleSource());
                }
            }
        }
    }

    private static void mend(LeftTupleSource last) {
        for (LeftTupleSource node = last; node != null; node = node.getLeftTupleSource()) {
            if (node instanceof BetaNode join) {
                if (join.isIndexedUnificationJoin()) {
                    mend(join);
                }
                if (join.getRightInput().getParent() instanceof TupleToObjectNode inner) {
                    mend(inner.getLeftTupleSource());
                }
            }
        }
    }

    private static void mend(BetaNode join) {
        try {
            INDEXED.setBoolean(join, false);
        } catch (IllegalAccessException e) {
            throw new LinkageError("a join of Drools can't be changed", e);
        }
    }
}
