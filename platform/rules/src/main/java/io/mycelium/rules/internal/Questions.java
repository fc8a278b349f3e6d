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

    /** The number of a question among those that were asked so far, of which it is one from then on. */
    static int number(FactTest.Asked question, List<FactTest.Asked> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).constraint() == question.constraint()
                    && asked.get(i).element().slot() == question.element().slot()) {
                return i;
            }
        }
        asked.add(question);
        return asked.size() - 1;
    }
}
