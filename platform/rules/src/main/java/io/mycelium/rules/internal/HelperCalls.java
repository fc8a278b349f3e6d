package io.mycelium.rules.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks through the class of a rule for what it asks of Drools, beyond telling what it has changed, and for facts that it
 * changes without telling: what a session then sees of it depends on what its rules share.
 */
final class HelperCalls extends ClassVisitor {
    /** What a consequence does that changes a fact for nobody to know. */
    static final String UNTOLD = "a fact that is changed without modify";

    private static final Set<String> COVERED = Set.of(
            "update(Lorg/kie/api/runtime/rule/FactHandle;Lorg/drools/util/bitmask/BitMask;Ljava/lang/Class;)V",
            "update(Lorg/kie/api/runtime/rule/FactHandle;)V",
            "update(Ljava/lang/Object;)V",
            "update(Ljava/lang/Object;Lorg/drools/util/bitmask/BitMask;Ljava/lang/Class;)V",
            "delete(Lorg/kie/api/runtime/rule/FactHandle;)V",
            "delete(Ljava/lang/Object;)V",
            "retract(Lorg/kie/api/runtime/rule/FactHandle;)V",
            "retract(Ljava/lang/Object;)V",
            "insert(Ljava/lang/Object;)Lorg/kie/api/runtime/rule/FactHandle;");

    private final Set<String> facts;
    private @Nullable String refused;
    private String rule = "";
    private boolean sets;
    private boolean tells;

    private HelperCalls(Set<String> facts) {
        super(Opcodes.ASM9);
        this.facts = facts;
    }

    /**
     * The first call that only a session can answer, as an author knows it; null if there is none.
     *
     * @param facts the internal names of the classes whose facts the rule takes
     */
    static @Nullable String refused(byte[] code, Set<String> facts) {
        HelperCalls calls = new HelperCalls(facts);
        new ClassReader(code).accept(calls, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        boolean untold = calls.sets && !calls.tells || UntoldChanges.isIn(code);
        return calls.refused == null && untold ? UNTOLD : calls.refused;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        rule = name;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                if (refused == null && owner.startsWith(rule + "$")) {
                    refused = "a class in its consequence"; // which is not looked through
                }
                boolean helper = owner.startsWith("org/drools/")
                                && !owner.startsWith("org/drools/util/bitmask/")
                                && !owner.endsWith("/FieldFactory") // how an expression in the condition returns
                        || owner.startsWith("org/kie/");
                sets |= facts.contains(owner) && called.startsWith("set");
                tells |= helper && called.equals("update");
                if (refused == null && helper && !COVERED.contains(called + type)) {
                    refused = called + "(...)";
                }
            }
        };
    }
}
