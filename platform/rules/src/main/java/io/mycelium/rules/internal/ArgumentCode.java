package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the calls of the methods that Drools has compiled: consequences and evals, with what the rule has bound. That is
 * read as they are called, as a session does, so an earlier firing may have changed it.
 */
final class ArgumentCode {
    private static final String FACTS = FactCode.FACTS;
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final int FACTS_SECOND = 2; // where a method has its argument

    private final @Nullable Class<?> state;
    private final List<Declaration> asked = new ArrayList<>();

    ArgumentCode(@Nullable Class<?> state) {
        this.state = state;
    }

    /** The bindings that Drools is asked about, by their numbers. */
    List<Declaration> asked() {
        return List.copyOf(asked);
    }

    /**
     * Goes on if an eval holds.
     *
     * @param joined whether its rule joins facts
     */
    void call(MethodVisitor mv, RuleOutline.Eval eval, boolean joined, Label fails) {
        for (int i = 0; i < eval.arguments().size(); i++) {
            argument(mv, eval.arguments().get(i), eval.method().getParameterTypes()[i], joined);
        }
        FactCode.call(mv, eval.method());
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    /** Calls the consequence of a rule, if it has one, and returns. */
    void fire(MethodVisitor mv, RuleOutline rule) {
        Method consequence = rule.consequence();
        if (consequence != null) {
            mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
            for (int i = 0; i < rule.arguments().size(); i++) {
                Declaration each = rule.arguments().get(i);
                Class<?> type = consequence.getParameterTypes()[1 + 2 * i];
                if (FieldReads.typeOf(each) == null) {
                    yielded(mv, rule, each, type);
                } else {
                    Slot slot = argument(mv, each, type, rule.isJoined());
                    handle(
                            mv,
                            rule.isJoined() ? each.getObjectIndex() : slot.ordinal(),
                            rule.isJoined() ? "joinedHandle" : "handle");
                }
            }
            if (rule.global()) {
                mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
                mv.visitFieldInsn(Opcodes.GETFIELD, FACTS, "acting", "Lio/mycelium/rules/fact/ActingHypha;");
            }
            FactCode.call(mv, consequence);
        }
        mv.visitInsn(Opcodes.RETURN);
    }

    /**
     * Puts what is bound of a fact on the stack; answers the slot of the fact.
     *
     * @param joined whether the fact is where the match has it, in a rule that joins facts
     */
    private Slot argument(MethodVisitor mv, Declaration bound, Class<?> type, boolean joined) {
        Class<?> fact = FieldReads.typeOf(bound);
        if (fact == null) {
            throw new IllegalStateException(bound.getIdentifier());
        }
        Slot slot = Slot.of(fact, state);
        Written.Key key = FieldReads.isAsked(bound) && !type.isPrimitive() ? FieldReads.key(bound, fact) : null;
        if (key != null) {
            entry(mv, bound, fact, key, joined);
            mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
        } else if (FieldReads.isAsked(bound)) {
            question(mv, bound);
            read(mv, bound, fact, null, joined);
            ask(mv, type);
        } else {
            read(mv, bound, fact, bound.isPatternDeclaration() ? null : FieldReads.getter(bound), joined);
        }
        return slot;
    }

    /** Puts an entry of a map on the stack; where there may be no map, Drools is asked. */
    private void entry(MethodVisitor mv, Declaration bound, Class<?> fact, Written.Key key, boolean joined) {
        if (fact == io.mycelium.rules.fact.Signal.class) {
            read(mv, bound, fact, key.map(), joined);
            CollectionCode.get(mv, key.name());
            return;
        }
        mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
        read(mv, bound, fact, key.map(), joined);
        mv.visitLdcInsn(key.name());
        FactCode.push(mv, asked.size());
        asked.add(bound);
        read(mv, bound, fact, null, joined);
        mv.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                FACTS,
                "entry",
                "(Ljava/util/Map;Ljava/lang/String;I" + OBJECT + ")" + OBJECT,
                false);
    }

    private void read(MethodVisitor mv, Declaration bound, Class<?> fact, @Nullable Method getter, boolean joined) {
        if (joined) {
            FactCode.joined(mv, bound.getObjectIndex(), fact, getter, FACTS_SECOND);
        } else {
            FactCode.read(mv, Slot.of(fact, state), fact, getter, FACTS_SECOND);
        }
    }

    /** Puts what is bound at a level on the stack, and its handle. */
    private void yielded(MethodVisitor mv, RuleOutline rule, Declaration bound, Class<?> type) {
        for (int i = 0; i < rule.levels().size(); i++) {
            Level level = rule.levels().get(i);
            if (level.place() == bound.getTupleIndex()) {
                if (FieldReads.isAsked(bound)) {
                    question(mv, bound);
                    Yielded.read(mv, i, FACTS_SECOND);
                    ask(mv, type);
                } else {
                    Yielded.read(mv, level, i, bound, type, FACTS_SECOND);
                }
                handle(mv, i, "yieldedHandle");
            }
        }
    }

    private static void handle(MethodVisitor mv, int number, String method) {
        mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
        FactCode.push(mv, number);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FACTS, method, "(I)Lorg/kie/api/runtime/rule/FactHandle;", false);
    }

    private void question(MethodVisitor mv, Declaration bound) {
        mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
        FactCode.push(mv, asked.size());
        asked.add(bound);
    }

    /** Asks for what is on the stack: what it is bound to, of a type. */
    private static void ask(MethodVisitor mv, Class<?> type) {
        if (type == boolean.class) {
            ask(mv, "boundTruth", "Z");
        } else if (type == double.class || type == float.class) {
            ask(mv, "boundDecimal", "D");
            if (type == float.class) {
                mv.visitInsn(Opcodes.D2F);
            }
        } else if (type.isPrimitive()) {
            ask(mv, "boundWhole", "J");
            if (type != long.class) {
                mv.visitInsn(Opcodes.L2I);
            }
            if (type == short.class || type == byte.class) {
                mv.visitInsn(type == short.class ? Opcodes.I2S : Opcodes.I2B);
            }
        } else {
            ask(mv, "bound", OBJECT);
            mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
        }
    }

    private static void ask(MethodVisitor mv, String method, String as) {
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FACTS, method, "(I" + OBJECT + ")" + as, false);
    }
}
