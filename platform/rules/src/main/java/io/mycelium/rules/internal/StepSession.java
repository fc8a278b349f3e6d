package io.mycelium.rules.internal;

import java.util.Arrays;
import java.util.Comparator;
import org.drools.core.SessionConfiguration;
import org.drools.core.common.ActivationsManager;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.common.Memory;
import org.drools.core.common.MemoryFactory;
import org.drools.core.common.NodeMemories;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.SegmentMemorySupport;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.phreak.RuleNetworkEvaluator;
import org.drools.core.phreak.RuleNetworkEvaluatorImpl;
import org.drools.core.phreak.SegmentMemorySupportImpl;
import org.drools.core.reteoo.PathMemory;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.util.index.TupleList;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * A Drools session for one step, which is dropped after it. Confined to its worker.
 *
 * <p>It belongs to no list of sessions, and has no thread, no timer and no listener. The matches of one rule fire in the
 * order in which their facts came, where Drools has an order of its own, which depends on how its network was evaluated.
 */
final class StepSession extends StatefulKnowledgeSessionImpl {
    private final NodeMemories memories;
    private final SegmentMemorySupport segments;
    private final RuleNetworkEvaluator network;
    private final ActivationGroups groups = new ActivationGroups();

    private @Nullable String evaluating;

    /** What all sessions of an evaluator have in common. */
    static final class Settings {
        private final SessionConfiguration configuration;
        private final Environment environment = EnvironmentFactory.newEnvironment();

        Settings() {
            KieSessionConfiguration settings = RuleBaseFactory.newKnowledgeSessionConfiguration();
            settings.setOption(ThreadSafeOption.NO); // an evaluator is confined to its worker
            settings.setOption(ClockTypeOption.PSEUDO); // no clock but the tide's
            configuration = settings.as(SessionConfiguration.KEY);
        }
    }

    StepSession(InternalKnowledgeBase base, Settings settings) {
        super(1, base, false, settings.configuration, settings.environment);
        memories = new UnsharedMemories(base, this);
        segments = new SegmentMemorySupportImpl(
                memories, base.getSegmentPrototypeRegistry(), (InternalWorkingMemoryEntryPoint) getDefaultEntryPoint());
        network = new InOrderOfFacts(this, memories, segments);
        initialFactHandle = initInitialFact(null);
    }

    /** The rule whose conditions were being evaluated when that threw; else an empty text. */
    String evaluating() {
        return evaluating == null ? "" : evaluating;
    }

    /** A match of a rule is about to fire. */
    void fires(Rule rule) {
        groups.fires(rule);
    }

    @Override
    public RuleNetworkEvaluator getRuleNetworkEvaluator() {
        return network;
    }

    @Override
    public SegmentMemorySupport getSegmentMemorySupport() {
        return segments;
    }

    @Override
    public NodeMemories getNodeMemories() {
        return memories;
    }

    @Override
    public <T extends Memory> T getNodeMemory(MemoryFactory<T> node) {
        return memories.getNodeMemory(node);
    }

    @Override
    public void clearNodeMemory(MemoryFactory node) {
        memories.clearNodeMemory(node);
    }

    /** The memories of the nodes of one session; Drools' own ones take a lock for each. */
    private static final class UnsharedMemories implements NodeMemories {
        private final InternalKnowledgeBase base;
        private final ReteEvaluator session;
        private final @Nullable Memory[] memories;

        UnsharedMemories(InternalKnowledgeBase base, ReteEvaluator session) {
            this.base = base;
            this.session = session;
            this.memories = new Memory[base.getMemoryCount()];
        }

        @Override
        @SuppressWarnings("unchecked") // each node has a number of its own
        public <T extends Memory> T getNodeMemory(MemoryFactory<T> node) {
            Memory memory = memories[node.getMemoryId()];
            if (memory == null) {
                memory = node.createMemory(base.getRuleBaseConfiguration(), session);
                memories[node.getMemoryId()] = memory;
            }
            return (T) memory;
        }

