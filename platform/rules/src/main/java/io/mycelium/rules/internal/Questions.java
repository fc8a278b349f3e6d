package io.mycelium.rules.internal;

import java.util.List;
import org.drools.base.rule.Declaration;

/**
 * What the code of a pack asks Drools about, by the numbers that it uses; in the same order for all rule bases of the pack.
 *
 * @param tests constraints
 * @param bound bindings that are more than a field
 */
record Questions(List<FactTest.Asked> tests, List<Declaration> bound) {
    boolean isEmpty() {
        return tests.isEmpty() && bound.isEmpty();
    }
}
