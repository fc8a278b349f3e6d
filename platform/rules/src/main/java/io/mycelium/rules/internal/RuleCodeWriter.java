package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of a pack that extends {@link RuleCode}. Its methods are cut into parts of a few rules, since the JVM
 * does not compile a method that is huge.
 */
final class RuleCodeWriter {
    private static final int RULES_OF_A_METHOD = 32;
    private static final String FACTS = FactCode.FACTS;
    private static final String SENSE = "(L" + FACTS + ";)V";
    private static final String HOLDS = "(IL" + FACTS + ";)Z";
    private static final String FIRE = "(IL" + FACTS + ";)V";
    private static final String[] THROWS = {"java/lang/Exception"};
    private static final int FACTS_ALONE = 1; // where a method has its argument
    private static final int FACTS_SECOND = 2;
    private static final int NOT_ASKED = -1;

    private final List<RuleOutline> rules;
    private final List<StepProgram> programs;
    private final @Nullable Class<?> state;
    private final List<FactTest.Asked> asked = new ArrayList<>();
    private final ArgumentCode arguments;
    private final String name;
    private final ClassWriter code = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object"; // nothing is ever on the stack where ways meet
        }
    };

    /** @param rules all of a pack, by their numbers */
    RuleCodeWriter(String namespace, List<RuleOutline> rules, List<StepProgram> programs, @Nullable Class<?> state) {
        this.rules = rules;
        this.programs = programs;
        this.state = state;
        this.arguments = new ArgumentCode(state);
        this.name = namespace.replace('.', '/') + "/RuleCode$";
    }

    /** What the code asks Drools about. */
    static Questions questions(List<RuleOutline> rules, List<StepProgram> programs, @Nullable Class<?> state) {
        RuleCodeWriter writer = new RuleCodeWriter("", rules, programs, state);
        writer.write();
        return new Questions(List.copyOf(writer.asked), writer.arguments.asked());
    }

    /** Defines the class beside what Drools has compiled. */
    RuleCode define(ClassLoader compiled) {
        byte[] bytes = write();
        class Own extends ClassLoader {
            Own() {
                super(compiled);
            }

            Class<?> define() {
                return defineClass(name.replace('/', '.'), bytes, 0, bytes.length);
            }
        }
        try {
            return (RuleCode) new Own().define().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write() {
        code.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
                name,
                null,
                Type.getInternalName(RuleCode.class),
                null);
        constructor();
        List<Consumer<MethodVisitor>> senses = new ArrayList<>();
        for (StepProgram each : programs) {
            senses.add(sense(each));
        }
        method("sense", FIRE, senses, 0);
        List<Consumer<MethodVisitor>> looks = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            looks.add(look(slot));
        }
        method("look", HOLDS, looks, 0);
        List<Consumer<MethodVisitor>> conditions = new ArrayList<>();
        List<Consumer<MethodVisitor>> consequences = new ArrayList<>();
        for (RuleOutline each : rules) {
            conditions.add(mv -> holds(mv, each));
            consequences.add(mv -> arguments.fire(mv, each));
        }
        parts("holds", HOLDS, conditions);
        List<Consumer<MethodVisitor>> levels = new ArrayList<>();
        for (Level each : Level.all(rules)) {
            levels.add(mv -> admits(mv, each));
        }
        parts("admits", HOLDS, levels);
        List<Consumer<MethodVisitor>> late = new ArrayList<>();
        for (RuleOutline each : rules) {
            for (Level level : Level.all(List.of(each))) {
                late.add(mv -> holdsBeside(mv, each, level));
            }
        }
        parts("holdsBeside", HOLDS, late);
        List<Consumer<MethodVisitor>> passes = new ArrayList<>();
        List<Consumer<MethodVisitor>> joins = new ArrayList<>();
        for (RuleOutline.Element each : Column.all(rules)) {
            passes.add(mv -> all(mv, each, each.alphas()));
            joins.add(mv -> all(mv, each, each.betas()));
        }
        parts("passes", HOLDS, passes);
        parts("joins", HOLDS, joins);
        List<Consumer<MethodVisitor>> evals = new ArrayList<>();
        Joins.evals(rules)
                .forEach(each -> evals.add(mv -> {
                    Label fails = new Label();
                    arguments.call(mv, each, true, fails);
                    answer(mv, fails);
                }));
        parts("evaluates", HOLDS, evals);
        parts("fire", FIRE, consequences);
        code.visitEnd();
        return code.toByteArray();
    }

    private void constructor() {
        MethodVisitor mv = code.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        mv.visitCode();
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        mv.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(RuleCode.class), "<init>", "()V", false);
        mv.visitInsn(Opcodes.RETURN);
        end(mv);
    }

    private static void end(MethodVisitor mv) {
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }

    /** A method that switches to one of many by its first argument, in parts. */
    private void parts(String method, String descriptor, List<Consumer<MethodVisitor>> cases) {
        if (cases.size() <= RULES_OF_A_METHOD) {
            method(method, descriptor, cases, 0);
            return;
        }
        List<Consumer<MethodVisitor>> calls = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += RULES_OF_A_METHOD) {
            String part = method + from;
            method(part, descriptor, cases.subList(from, Math.min(cases.size(), from + RULES_OF_A_METHOD)), from);
            calls.add(mv -> {
                mv.visitVarInsn(Opcodes.ALOAD, 0);
                mv.visitVarInsn(Opcodes.ILOAD, 1);
                mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
                mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, part, descriptor, false);
                mv.visitInsn(descriptor.endsWith("Z") ? Opcodes.IRETURN : Opcodes.RETURN);
            });
        }
        MethodVisitor mv = begin(method, descriptor);
        mv.visitVarInsn(Opcodes.ILOAD, 1);
        mv.visitIntInsn(Opcodes.BIPUSH, Integer.numberOfTrailingZeros(RULES_OF_A_METHOD));
        mv.visitInsn(Opcodes.IUSHR);
        choose(mv, calls, 0, descriptor);
    }

    private MethodVisitor begin(String method, String descriptor) {
        MethodVisitor mv = code.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
                method,
                descriptor,
                null,
                method.startsWith("fire") ? THROWS : null);
        mv.visitCode();
        return mv;
    }

    private void method(String method, String descriptor, List<Consumer<MethodVisitor>> cases, int from) {
        MethodVisitor mv = begin(method, descriptor);
        mv.visitVarInsn(Opcodes.ILOAD, 1);
        choose(mv, cases, from, descriptor);
    }

    /** Each case returns by itself. */
    private static void choose(MethodVisitor mv, List<Consumer<MethodVisitor>> cases, int from, String descriptor) {
        Label otherwise = new Label();
        Label[] labels = new Label[cases.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label();
        }
        if (labels.length > 0) {
            mv.visitTableSwitchInsn(from, from + labels.length - 1, otherwise, labels);
        } else {
            mv.visitInsn(Opcodes.POP);
        }
        for (int i = 0; i < labels.length; i++) {
            mv.visitLabel(labels[i]);
            cases.get(i).accept(mv);
        }
        mv.visitLabel(otherwise);
        if (descriptor.endsWith("Z")) {
            mv.visitInsn(Opcodes.ICONST_0);
            mv.visitInsn(Opcodes.IRETURN);
        } else {
            mv.visitInsn(Opcodes.RETURN);
        }
        end(mv);
    }

    /** Calls methods that test what a program's rules ask of the signal: those of its kind, and all that have no kind. */
    private Consumer<MethodVisitor> sense(StepProgram program) {
        String method = "sense" + program.number();
        List<RuleOutline> rest = new ArrayList<>(program.sensing(rules));
        SignalIndex index = SignalIndex.of(rest, state);
        Map<Integer, String> byKey = new TreeMap<>();
        if (index != null) {
            index.rules().forEach((key, some) -> {
                byKey.put(key, senseAll(method + "_key" + byKey.size(), some));
                rest.removeAll(some);
            });
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += RULES_OF_A_METHOD) {
            List<RuleOutline> some = rest.subList(from, Math.min(rest.size(), from + RULES_OF_A_METHOD));
            parts.add(senseAll(method + "_" + from, some));
        }
        return mv -> {
            if (index != null) {
                chooseByKey(mv, index.field(), byKey);
            }
            parts.forEach(part -> call(mv, part, SENSE));
            mv.visitInsn(Opcodes.RETURN);
        };
    }

    private String senseAll(String method, List<RuleOutline> sensing) {
        MethodVisitor mv = begin(method, SENSE);
        for (RuleOutline each : sensing) {
            Label otherwise = new Label();
            FactCode.mark(mv, each.number());
            for (RuleOutline.Element element : each.elements()) {
                if (element.slot().isOfSignal()) {
                    FactCode.present(mv, element, FACTS_ALONE, otherwise);
                    tests(mv, element, element.alphas(), FACTS_ALONE, otherwise);
                }
            }
            mv.visitVarInsn(Opcodes.ALOAD, FACTS_ALONE);
            FactCode.push(mv, each.number());
            mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FACTS, "lives", "(I)V", false);
            mv.visitLabel(otherwise);
        }
        mv.visitInsn(Opcodes.RETURN);
        end(mv);
        return method;
    }

    /** Calls a method for the value of a field, or none. */
    private void chooseByKey(MethodVisitor mv, FactTest.Read field, Map<Integer, String> byKey) {
        Label otherwise = new Label();
        mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
        mv.visitFieldInsn(Opcodes.GETFIELD, FACTS, field.slot().field(), "Ljava/lang/Object;");
        mv.visitJumpInsn(Opcodes.IFNULL, otherwise);
        FactCode.read(mv, field.slot(), field.fact(), field.getter(), FACTS_SECOND);
        if (field.type() == String.class) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
        }
        int[] keys = byKey.keySet().stream().mapToInt(Integer::intValue).toArray();
        Label[] labels = new Label[keys.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label();
        }
        mv.visitLookupSwitchInsn(otherwise, keys, labels);
        for (int i = 0; i < labels.length; i++) {
            mv.visitLabel(labels[i]);
            call(mv, String.valueOf(byKey.get(keys[i])), SENSE);
            mv.visitJumpInsn(Opcodes.GOTO, otherwise);
        }
        mv.visitLabel(otherwise);
    }

    /** Calls a method of the class being written that takes the facts alone. */
    private void call(MethodVisitor mv, String method, String descriptor) {
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        mv.visitVarInsn(Opcodes.ALOAD, FACTS_SECOND);
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, method, descriptor, false);
    }

    /** Tests what may throw as often as Drools does: whenever a fact comes or is modified, whether it matters or not. */
    private Consumer<MethodVisitor> look(Slot slot) {
        List<String> parts = new ArrayList<>();
        for (RuleOutline rule : RuleOutlines.asLoaded(rules)) {
            List<RuleOutline.Element> looked = new ArrayList<>(rule.elements());
            looked.addAll(rule.members());
            looked.addAll(rule.sources());
            looked.replaceAll(each -> each.slot() == Slot.JOINED || each.slot() == Slot.GATHERED
                    ? each.in(Slot.of(each.type(), state))
                    : each);
            if (!rule.isCovered()) {
                looked = Uncovered.patterns(rule, state);
            }
            for (RuleOutline.Element element : looked) {
                int last = lastThrowing(element);
                if (element.slot() == slot && last >= 0) {
                    String part = "look" + parts.size() + slot.field();
                    parts.add(part);
                    MethodVisitor mv = begin(part, SENSE);
                    FactCode.mark(mv, rule.number());
                    Label otherwise = new Label();
                    FactCode.present(mv, element, FACTS_ALONE, otherwise);
                    tests(mv, element, element.alphas().subList(0, last + 1), FACTS_ALONE, otherwise);
                    mv.visitLabel(otherwise);
                    mv.visitInsn(Opcodes.RETURN);
                    end(mv);
                }
            }
        }
        return mv -> {
            parts.forEach(part -> call(mv, part, SENSE));
            mv.visitInsn(parts.isEmpty() ? Opcodes.ICONST_0 : Opcodes.ICONST_1);
            mv.visitInsn(Opcodes.IRETURN);
        };
    }

    private int lastThrowing(RuleOutline.Element element) {
        for (int i = element.alphas().size() - 1; i >= 0; i--) {
            if (FactTest.of(element.alphas().get(i), element, state).mayThrow()) {
                return i;
            }
        }
        return -1;
    }

    private void holds(MethodVisitor mv, RuleOutline rule) {
        Label fails = new Label();
        if (rule.isJoined()) {
            mv.visitInsn(Opcodes.ICONST_1);
            mv.visitInsn(Opcodes.IRETURN);
        } else if (rule.isCovered()) {
            for (RuleOutline.Element each : rule.needed()) {
                if (rule.isJudged()) {
                    present(mv, each, fails);
                } else if (!each.slot().isOfSignal()) {
                    tests(mv, each, each.alphas(), FACTS_SECOND, fails);
                }
            }
            for (int i = 0; i <= rule.elements().size(); i++) {
                for (RuleOutline.Eval eval : rule.evals()) {
                    if (eval.after() == i && eval.behind() == 0) {
                        arguments.call(mv, eval, false, fails);
                    }
                }
                for (RuleOutline.Group group : rule.groups()) {
                    if (group.after() == i) {
                        judge(mv, group, fails);
                    }
                }
                if (i < rule.elements().size()) {
                    RuleOutline.Element each = rule.elements().get(i);
                    if (each.kind() == RuleOutline.Kind.FACT) {
                        tests(mv, each, LateTests.early(each), FACTS_SECOND, fails);
                    } else if (!LateTests.isJudgedLate(each)) {
                        judge(mv, each, true, fails);
                    }
                }
            }
            mv.visitInsn(Opcodes.ICONST_1);
            mv.visitInsn(Opcodes.IRETURN);
        }
        mv.visitLabel(fails);
        mv.visitInsn(Opcodes.ICONST_0);
        mv.visitInsn(Opcodes.IRETURN);
    }

    private void holdsBeside(MethodVisitor mv, RuleOutline rule, Level level) {
        Label fails = new Label();
        for (RuleOutline.Element each : rule.elements()) {
            if (each.kind() == RuleOutline.Kind.FACT) {
                tests(mv, each, LateTests.behind(level, each), FACTS_SECOND, fails);
            } else if (LateTests.isJudgedBehind(level, each)) {
                judge(mv, each, false, fails);
            }
        }
        rule.behind(level).forEach(each -> arguments.call(mv, each, false, fails));
        answer(mv, fails);
    }

    private void all(MethodVisitor mv, RuleOutline.Element element, List<MVELConstraint> constraints) {
        Label fails = new Label();
        tests(mv, element, constraints, FACTS_SECOND, fails);
        answer(mv, fails);
    }

    private static void answer(MethodVisitor mv, Label fails) {
        mv.visitInsn(Opcodes.ICONST_1);
        mv.visitInsn(Opcodes.IRETURN);
        mv.visitLabel(fails);
        mv.visitInsn(Opcodes.ICONST_0);
        mv.visitInsn(Opcodes.IRETURN);
    }

    private void admits(MethodVisitor mv, Level level) {
        Label fails = new Label();
        if (!(level instanceof Level.Gathered)) {
            FactCode.present(mv, level.pattern(), FACTS_SECOND, fails);
        }
        tests(mv, level.pattern(), level.pattern().alphas(), FACTS_SECOND, fails);
        tests(mv, level.pattern(), level.pattern().betas(), FACTS_SECOND, fails);
        answer(mv, fails);
    }

    /** @param there whether what must exist is known to be there, and to pass the constraints that look at no other fact */
    private void judge(MethodVisitor mv, RuleOutline.Element element, boolean there, Label fails) {
        boolean not = element.kind() == RuleOutline.Kind.NOT;
        Label absent = not ? new Label() : fails;
        if (not || !there) {
            present(mv, element, absent);
        }
        tests(mv, element, element.betas(), FACTS_SECOND, absent);
        if (not) {
            mv.visitJumpInsn(Opcodes.GOTO, fails);
            mv.visitLabel(absent);
        }
    }

    private void judge(MethodVisitor mv, RuleOutline.Group group, Label fails) {
        Label missing = group.not() ? new Label() : fails;
        group.members().forEach(each -> judge(mv, each, !group.not(), missing));
        if (group.not()) {
            mv.visitJumpInsn(Opcodes.GOTO, fails);
            mv.visitLabel(missing);
        }
    }

    private void present(MethodVisitor mv, RuleOutline.Element element, Label absent) {
        FactCode.present(mv, element, FACTS_SECOND, absent);
        tests(mv, element, element.alphas(), FACTS_SECOND, absent);
    }

    private void tests(
            MethodVisitor mv, RuleOutline.Element element, List<MVELConstraint> constraints, int facts, Label fails) {
        for (MVELConstraint each : constraints) {
            FactTest test = FactTest.of(each, element, state);
            if (test instanceof FactTest.Comparison comparison) {
                FactCode.compare(mv, comparison, facts, fails);
            } else if (test instanceof FactTest.Asked question) {
                ask(mv, question, facts, fails);
            } else if (test instanceof FactTest.Size size) {
                Label unknown = new Label();
                FactCode.size(mv, size, facts, unknown, fails);
                orAsk(mv, unknown, size.unknown(), facts, fails);
            } else if (test instanceof FactTest.Formula formula) {
                Label unknown = new Label();
                FormulaCode.holds(mv, formula.clause(), facts, unknown, fails);
                if (!formula.isSure()) {
                    orAsk(mv, unknown, formula.unknown(), facts, fails);
                }
            } else if (test instanceof FactTest.Element held) {
                CollectionCode.element(mv, held, facts, number(held.unknown()), fails);
            } else if (test instanceof FactTest.Any any) {
                FactCode.any(mv, any, facts, fails);
            } else if (test instanceof FactTest.Member member) {
                CollectionCode.member(mv, member, facts, number(member.unknown()), fails);
            } else if (test instanceof FactTest.Boxed number) {
                CollectionCode.number(mv, number, facts, number(number.unknown()), fails);
            } else if (test instanceof FactTest.Entry entry) {
                CollectionCode.entry(mv, entry, facts, entry.isSure() ? NOT_ASKED : number(entry.unknown()), fails);
            }
        }
    }

    /** Goes on, or asks where it is not known. */
    private void orAsk(MethodVisitor mv, Label unknown, FactTest.Asked question, int facts, Label fails) {
        Label holds = new Label();
        mv.visitJumpInsn(Opcodes.GOTO, holds);
        mv.visitLabel(unknown);
        ask(mv, question, facts, fails);
        mv.visitLabel(holds);
    }

    private void ask(MethodVisitor mv, FactTest.Asked question, int facts, Label fails) {
        mv.visitVarInsn(Opcodes.ALOAD, facts);
        FactCode.push(mv, number(question));
        mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FACTS, "allowed", "(I)Z", false);
        mv.visitJumpInsn(Opcodes.IFEQ, fails);
    }

    private int number(FactTest.Asked question) {
        return Questions.number(question, asked);
    }
}
