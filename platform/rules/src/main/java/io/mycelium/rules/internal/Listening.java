package io.mycelium.rules.internal;

import java.util.List;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.EvalConditionNode;
import org.drools.core.reteoo.FromNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.util.bitmask.BitMask;
import org.drools.util.bitmask.LongBitMask;

/** Reads from the network that Drools has built which fields' modification concerns each pattern of a rule. */
final class Listening {
    static final long EVERYTHING = -1L;

    private Listening() {}

    /** Takes from the network what each pattern listens to. */
    static void read(List<RuleOutline.Element> elements, List<Level> levels, RuleTerminalNode end)
            throws NotCoveredException {
        LeftTupleSink above = end;
        LeftTupleSource node = end.getLeftTupleSource();
        int place = elements.size();
        int level = levels.size();
        while (!(node instanceof LeftInputAdapterNode)) {
            if (node instanceof EvalConditionNode eval) {
                if (eval.getLeftTupleSource() instanceof LeftInputAdapterNode) {
                    // what it listens to hangs on the rules that it shares this pattern with
                    throw new NotCoveredException("an eval behind its first pattern");
                }
                node = eval.getLeftTupleSource();
                continue;
            }
            if (node instanceof FromNode<?> || node instanceof AccumulateNode) {
                if (--level < 0) {
                    throw new NotCoveredException("the way it is built");
                }
                if (node instanceof AccumulateNode gathers) {
                    levels.set(level, listening(levels.get(level), gathers));
                }
                above = (LeftTupleSink) node;
                node = node instanceof FromNode<?> from
                        ? from.getLeftTupleSource()
                        : ((AccumulateNode) node).getLeftTupleSource();
                continue;
            }
            if (!(node instanceof BetaNode beta) || --place < 0) {
                throw new NotCoveredException("the way it is built");
            }
            elements.set(
                    place, elements.get(place).listening(bits(beta.getRightInput().getInferredMask())));
            above = beta;
            node = beta.getLeftTupleSource();
        }
        if (place == 1) {
            if (above instanceof FromNode<?> || above instanceof AccumulateNode) {
                // what it listens to in a session hangs on the rules before it, and its node does not say it
                throw new NotCoveredException("a list right behind its first pattern");
            }
            elements.set(0, elements.get(0).listening(bits(above.getInferredMask())));
        } else if (place != 0) {
            throw new NotCoveredException("the way it is built");
        }
    }

    private static Level listening(Level level, AccumulateNode node) {
        return level instanceof Level.Gathered gathered && gathered.source() instanceof Level.Fact fact
                ? new Level.Gathered(
                        gathered.pattern(),
                        gathered.place(),
                        gathered.how(),
                        new Level.Fact(
                                fact.pattern().listening(bits(node.getRightInput().getInferredMask())), fact.place()))
                : level;
    }

    static long bits(BitMask mask) {
        if (mask instanceof LongBitMask some) {
            return some.asLong();
        }
        return mask.isEmpty() ? 0 : EVERYTHING;
    }
}
