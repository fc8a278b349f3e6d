package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the random packs of a build are worth: each fault below is put into a copy of the evaluator, by changing its class as
 * it is loaded, and a difference is found. Each of them has a test of its own, too.
 */
@Tag("long")
class MutantsTest {
    private static final String INTERNAL = "io/mycelium/rules/internal/";

    /** A fault: which method of which class is changed, and how. */
    enum Mutant {
        MASK_IGNORED("Facts", "modified", old -> answering(old, Opcodes.LRETURN, -1L)),
        UPDATE_WITHOUT_MASK("Facts", "update", old -> new MethodVisitor(Opcodes.ASM9, old) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
                if (name.equals("bits")) {
                    String suite = "io/mycelium/rules/MutantsTest$Suite";
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, suite, "noneForAll", "(J)J", false);
                }
            }
        }),
        NO_LOOP_IGNORED("RuleOutline", "isNoLoop", old -> answering(old, Opcodes.IRETURN, 0)),
        ACTIVATION_GROUP_IGNORED("ValueEvaluator", "cancel", old -> answering(old, Opcodes.RETURN, null)),
        ORDER_REVERSED("RuleOutlines", "of", old -> new MethodVisitor(Opcodes.ASM9, old) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                if (name.equals("sort")) {
                    String order = "java/util/Comparator";
                    super.visitMethodInsn(Opcodes.INVOKEINTERFACE, order, "reversed", "()L" + order + ";", true);
                }
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
            }
        }),
        STALE_BETA_THAT_HOLDS_NOW("StepProgram", "addTakers", old -> answering(old, Opcodes.RETURN, null)),
        STALE_BETA_THAT_HELD("ValueEvaluator", "fires", old -> new MethodVisitor(Opcodes.ASM9, old) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
                if (name.equals("holds")) {
                    super.visitInsn(Opcodes.POP);
                    super.visitInsn(Opcodes.ICONST_1);
                }
            }
        });

        private final String type;
        private final String method;
        private final Function<MethodVisitor, MethodVisitor> fault;

        Mutant(String type, String method, Function<MethodVisitor, MethodVisitor> fault) {
            this.type = INTERNAL + type;
            this.method = method;
            this.fault = fault;
        }

        /** A method that does nothing but answer. */
        private static MethodVisitor answering(MethodVisitor written, int how, Object answer) {
            written.visitCode();
            if (answer != null) {
                written.visitLdcInsn(answer);
            }
            written.visitInsn(how);
            written.visitMaxs(2, 8);
            written.visitEnd();
            return new MethodVisitor(Opcodes.ASM9) {};
        }

        byte[] in(byte[] code) {
            ClassReader reader = new ClassReader(code);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9, writer) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String descriptor, String signature, String[] exceptions) {
                            MethodVisitor old = super.visitMethod(access, name, descriptor, signature, exceptions);
                            return name.equals(method) ? fault.apply(old) : old;
                        }
                    },
                    0);
            return writer.toByteArray();
        }
    }

    /** Has a copy of everything in this module, of which one class has the fault. */
    private static final class Copy extends ClassLoader {
        private final Mutant mutant;
        private boolean changed;

        Copy(Mutant mutant) {
            super(MutantsTest.class.getClassLoader());
            this.mutant = mutant;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.mycelium.rules.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String path = name.replace('.', '/');
            try (InputStream in = getParent().getResourceAsStream(path + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                if (path.equals(mutant.type)) {
                    byte[] faulty = mutant.in(code);
                    changed = !java.util.Arrays.equals(code, faulty);
                    code = faulty;
                }
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** The suite as it is in a build, but that it takes no time to show a difference small. */
    public static final class Suite extends OneMeaningTest implements Runnable {
        /** Called by a copy with a fault: all fields are taken for none. */
        public static long noneForAll(long fields) {
            return fields == -1L ? 0 : fields;
        }

        @Override
        protected List<RandomRules> smaller(RandomRules rules) {
            return List.of();
        }

        @Override
        public void run() {
            shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeFoundByTheRandomPacksOfABuild(Mutant mutant) throws ReflectiveOperationException {
        Copy copy = new Copy(mutant);
        Runnable suite = (Runnable) Class.forName(Suite.class.getName(), true, copy)
                .getConstructor()
                .newInstance();
        assertThatThrownBy(suite::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("in a session: ", "on values: ");
        assertThat(copy.changed).isTrue();
    }
}
