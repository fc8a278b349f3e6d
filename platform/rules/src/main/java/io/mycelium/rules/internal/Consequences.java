package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What Drools has compiled of a rule's {@code then}; refuses what can't be called without a session. */
final class Consequences {
    private static final String INVOKER = "DefaultConsequenceInvoker";

    private final RuleImpl rule;
    private final @Nullable String name; // of the class; null if that is not as expected
    private final byte @Nullable [] code;
    private final InsertedTypes inserts;

    Consequences(RuleImpl rule, InternalKnowledgePackage in) {
        this.rule = rule;
        Class<?> invoker =
                rule.getConsequence() == null ? null : rule.getConsequence().getClass();
        if (invoker != null
                && invoker.getName().endsWith(INVOKER)
                && in.getDialectRuntimeRegistry().getDialectData("java") instanceof JavaDialectRuntimeData compiled) {
            name = invoker.getName().substring(0, invoker.getName().length() - INVOKER.length());
            code = compiled.getBytecode(name.replace('.', '/') + ".class");
        } else {
            name = null;
            code = null;
        }
        inserts = InsertedTypes.of(code);
    }

    /** The class that has the method; null if there is none. */
    byte @Nullable [] code() {
        return code;
    }

    /** The types of what it inserts, among some. */
    List<Class<?>> inserts(Set<Class<?>> among) {
        return among.stream()
                .filter(each -> inserts.types().contains(Type.getInternalName(each)))
                .toList();
    }

    /**
     * The static method that Drools has compiled.
     *
     * @param insertable the types of facts that a step may insert
     */
    Method method(
            List<RuleOutline.Element> elements,
            List<Level> levels,
            List<Declaration> arguments,
            Set<Class<?>> insertable)
            throws NotCoveredException {
        if (name == null || code == null) {
            throw new NotCoveredException("a consequence that is not Java");
        }
        Set<String> facts =
                elements.stream().map(each -> Type.getInternalName(each.type())).collect(Collectors.toSet());
        for (Class<?> each : insertable) { // a fact may be known as what its type extends, or the other way round
            if (elements.stream().map(RuleOutline.Element::type).anyMatch(type -> areRelated(type, each))) {
                facts.add(Type.getInternalName(each));
            }
        }
        String calls = HelperCalls.refused(code, facts);
        if (calls == null) {
            calls = inserts.refused();
        }
        if (calls == null && inserts(insertable).size() < inserts.types().size()) {
            calls = "insert(...) of what is no declared type";
        }
        if (calls != null) {
            throw new NotCoveredException(calls);
        }
        ClassLoader loader = rule.getConsequence().getClass().getClassLoader();
        for (Method each : methods(name, loader)) {
            if (each.getName().equals("defaultConsequence")) {
                check(each, levels, arguments);
                return each;
            }
        }
        throw new NotCoveredException("a consequence that is not there");
    }

    private static boolean areRelated(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    /** Drools gives the context, each argument and its handle, and then {@code hypha} where it is used. */
    private static void check(Method consequence, List<Level> levels, List<Declaration> arguments)
            throws NotCoveredException {
        Class<?>[] types = consequence.getParameterTypes();
        int rest = types.length - 1 - 2 * arguments.size();
        if (rest < 0 || rest > 1) {
            throw new NotCoveredException("what its consequence takes");
        }
        for (int i = 0; i < arguments.size(); i++) {
            Declaration argument = arguments.get(i);
            Class<?> type = types[1 + 2 * i];
            if (FieldReads.typeOf(argument) != null) {
                check(argument, type);
            } else if (levels.stream().noneMatch(each -> Yielded.isRead(each, argument, type))) {
                throw new NotCoveredException("what " + argument.getIdentifier() + " is bound to");
            }
        }
    }

    /** Refuses what is bound to something else than a method takes. */
    static void check(Declaration argument, Class<?> type) throws NotCoveredException {
        if (!FieldReads.isOf(argument, type)) {
            throw new NotCoveredException("what " + argument.getIdentifier() + " is bound to");
        }
    }

    /** The methods of a class; none if there is no such class. */
    static List<Method> methods(String type, ClassLoader loader) {
        try {
            return List.of(Class.forName(type, false, loader).getDeclaredMethods());
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }
}
