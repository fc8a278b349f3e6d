package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions that look at facts: what {@link RuleCodeWriter} puts into its methods. */
final class FactCode {
    static final String FACTS = Type.getInternalName(Facts.class);

    private FactCode() {}

    /** Goes on if there is a fact for an element. */
    static void present(MethodVisitor mv, RuleOutline.Element element, int facts, Label absent) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        mv.visitFieldInsn(Opcodes.GETFIELD, FACTS, element.slot().field(), "Ljava/lang/Object;");
        mv.visitTypeInsn(Opcodes.INSTANCEOF, Type.getInternalName(element.type()));
        mv.visitJumpInsn(Opcodes.IFEQ, absent);
    }

    /** Goes on if a comparison holds. */
    static void compare(MethodVisitor mv, FactTest.Comparison test, int facts, Label fails) {
        FactTest.Operand right = test.right();
        Class<?> type = common(test);
        load(mv, test.left(), type, facts);
        if (right instanceof FactTest.Literal literal && literal.value() == null) {
            mv.visitJumpInsn(
                    test.operator() == ConstraintTypeOperator.EQUAL ? Opcodes.IFNONNULL : Opcodes.IFNULL, fails);
            return;
        }
        load(mv, right, type, facts);
        if (type == int.class) {
            mv.visitJumpInsn(unless(test.operator(), Opcodes.IF_ICMPNE), fails);
        } else if (type == long.class) {
            mv.visitInsn(Opcodes.LCMP);
            mv.visitJumpInsn(unless(test.operator(), Opcodes.IFNE), fails);
        } else if (type == double.class) {
            boolean less = test.operator() == ConstraintTypeOperator.LESS_THAN
                    || test.operator() == ConstraintTypeOperator.LESS_OR_EQUAL;
            mv.visitInsn(less ? Opcodes.DCMPG : Opcodes.DCMPL);
            mv.visitJumpInsn(unless(test.operator(), Opcodes.IFNE), fails);
        } else {
            mv.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/util/Objects",
                    "equals",
                    "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                    false);
            mv.visitJumpInsn(test.operator() == ConstraintTypeOperator.EQUAL ? Opcodes.IFEQ : Opcodes.IFNE, fails);
        }
    }

    /** Goes on if one of some comparisons holds. */
    static void any(MethodVisitor mv, FactTest.Any any, int facts, Label fails) {
        Label holds = new Label();
        int last = any.comparisons().size() - 1;
        for (int i = 0; i < last; i++) {
            Label next = new Label();
            compare(mv, any.comparisons().get(i), facts, next);
            mv.visitJumpInsn(Opcodes.GOTO, holds);
            mv.visitLabel(next);
        }
        compare(mv, any.comparisons().get(last), facts, fails);
        mv.visitLabel(holds);
    }

    /**
     * Goes on if a list has so many elements.
     *
     * @param unknown where it goes on if there is no list
     */
    static void size(MethodVisitor mv, FactTest.Size test, int facts, Label unknown, Label fails) {
        FactTest.Read list = test.list();
        read(mv, list.slot(), list.fact(), list.getter(), facts);
        mv.visitJumpInsn(Opcodes.IFNULL, unknown);
        read(mv, list.slot(), list.fact(), list.getter(), facts);
        mv.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "size", "()I", true);
        push(mv, test.number());
        mv.visitJumpInsn(unless(test.operator(), Opcodes.IF_ICMPNE), fails);
    }

    /** What both sides are made before they are compared. */
    private static Class<?> common(FactTest.Comparison test) {
        return switch (test.meaning()) {
            case FLOATING -> double.class;
            case TRUTH -> int.class;
            case SAME -> Object.class;
            case WHOLE -> fitsInt(test.left()) && fitsInt(test.right()) ? int.class : long.class;
        };
    }

    private static boolean fitsInt(FactTest.Operand operand) {
        return operand instanceof FactTest.Literal literal
                ? literal.value() instanceof Long whole && whole == whole.intValue()
                : operand.type() != long.class;
    }

    /** The jump that is taken unless the comparison holds, from the family of one for "not equal". */
    private static int unless(ConstraintTypeOperator operator, int notEqual) {
        int equal = notEqual - 1; // the order of both families: EQ, NE, LT, GE, GT, LE
        return switch (operator) {
            case EQUAL -> notEqual;
            case NOT_EQUAL -> equal;
            case LESS_THAN -> equal + 3;
            case GREATER_OR_EQUAL -> equal + 2;
            case GREATER_THAN -> equal + 5;
            case LESS_OR_EQUAL -> equal + 4;
            default -> throw new IllegalArgumentException(operator.toString());
        };
    }

    /** Puts an operand on the stack, as one of a type. */
    static void load(MethodVisitor mv, FactTest.Operand operand, Class<?> as, int facts) {
        if (operand instanceof FactTest.Read read) {
            read(mv, read.slot(), read.fact(), read.getter(), facts);
            widen(mv, read.type(), as);
        } else if (operand instanceof FactTest.Joined joined) {
            joined(mv, joined.place(), joined.fact(), joined.getter(), facts);
            widen(mv, joined.type(), as);
        } else if (operand instanceof FactTest.Path path) {
            FormulaCode.load(mv, path, facts);
            widen(mv, path.type(), as);
        } else if (operand instanceof FactTest.Reckoned reckoned) {
            FormulaCode.load(mv, reckoned, facts);
            if (as == int.class) {
                mv.visitInsn(Opcodes.L2I);
            }
        } else if (operand instanceof FactTest.Literal literal) {
            constant(mv, literal.value(), as);
        }
    }

    private static void widen(MethodVisitor mv, Class<?> type, Class<?> as) {
        if (as == long.class && type != long.class) {
            mv.visitInsn(Opcodes.I2L);
        } else if (as == double.class && type != double.class) {
            mv.visitInsn(Opcodes.I2D);
        }
    }

    private static void constant(MethodVisitor mv, @Nullable Object value, Class<?> as) {
        if (value instanceof Boolean truth) {
            mv.visitInsn(truth ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        } else if (value instanceof Number number) {
            if (as == int.class) {
                push(mv, number.intValue());
            } else if (as == long.class) {
                mv.visitLdcInsn(number.longValue());
            } else {
                mv.visitLdcInsn(number.doubleValue());
            }
        } else if (value instanceof Enum<?> constant) {
            String type = Type.getInternalName(constant.getDeclaringClass());
            mv.visitFieldInsn(Opcodes.GETSTATIC, type, constant.name(), "L" + type + ";");
        } else {
            mv.visitLdcInsn(value);
        }
    }

    /** Puts a fact, or a field of it, on the stack. */
    static void read(MethodVisitor mv, Slot slot, Class<?> type, @Nullable Method getter, int facts) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        mv.visitFieldInsn(Opcodes.GETFIELD, FACTS, slot.field(), "Ljava/lang/Object;");
        mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
        if (getter != null) {
            get(mv, getter);
        }
    }

    /** Puts the fact at a place of a match, or a field of it, on the stack. */
    static void joined(MethodVisitor mv, int place, Class<?> type, @Nullable Method getter, int facts) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        push(mv, place);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FACTS, "joined", "(I)Ljava/lang/Object;", false);
        mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
        if (getter != null) {
            get(mv, getter);
        }
    }

    /** Calls a getter of what is on the stack. */
    static void get(MethodVisitor mv, Method getter) {
        Class<?> owner = getter.getDeclaringClass();
        mv.visitMethodInsn(
                owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL,
                Type.getInternalName(owner),
                getter.getName(),
                Type.getMethodDescriptor(getter),
                owner.isInterface());
    }

    /** Calls a static method. */
    static void call(MethodVisitor mv, Method method) {
        mv.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                Type.getInternalName(method.getDeclaringClass()),
                method.getName(),
                Type.getMethodDescriptor(method),
                false);
    }

    /** Marks what follows as a rule's, in place of a line number: a stack tells it ({@link RuleCode#testing}). */
    static void mark(MethodVisitor mv, int rule) {
        Label here = new Label();
        mv.visitLabel(here);
        mv.visitLineNumber(rule + 1, here);
    }

    /** Puts a number on the stack. */
    static void push(MethodVisitor mv, int number) {
        if (number >= Byte.MIN_VALUE && number <= Byte.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.BIPUSH, number);
        } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.SIPUSH, number);
        } else {
            mv.visitLdcInsn(number);
        }
    }
}
