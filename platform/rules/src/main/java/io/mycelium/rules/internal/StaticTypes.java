package io.mycelium.rules.internal;

import io.mycelium.rules.fact.Signal;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.QualifiedName;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** What the names in the conditions of one rule are, as far as a pack's text and Java classes say. */
final class StaticTypes {
    /** A type by its name: of the pack, of Java, or that of an expression. */
    record Type(String name, boolean mayBeNull) {
        private static final Pattern ELEMENT =
                Pattern.compile("(?:List|Collection|ArrayList|Map|TreeMap)<(?:.*,)?([\\w.]+)>");

        boolean isNarrow() {
            return NARROW.contains(name);
        }

        boolean isWhole() {
            return isNarrow() || name.equals("long") || name.equals("Long");
        }

        boolean isFloating() {
            return name.equals("double") || name.equals("Double");
        }

        /** Whether it may be that of a number. */
        boolean mayBeNumber() {
            return isWhole() || isFloating() || OTHERS.contains(name);
        }

        boolean isNumber() {
            return mayBeNumber() && !ANY.contains(name);
        }

        boolean isMap() {
            return plain().endsWith("Map");
        }

        /** Its name without what is in it. */
        String plain() {
            int open = name.indexOf('<');
            return open < 0 ? name : name.substring(0, open);
        }

        /** The type of what is worked out from this and another one. */
        Type with(String operator, Type other) {
            boolean nullable = mayBeNull || other.mayBeNull;
            if (operator.equals("+") && (equals(TEXT) || other.equals(TEXT))) {
                return TEXT;
            }
            if (isWhole() && other.isWhole()) {
                return new Type(isNarrow() && other.isNarrow() ? "int" : "long", nullable);
            }
            if ((isFloating() || isWhole()) && (other.isFloating() || other.isWhole())) {
                return new Type("double", nullable);
            }
            boolean decimal = name.equals(DECIMAL) || other.name.equals(DECIMAL);
            if (decimal && (name.equals(DECIMAL) || isWhole()) && (other.name.equals(DECIMAL) || other.isWhole())) {
                return new Type(DECIMAL, nullable);
            }
            return operator.equals("+") && !(isNumber() && other.isNumber())
                    ? UNKNOWN
                    : NUMBER; // or a text, of untyped ones
        }

        Type negative() {
            return with("-", this);
        }

        /** The type of an element of a list or map of this one. */
        Type element() {
            Matcher element = ELEMENT.matcher(name);
            return element.matches() ? of(element.group(1)).orNull() : UNKNOWN;
        }

        Type orNull() {
            return equals(UNKNOWN) ? this : new Type(name, true);
        }

        /**
         * An expression of this type so that MVEL knows its type.
         *
         * @param asItIs whether it is given on as what it is, and not compared
         */
        String wrap(String text, boolean asItIs, boolean compared) {
            String to = null;
            if (asItIs || compared) {
                if (isWhole()) {
                    to = asItIs && isNarrow()
                            ? mayBeNull ? Arithmetic.BOXED_INT : Arithmetic.INT
                            : mayBeNull ? Arithmetic.BOXED_LONG : Arithmetic.LONG;
                } else if (isFloating()) {
                    to = Arithmetic.DOUBLE;
                } else if (name.equals(DECIMAL)) {
                    to = Arithmetic.DECIMAL;
                }
            }
            return to == null ? text : to + "(" + text + ")";
        }
    }

    static final Type UNKNOWN = new Type("", true);
    static final Type DOUBLE = new Type("double", false);
    static final Type TEXT = new Type("String", true);
    static final Type INT = new Type("int", false);
    static final Type TRUTH = new Type("boolean", false);
    static final Type NULL = new Type("null", true);

