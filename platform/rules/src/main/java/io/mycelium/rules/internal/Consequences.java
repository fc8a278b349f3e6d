package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.objectweb.asm.Type;

/** Finds what Drools has compiled of a rule's {@code then}, and refuses what can't be called without a session. */
final class Consequences {
    private static final String INVOKER = "DefaultConsequenceInvoker";

    private Consequences() {}

    /** The static method that Drools has compiled of what a rule does. */
    static Method of(
            RuleImpl rule,
            List<RuleOutline.Element> elements,
            List<Level> levels,
            List<Declaration> arguments,
            InternalKnowledgePackage in)
            throws NotCoveredException {
        Class<?> invoker = rule.getConsequence().getClass();
        if (!invoker.getName().endsWith(INVOKER)
                || !(in.getDialectRuntimeRegistry().getDialectData("java")
                        instanceof JavaDialectRuntimeData compiled)) {
            throw new NotCoveredException("a consequence that is not Java");
        }
        String name = invoker.getName().substring(0, invoker.getName().length() - INVOKER.length());
        Set<String> facts =
                elements.stream().map(each -> Type.getInternalName(each.type())).collect(Collectors.toSet());
        String calls = HelperCalls.refused(compiled.getBytecode(name.replace('.', '/') + ".class"), facts);
        if (calls != null) {
            throw new NotCoveredException(calls);
        }
        for (Method each : methods(name, invoker.getClassLoader())) {
            if (each.getName().equals("defaultConsequence")) {
                check(each, levels, arguments);
                return each;
            }
        }
        throw new NotCoveredException("a consequence that is not there");
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
