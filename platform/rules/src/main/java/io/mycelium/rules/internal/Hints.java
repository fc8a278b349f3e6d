package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.fact.Signal;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Types as they are called elsewhere. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "bool", "boolean",
            "integer", "int",
            "number", "long",
            "float32", "double",
            "text", "String",
            "decimal", "BigDecimal",
            "date", "Instant",
            "datetime", "Instant",
            "timestamp", "Instant",
            "array", "List");

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
        Collection<String> fields = fields(type);
        return fields.isEmpty() ? forLibrary(field, type) : Names.suggestion(field, fields);
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
            return method.group(3).startsWith("Rule_")
                    ? forFunction(method.group(1))
                    : forMethod(method.group(1), method.group(3));
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

    /** What to do about a fault in a function, but for a name that is unknown. */
    @Nullable
    String forFunctionBody(String message) {
        Matcher method = UNDEFINED_METHOD.matcher(message);
        if (method.find()) {
            String own = forFunction(method.group(1));
            String meant = forMethod(method.group(1), method.group(3));
            return meant != null ? meant : own;
        }
        return message.contains("must return a result") ? "write 'return' and a value before its last '}'" : null;
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
        String found = libraryClass(name);
        return found == null ? null : "write `import " + found + ";` at the head of the file";
    }

    /** The full name of a class of the JDK that a pack may use; null if there is none of that simple name. */
    private static @Nullable String libraryClass(String name) {
        for (String folder : LIBRARIES) {
            try {
                return Class.forName(folder + name, false, ClassLoader.getPlatformClassLoader())
                        .getCanonicalName();
            } catch (ClassNotFoundException | LinkageError e) {
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
        String meant = SYNONYMS.get(type.toLowerCase(java.util.Locale.ROOT));
        String inside = type.replaceFirst("^\\w+<\\s*([\\w.]+)\\s*>$", "$1");
        return meant != null
                ? "did you mean '" + meant + "'?"
                : inside.equals(type) ? Names.suggestion(type, known) : Names.suggestion(inside, known);
    }

    /** What is bound in a rule that may have been meant, or what is. */
    @Nullable
    String forVariable(AuthoredRule rule, String name) {
        Set<String> bound = new TreeSet<>();
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            bound.addAll(pattern.getAllBoundIdentifiers());
        }
        bound.removeIf(each -> each == null || !each.startsWith("$") || each.equals(name));
        String nearest = Names.nearest(name, bound);
        return nearest != null
                ? "did you mean '" + nearest + "'?"
                : "bind it in a pattern before this one: " + name + " : field"
                        + (bound.isEmpty() ? "" : "; bound are " + String.join(", ", bound));
    }

    /** What to do about the import of a class that there is not. */
    static String forImport(String target) {
        String folder = target.substring(0, target.lastIndexOf('.') + 1);
        Set<String> known = new TreeSet<>();
        for (String each : PermittedCalls.LIST.classNames()) {
            if (each.startsWith(folder) && each.indexOf('.', folder.length()) < 0) {
                known.add(each.substring(folder.length()));
            }
        }
        String name = target.substring(folder.length());
        String nearest = Names.nearest(name, known);
        if (nearest != null) {
            return "did you mean '" + folder + nearest + "'?";
        }
        String elsewhere = libraryClass(name);
        return elsewhere != null
                ? "did you mean '" + elsewhere + "'?"
                : "a class must be in the pack's bundle, or in one that the pack's bundle imports";
    }

    /** What a function may have been meant to be that there is not. */
    @Nullable
    String forFunction(String name) {
        Set<String> known = new TreeSet<>(List.of("modify", "insert", "update", "delete", "insertLogical"));
        for (ParsedPack.ParsedFile file : pack.files()) {
            file.descr().getFunctions().forEach(each -> known.add(each.getName()));
        }
        String nearest = Names.nearest(name, known);
        return nearest == null ? null : "did you mean '" + nearest + "'?";
    }

    /** A method of a class of the JDK that may have been meant; null if none is near. */
    static @Nullable String forLibrary(String method, String owner) {
        for (String folder : List.of("", "java.lang.", "java.util.", "java.math.", "java.time.")) {
            try {
                Set<String> known = new TreeSet<>();
                for (Method each : Class.forName(
                                folder + owner.replaceFirst("<.*", ""), false, ClassLoader.getPlatformClassLoader())
                        .getMethods()) {
                    known.add(each.getName());
                }
                String nearest = Names.nearest(method, known);
                return nearest == null ? null : "did you mean '" + nearest + "'?";
            } catch (ClassNotFoundException e) {
                // it may be in the next one
            }
        }
        return null;
    }

    /** The static member of a class that may have been meant by an import. */
    @Nullable
    String forLibraryMember(String target) {
        int dot = target.lastIndexOf('.');
        return dot < 0 ? null : forLibrary(target.substring(dot + 1), target.substring(0, dot));
    }

    /** @param fullOwner its type, by its full or simple name */
    @Nullable
    String forMethod(String method, String fullOwner) {
        String owner = shortName(fullOwner);
        if (owner.equals("ActingHypha")) {
            Set<String> known = new TreeSet<>();
            for (Method each : ActingHypha.class.getMethods()) {
                known.add(each.getName());
            }
            return Names.suggestion(method, known);
        }
        Collection<String> fields = fields(owner);
        if (fields.isEmpty()) {
            return forLibrary(method, fullOwner);
        }
        if (method.length() > 3 && (method.startsWith("set") || method.startsWith("get"))) {
            String field = ParsedPack.smallFirst(method.substring(3));
            String nearest = Names.nearest(field, fields);
            String names = "the fields of " + owner + " are " + String.join(", ", fields);
            return nearest == null
                    ? names
                    : "did you mean '" + method.substring(0, 3)
                            + nearest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + nearest.substring(1) + "'? "
                            + names;
        }
        String near = Names.nearest(method, fields);
        if (near != null) {
            return "did you mean '" + near + "'?";
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
