package io.mycelium.rules.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Gives the collections that a pack makes an order which is the same in every run: that in which things were put in. A
 * new {@code HashMap} or {@code HashSet} is a linked one, and what {@code Map.of} and some collectors give comes from
 * {@link InOrder}. So an author may use them as everywhere; else the order would be that of hashes, which for enums and
 * objects without a hash of their own is another one each time, as it is for {@code Map.of} on purpose.
 */
final class OrderWeaver extends ClassVisitor {
    private static final Map<String, String> LINKED =
            Map.of("java/util/HashMap", "java/util/LinkedHashMap", "java/util/HashSet", "java/util/LinkedHashSet");
    private static final String IN_ORDER = Type.getInternalName(InOrder.class);

    OrderWeaver(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return next == null ? null : new Method(next);
    }

    private static boolean isKeptInOrder(String owner, String name, String descriptor) {
        return switch (owner) {
            case "java/util/Map" -> name.equals("of");
            case "java/util/stream/Collectors" -> InOrder.hasCollector(name, Type.getArgumentTypes(descriptor).length);
            default -> false;
        };
    }

    private static final class Method extends MethodVisitor {
        private int begun; // objects whose type is another one now, and whose constructor is still to be called

        Method(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            String linked = opcode == Opcodes.NEW ? LINKED.get(type) : null;
            if (linked != null) {
                begun++;
            }
            super.visitTypeInsn(opcode, linked != null ? linked : type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String linked = name.equals("<init>") && begun > 0 ? LINKED.get(owner) : null;
            if (linked != null) {
                begun--;
                super.visitMethodInsn(opcode, linked, name, descriptor, false);
            } else if (opcode == Opcodes.INVOKESTATIC && isKeptInOrder(owner, name, descriptor)) {
                super.visitMethodInsn(opcode, IN_ORDER, name, descriptor, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] kept = arguments.clone();
            for (int i = 0; i < kept.length; i++) {
                if (kept[i] instanceof Handle handle) {
                    kept[i] = inOrder(handle);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, kept);
        }

        private static Handle inOrder(Handle handle) {
            String linked = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL ? LINKED.get(handle.getOwner()) : null;
            if (linked != null) {
                return new Handle(handle.getTag(), linked, handle.getName(), handle.getDesc(), false);
            }
            boolean kept = handle.getTag() == Opcodes.H_INVOKESTATIC
                    && isKeptInOrder(handle.getOwner(), handle.getName(), handle.getDesc());
            return kept ? new Handle(handle.getTag(), IN_ORDER, handle.getName(), handle.getDesc(), false) : handle;
        }
    }
}
