package io.mycelium.rules.internal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The types of the facts that rules of a pack say they have modified. Where no rule modifies a fact, it does not matter
 * what its patterns listen to. A {@code modify} says its type as a constant; what says no type may be of any.
 */
final class Updates {
    private final Set<Class<?>> typed;
    private final Set<String> types = new HashSet<>();
    private boolean any;

    /** @param typed types that may extend each other */
    Updates(Set<Class<?>> typed) {
        this.typed = typed;
    }

    /** Whether a rule may modify facts of a type, as what they are or as what that extends. */
    boolean isModified(Class<?> type) {
        return any
                || types.contains(Type.getInternalName(type))
                || typed.stream()
                        .filter(each -> each.isAssignableFrom(type) || type.isAssignableFrom(each))
                        .anyMatch(each -> types.contains(Type.getInternalName(each)));
    }

    /**
     * Looks through a rule, as one that is not covered may modify facts too.
     *
     * @param code the class of what it does; null if that can't be looked through
     */
    void add(byte @Nullable [] code) {
        if (code == null) {
            any = true;
            return;
        }
        ClassVisitor rule = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return new Calls();
            }
        };
        new ClassReader(code).accept(rule, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** Finds the calls of {@code update}, and the class that is put on the stack right before. */
    private final class Calls extends MethodVisitor {
        private @Nullable Type last;

        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = value instanceof Type type ? type : null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("update") && (owner.startsWith("org/drools/") || owner.startsWith("org/kie/"))) {
                if (last != null && descriptor.endsWith("Ljava/lang/Class;)V")) {
                    types.add(last.getInternalName());
                } else {
                    any = true;
                }
            }
            last = null;
        }

        @Override
        public void visitVarInsn(int opcode, int place) {
            last = null;
        }

        @Override
        public void visitInsn(int opcode) {
            last = null;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            last = null;
        }
    }
}
