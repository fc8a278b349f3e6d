package io.mycelium.rules.internal;

import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.util.index.TupleList;

/**
 * What {@code no-loop} means: what a rule does does not make the same rule match again.
 *
 * <p>Drools 10.2 leaves such a match out of all its lists, and throws a NullPointerException when that match goes. So the
 * rules are built without the attribute, keep a mark, and their own new matches count as fired, as soon as they are there.
 */
final class NoLoop {
    private static final String MARK = "mycelium.no-loop";

    private NoLoop() {}

    static void mark(RuleImpl rule) {
        if (rule.isNoLoop()) {
            rule.setNoLoop(false);
            rule.addMetaAttribute(MARK, true);
        }
    }

    static boolean isMarked(RuleImpl rule) {
        return rule.getMetaData(MARK) != null;
    }

    /**
     * Takes what the rule itself has caused out of the matches that will fire.
     *
     * @param before the matches that were waiting before the network was evaluated: those stay
     */
    static void putToSleep(TupleImpl[] before, RuleExecutor rule) {
        TupleList matches = rule.getActiveMatches();
        TupleImpl match = matches.getFirst();
        for (TupleImpl waiting : before) {
            if (match == waiting) {
                match = match.getNext();
            }
        }
        while (match != null) {
            TupleImpl next = match.getNext();
            RuleTerminalNodeLeftTuple own = (RuleTerminalNodeLeftTuple) match;
            if (isCausedBy(own.findMostRecentPropagationContext().getTerminalNodeOrigin(), own.getTerminalNode())) {
                rule.removeActiveTuple(own);
            }
            match = next;
        }
    }

    private static boolean isCausedBy(TerminalNode origin, TerminalNode own) {
        return origin instanceof RuleTerminalNode causing
                && own instanceof RuleTerminalNode matching
                && causing.getRule() == matching.getRule()
                && causing.getConsequenceName().equals(matching.getConsequenceName());
    }
}