    private static final Set<String> NARROW =
            Set.of("int", "Integer", "short", "Short", "byte", "Byte", "char", "Character");
    private static final Set<String> PRIMITIVE =
            Set.of("int", "short", "byte", "char", "long", "double", "float", "boolean");
    private static final String DECIMAL = "BigDecimal";
    private static final Type NUMBER = new Type("Number", true);
    private static final Set<String> ANY = Set.of("", "Object", "Comparable", "Serializable");
    private static final Set<String> OTHERS =
            Set.of("", DECIMAL, "BigInteger", "float", "Float", "Number", "Object", "Comparable", "Serializable");
    private static final Pattern WHOLE = Pattern.compile("[\\d_]+");
    private static final List<String> PACKAGES =
            List.of(Signal.class.getPackageName() + ".", "java.lang.", "java.util.", "java.math.", "java.time.");

    /** Each takes what those before it hold. */
    private static final List<Class<?>> WIDENING = List.of(int.class, long.class, float.class, double.class);

    private final ParsedPack pack;
    private final ClassLoader loader;
    private final Map<String, Type> variables = new HashMap<>();
    private Type fact = UNKNOWN;

    StaticTypes(ParsedPack pack, ClassLoader loader) {
        this.pack = pack;
        this.loader = loader;
    }

    /** What is known of the variables of another rule, which this one extends. */
    void extend(StaticTypes other) {
        variables.putAll(other.variables);
    }

    /** The pattern that is read from now on. */
    void enter(String type) {
        fact = of(type);
    }

    void bind(String variable, Type type) {
        variables.put(variable, type);
    }

    void bind(String variable, String type) {
        variables.put(variable, of(type));
    }

    /** A type as it is written. */
    static Type of(String written) {
        String name = written.replaceAll("\\s+", "");
        int open = name.indexOf('<');
        String plain = open < 0 ? name : name.substring(0, open);
        String simple = plain.startsWith("java.") ? plain.substring(plain.lastIndexOf('.') + 1) : plain;
        return new Type(simple + (open < 0 ? "" : name.substring(open)), !PRIMITIVE.contains(name));
    }

    static Type ofLiteral(String token) {
        char first = token.charAt(0);
        if (first == '"' || first == '\'') {
            return TEXT;
        }
        char last = Character.toUpperCase(token.charAt(token.length() - 1));
        if (last == 'L') {
            return new Type("long", false);
        }
        if (last == 'B') {
            return new Type(DECIMAL, false);
        }
        if (WHOLE.matcher(token).matches()) {
            String digits = token.replace("_", "");
            boolean narrow =
                    digits.length() < 10 || digits.length() == 10 && Long.parseLong(digits) <= Integer.MAX_VALUE;
            return new Type(narrow ? "int" : "long", false);
        }
        return last == 'I' || last == 'F' ? UNKNOWN : new Type("double", false);
    }

    /** What a cast to a type gives; unknown if it is not the name of one. */
    Type cast(String type) {
        return type.matches("[\\w.]+") ? of(type) : UNKNOWN;
    }

    /** A variable, or a field of the fact. */
    Type name(String name) {
        switch (name) {
            case "this":
                return fact;
            case "null":
                return NULL;
            case "true", "false":
                return of("boolean");
            default:
        }
        Type bound = variables.get(name);
        Type found = bound == null ? field(fact, name, false) : bound;
        boolean ofClass = found.equals(UNKNOWN) && Character.isUpperCase(name.charAt(0));
        return ofClass && java(of(name)) != null ? of(name) : found; // whose static methods are called
    }

    Type field(Type owner, String field, boolean orNull) {
        Type type = field(owner, field);
        return orNull ? type.orNull() : type;
    }

    private Type field(Type owner, String field) {
        ParsedPack.DeclaredType declared = pack.types().get(owner.name());
        if (declared != null) {
            TypeFieldDescr found = declared.descr().getFields().get(field);
            if (found != null) {
                return of(found.getPattern().getObjectType());
            }
            if (declared.descr() instanceof TypeDeclarationDescr type) {
                for (QualifiedName each : type.getSuperTypes()) {
                    Type above = each.getName().equals(owner.name()) ? UNKNOWN : field(of(each.getName()), field);
                    if (!above.equals(UNKNOWN)) {
                        return above;
                    }
                }
            }
            return UNKNOWN;
        }
        Class<?> java = java(owner);
        Method getter = java == null ? null : FieldReads.getter(java, field);
        return getter == null ? UNKNOWN : of(getter.getReturnType().getCanonicalName());
    }

