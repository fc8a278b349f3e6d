package io.mycelium.rules.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What rules say they have modified: the types of facts, and which of their fields. Where nothing of a fact is modified, it
 * does not matter what a pattern listens to, nor how often. A {@code modify} says its type and fields as constants; what
 * says no type may be of any.
 */
final class Updates {
    private static final String FIELDS = "org/drools/util/bitmask/LongBitMask";

    private final Set<Class<?>> typed = new HashSet<>();
    private final Map<String, Long> fields = new HashMap<>(); // by the internal names of types
    private boolean any;

    /**
     * Those of a rule.
     *
     * @param code the class of what it does; null if that can't be looked through
     * @param typed types that may extend each other
     */
    static Updates of(byte @Nullable [] code, Set<Class<?>> typed) {
        Updates updates = new Updates();
        updates.typed.addAll(typed);
        if (code == null) {
            updates.any = true;
        } else {
            updates.look(code);
        }
        return updates;
    }

    /** Adds those of another rule. */
    void add(Updates other) {
        any |= other.any;
        typed.addAll(other.typed);
        other.fields.forEach((type, some) -> fields.merge(type, some, (one, more) -> one | more));
    }

    /** Whether some fields of a fact may be modified; of what it is, or of what it extends or is extended by, any. */
    boolean touch(Class<?> type, long some) {
        Long modified = fields.get(Type.getInternalName(type));
        return any
                || modified != null && (modified == Listening.EVERYTHING || (modified & some) != 0)
                || typed.stream()
                        .filter(each -> each != type && (each.isAssignableFrom(type) || type.isAssignableFrom(each)))
                        .anyMatch(each -> fields.containsKey(Type.getInternalName(each)));
    }

    private void look(byte[] code) {
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

    /** Finds the calls of {@code update}, and the fields and the class that are put on the stack right before. */
    private final class Calls extends MethodVisitor {
        private @Nullable Long number;
        private long mask = Listening.EVERYTHING;
        private @Nullable Type type;

        Calls() {
            super(Opcodes.ASM9);
        }

        private void next(@Nullable Long constant) {
            number = constant;
            mask = Listening.EVERYTHING;
            type = null;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type constant) {
                type = constant;
            } else {
                next(value instanceof Long constant ? constant : null);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            next(opcode == Opcodes.LCONST_0 ? Long.valueOf(0) : opcode == Opcodes.LCONST_1 ? Long.valueOf(1) : null);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(FIELDS) && descriptor.equals("(J)V") && number != null) {
                mask = number;
                return;
            }
            if (name.equals("update") && (owner.startsWith("org/drools/") || owner.startsWith("org/kie/"))) {
                if (type != null && descriptor.endsWith("Ljava/lang/Class;)V")) {
                    fields.merge(type.getInternalName(), mask, (one, more) -> one | more);
                } else {
                    any = true;
                }
            }
            next(null);
        }

        @Override
        public void visitVarInsn(int opcode, int place) {
            next(null);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            next(null);
        }
    }
}
