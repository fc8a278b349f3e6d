package io.mycelium.rules.internal;

import java.math.BigDecimal;
import java.util.List;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions that look into the lists, maps, texts and boxed numbers of facts, with the help of {@link Facts}. */
final class CollectionCode {
    private static final String FACTS = FactCode.FACTS;
    private static final String TEXT = "Ljava/lang/String;";
    private static final String MAP = "Ljava/util/Map;";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final Handle MAKES = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/ConstantBootstraps",
            "invoke",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;"
                    + "[Ljava/lang/Object;)Ljava/lang/Object;",
            false);
    private static final Handle MAKES_DECIMAL =
            new Handle(Opcodes.H_NEWINVOKESPECIAL, "java/math/BigDecimal", "<init>", "(Ljava/lang/String;)V", false);
    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int MORE = 4;

    private CollectionCode() {}

    /** Gets an entry of the map that is on the stack. */
    static void get(MethodVisitor mv, String key) {
        mv.visitLdcInsn(key);
        mv.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/Map", "get", "(" + OBJECT + ")" + OBJECT, true);
    }

    /**
     * Goes on if a list or text contains something.
     *
     * @param asked the number of the test that Drools is asked about
     */
    static void member(MethodVisitor mv, FactTest.Member test, int facts, int asked, Label fails) {
        boolean list = test.holder().type() == List.class;
        if (list) {
            mv.visitVarInsn(Opcodes.ALOAD, facts);
        }
        FactCode.load(mv, test.holder(), Object.class, facts);
        FactCode.load(mv, test.element(), test.element().type(), facts);
        box(mv, test.element().type());
        mv.visitInsn(test.not() ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        if (list) {
            FactCode.push(mv, asked);
            call(mv, Opcodes.INVOKEVIRTUAL, "contains", "(Ljava/util/List;" + OBJECT + "ZI)Z");
        } else {
            call(mv, Opcodes.INVOKESTATIC, "contains", "(" + TEXT + TEXT + "Z)Z");
        }
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    /** As {@link #member}, if an entry of a map compares so. */
    static void entry(MethodVisitor mv, FactTest.Entry test, int facts, int asked, Label fails) {
        boolean not = test.operator() == ConstraintTypeOperator.NOT_EQUAL;
        if (test.isSure()) {
            FactCode.load(mv, test.map(), Object.class, facts);
            get(mv, test.key());
            mv.visitJumpInsn(not ? Opcodes.IFNULL : Opcodes.IFNONNULL, fails);
            return;
        }
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        FactCode.load(mv, test.map(), Object.class, facts);
        mv.visitLdcInsn(test.key());
        if (test.value().value() instanceof Long number) {
            mv.visitLdcInsn(number);
            FactCode.push(mv, holds(test.operator()));
            FactCode.push(mv, asked);
            call(mv, Opcodes.INVOKEVIRTUAL, "isEntry", "(" + MAP + TEXT + "JII)Z");
        } else {
            if (test.value().value() == null) {
                mv.visitInsn(Opcodes.ACONST_NULL);
            } else {
                mv.visitLdcInsn(test.value().value());
            }
            mv.visitInsn(not ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
            FactCode.push(mv, asked);
            call(mv, Opcodes.INVOKEVIRTUAL, "isEntry", "(" + MAP + TEXT + TEXT + "ZI)Z");
        }
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    /** As {@link #entry}, of a list or map, with a constant or a field. */
    static void element(MethodVisitor mv, FactTest.Element test, int facts, int asked, Label fails) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        FactCode.load(mv, test.holder(), Object.class, facts);
        mv.visitLdcInsn(test.key());
        if (test.key() instanceof Integer) {
            box(mv, int.class);
        }
        FactCode.load(
                mv,
                test.value(),
                test.value() instanceof FactTest.Literal
                        ? long.class
                        : test.value().type(),
                facts);
        box(mv, test.value().type() == Long.class ? long.class : test.value().type());
        FactCode.push(mv, holds(test.operator()));
        FactCode.push(mv, asked);
        call(mv, Opcodes.INVOKEVIRTUAL, "isElement", "(" + OBJECT + OBJECT + OBJECT + "II)Z");
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    /** As {@link #member}, if a number that may be null compares so. */
    static void number(MethodVisitor mv, FactTest.Boxed test, int facts, int asked, Label fails) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        FactCode.load(mv, test.field(), Object.class, facts);
        String type = "J";
        if (test.number() instanceof BigDecimal decimal) {
            type = "Ljava/math/BigDecimal;";
            mv.visitLdcInsn(new ConstantDynamic("number", type, MAKES, MAKES_DECIMAL, decimal.toString()));
        } else {
            mv.visitLdcInsn(test.number());
        }
        FactCode.push(mv, holds(test.operator()));
        FactCode.push(mv, asked);
        call(mv, Opcodes.INVOKEVIRTUAL, "isNumber", "(" + OBJECT + type + "II)Z");
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    private static int holds(ConstraintTypeOperator operator) {
        return switch (operator) {
            case EQUAL -> EQUAL;
            case NOT_EQUAL -> LESS | MORE;
            case LESS_THAN -> LESS;
            case LESS_OR_EQUAL -> LESS | EQUAL;
            case GREATER_THAN -> MORE;
            case GREATER_OR_EQUAL -> MORE | EQUAL;
            default -> throw new IllegalArgumentException(operator.toString());
        };
    }

    private static void box(MethodVisitor mv, Class<?> type) {
        if (type.isPrimitive()) {
            Class<?> boxed = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
            String name = Type.getInternalName(boxed);
            mv.visitMethodInsn(
                    Opcodes.INVOKESTATIC, name, "valueOf", "(" + Type.getDescriptor(type) + ")L" + name + ";", false);
        }
    }

    private static void call(MethodVisitor mv, int how, String method, String descriptor) {
        mv.visitMethodInsn(how, FACTS, method, descriptor, false);
    }
}
