package io.mycelium.rules.internal;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Gives {@code forall( $f : A( one ) A( this == $f, other ) )} its meaning: there is no A for which one holds and not the
 * other. Drools would ask for such an A, too, and so deny it where there is none, which it does for no other {@code forall}.
 */
final class PlainForall {
    private PlainForall() {}

    /** Writes those of a condition out. */
    static void writeOut(BaseDescr condition) {
        if (condition instanceof ConditionalElementDescr element) {
            @SuppressWarnings("unchecked") // what is in a condition is conditions
            List<BaseDescr> parts = (List<BaseDescr>) element.getDescrs();
            parts.replaceAll(each -> each instanceof ForallDescr forall && forall.getSelfJoinConstraint() != null
                    ? denied(forall)
                    : each);
            parts.forEach(PlainForall::writeOut);
        }
    }

    private static NotDescr denied(ForallDescr forall) {
        AndDescr exception = new AndDescr();
        exception.addDescr(forall.getBasePattern());
        for (BaseDescr each : forall.getRemainingPatterns()) {
            exception.addDescr(new NotDescr((PatternDescr) each));
        }
        NotDescr denied = new NotDescr(exception);
        denied.copyLocation(forall); // whoever speaks of it shows what its author wrote
        denied.setStartCharacter(forall.getStartCharacter());
        denied.setEndCharacter(forall.getEndCharacter());
        return denied;
    }
}
