package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.fact.ActingHypha;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.RuleConditionElement;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Looks through what MVEL interprets, conditions above all, for calls that are not on the list of {@link PermittedCalls}.
 * There is no class to look into, so chains such as {@code $work.items.size()} are followed through the types that
 * Drools has resolved; where a type can't be known nothing is refused but what no object is asked for.
 *
 * <p>It is long because to know a type it walks each form that an expression can have.
 */
final class ConditionChecks {
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final Pattern STEP = Pattern.compile("\\s*!?\\.\\s*([A-Za-z_$][\\w$]*)");
    private static final Pattern COLLECT_SET = Pattern.compile("\\bcollectSet\\s*\\(\\s*([\\w$]+)\\s*\\)");
    private static final Set<String> NO_OBJECTS = Set.of("wait", "notify", "notifyAll", "parallelStream");

    /** How a call is written: how many arguments, and whether the first is a text, which tells some methods apart. */
    private record Arguments(int count, boolean beginWithText) {
        static final Arguments NONE = new Arguments(0, false);
    }

    /** What one rule can name: its variables, and the types that its patterns match. */
    private record Scope(Map<String, Class<?>> variables, Set<Class<?>> patterns) {}

    private final ParsedPack pack;
    private final InternalKnowledgePackage built;
    private final List<PackProblem> problems;

    ConditionChecks(ParsedPack pack, InternalKnowledgePackage built, List<PackProblem> problems) {
        this.pack = pack;
        this.built = built;
        this.problems = problems;
    }

    void check() {
        for (AuthoredRule rule : pack.rules()) {
            Scope scope = new Scope(new HashMap<>(), new LinkedHashSet<>());
            RuleImpl made = built.getRule(rule.name());
            if (made != null) {
                collect(made.getLhs(), scope);
            }
            boolean mvel = rule.descr().getAttributes().containsKey("dialect")
                    && "mvel".equals(rule.descr().getAttributes().get("dialect").getValue());
            check(rule.file(), rule.start(), mvel ? rule.end() : rule.consequenceStart(), rule.name(), scope);
            PackModel.patterns(rule.descr().getLhs()).forEach(each -> checkFields(rule, each, scope));
        }
        for (ParsedPack.DeclaredType type : pack.types().values()) {
            int from = Math.max(0, type.descr().getStartCharacter());
            int to = Math.max(from, type.descr().getEndCharacter() + 1);
            check(type.file(), from, to, "declare " + type.name(), new Scope(Map.of(), Set.of()));
        }
    }