    Type method(Type owner, String method, List<Type> arguments) {
        ParsedPack.DeclaredType declared = pack.types().get(owner.name());
        if (declared != null) {
            boolean getter = arguments.isEmpty() && method.startsWith("get") && method.length() > 3;
            return getter ? field(owner, ParsedPack.smallFirst(method.substring(3))) : UNKNOWN;
        }
        if (method.equals("get") && arguments.size() == 1 && !owner.element().equals(UNKNOWN)) {
            return owner.element();
        }
        Class<?> java = java(owner);
        Type type = null;
        Class<?> least = null;
        for (Method each : java == null ? new Method[0] : java.getMethods()) {
            if (each.getName().equals(method) && each.getParameterCount() == arguments.size()) {
                Type result = of(String.valueOf(each.getReturnType().getCanonicalName()));
                type = type == null || type.equals(result) ? result : UNKNOWN;
                Class<?> takes = widest(each, arguments);
                if (takes != null && (least == null || WIDENING.indexOf(takes) < WIDENING.indexOf(least))) {
                    least = takes;
                }
            }
        }
        if (UNKNOWN.equals(type) && least != null && java != null) {
            Class<?> taken = least;
            return Stream.of(java.getMethods())
                    .filter(each -> each.getName().equals(method) && taken.equals(widest(each, arguments)))
                    .map(each -> of(String.valueOf(each.getReturnType().getCanonicalName())))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
        return type == null ? UNKNOWN : type;
    }

    /** Of which one type of numbers all parameters are, if that takes all arguments; else null. */
    private static @Nullable Class<?> widest(Method method, List<Type> arguments) {
        Class<?> one = null;
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> parameter = method.getParameterTypes()[i];
            Type given = arguments.get(i);
            boolean takes = given.isNarrow() && WIDENING.contains(parameter)
                    || given.isWhole() && WIDENING.indexOf(parameter) > 0
                    || given.isFloating() && parameter == double.class;
            if (!takes || one != null && one != parameter) {
                return null;
            }
            one = parameter;
        }
        return one;
    }

    /** What a function of the pack gives. */
    Type function(String name) {
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (FunctionDescr each : file.descr().getFunctions()) {
                if (each.getName().equals(name)) {
                    return of(each.getReturnType());
                }
            }
        }
        return UNKNOWN;
    }

    private @Nullable Class<?> java(Type type) {
        int open = type.name().indexOf('<');
        String name = open < 0 ? type.name() : type.name().substring(0, open);
        if (name.isEmpty() || PRIMITIVE.contains(name)) {
            return null;
        }
        for (String each : classNames(name)) {
            Class<?> found = load(each);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<String> classNames(String name) {
        List<String> names = new ArrayList<>();
        if (name.indexOf('.') > 0) {
            names.add(name);
        }
        List<String> types = new ArrayList<>(pack.manifest().signals().values());
        types.add(String.valueOf(pack.manifest().stateType()));
        for (ParsedPack.ParsedFile file : pack.files()) {
            file.descr().getImports().forEach(each -> types.add(each.getTarget()));
            if (file.descr().getNamespace() != null) {
                types.add(file.descr().getNamespace() + ".*");
            }
        }
        for (String each : types) {
            if (each.endsWith("." + name)) {
                names.add(each);
            } else if (each.endsWith(".*")) {
                names.add(each.substring(0, each.length() - 1) + name);
            }
        }
        PACKAGES.forEach(each -> names.add(each + name));
        return names;
    }

    private @Nullable Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
