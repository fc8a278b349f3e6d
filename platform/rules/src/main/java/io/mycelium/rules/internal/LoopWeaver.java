package io.mycelium.rules.internal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts {@link Loops#turn} into a class of a pack: before each jump backwards, and at the beginning of its lambdas and of
 * its functions, so that an endless stream and an endless recursion are counted too.
 *
 * <p>A call without arguments and result leaves the stack and its map as they were, so nothing is computed anew.
 */
final class LoopWeaver extends ClassVisitor {
    private static final String LOOPS = Type.getInternalName(Loops.class);

    private final boolean countsCalls;

    private LoopWeaver(ClassVisitor next, boolean countsCalls) {
        super(Opcodes.ASM9, next);
        this.countsCalls = countsCalls;
    }

    /**
     * A class with its loops counted and its collections in order.
     *
     * @param countsCalls whether every method counts its calls; lambdas always do
     */
    static byte[] woven(byte[] code, boolean countsCalls) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new OrderWeaver(new LoopWeaver(writer, countsCalls)), 0);
        return writer.toByteArray();
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return next == null
                ? null
                : new Method(next, countsCalls && name.charAt(0) != '<' || name.startsWith("lambda$"));
    }

    private static final class Method extends MethodVisitor {
        private final Set<Label> behind = new HashSet<>();
        private final boolean countsCalls;

        Method(MethodVisitor next, boolean countsCalls) {
            super(Opcodes.ASM9, next);
            this.countsCalls = countsCalls;
        }

        private void turn() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, LOOPS, "turn", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (countsCalls) {
                turn();
                super.visitFrame(Opcodes.F_SAME, 0, null, 0, null); // a loop's head may have been the first instruction
            }
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label to) {
            if (behind.contains(to)) {
                turn();
            }
            super.visitJumpInsn(opcode, to);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... cases) {
            turnIfBehind(otherwise, cases);
            super.visitTableSwitchInsn(min, max, otherwise, cases);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] cases) {
            turnIfBehind(otherwise, cases);
            super.visitLookupSwitchInsn(otherwise, keys, cases);
        }

        private void turnIfBehind(Label otherwise, Label[] cases) {
            boolean back = behind.contains(otherwise);
            for (Label each : cases) {
                back |= behind.contains(each);
            }
            if (back) {
                turn();
            }
        }
    }
}
