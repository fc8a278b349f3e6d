package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.EvalConditionNode;
import org.drools.core.reteoo.FromNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.TupleToObjectNode;
import org.drools.util.bitmask.BitMask;
import org.drools.util.bitmask.LongBitMask;

/** Reads from the network that Drools has built which fields' modification concerns each pattern of a rule. */
final class Listening {
    static final long EVERYTHING = -1L;

    private Listening() {}

    /**
     * Takes from the network what each pattern listens to.
     *
     * @return what must not be modified, since it is not known what listens to it
     */
    static List<RuleOutline.Untouched> read(
            List<RuleOutline.Element> elements,
            List<RuleOutline.Group> groups,
            List<Level> levels,
            RuleTerminalNode end)
            throws NotCoveredException {
        String behindFirst = null; // in a session it listens to every field, and no node says so
        LeftTupleSink above = end;
        LeftTupleSource node = end.getLeftTupleSource();
        int place = elements.size();
        int level = levels.size();
        int group = groups.size();
        while (!(node instanceof LeftInputAdapterNode)) {
            if (node instanceof EvalConditionNode eval) {
                if (eval.getLeftTupleSource() instanceof LeftInputAdapterNode) {
                    behindFirst = "an eval right behind its first pattern";
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
            if (node instanceof BetaNode judging
                    && judging.getRightInput().getParent() instanceof TupleToObjectNode members) {
                if (--group < 0) {
                    throw new NotCoveredException("the way it is built");
                }
                groups.set(group, listening(groups.get(group), members, judging.getLeftTupleSource()));
                above = judging;
                node = judging.getLeftTupleSource();
                continue;
            }
            if (!(node instanceof BetaNode beta) || --place < 0) {
                throw new NotCoveredException("the way it is built");
            }
            elements.set(
                    place,
                    elements.get(place).listening(bits(beta.getRightInput().getInferredMask())));
            above = beta;
            node = beta.getLeftTupleSource();
        }
        if (place == 1) {
            RuleOutline.Element first = elements.get(0);
            if (behindFirst == null && (above instanceof FromNode<?> || above instanceof AccumulateNode)) {
                behindFirst = "a list right behind its first pattern";
            }
            if (behindFirst != null) {
                return List.of(
                        new RuleOutline.Untouched(first.type(), EVERYTHING, behindFirst + ", which a rule modifies"));
            }
            if (!groups.isEmpty()) { // whose nodes come first, and are asked first
                above = ((LeftInputAdapterNode) node).getSinkPropagator().getFirstLeftTupleSink();
            }
            elements.set(0, first.listening(bits(above.getInferredMask())));
        } else if (place != 0 || group != 0) {
            throw new NotCoveredException("the way it is built");
        }
        return List.of();
    }

    /** The patterns of a group, which have nodes of their own, beginning where the rule's own way is joined. */
    private static RuleOutline.Group listening(
            RuleOutline.Group group, TupleToObjectNode end, LeftTupleSource beginning) throws NotCoveredException {
        List<RuleOutline.Element> members = new ArrayList<>(group.members());
        LeftTupleSource node = end.getLeftTupleSource();
        int place = members.size();
        while (node != beginning) {
            if (!(node instanceof BetaNode beta) || --place < 0) {
                throw new NotCoveredException("the way it is built");
            }
            members.set(
                    place,
                    members.get(place).listening(bits(beta.getRightInput().getInferredMask())));
            node = beta.getLeftTupleSource();
        }
        if (place != 0) {
            throw new NotCoveredException("the way it is built");
        }
        return new RuleOutline.Group(group.after(), group.not(), List.copyOf(members));
    }

    private static Level listening(Level level, AccumulateNode node) {
        return level instanceof Level.Gathered gathered && gathered.fact() != null
                ? gathered.of(
                        gathered.fact().listening(bits(node.getRightInput().getInferredMask())))
                : level;
    }

    static long bits(BitMask mask) {
        if (mask instanceof LongBitMask some) {
            return some.asLong();
        }
        return mask.isEmpty() ? 0 : EVERYTHING;
    }
}
