package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions of {@link FactTest.Formula}: comparisons of which some, or all, must hold, of fields of fields and sums. */
final class FormulaCode {
    private static final String ARITHMETIC = Type.getInternalName(Arithmetic.class);

    private FormulaCode() {}

    /**
     * Goes on if a clause holds.
     *
     * @param unknown where it goes on if that can't be told: something is null, or beyond what its type holds
     */
    static void holds(MethodVisitor mv, FactTest.Clause clause, int facts, Label unknown, Label fails) {
        if (clause instanceof FactTest.Both both) {
            both.all().forEach(each -> holds(mv, each, facts, unknown, fails));
        } else if (clause instanceof FactTest.Either either) {
            Label holds = new Label();
            int last = either.any().size() - 1;
            for (FactTest.Clause each : either.any().subList(0, last)) {
                Label next = new Label();
                holds(mv, each, facts, unknown, next);
                mv.visitJumpInsn(Opcodes.GOTO, holds);
                mv.visitLabel(next);
            }
            holds(mv, either.any().get(last), facts, unknown, fails);
            mv.visitLabel(holds);
        } else if (clause instanceof FactTest.Comparison comparison) {
            check(mv, comparison.left(), facts, unknown);
            check(mv, comparison.right(), facts, unknown);
            FactCode.compare(mv, comparison, facts, fails);
        }
    }

    /** Goes on if an operand can be put on the stack, and is what Drools would make of it. */
    private static void check(MethodVisitor mv, FactTest.Operand operand, int facts, Label unknown) {
        if (operand instanceof FactTest.Path path) {
            for (int i = 1; i < path.getters().size(); i++) {
                FactCode.read(mv, path.slot(), path.fact(), null, facts);
                path.getters().subList(0, i).forEach(each -> FactCode.get(mv, each));
                mv.visitJumpInsn(Opcodes.IFNULL, unknown);
            }
        } else if (operand instanceof FactTest.Reckoned reckoned) {
            check(mv, reckoned.left(), facts, unknown);
            check(mv, reckoned.right(), facts, unknown);
            if (reckoned.mayDivideByZero()) {
                FactCode.load(mv, reckoned.right(), long.class, facts);
                mv.visitInsn(Opcodes.LCONST_0);
                mv.visitInsn(Opcodes.LCMP);
                mv.visitJumpInsn(Opcodes.IFEQ, unknown);
            }
            if (!reckoned.fits()) {
                FactCode.load(mv, reckoned.left(), long.class, facts);
                FactCode.push(mv, reckoned.operator());
                FactCode.load(mv, reckoned.right(), long.class, facts);
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, ARITHMETIC, "fits", "(JCJ)Z", false);
                mv.visitJumpInsn(Opcodes.IFEQ, unknown);
            }
        }
    }

    /** Puts what is worked out on the stack, as a long. */
    static void load(MethodVisitor mv, FactTest.Reckoned reckoned, int facts) {
        FactCode.load(mv, reckoned.left(), long.class, facts);
        FactCode.load(mv, reckoned.right(), long.class, facts);
        mv.visitInsn(
                switch (reckoned.operator()) {
                    case '+' -> Opcodes.LADD;
                    case '-' -> Opcodes.LSUB;
                    case '*' -> Opcodes.LMUL;
                    case '/' -> Opcodes.LDIV;
                    case '%' -> Opcodes.LREM;
                    default -> throw new IllegalArgumentException(reckoned.toString());
                });
    }

    /** Puts a field of a field on the stack. */
    static void load(MethodVisitor mv, FactTest.Path path, int facts) {
        FactCode.read(mv, path.slot(), path.fact(), null, facts);
        for (Method each : path.getters()) {
            FactCode.get(mv, each);
        }
    }
}
