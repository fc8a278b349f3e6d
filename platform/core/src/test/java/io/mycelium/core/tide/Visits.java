package io.mycelium.core.tide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts what the core does, whatever the machine: how often one of its methods begins and one of its loops turns. To that
 * end its classes, and those of its tests, are loaded anew with a call in each of these places.
 */
public final class Visits {
    private static final String CORE = "io.mycelium.core.";

    private static long count;

    private Visits() {}

    /** Called from each place that is counted. */
    public static void one() {
        count++;
    }

    /**
     * How many visits it takes.
     *
     * @param work makes all ready for so many and gives what is to be counted; has a constructor without parameters
     */
    static long of(Class<? extends IntFunction<Runnable>> work, int many) {
        try {
            var constructor = new Weaving().loadClass(work.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked")
            IntFunction<Runnable> woven = (IntFunction<Runnable>) constructor.newInstance();
            Runnable counted = woven.apply(many);
            long before = count;
            counted.run();
            return count - before;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Weaving extends ClassLoader {
        Weaving() {
            super(Visits.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(CORE) || name.equals(Visits.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                ClassReader reader = new ClassReader(in);
                ClassWriter writer = new ClassWriter(reader, 0);
                reader.accept(new Counting(writer), 0);
                byte[] woven = writer.toByteArray();
                return defineClass(name, woven, 0, woven.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Counting extends ClassVisitor {
        Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                private final Set<Label> passed = new HashSet<>();

                @Override
                public void visitCode() {
                    super.visitCode();
                    count();
                }

                @Override
                public void visitLabel(Label label) {
                    passed.add(label);
                    super.visitLabel(label);
                }

                @Override
                public void visitJumpInsn(int opcode, Label to) {
                    if (passed.contains(to)) {
                        count();
                    }
                    super.visitJumpInsn(opcode, to);
                }

                private void count() {
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC, Visits.class.getName().replace('.', '/'), "one", "()V", false);
                }
            };
        }
    }
}
