package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What one compiled class of a pack calls: the calls that {@link PermittedCalls} refuses, and the types it names. */
final class CalledCode extends ClassVisitor {
    enum Kind {
        CREATION,
        STATIC,
        MEMBER
    }

    /**
     * A refused call.
     *
     * @param text as the author may have written it: {@code new Random}, {@code List.parallelStream}
     * @param word what to look for in the author's file
     * @param line of the class file; 0 if it has none
     */
    record Call(Kind kind, String text, String word, int line, String hint) {}

    private static final Set<String> MAKERS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods");

    private static final List<String> PLATFORM = List.of(
            "io.mycelium.api.",
            "io.mycelium.rules.fact.",
            "io.mycelium.rules.internal.",
            "org.drools.",
            "org.kie.",
            "org.mvel2.",
            "org.osgi.",
            "org.slf4j.");

    private final ClassLoader loader;
    private final @Nullable String namespace;
    private final @Nullable ClassLoader javaTypes;
    private final boolean ofFunction;
    private final List<Call> refused = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();
    private String name = "";
    private String sourceFile = "";

    private CalledCode(
            ClassLoader loader, @Nullable String namespace, @Nullable ClassLoader javaTypes, boolean ofFunction) {
        super(Opcodes.ASM9);
        this.loader = loader;
        this.namespace = namespace;
        this.javaTypes = javaTypes;
        this.ofFunction = ofFunction;
    }

    /**
     * What a class calls that was made of a rule or function.
     *
     * @param namespace the package of what is the pack's own
     * @param javaTypes where the pack's Java types come from; null if it has none
     * @param ofFunction whether it is the class of a function, which has further methods of Drools'
     */
    static CalledCode of(
            byte[] code, ClassLoader loader, String namespace, @Nullable ClassLoader javaTypes, boolean ofFunction) {
        return new CalledCode(loader, namespace + '.', javaTypes, ofFunction).read(code);
    }

    /** What a class calls that its author compiled. */
    static CalledCode ofJavaType(byte[] code, ClassLoader loader, ClassLoader javaTypes) {
        return new CalledCode(loader, null, javaTypes, false).read(code);
    }

