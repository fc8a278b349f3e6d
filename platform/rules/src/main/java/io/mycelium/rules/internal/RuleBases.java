package io.mycelium.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.MBeansOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The rule bases of one compiled pack: one for each evaluator that is open, all alike, made from the first.
 *
 * <p>Two workers must not share one. MVEL, which evaluates conditions, optimises its expressions while it runs and is
 * not thread-safe in doing so; what a race there gives would depend on the workers. The types of the pack are the same
 * classes for all, since a hypha's state goes from worker to worker. Thread-safe.
 */
final class RuleBases {
    /** Of MVEL, which writes a stack trace of its own for a condition that fails. Kept, or its level would be forgotten. */
    private static final Logger MVEL = Logger.getLogger("org.mvel2");

    static {
        MVEL.setLevel(Level.OFF);
    }

    private final InternalKnowledgeBase first;
    private final Deque<InternalKnowledgeBase> spare = new ArrayDeque<>();

    RuleBases(InternalKnowledgeBase first) {
        this.first = first;
        Unifying.mend(first);
        spare.add(first);
    }

    /** An empty rule base that takes the same decisions in every run. */
    static InternalKnowledgeBase empty(ClassLoader loader) {
        KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        settings.setOption(MBeansOption.DISABLED);
        // Drools would replace conditions by compiled ones in the background, at a moment that no replay repeats
        settings.setOption(ConstraintJittingThresholdOption.get(-1));
        // A fact that a rule modifies may stay under its former key in an index, and fire with a false condition
        settings.setOption(IndexLeftBetaMemoryOption.NO);
        settings.setOption(IndexRightBetaMemoryOption.NO);
        // Where two rules share a group or a list, and one of them modifies a fact of it, the other may not hear of it
        settings.setOption(ShareBetaNodesOption.NO);
        return KnowledgeBaseFactory.newKnowledgeBase(settings);
    }

    /** Sees to it that so many evaluators can begin without waiting for a rule base. */
    synchronized void prepare(int evaluators) {
        while (spare.size() < evaluators) {
            spare.add(another());
        }
    }

    /** How many evaluators could begin so. */
    synchronized int ready() {
        return spare.size();
    }

    synchronized InternalKnowledgeBase take() {
        InternalKnowledgeBase base = spare.poll();
        return base != null ? base : another();
    }

    synchronized void giveBack(InternalKnowledgeBase base) {
        spare.push(base);
    }

    private InternalKnowledgeBase another() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieSession.class.getClassLoader());
        try {
            ClassLoader loader = first.getRootClassLoader();
            List<KiePackage> copies = new ArrayList<>();
            for (KiePackage each : first.getKiePackages()) {
                KnowledgePackageImpl copy = PackageCopy.of((KnowledgePackageImpl) each, loader);
                copy.setClassLoader(loader);
                copies.add(copy);
            }
            InternalKnowledgeBase base = empty(loader);
            base.addPackages(copies);
            Unifying.mend(base);
            return base;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
