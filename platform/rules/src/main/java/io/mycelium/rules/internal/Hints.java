package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.fact.Signal;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** What an author may have meant, and what to do about the usual mistakes. */
final class Hints {
    private static final Pattern UNDEFINED_METHOD =
            Pattern.compile("The method (\\w+)\\(([^)]*)\\) is undefined for the type (\\S+)");
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "The method (\\w+)\\(([^)]*)\\) in the type (\\S+) is not applicable for the arguments \\(([^)]*)\\)");
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("^([\\w$]+) cannot be resolved(?: to a (variable|type))?");
    private static final Pattern UNDEFINED_CONSTRUCTOR =
            Pattern.compile("The constructor (\\w+)\\(([^)]*)\\) is undefined");

    /** Where the classes are that a pack may use and has to import; what is asked first comes first. */
    private static final List<String> LIBRARIES = List.of(
            "java.util.",
            "java.util.Map$",
            "java.util.function.",
            "java.util.stream.",
            "java.util.regex.",
            "java.math.",
            "java.time.",
            "java.time.format.",
            "java.time.temporal.",
            "java.nio.charset.");

    private final ParsedPack pack;

    Hints(ParsedPack pack) {
        this.pack = pack;
    }

    @Nullable
    String forType(String name) {
        Set<String> known = new TreeSet<>(pack.types().keySet());
        known.addAll(List.of("Signal", "Hypha"));
        String nearest = Names.nearest(name, known);
        if (nearest != null) {
            return "did you mean '" + nearest + "'?";
        }
        String library = importOf(name);
        if (library != null) {
            return library;
        }
        return "declare it: `declare " + name + " ... end` makes it the type of signals on frequency \""
                + ParsedPack.smallFirst(name) + "\"; or match any signal with Signal( frequency == \"...\" )";
    }

    @Nullable
    String forField(String type, String field) {
        for (ParsedPack.DeclaredType each : pack.types().values()) {
            if (each.descr() instanceof EnumDeclarationDescr choice
                    && constants(choice).contains(field)) {
                return "write " + each.name() + "." + field;
            }
        }
        return Names.suggestion(field, fields(type));
    }

    /** How a constant is written whose name may be wrong. */
    static String forConstant(EnumDeclarationDescr choice, String name) {
        List<String> constants = constants(choice);
        String nearest = constants.contains(name) ? name : Names.nearest(name, constants);
        return nearest != null
                ? "write " + choice.getTypeName() + "." + nearest
                : "known: " + choice.getTypeName() + "." + String.join(", " + choice.getTypeName() + ".", constants);
    }

    private static List<String> constants(EnumDeclarationDescr choice) {
        return choice.getLiterals().stream().map(EnumLiteralDescr::getName).toList();
    }

    /** The fields of a type by its simple name; none if it isn't known here. */
    Collection<String> fields(String type) {
        ParsedPack.DeclaredType declared = pack.types().get(type);
        if (declared != null) {
            return declared.descr().getFields().keySet();
        }
        if (type.equals("Signal")) {
            return beanFields(Signal.class);
        }
        return type.equals("Hypha") ? beanFields(Hypha.class) : List.of();
    }

    private static Set<String> beanFields(Class<?> type) {
        Set<String> fields = new TreeSet<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (method.getDeclaringClass() == type && name.startsWith("get")) {
                fields.add(ParsedPack.smallFirst(name.substring(3)));
            } else if (method.getDeclaringClass() == type && name.startsWith("is")) {
                fields.add(ParsedPack.smallFirst(name.substring(2)));
            }
        }
        return fields;
    }

    /** The Java compiler's words, said to somebody who wrote a rule. */
    static String forJava(String message) {
        Matcher constructor = UNDEFINED_CONSTRUCTOR.matcher(message);
        if (constructor.find()) {
            return "there is no constructor " + constructor.group(1) + "(" + constructor.group(2) + ")";
        }
        Matcher method = UNDEFINED_METHOD.matcher(message);
        if (method.find()) {
            String owner = method.group(3);
            return owner.startsWith("Rule_")
                    ? "there is no function " + method.group(1) + "(" + method.group(2) + ")"
                    : shortName(owner) + " has no method " + method.group(1) + "(" + method.group(2) + ")";
        }
        Matcher arguments = NOT_APPLICABLE.matcher(message);
        if (arguments.find()) {
            return shortName(arguments.group(3)) + "." + arguments.group(1) + "(" + arguments.group(2)
                    + ") does not take (" + arguments.group(4) + ")";
        }
        Matcher name = UNKNOWN_NAME.matcher(message);
        if (name.find()) {
            String kind = "type".equals(name.group(2)) ? "type" : "variable";
            return "unknown " + kind + " '" + name.group(1) + "'";
        }
        if (message.startsWith("Syntax error, insert \"") && message.contains("\" to complete")) {
            String missing = message.substring(message.indexOf('"') + 1, message.indexOf("\" to complete"));
            return "'" + missing + "' is missing";
        }
        return firstSentence(message);
    }

    /** What to do about a fault in {@code then}. */
    @Nullable
    String forConsequence(AuthoredRule rule, String message) {
        Matcher constructor = UNDEFINED_CONSTRUCTOR.matcher(message);
        if (constructor.find() && pack.types().containsKey(constructor.group(1))) {
            String type = constructor.group(1);
            return "there is new " + type + "() and new " + type + "(" + String.join(", ", fields(type)) + ")";
        }
        Matcher method = UNDEFINED_METHOD.matcher(message);
        if (method.find()) {
            if (method.group(1).equals("modify")) {
                return "modify($s) { setX(...), setY(...) }: is its '}' missing?";
            }
            return forMethod(method.group(1), shortName(method.group(3)));
        }
        Matcher name = UNKNOWN_NAME.matcher(message);
        if (name.find()) {
            if ("type".equals(name.group(2))) {
                return forJavaType(name.group(1));
            }
            Set<String> known = new TreeSet<>();
            for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
                known.addAll(pattern.getAllBoundIdentifiers());
            }
            known.add("hypha");
            known.removeIf(each -> each == null || each.isEmpty());
            if (known.contains(name.group(1))) {
                return "what is bound within not, exists or one branch of or is known only there";
            }
            String suggestion = Names.nearest(name.group(1), known);
            if (suggestion != null) {
                return "did you mean '" + suggestion + "'?";
            }
            String library = importOf(name.group(1));
            if (library != null) {
                return library;
            }
            return name.group(1).startsWith("$")
                    ? "bind it in 'when': " + name.group(1) + " : Type( ... )"
                    : "a rule sees what its 'when' binds, its own variables, and the global 'hypha'";
        }
        if (message.contains("Duplicate local variable")) {
            return "a variable of 'when' has that name already";
        }
        if (message.contains("Unhandled exception type")) {
            return "rules do no input or output; the only way out is 'hypha'";
        }
        if (message.contains("cannot convert from double to int")
                || message.contains("cannot convert from long to int")) {
            return "say so if it may be cut: (int) ( ... )";
        }
        if (message.contains("cannot convert from String to char")) {
            return "in single quotes it is a text here: \"...\".charAt(0)";
        }
        return null;
    }

    private @Nullable String forJavaType(String type) {
        Set<String> known = new TreeSet<>(pack.types().keySet());
        known.addAll(List.of(
                "Signal",
                "Hypha",
                "ActingHypha",
                "Newborn",
                "List",
                "Map",
                "ArrayList",
                "TreeMap",
                "String",
                "Object"));
        String nearest = Names.nearest(type, known);
        if (nearest != null) {
            return "did you mean '" + nearest + "'?";
        }
        String library = importOf(type);
        return library != null ? library : "import its class, or declare it";
    }

    /** How a pack gets a class of the JDK that it may use; null if there is none of that simple name. */
    private static @Nullable String importOf(String name) {
        for (String folder : LIBRARIES) {
            try {
                Class<?> type = Class.forName(folder + name, false, ClassLoader.getPlatformClassLoader());
                return "write `import " + type.getCanonicalName() + ";` at the head of the file";
            } catch (ClassNotFoundException e) {
                // it may be in the next one
            }
        }
        return null;
    }

    /** What the type of a declared field may have been meant to be. */
    @Nullable
    String forFieldType(String type) {
        Set<String> known = new TreeSet<>(pack.types().keySet());
        known.addAll(List.of(
                "String", "int", "long", "double", "boolean", "List", "Map", "Object", "Instant", "BigDecimal"));
        return Names.suggestion(type, known);
    }

    @Nullable
    String forMethod(String method, String owner) {
        if (owner.equals("ActingHypha")) {
            Set<String> known = new TreeSet<>();
            for (Method each : ActingHypha.class.getMethods()) {
                known.add(each.getName());
            }
            return Names.suggestion(method, known);
        }
        Collection<String> fields = fields(owner);
        if (fields.isEmpty()) {
            return null;
        }
        if (method.length() > 3 && (method.startsWith("set") || method.startsWith("get"))) {
            String field = ParsedPack.smallFirst(method.substring(3));
            String nearest = Names.nearest(field, fields);
            String names = "the fields of " + owner + " are " + String.join(", ", fields);
            return nearest == null
                    ? names
                    : "did you mean " + method.substring(0, 3)
                            + nearest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + nearest.substring(1) + "? "
                            + names;
        }
        return "the fields of " + owner + " are " + String.join(", ", fields)
                + ": read them with get..., set them with set...";
    }

    private static String shortName(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return name.equals("ActingHypha") ? "ActingHypha" : name;
    }

    /** The first line that says something, without Drools' decorations. */
    static String firstSentence(String message) {
        for (String line : message.split("\\R")) {
            String clean = line.replaceFirst("^\\[?Error:?\\s*", "").trim();
            if (!clean.isEmpty()) {
                return clean.length() > 200 ? clean.substring(0, 197) + "..." : clean;
            }
        }
        return "the rule compiler gave no reason";
    }
}