    /** The bytes of a class that this loader itself has, not one above or beside it; null if there are none. */
    static byte @Nullable [] ofTypeIn(ClassLoader javaTypes, String name) {
        if (PLATFORM.stream().anyMatch(name::startsWith)) {
            return null;
        }
        try {
            if (Class.forName(name, false, javaTypes).getClassLoader() != javaTypes) {
                return null;
            }
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
        try (InputStream in = javaTypes.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    private CalledCode read(byte[] code) {
        new ClassReader(code).accept(this, ClassReader.SKIP_FRAMES);
        return this;
    }

    List<Call> refused() {
        return refused;
    }

    /** The names of the types that are used and not the JDK's. */
    Set<String> types() {
        return types;
    }

    String sourceFile() {
        return sourceFile;
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String parent, String[] interfaces) {
        this.name = name;
        this.sourceFile = name.replace('/', '.');
        note(parent);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        if (source != null) {
            sourceFile = source;
        }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (ofFunction && isDrools(method)) {
            return null;
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            refuse(Kind.MEMBER, "synchronized", "synchronized", 0, Object.class, "wait");
        }
        return new Method();
    }

    /** Whether a method of a function's class was made by Drools, and not by the author. */
    private static boolean isDrools(String method) {
        return method.equals("<init>") || method.endsWith("External") || method.equals("getMethodBytecode");
    }

    private void note(@Nullable String internalName) {
        if (internalName != null && !internalName.startsWith("java/") && !internalName.startsWith("[")) {
            types.add(internalName.replace('/', '.'));
        }
    }

    private void refuse(Kind kind, String text, String word, int line, Class<?> owner, String method) {
        String hint = PermittedCalls.LIST.refusal(owner, method, null);
        refused.add(new Call(kind, text, word, line, hint == null ? "" : hint));
    }

    /** The class behind an internal name if it is not the pack's own; null for the pack's, and for arrays. */
    private @Nullable Class<?> resolve(String internalName) {
        if (internalName.startsWith("[")) {
            return Object.class;
        }
        try {
            return Class.forName(internalName.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private boolean isOwn(Class<?> type) {
        return namespace != null && type.getName().startsWith(namespace)
                || javaTypes != null && type.getClassLoader() == javaTypes;
    }

    /** What an author calls an object of this type, or the type. */
    private static String shown(Class<?> type) {
        if (ActingHypha.class.isAssignableFrom(type)) {
            return "hypha";
        }
        return type == KnowledgeHelper.class ? "drools" : type.getSimpleName();
    }

    /** Whether a type is none of the JDK's and the platform's: of the pack's bundle, or of one that this imports. */
    private boolean isOfJavaTypes(Class<?> type) {
        ClassLoader of = type.getClassLoader();
        return of != null
                && of != ClassLoader.getPlatformClassLoader()
                && (of == javaTypes || PLATFORM.stream().noneMatch(type.getName()::startsWith));
    }

    private final class Method extends MethodVisitor {
        private int line;

        Method() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            Kind kind = method.equals("<init>")
                    ? Kind.CREATION
                    : opcode == Opcodes.INVOKESTATIC ? Kind.STATIC : Kind.MEMBER;
            boolean ofConstructor = opcode == Opcodes.INVOKESPECIAL && owner.equals("java/lang/Object");
            if (!ofConstructor) {
                called(kind, owner, method, descriptor);
            }
        }

        private void called(Kind kind, String owner, String method, String descriptor) {
            note(owner);
            Class<?> type = resolve(owner);
            if (type == null) {
                return;
            }
            String hint = isOwn(type)
                    ? PermittedCalls.LIST.refusalOfInherited(type, method, PermittedCalls.arguments(descriptor))
                    : isOfJavaTypes(type)
                            ? null
                            : PermittedCalls.LIST.refusal(type, method, PermittedCalls.arguments(descriptor));
            if (hint == null) {
                return;
            }
            Call call = kind == Kind.CREATION
                    ? new Call(kind, "new " + type.getSimpleName(), type.getSimpleName(), line, hint)
                    : new Call(kind, shown(type) + '.' + method, method, line, hint);
            if (kind != Kind.MEMBER || !followsFrom(call)) {
                refused.add(call);
            }
        }

        /** Whether a call is one on what a refused call has given: it is enough to refuse that. */
        private boolean followsFrom(Call call) {
            Call last = refused.isEmpty() ? null : refused.get(refused.size() - 1);
            return last != null && last.line() == call.line() && last.hint().equals(call.hint());
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            note(owner);
            Class<?> type = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC ? resolve(owner) : null;
            if (type != null && !isOwn(type) && !isOfJavaTypes(type)) {
                String hint = PermittedCalls.LIST.refusalOfField(type);
                if (hint != null) {
                    refused.add(new Call(Kind.STATIC, type.getSimpleName() + '.' + field, field, line, hint));
                }
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            if (!MAKERS.contains(bootstrap.getOwner())) {
                called(Kind.STATIC, bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
            }
            for (Object each : arguments) {
                handled(each);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            handled(value);
        }

        private void handled(Object constant) {
            if (constant instanceof Handle handle) {
                if (!handle.getOwner().equals(name)) {
                    called(
                            handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
                                    ? Kind.CREATION
                                    : handle.getTag() == Opcodes.H_INVOKESTATIC ? Kind.STATIC : Kind.MEMBER,
                            handle.getOwner(),
                            handle.getName(),
                            handle.getDesc());
                }
            } else if (constant instanceof ConstantDynamic dynamic) {
                called(
                        Kind.STATIC,
                        dynamic.getBootstrapMethod().getOwner(),
                        dynamic.getBootstrapMethod().getName(),
                        dynamic.getBootstrapMethod().getDesc());
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            note(type);
            if (opcode == Opcodes.NEW && type.equals("java/lang/Object")) {
                refuse(Kind.CREATION, "new Object", "Object", line, Object.class, "hashCode");
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER) {
                refuse(Kind.MEMBER, "synchronized", "synchronized", line, Object.class, "wait");
            }
        }
    }
}
