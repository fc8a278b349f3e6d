package io.mycelium.rules.internal;

import java.lang.reflect.Field;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.ReturnValueExpression;
import org.drools.mvel.MVELGroupByAccumulate;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Works out the key of a {@code groupby}, with what Drools has compiled of the author's expression. Drools has that in
 * fields which nobody else may read, and reads them itself only with the tuples of a session. Confined to its worker.
 */
final class Grouping {
    private static final @Nullable Field EXPRESSION = field("groupingFunction");
    private static final @Nullable Field USED = field("groupingDeclarations");
    private static final Declaration[] NONE = {};

    private final Accumulate how;
    private final ReturnValueExpression expression;
    private final Declaration[] used;
    private final @Nullable Object context;

    private Grouping(Accumulate how, ReturnValueExpression expression, Declaration[] used) {
        this.how = how;
        this.expression = expression;
        this.used = used;
        this.context = expression.createContext();
    }

    private static @Nullable Field field(String name) {
        try {
            Field field = MVELGroupByAccumulate.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            return null; // in another version of Drools: then a session does it
        }
    }

    /** Whether the keys can be worked out here. */
    static boolean isKnown(Accumulate groups) {
        return groups instanceof MVELGroupByAccumulate && EXPRESSION != null && USED != null;
    }

    /** That of an accumulate; null if it makes one value of all. */
    static @Nullable Grouping of(Accumulate accumulate) {
        if (!(accumulate instanceof MVELGroupByAccumulate groups) || EXPRESSION == null || USED == null) {
            return null;
        }
        try {
            return new Grouping(
                    groups.getInnerAccumulate(), (ReturnValueExpression) EXPRESSION.get(groups), (Declaration[])
                            USED.get(groups));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the members of one group are gathered. */
    Accumulate how() {
        return how;
    }

    /** The group that a member is in. */
    @Nullable
    Object key(FactHandle member, BaseTuple match, ValueResolver session) {
        try {
            return expression
                    .evaluate(member, match, used, NONE, session, context)
                    .getValue();
        } catch (Exception e) {
            throw new IllegalStateException("Grouping function threw an exception", e); // as in a session
        }
    }

    /** The result of a group, with its key behind it. */
    Object[] result(Object result, @Nullable Object key) {
        if (how.isMultiFunction()) {
            Object[] results = (Object[]) result;
            results[results.length - 1] = key;
            return results;
        }
        return new Object[] {result, key};
    }
}
