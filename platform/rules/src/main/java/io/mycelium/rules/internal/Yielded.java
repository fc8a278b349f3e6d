package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.Objects;
import org.drools.base.base.extractors.ArrayElementReader;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what a rule's {@code then} takes from its levels: what one yields, a field of that, or one of several results. */
final class Yielded {
    private static final String OBJECT = "Ljava/lang/Object;";

    private Yielded() {}

    /** Whether something is bound at a level in a way that is known, and of the type that is asked for. */
    static boolean isRead(Level level, Declaration bound, Class<?> type) {
        if (bound.getTupleIndex() != level.place()) {
            return false;
        }
        if (isWhole(bound)) {
            return !type.isPrimitive();
        }
        if (bound.getExtractor() instanceof ArrayElementReader) {
            return type != char.class; // the key of a groupby may be a number or a truth
        }
        if (FieldReads.isAsked(bound)) {
            return type != char.class;
        }
        Method getter = getter(level, bound);
        return getter != null && getter.getReturnType() == type;
    }

    private static boolean isWhole(Declaration bound) {
        return bound.isPatternDeclaration()
                || bound.getExtractor() != null && bound.getExtractor().isSelfReference();
    }

    private static @Nullable Method getter(Level level, Declaration bound) {
        return FieldReads.getter(level.pattern().type(), bound.getExtractor());
    }

    /** Puts it on the stack, of the type that is asked for. */
    static void read(MethodVisitor mv, Level level, int number, Declaration bound, Class<?> type, int facts) {
        read(mv, number, facts);
        if (!isWhole(bound) && bound.getExtractor() instanceof ArrayElementReader element) {
            mv.visitTypeInsn(Opcodes.CHECKCAST, "[" + OBJECT);
            FactCode.push(mv, element.getIndex());
            mv.visitInsn(Opcodes.AALOAD);
            if (type.isPrimitive()) {
                unbox(mv, type);
                return;
            }
        } else if (!isWhole(bound)) {
            Class<?> owner = level.pattern().type();
            mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(owner));
            FactCode.get(mv, Objects.requireNonNull(getter(level, bound)));
            return;
        }
        mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    }

    private static void unbox(MethodVisitor mv, Class<?> type) {
        String boxed = type == boolean.class ? "java/lang/Boolean" : "java/lang/Number";
        mv.visitTypeInsn(Opcodes.CHECKCAST, boxed);
        mv.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, boxed, type.getName() + "Value", "()" + Type.getDescriptor(type), false);
    }

    /** Puts what a level yields on the stack. */
    static void read(MethodVisitor mv, int number, int facts) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        FactCode.push(mv, number);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FactCode.FACTS, "yielded", "(I)" + OBJECT, false);
    }
}
