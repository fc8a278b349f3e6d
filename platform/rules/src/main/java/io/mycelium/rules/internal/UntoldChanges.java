package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds consequences that change what is in a fact and tell nobody: {@code $items.add(1)}, {@code $item.setV(1)}. Followed is
 * what comes from the facts that a rule has bound, through getters and members, to the call that changes it; a list that the
 * consequence has made itself is nobody's. One {@code update} tells of all.
 */
final class UntoldChanges {
    private static final String CONSEQUENCE = "defaultConsequence";
    private static final Set<String> CHANGING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeFirst",
            "removeIf",
            "removeLast",
            "replace",
            "replaceAll",
            "retainAll",
            "sort");

    /** How much longer an instruction without operand makes the stack, by its number: E is 0, F one slot, D one less. */
    private static final String GROWTH = "EFFFFFFFFGGFFFGG" // constants
            + ".".repeat(30)
            + "DEDEDDDD" // loads from arrays
            + ".".repeat(25)
            + "BABABBBB" // stores into arrays
            + "DCFFFGGGE" // of the stack itself
            + "DCDC".repeat(5)
            + "EEEEDDDDDDDCDCDC.FEFDDEEFFDEDEEEBDDBB"; // arithmetic, conversions, comparisons

    private UntoldChanges() {}

    /** Whether there is one in the class of a rule. */
    static boolean isIn(byte[] code) {
        Instructions instructions = new Instructions();
        ClassVisitor rule = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                if (!name.equals(CONSEQUENCE)) {
                    return null;
                }
                instructions.begin(descriptor);
                return instructions;
            }
        };
        new ClassReader(code).accept(rule, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return instructions.changes && !instructions.tells;
    }

    /** Follows what is on the stack: of each slot, whether it is of a fact. */
    private static final class Instructions extends MethodVisitor {
        private final Set<Integer> places = new HashSet<>(); // variables with something of a fact
        private final Map<Label, List<Boolean>> jumps = new HashMap<>();
        private List<Boolean> stack = new ArrayList<>();
        private boolean reached = true;
        private boolean changes;
        private boolean tells;

        Instructions() {
            super(Opcodes.ASM9);
        }

        void begin(String descriptor) {
            int place = 0;
            for (Type each : Type.getArgumentTypes(descriptor)) {
                if (isOfFacts(each)) {
                    places.add(place);
                }
                place += each.getSize();
            }
        }

        private static boolean isOfFacts(Type type) {
            return type.getSort() == Type.OBJECT
                    && !type.getClassName().startsWith("org.")
                    && !type.getClassName().startsWith("io.mycelium.rules.");
        }

        private boolean pop(int slots) {
            boolean last = false;
            for (int i = 0; i < slots; i++) {
                last = !stack.isEmpty() && stack.remove(stack.size() - 1);
            }
            return last;
        }

        private void push(int slots, boolean ofFact) {
            for (int i = 0; i < slots; i++) {
                stack.add(ofFact);
            }
        }

        private void grow(int slots) {
            if (slots < 0) {
                pop(-slots);
            } else {
                push(slots, false);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            switch (opcode) {
                case Opcodes.AALOAD -> {
                    pop(1);
                    push(1, pop(1));
                }
                case Opcodes.DUP -> {
                    boolean top = pop(1);
                    push(2, top);
                }
                case Opcodes.ARRAYLENGTH -> {
                    pop(1);
                    push(1, false);
                }
                case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> pop(1);
                default -> {
                    if (opcode >= Opcodes.IRETURN) {
                        reached = false;
                    } else {
                        grow(GROWTH.charAt(opcode) - 'E');
                    }
                }
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode != Opcodes.NEWARRAY) {
                push(1, false);
            }
        }

        @Override
        public void visitVarInsn(int opcode, int place) {
            switch (opcode) {
                case Opcodes.ALOAD -> push(1, places.contains(place));
                case Opcodes.ILOAD, Opcodes.FLOAD -> push(1, false);
                case Opcodes.LLOAD, Opcodes.DLOAD -> push(2, false);
                case Opcodes.LSTORE, Opcodes.DSTORE -> pop(2);
                case Opcodes.ASTORE -> {
                    if (pop(1)) {
                        places.add(place);
                    } else {
                        places.remove(place);
                    }
                }
                default -> pop(1);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            switch (opcode) {
                case Opcodes.NEW -> push(1, false);
                case Opcodes.CHECKCAST -> {}
                default -> {
                    pop(1);
                    push(1, false);
                }
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            int size = Type.getType(descriptor).getSize();
            switch (opcode) {
                case Opcodes.GETSTATIC -> push(size, false);
                case Opcodes.PUTSTATIC -> pop(size);
                case Opcodes.PUTFIELD -> {
                    pop(size);
                    changes |= pop(1);
                }
                default -> push(size, pop(1) && size == 1);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            for (Type each : Type.getArgumentTypes(descriptor)) {
                pop(each.getSize());
            }
            boolean ofFact = opcode != Opcodes.INVOKESTATIC && pop(1);
            boolean helper = owner.startsWith("org/drools/") || owner.startsWith("org/kie/");
            tells |= helper && name.equals("update");
            changes |= ofFact && (name.startsWith("set") || owner.startsWith("java/util/") && CHANGING.contains(name));
            Type result = Type.getReturnType(descriptor);
            push(result.getSize(), ofFact && result.getSort() == Type.OBJECT && !owner.startsWith("java/util/stream/"));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Type each : Type.getArgumentTypes(descriptor)) {
                pop(each.getSize());
            }
            push(Type.getReturnType(descriptor).getSize(), false);
        }

        @Override
        public void visitLdcInsn(Object value) {
            push(value instanceof Long || value instanceof Double ? 2 : 1, false);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            pop(dimensions);
            push(1, false);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            switch (opcode) {
                case Opcodes.GOTO -> {}
                case Opcodes.IF_ICMPEQ,
                        Opcodes.IF_ICMPNE,
                        Opcodes.IF_ICMPLT,
                        Opcodes.IF_ICMPGE,
                        Opcodes.IF_ICMPGT,
                        Opcodes.IF_ICMPLE,
                        Opcodes.IF_ACMPEQ,
                        Opcodes.IF_ACMPNE -> pop(2);
                default -> pop(1);
            }
            jump(label);
            reached = opcode != Opcodes.GOTO;
        }

        private void jump(Label label) {
            jumps.putIfAbsent(label, new ArrayList<>(stack));
        }

        @Override
        public void visitLabel(Label label) {
            if (!reached) {
                List<Boolean> there = jumps.get(label);
                stack = there == null ? new ArrayList<>() : new ArrayList<>(there);
                reached = true;
            }
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            choose(otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            choose(otherwise, labels);
        }

        private void choose(Label otherwise, Label... labels) {
            pop(1);
            jump(otherwise);
            for (Label each : labels) {
                jump(each);
            }
            reached = false;
        }
    }
}
