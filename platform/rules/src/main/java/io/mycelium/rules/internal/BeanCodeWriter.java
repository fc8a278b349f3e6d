package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainMap;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of a type that extends {@link BeanCode}: straight code, field by field. It is defined in a class loader of
 * its own below that of the pack's class, and goes with it.
 */
final class BeanCodeWriter {
    private static final String BASE = Type.getInternalName(BeanCode.class);
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String PLAIN_MAP = Type.getInternalName(PlainMap.class);
    private static final int FIRST = 1; // where a method has its arguments
    private static final int SECOND = 2;
    private static final int THIRD = 3;
    private static final int BEAN = 4; // and the bean, as what it is

    private final String owner;
    private final String name;
    private final List<BeanField> fields;
    private final ClassWriter code = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object"; // nothing is ever on the stack where ways meet
        }
    };

    private BeanCodeWriter(Class<?> bean, List<BeanField> fields) {
        this.owner = Type.getInternalName(bean);
        this.name = owner + "$Code";
        this.fields = fields;
    }

    static BeanCode define(Class<?> bean, List<BeanField> sortedFields) {
        byte[] bytes = new BeanCodeWriter(bean, sortedFields).write();
        try {
            BeanCode made =
                    (BeanCode) new Own(bean).define(bytes).getConstructor().newInstance();
            made.know(bean.getSimpleName(), sortedFields);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Knows the pack's class and all that it knows, and what the code extends. */
    private static final class Own extends ClassLoader {
        Own(Class<?> bean) {
            super(bean.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
            for (Class<?> each : new Class<?>[] {BeanCode.class, PlainMap.class}) {
                if (each.getName().equals(wanted)) {
                    return each;
                }
            }
            return super.loadClass(wanted, resolve);
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    private byte[] write() {
        code.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, null, BASE, null);
        constructor();
        construct();
        eachField("begin", "(" + OBJECT + ")V", FIRST, this::begin);
        copy();
        eachField("write", "(" + OBJECT + "[" + OBJECT + ")V", FIRST, this::write);
        eachField("read", "(" + OBJECT + "L" + PLAIN_MAP + ";[I)V", FIRST, this::read);
        eachField("check", "(" + OBJECT + ")V", FIRST, this::check);
        get();
        code.visitEnd();
        return code.toByteArray();
    }

    private void constructor() {
        MethodVisitor mv = begin("<init>", "()V");
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        mv.visitMethodInsn(Opcodes.INVOKESPECIAL, BASE, "<init>", "()V", false);
        mv.visitInsn(Opcodes.RETURN);
        end(mv);
    }

    private void construct() {
        MethodVisitor mv = begin("construct", "()" + OBJECT);
        mv.visitTypeInsn(Opcodes.NEW, owner);
        mv.visitInsn(Opcodes.DUP);
        mv.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", "()V", false);
        mv.visitInsn(Opcodes.ARETURN);
        end(mv);
    }

    private MethodVisitor begin(String method, String descriptor) {
        MethodVisitor mv = code.visitMethod(Opcodes.ACC_PUBLIC, method, descriptor, null, null);
        mv.visitCode();
        return mv;
    }

    private static void end(MethodVisitor mv) {
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }

    /** A method that does something for one field after the other. */
    private void eachField(String method, String descriptor, int argument, ObjIntConsumer<MethodVisitor> each) {
        MethodVisitor mv = begin(method, descriptor);
        cast(mv, argument);
        mv.visitVarInsn(Opcodes.ASTORE, BEAN);
        for (int i = 0; i < fields.size(); i++) {
            each.accept(mv, i);
        }
        mv.visitInsn(Opcodes.RETURN);
        end(mv);
    }

    private void cast(MethodVisitor mv, int argument) {
        mv.visitVarInsn(Opcodes.ALOAD, argument);
        mv.visitTypeInsn(Opcodes.CHECKCAST, owner);
    }

    private void copy() {
        MethodVisitor mv = begin("copy", "(" + OBJECT + OBJECT + ")V");
        cast(mv, SECOND);
        mv.visitVarInsn(Opcodes.ASTORE, THIRD);
        cast(mv, FIRST);
        mv.visitVarInsn(Opcodes.ASTORE, BEAN);
        for (int i = 0; i < fields.size(); i++) {
            BeanField field = fields.get(i);
            mv.visitVarInsn(Opcodes.ALOAD, THIRD);
            if (field.isWhole() || field.isSame()) {
                getter(mv, field);
            } else if (field.raw() == double.class) {
                getter(mv, field);
                mv.visitInsn(Opcodes.DCONST_0);
                mv.visitInsn(Opcodes.DADD); // -0.0 becomes 0.0, as in a checkpoint
            } else {
                asked(mv, "copied", i);
                unbox(mv, field.raw());
            }
            setter(mv, field);
        }
        mv.visitInsn(Opcodes.RETURN);
        end(mv);
    }

    private void begin(MethodVisitor mv, int i) {
        BeanField field = fields.get(i);
        if (field.type().initial() == null || field.raw().isPrimitive()) {
            return;
        }
        Label otherwise = new Label();
        getter(mv, field);
        mv.visitJumpInsn(Opcodes.IFNONNULL, otherwise);
        mv.visitVarInsn(Opcodes.ALOAD, BEAN);
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        FactCode.push(mv, i);
        ask(mv, "initial", "(I)" + OBJECT);
        unbox(mv, field.raw());
        setter(mv, field);
        mv.visitLabel(otherwise);
    }

    private void write(MethodVisitor mv, int i) {
        BeanField field = fields.get(i);
        mv.visitVarInsn(Opcodes.ALOAD, SECOND);
        FactCode.push(mv, i);
        if (field.isWhole()) {
            getter(mv, field);
            if (field.raw() == int.class) {
                mv.visitInsn(Opcodes.I2L);
            }
            box(mv, long.class);
        } else if (field.isSame() || field.raw() == double.class) {
            getter(mv, field);
            box(mv, field.raw());
        } else {
            asked(mv, "written", i);
        }
        mv.visitInsn(Opcodes.AASTORE);
    }

    private void read(MethodVisitor mv, int i) {
        BeanField field = fields.get(i);
        Label absent = new Label();
        place(mv, i);
        mv.visitJumpInsn(Opcodes.IFLT, absent);
        mv.visitVarInsn(Opcodes.ALOAD, BEAN);
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        mv.visitVarInsn(Opcodes.ALOAD, SECOND);
        place(mv, i);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, PLAIN_MAP, "at", "(I)" + OBJECT, false);
        FactCode.push(mv, i);
        if (field.isWhole()) {
            ask(mv, "whole", "(" + OBJECT + "I)J");
            if (field.raw() == int.class) {
                mv.visitInsn(Opcodes.L2I);
            }
        } else if (field.raw() == double.class) {
            ask(mv, "floating", "(" + OBJECT + "I)D");
        } else {
            ask(mv, "valued", "(" + OBJECT + "I)" + OBJECT);
            unbox(mv, field.raw());
        }
        setter(mv, field);
        if (!field.isNullWhereMissing()) {
            mv.visitLabel(absent);
            return;
        }
        Label present = new Label();
        mv.visitJumpInsn(Opcodes.GOTO, present);
        mv.visitLabel(absent);
        mv.visitVarInsn(Opcodes.ALOAD, BEAN);
        mv.visitInsn(Opcodes.ACONST_NULL);
        setter(mv, field);
        mv.visitLabel(present);
    }

    private static void place(MethodVisitor mv, int i) {
        mv.visitVarInsn(Opcodes.ALOAD, THIRD);
        FactCode.push(mv, i);
        mv.visitInsn(Opcodes.IALOAD);
    }

    private void check(MethodVisitor mv, int i) {
        BeanField field = fields.get(i);
        if (!field.type().doubtful()) {
            return;
        }
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        getter(mv, field);
        if (field.raw() == double.class) {
            FactCode.push(mv, i);
            ask(mv, "checked", "(DI)V");
            return;
        }
        box(mv, field.raw());
        FactCode.push(mv, i);
        ask(mv, "checked", "(" + OBJECT + "I)" + OBJECT);
        if (!field.type().takesOver()) {
            mv.visitInsn(Opcodes.POP);
            return;
        }
        Label same = new Label();
        mv.visitVarInsn(Opcodes.ASTORE, SECOND);
        mv.visitVarInsn(Opcodes.ALOAD, SECOND);
        getter(mv, field);
        mv.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        mv.visitVarInsn(Opcodes.ALOAD, BEAN);
        mv.visitVarInsn(Opcodes.ALOAD, SECOND);
        unbox(mv, field.raw());
        setter(mv, field);
        mv.visitLabel(same);
    }

    private void get() {
        MethodVisitor mv = begin("get", "(" + OBJECT + "I)" + OBJECT);
        cast(mv, FIRST);
        mv.visitVarInsn(Opcodes.ASTORE, BEAN);
        Label otherwise = new Label();
        if (!fields.isEmpty()) {
            Label[] labels = new Label[fields.size()];
            Arrays.setAll(labels, i -> new Label());
            mv.visitVarInsn(Opcodes.ILOAD, SECOND);
            mv.visitTableSwitchInsn(0, labels.length - 1, otherwise, labels);
            for (int i = 0; i < labels.length; i++) {
                mv.visitLabel(labels[i]);
                getter(mv, fields.get(i));
                box(mv, fields.get(i).raw());
                mv.visitInsn(Opcodes.ARETURN);
            }
        }
        mv.visitLabel(otherwise);
        mv.visitInsn(Opcodes.ACONST_NULL);
        mv.visitInsn(Opcodes.ARETURN);
        end(mv);
    }

    /** Puts on the stack what {@link BeanCode} makes of what the field holds. */
    private void asked(MethodVisitor mv, String method, int i) {
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        getter(mv, fields.get(i));
        box(mv, fields.get(i).raw());
        FactCode.push(mv, i);
        ask(mv, method, "(" + OBJECT + "I)" + OBJECT);
    }

    private void ask(MethodVisitor mv, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, method, descriptor, false);
    }

    private void getter(MethodVisitor mv, BeanField field) {
        mv.visitVarInsn(Opcodes.ALOAD, BEAN);
        call(mv, field.getter());
    }

    private void setter(MethodVisitor mv, BeanField field) {
        call(mv, field.setter());
        Class<?> gives = field.setter().getReturnType();
        if (gives != void.class) {
            mv.visitInsn(gives == long.class || gives == double.class ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    private void call(MethodVisitor mv, Method method) {
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, method.getName(), Type.getMethodDescriptor(method), false);
    }

    private static void box(MethodVisitor mv, Class<?> raw) {
        if (raw.isPrimitive()) {
            Class<?> box = MethodType.methodType(raw).wrap().returnType();
            mv.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    Type.getInternalName(box),
                    "valueOf",
                    "(" + Type.getDescriptor(raw) + ")" + Type.getDescriptor(box),
                    false);
        }
    }

    private static void unbox(MethodVisitor mv, Class<?> raw) {
        Class<?> box = MethodType.methodType(raw).wrap().returnType();
        mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(box));
        if (raw.isPrimitive()) {
            mv.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    Type.getInternalName(box),
                    raw.getName() + "Value",
                    "()" + Type.getDescriptor(raw),
                    false);
        }
    }
}
