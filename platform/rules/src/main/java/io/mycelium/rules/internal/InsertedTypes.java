package io.mycelium.rules.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks through the class of a rule for the types of what it inserts. They are known where the fact is made with
 * {@code new} right there, {@code insert(new Mark(1))}, or in a variable that nothing else is put into.
 */
final class InsertedTypes extends ClassVisitor {
    private static final String INSERT = "(Ljava/lang/Object;)Lorg/kie/api/runtime/rule/FactHandle;";

    private final Set<String> types = new LinkedHashSet<>();
    private @Nullable String refused;
    private boolean tells;

    private InsertedTypes() {
        super(Opcodes.ASM9);
    }

    /** Reads them from the code of a rule's class. */
    static InsertedTypes of(byte @Nullable [] code) {
        InsertedTypes inserts = new InsertedTypes();
        if (code != null) {
            new ClassReader(code).accept(inserts, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        return inserts;
    }

    /** The internal names of the classes of what is inserted, as far as they are known. */
    Set<String> types() {
        return types;
    }

    /** Why a session has to look after what is inserted, as an author knows it; null if none has to. */
    @Nullable
    String refused() {
        return tells && HelperCalls.UNTOLD.equals(refused) ? null : refused;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Instructions();
    }

    /** Follows where each inserted object comes from. */
    private final class Instructions extends MethodVisitor {
        private final Map<Integer, Set<String>> stored = new HashMap<>(); // by the places of variables
        private final Set<Integer> unknown = new HashSet<>(); // variables with something else in them
        private final Set<Integer> inserted = new LinkedHashSet<>();
        private final Set<String> direct = new HashSet<>();
        private final Map<String, Integer> setters = new HashMap<>(); // where the last one of a class is
        private final Map<String, Integer> firsts = new HashMap<>(); // where something of a class is first inserted
        private final Map<Integer, Integer> places = new HashMap<>(); // where a variable is first inserted
        private final Set<Label> passed = new HashSet<>();
        private boolean loops;
        private int at;
        private @Nullable String made; // by the instruction before
        private int loaded = -1; // by the instruction before

        Instructions() {
            super(Opcodes.ASM9);
        }

        private void next() {
            at++;
            made = null;
            loaded = -1;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
            if (called.equals("insert") && type.equals(INSERT) && owner.startsWith("org/")) {
                insert();
            }
            tells |= owner.startsWith("org/") && called.equals("update");
            if (called.startsWith("set")) {
                setters.put(owner, at);
            }
            next();
            made = opcode == Opcodes.INVOKESPECIAL && called.equals("<init>") ? owner : null;
        }

        private void insert() {
            if (made != null) {
                direct.add(made);
                firsts.putIfAbsent(made, at);
            } else if (loaded >= 0) {
                inserted.add(loaded);
                places.putIfAbsent(loaded, at);
            } else {
                refused = "insert(...) of what is not made there";
            }
        }

        @Override
        public void visitEnd() {
            types.addAll(direct);
            for (int each : inserted) {
                Set<String> its = stored.get(each);
                if (its == null || unknown.contains(each)) {
                    refused = "insert(...) of what is not made there";
                } else {
                    types.addAll(its);
                    for (String type : its) {
                        Integer set = setters.get(type);
                        int first =
                                Math.min(places.getOrDefault(each, 0), firsts.getOrDefault(type, Integer.MAX_VALUE));
                        if (refused == null && set != null && (loops || set > first)) {
                            refused = HelperCalls.UNTOLD;
                        }
                    }
                }
            }
        }

        @Override
        public void visitVarInsn(int opcode, int place) {
            String type = made;
            next();
            if (opcode == Opcodes.ALOAD) {
                loaded = place;
            } else if (opcode == Opcodes.ASTORE && type != null) {
                stored.computeIfAbsent(place, key -> new HashSet<>()).add(type);
            } else {
                unknown.add(place);
            }
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            next(); // ways may meet here
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            loops |= passed.contains(label);
            next();
        }

        @Override
        public void visitInsn(int opcode) {
            next();
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            next();
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            next();
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            next();
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            next();
        }

        @Override
        public void visitLdcInsn(Object value) {
            next();
        }

        @Override
        public void visitIincInsn(int place, int by) {
            next();
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            next();
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            next();
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            next();
        }
    }
}