        @Override
        public void clearNodeMemory(MemoryFactory node) {
            memories[node.getMemoryId()] = null;
        }

        @Override
        public void clear() {
            Arrays.fill(memories, null);
        }

        @Override
        public @Nullable Memory peekNodeMemory(int node) {
            return memories[node];
        }

        @Override
        public int length() {
            return memories.length;
        }

        @Override
        public void resetAllMemories() {
            throw new UnsupportedOperationException("a session is not used again");
        }
    }

    /** Evaluates as Drools does, and sorts what is new among the matches of a rule. */
    private final class InOrderOfFacts extends RuleNetworkEvaluatorImpl {
        private static final TupleImpl[] NONE = {};
        private static final Comparator<TupleImpl> BY_FACTS = InOrderOfFacts::compare;

        InOrderOfFacts(ReteEvaluator session, NodeMemories memories, SegmentMemorySupport segments) {
            super(session, memories, segments);
        }

        @Override
        public void evaluateNetwork(ActivationsManager manager, RuleExecutor rule, PathMemory path) {
            TupleList matches = rule.getActiveMatches();
            boolean noLoop = NoLoop.isMarked(rule.getRuleAgendaItem().getRule());
            TupleImpl[] before = noLoop ? all(matches) : NONE;
            TupleImpl last = matches.getLast();
            boolean workedOut = rule.getRuleAgendaItem().getRule().getSalience().isDynamic();
            if (workedOut) {
                WorkedOutSalience.forgetTurns(rule);
            }
            evaluating = rule.getRuleAgendaItem().getRule().getName();
            super.evaluateNetwork(manager, rule, path);
            evaluating = null;
            groups.evaluated(rule);
            if (noLoop && matches.getLast() != last) {
                NoLoop.putToSleep(before, rule);
            }
            putInOrder(rule, last);
            if (workedOut) {
                WorkedOutSalience.place(rule);
            }
        }

        private static void putInOrder(RuleExecutor rule, @Nullable TupleImpl last) {
            TupleList matches = rule.getActiveMatches();
            if (matches.getLast() == last) {
                return;
            }
            sort(matches);
            if (rule.getRuleAgendaItem().getRule().getSalience().isDynamic()) {
                WorkedOutSalience.number(matches, rule);
            }
        }

        private static TupleImpl[] all(TupleList matches) {
            TupleImpl[] all = new TupleImpl[matches.size()];
            TupleImpl match = matches.getFirst();
            for (int i = 0; i < all.length; i++) {
                all[i] = match;
                match = match.getNext();
            }
            return all;
        }

        private static void sort(TupleList matches) {
            if (matches.size() < 2 || isSorted(matches)) {
                return;
            }
            TupleImpl[] all = all(matches);
            Arrays.sort(all, BY_FACTS);
            for (TupleImpl each : all) {
                matches.remove(each);
                matches.add(each);
            }
        }

        private static boolean isSorted(TupleList matches) {
            TupleImpl before = matches.getFirst();
            for (TupleImpl match = before.getNext(); match != null; match = match.getNext()) {
                if (compare(before, match) > 0) {
                    return false;
                }
                before = match;
            }
            return true;
        }

        /** The first pattern's fact decides, then the second one's, and so on. */
        private static int compare(TupleImpl one, TupleImpl other) {
            int difference = Integer.compare(one.getIndex(), other.getIndex());
            for (TupleImpl a = one, b = other; a != null && b != null; a = a.getParent(), b = b.getParent()) {
                InternalFactHandle mine = a.getFactHandle();
                InternalFactHandle its = b.getFactHandle();
                if (mine != null && its != null && mine.getId() != its.getId()) {
                    difference = Long.compare(mine.getId(), its.getId());
                }
            }
            return difference;
        }
    }
}