    /** Of a type of the JDK Drools asks for a field when a rule is evaluated: what there is not is told here. */
    private void checkFields(AuthoredRule rule, PatternDescr pattern, Scope scope) {
        Class<?> type = pattern.getObjectType() == null ? null : typeNamed(PackModel.simpleName(pattern));
        if (type == null || !isJdk(type) || type == Object.class || Map.class.isAssignableFrom(type)) {
            return; // what is in a map is asked for as if it were a field
        }
        int from = Math.max(rule.start(), pattern.getStartCharacter());
        Comparisons comparisons = new Comparisons();
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr expression) {
                int at = rule.file().text().indexOf(expression.getExpression(), from);
                comparisons.add(expression.getExpression(), at < 0 ? from : at);
            }
        }
        for (Comparison each : comparisons.all()) {
            String field = each.field().replaceFirst("[.\\[].*", "");
            if (!field.equals("this")
                    && !Character.isUpperCase(field.charAt(0))
                    && !scope.variables().containsKey(field)
                    && getter(Set.of(type), field) == null) {
                problems.add(rule.error(
                        rule.file().place(each.offset()),
                        type.getSimpleName() + " has no field '" + field + "'",
                        Hints.forLibrary(field, type.getName())));
                return;
            }
        }
    }

    private static void collect(RuleConditionElement element, Scope scope) {
        if (element instanceof org.drools.base.rule.Pattern pattern
                && pattern.getObjectType() instanceof ClassObjectType type) {
            scope.patterns().add(type.getClassType());
        }
        element.getInnerDeclarations().forEach((name, declaration) -> {
            Class<?> type = declaration.getDeclarationClass();
            if (type != null) {
                scope.variables().put(name, type);
            }
        });
        element.getNestedElements().forEach(each -> collect(each, scope));
    }

    private void check(DrlText file, int from, int to, String what, Scope scope) {
        String code = file.code()
                .substring(from, Math.max(from, Math.min(to, file.code().length())));
        Matcher name = NAME.matcher(code);
        while (name.find()) {
            follow(file, from, code, name.start(), what, scope);
        }
        Matcher set = COLLECT_SET.matcher(code);
        while (set.find()) {
            Class<?> type = scope.variables().get(set.group(1));
            if (type != null && PermittedCalls.LIST.refusalOfInherited(type, "hashCode", "") != null) {
                refuse(
                        file,
                        from + set.start(),
                        "collectSet of " + type.getSimpleName(),
                        "its order is another one in each run: use collectList, or give the type fields with @key",
                        what);
            }
        }
    }

    /** Follows one chain of names from where it begins. */
    private void follow(DrlText file, int offset, String code, int start, String what, Scope scope) {
        Matcher first = NAME.matcher(code);
        if (!first.find(start)) {
            return;
        }
        String name = first.group();
        int at = first.end();
        Set<Class<?>> types;
        boolean isType = false;
        if (isCalled(code, at)) {
            types = calledAlone(file, offset, code, start, at, what, scope);
            at = closing(code, at);
        } else {
            Class<?> type = scope.variables().containsKey(name) ? null : typeNamed(name);
            isType = type != null;
            types = type != null ? Set.of(type) : typesOf(name, scope);
            if (types.isEmpty()) {
                int end = endOfQualifiedType(code, start);
                if (end > 0) {
                    types = Set.of(classNamed(code.substring(start, end).replaceAll("\\s", "")));
                    at = end;
                    isType = true;
                }
            }
        }
        Matcher step = STEP.matcher(code);
        while (step.region(at, code.length()).lookingAt()) {
            String member = step.group(1);
            boolean called = isCalled(code, step.end());
            Arguments arguments = called ? arguments(code, step.end()) : Arguments.NONE;
            String hint = called
                    ? refusal(types, member, arguments)
                    : isType ? refusalOfField(types, member) : refusal(types, getter(types, member), Arguments.NONE);
            if (hint != null) {
                String owner = types.isEmpty() ? "" : types.iterator().next().getSimpleName() + '.';
                refuse(file, offset + start, owner + member, hint, what);
                return;
            }
            types = called ? results(types, member, arguments) : fields(types, member, isType);
            isType = false;
            at = called ? closing(code, step.end()) : step.end();
            if (code.substring(at).matches("(?s)\\s*\\[.*")) {
                return; // what is in a list or map has any type
            }
        }
    }

    /** A name with parentheses and nothing before it: a function, a constructor, or a method of what a pattern matches. */
    private Set<Class<?>> calledAlone(
            DrlText file, int offset, String code, int start, int at, String what, Scope scope) {
        String name = code.substring(start, at).trim();
        Arguments arguments = arguments(code, at);
        if (code.substring(0, start).matches("(?s).*\\bnew\\s+")) {
            Class<?> type = typeNamed(name);
            String hint = type == null ? null : refusal(Set.of(type), "<init>", arguments);
            if (hint != null) {
                refuse(file, offset + start, "new " + name, hint, what);
                return Set.of();
            }
            return type == null ? Set.of() : Set.of(type);
        }
        for (ParsedPack.ParsedFile each : pack.files()) {
            for (FunctionImportDescr function : each.descr().getFunctionImports()) {
                int dot = function.getTarget().lastIndexOf('.');
                Class<?> owner =
                        dot < 0 ? null : classNamed(function.getTarget().substring(0, dot));
                String imported = function.getTarget().substring(dot + 1);
                if (owner != null && (imported.equals(name) || imported.equals("*"))) {
                    String hint = refusal(Set.of(owner), name, arguments);
                    if (hint != null) {
                        refuse(file, offset + start, owner.getSimpleName() + '.' + name, hint, what);
                    }
                }
            }
        }
        if (typeNamed(name) == null) {
            String hint = refusal(scope.patterns(), name, arguments);
            if (hint != null) {
                refuse(file, offset + start, name, hint, what);
            }
        }
        return Set.of();
    }

    private void refuse(DrlText file, int offset, String call, String hint, String what) {
        DrlText.Place place = file.place(offset);
        PackProblem problem = new PackProblem(
                file.name(),
                place.line(),
                place.column(),
                PackProblem.Severity.ERROR,
                what,
                call + " is not for rules: they must do the same again in a replay",
                hint);
        boolean known = problems.stream()
                .anyMatch(each -> each.isError()
                        && each.file().equals(problem.file())
                        && each.line() == problem.line()
                        && hint.equals(each.hint()));
        if (!known) {
            problems.add(problem);
        }
    }

    private static @Nullable String refusal(Set<Class<?>> types, @Nullable String method, Arguments arguments) {
        if (method == null) {
            return null;
        }
        if (types.isEmpty() && NO_OBJECTS.contains(method)) {
            return PermittedCalls.LIST.refusal(List.class, method, null);
        }
        String hint = null;
        for (Class<?> type : types) {
            for (Executable each : methods(type, method, arguments)) {
                hint = refusal(type, each);
                if (hint == null) {
                    return null;
                }
            }
        }
        return hint;
    }

    private static @Nullable String refusal(Class<?> type, Executable called) {
        StringBuilder arguments = new StringBuilder();
        for (Class<?> each : called.getParameterTypes()) {
            arguments.append(arguments.isEmpty() ? "" : ",").append(each.getSimpleName());
        }
        String name = called instanceof Method ? called.getName() : "<init>";
        return isJdk(type) || isPlatform(type)
                ? PermittedCalls.LIST.refusal(type, name, arguments.toString())
                : PermittedCalls.LIST.refusalOfInherited(type, name, arguments.toString());
    }

    private static @Nullable String refusalOfField(Set<Class<?>> types, String field) {
        for (Class<?> type : types) {
            if (isJdk(type) && !field.equals("class")) {
                return PermittedCalls.LIST.refusalOfField(type);
            }
        }
        return null;
    }

    /** What rules are given; other packages of this name may be those of packs. */
    private static boolean isPlatform(Class<?> type) {
        return type.getName().startsWith("io.mycelium.api.")
                || type.getPackageName().equals(ActingHypha.class.getPackageName());
    }

    private static boolean isJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }

    private static List<Executable> methods(Class<?> type, String name, Arguments arguments) {
        List<Executable> found = new ArrayList<>();
        Executable[] all = name.equals("<init>") ? type.getConstructors() : type.getMethods();
        for (Executable each : all) {
            int expected = each.getParameterCount();
            if ((each.getName().equals(name) || name.equals("<init>"))
                    && (expected == arguments.count() || each.isVarArgs() && arguments.count() >= expected - 1)
                    && !(arguments.beginWithText()
                            && expected > 0
                            && !each.getParameterTypes()[0].isAssignableFrom(String.class))) {
                found.add(each);
            }
        }
        if (type.isInterface() && !name.equals("<init>")) {
            found.addAll(methods(Object.class, name, arguments));
        }
        return found;
    }

    private static Set<Class<?>> results(Set<Class<?>> types, String name, Arguments arguments) {
        Set<Class<?>> results = new LinkedHashSet<>();
        for (Class<?> type : types) {
            for (Executable each : methods(type, name, arguments)) {
                if (each instanceof Method method && method.getReturnType() != Object.class) {
                    results.add(method.getReturnType());
                }
            }
        }
        return results;
    }

    /** The name of the method that gives a property; null where there is none. */
    private static @Nullable String getter(Set<Class<?>> types, String property) {
        if (property.equals("class")) {
            return "getClass";
        }
        String suffix = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        for (Class<?> type : types) {
            for (String name : List.of("get" + suffix, "is" + suffix, property)) {
                if (!methods(type, name, Arguments.NONE).isEmpty()) {
                    return name;
                }
            }
        }
        return null;
    }

    private static Set<Class<?>> fields(Set<Class<?>> types, String name, boolean isType) {
        if (isType) {
            Set<Class<?>> found = new LinkedHashSet<>();
            for (Class<?> type : types) {
                try {
                    found.add(type.getField(name).getType());
                } catch (NoSuchFieldException e) {
                    // then it is no constant
                }
            }
            return found;
        }
        String getter = getter(types, name);
        return getter == null ? Set.of() : results(types, getter, Arguments.NONE);
    }

    private static Set<Class<?>> typesOf(String name, Scope scope) {
        if (name.equals("hypha")) {
            return Set.of(ActingHypha.class);
        }
        if (name.equals("this")) {
            return scope.patterns();
        }
        Class<?> variable = scope.variables().get(name);
        if (variable != null) {
            return variable == Object.class ? Set.of() : Set.of(variable);
        }
        return fields(scope.patterns(), name, false);
    }

    private @Nullable Class<?> typeNamed(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return null;
        }
        try {
            return built.getTypeResolver().resolveType(name);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private @Nullable Class<?> classNamed(String name) {
        try {
            return Class.forName(name, false, built.getPackageClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** Where the name of a class with its package ends, such as {@code java.time.Instant}; -1 if there is none. */
    private int endOfQualifiedType(String code, int start) {
        Matcher qualified = Pattern.compile("[a-z][\\w$]*(?:\\s*\\.\\s*[a-z][\\w$]*)*\\s*\\.\\s*[A-Z][\\w$]*")
                .matcher(code);
        boolean named = qualified.region(start, code.length()).lookingAt()
                && classNamed(qualified.group().replaceAll("\\s", "")) != null;
        return named ? qualified.end() : -1;
    }

    private static boolean isCalled(String code, int at) {
        int i = at;
        while (i < code.length() && Character.isWhitespace(code.charAt(i))) {
            i++;
        }
        return i < code.length() && code.charAt(i) == '(';
    }

    /** The offset behind the parenthesis that closes a call. */
    private static int closing(String code, int at) {
        int depth = 0;
        for (int i = code.indexOf('(', at); i >= 0 && i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return code.length();
    }

    private static Arguments arguments(String code, int at) {
        int open = code.indexOf('(', at);
        int close = closing(code, at) - 1;
        if (close <= open || code.substring(open + 1, close).isBlank()) {
            return Arguments.NONE;
        }
        int depth = 0;
        int count = 1;
        for (int i = open + 1; i < close; i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
        return new Arguments(count, code.substring(open + 1, close).trim().startsWith("\""));
    }
}
