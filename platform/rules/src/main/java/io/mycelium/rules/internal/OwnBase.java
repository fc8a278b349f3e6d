package io.mycelium.rules.internal;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The rule base of one evaluator, for what only Drools can do: many evaluators need none. Confined to its worker. */
final class OwnBase {
    private final CompiledPack pack;
    private @Nullable InternalKnowledgeBase taken;

    OwnBase(CompiledPack pack) {
        this.pack = pack;
    }

    /** The rule base, which is taken when it is first asked for. */
    InternalKnowledgeBase get() {
        InternalKnowledgeBase own = taken;
        if (own == null) {
            own = pack.bases().take();
            taken = own;
        }
        return own;
    }

    /** A session in which Drools finds what it needs to answer; nothing is inserted in it. */
    StepSession session(StepHypha global) {
        StepSession session = new StepSession(get(), new StepSession.Settings());
        session.setGlobal("hypha", global);
        return session;
    }

    void giveBack() {
        InternalKnowledgeBase own = taken;
        if (own != null) {
            pack.bases().giveBack(own);
        }
    }
}
