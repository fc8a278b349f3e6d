package io.mycelium.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.factmodel.GeneratedFact;
import org.drools.base.rule.Declaration;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What may change the state: only that needs a copy of it. A rule may whose consequence gets the state, or something in
 * it that can be changed, unless all that it does with the state is to get values which nobody can change. A rule may
 * also whose condition is more than comparisons of fields, since it may call anything, and a list or map notes what was
 * taken out of it; then each step in which the rule could match needs the copy from its beginning. What is not known here
 * counts as changing. Made once a pack; immutable.
 */
final class StateWrites {
    private final @Nullable Class<?> state;
    private final BitSet byConsequence = new BitSet();
    private final long[] byCondition;

    StateWrites(List<RuleOutline> rules, @Nullable Class<?> state) {
        this.state = state;
        this.byCondition = new long[(rules.size() + 63) / 64];
        boolean declared = state != null && GeneratedFact.class.isAssignableFrom(state);
        for (RuleOutline each : rules) {
            byConsequence.set(each.number(), state != null && (!declared || !onlyReads(each)));
            if (state != null && (!declared || !onlyCompares(each))) {
                byCondition[each.number() >> 6] |= 1L << each.number();
            }
        }
    }

    /** Whether a rule that fires may change it. */
    boolean byConsequence(int rule) {
        return byConsequence.get(rule);
    }

    /** Whether to look for rules that fire may change it, in steps of a kind. */
    boolean byCondition(StepProgram program) {
        for (int i = 0; i < byCondition.length; i++) {
            if ((byCondition[i] & program.members[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyCompares(RuleOutline rule) {
        if (!rule.isCovered()
                || rule.hasLevels()
                || rule.isSalienceWorkedOut()
                || rule.isEnabledWorkedOut()
                || !rule.evals().isEmpty()) {
            return false;
        }
        List<RuleOutline.Element> all = new ArrayList<>(rule.elements());
        all.addAll(rule.members());
        for (RuleOutline.Element each : all) {
            if (!each.plain() || !onlyComparisons(each, each.alphas()) || !onlyComparisons(each, each.betas())) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyComparisons(RuleOutline.Element element, List<MVELConstraint> constraints) {
        return constraints.stream()
                .allMatch(each -> takesNothingOut(FactTest.of(each, element, state))
                        || element.slot().isOfSignal() && each.getRequiredDeclarations().length == 0);
    }

    private static boolean takesNothingOut(FactTest test) {
        return !(test instanceof FactTest.Asked || test instanceof FactTest.Entry || test instanceof FactTest.Element);
    }

    private boolean onlyReads(RuleOutline rule) {
        Method consequence = rule.consequence();
        if (consequence == null || rule.hasLevels()) {
            return false;
        }
        Set<Integer> places = new HashSet<>();
        int place = 1; // behind the context
        int parameter = 1;
        for (Declaration each : rule.arguments()) {
            Class<?> fact = FieldReads.typeOf(each);
            Class<?> bound = consequence.getParameterTypes()[parameter];
            parameter += 2; // one for its handle
            if (fact == null) {
                return false;
            }
            if (fact == state && each.isPatternDeclaration()) {
                places.add(place);
            } else if (state != null && fact.isAssignableFrom(state) && (!isFixed(bound) || FieldReads.isAsked(each))) {
                return false;
            }
            place += Type.getType(bound).getSize() + 1; // and its handle
        }
        return places.isEmpty() || onlyReads(consequence, places);
    }

    /** Whether nobody can change a value of such a type. */
    private static boolean isFixed(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == String.class
                || type == Boolean.class
                || Number.class.isAssignableFrom(type) && type.getName().startsWith("java.")
                || type.getName().startsWith("java.time.");
    }

    /** Whether a consequence does nothing with the state that it gets in some places but to call getters. */
    private boolean onlyReads(Method consequence, Set<Integer> places) {
        Class<?> rule = consequence.getDeclaringClass();
        try (InputStream code =
                rule.getClassLoader().getResourceAsStream(rule.getName().replace('.', '/') + ".class")) {
            if (code == null) {
                return false;
            }
            Instructions instructions = new Instructions(places);
            new ClassReader(code)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    return name.equals(consequence.getName()) ? instructions : null;
                                }
                            },
                            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return !instructions.more;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks whether each instruction that puts the state on the stack is followed by the call of a getter. */
    private final class Instructions extends MethodVisitor {
        private final Set<Integer> places;
        private boolean loaded;
        private boolean more;

        Instructions(Set<Integer> places) {
            super(Opcodes.ASM9);
            this.places = places;
        }

        private void next(boolean loads) {
            more |= loaded;
            loaded = loads;
        }

        private boolean isGetter(String owner, String name, String descriptor) {
            if (state == null || !owner.equals(Type.getInternalName(state)) || !descriptor.startsWith("()")) {
                return false;
            }
            try {
                return (name.startsWith("get") || name.startsWith("is"))
                        && isFixed(state.getMethod(name).getReturnType());
            } catch (NoSuchMethodException e) {
                return false;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (loaded && isGetter(owner, name, descriptor)) {
                loaded = false;
            }
            next(false);
        }

        @Override
        public void visitVarInsn(int opcode, int place) {
            more |= opcode != Opcodes.ALOAD && places.contains(place);
            next(opcode == Opcodes.ALOAD && places.contains(place));
        }

        @Override
        public void visitInsn(int opcode) {
            next(false);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            next(false);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            next(false);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            next(false);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            next(false);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            next(false);
        }

        @Override
        public void visitLdcInsn(Object value) {
            next(false);
        }

        @Override
        public void visitIincInsn(int place, int by) {
            next(false);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            next(false);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            next(false);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            next(false);
        }
    }
}
