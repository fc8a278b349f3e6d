package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.FunctionError;
import org.drools.drl.ast.descr.FunctionDescr;
import org.jspecify.annotations.Nullable;
import org.kie.internal.jci.CompilationProblem;

/** Turns what the Java compiler says of a function into what its author needs. */
final class FunctionErrors {
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("^([\\w$]+) cannot be resolved(?: to a (variable|type))?");
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unable to resolve type (\\S+) while building");
    private static final Pattern FIELD = Pattern.compile("does not have a field (\\w+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$])[A-Za-z_$][\\w$]*");
    private static final List<String> WORDS = List.of(
            "return",
            "else",
            "while",
            "for",
            "if",
            "new",
            "final",
            "switch",
            "case",
            "break",
            "boolean",
            "double",
            "long",
            "int",
            "String",
            "List",
            "Map",
            "ArrayList",
            "TreeMap",
            "Object",
            "Long",
            "Integer",
            "BigDecimal");

    private final ParsedPack pack;
    private final Hints hints;

    FunctionErrors(ParsedPack pack, Hints hints) {
        this.pack = pack;
        this.hints = hints;
    }

    void tell(DrlText file, FunctionDescr function, FunctionError error, List<PackProblem> found) {
        int from = Math.max(0, function.getStartCharacter());
        int to = Math.max(from, function.getEndCharacter() + 1);
        List<PackProblem> own = new ArrayList<>();
        if (error.getObject() instanceof CompilationProblem[] compilation) {
            for (int i = 0; i < compilation.length; i++) {
                CompilationProblem each = compilation[i];
                if (each.isError() && !isOfAnImport(each.getMessage())) {
                    int line = i < error.getLines().length ? error.getLines()[i] + 1 : 0;
                    own.add(problem(file, function, place(file, each, line, from, to), each.getMessage()));
                }
            }
        }
        if (own.size() > 1) { // what is misspelt makes another one of what stands behind it
            own.removeIf(each -> each.message().contains("Duplicate local variable"));
        }
        if (own.isEmpty() && !(error.getObject() instanceof CompilationProblem[])) {
            own.add(unread(file, function, error.getMessage(), from, to));
        }
        found.addAll(own);
    }

    /** What is wrong with its head. */
    private PackProblem unread(DrlText file, FunctionDescr function, String message, int from, int to) {
        Matcher type = UNKNOWN_TYPE.matcher(message);
        if (!type.find()) {
            return problem(file, function, new Place(function.getLine(), 1), message);
        }
        Place place = file.find(type.group(1), from, to);
        return problem(
                file,
                function,
                place.equals(Place.NOWHERE) ? new Place(function.getLine(), 1) : place,
                type.group(1) + " cannot be resolved to a type");
    }

    /** An import is said to be wrong in each function; where it stands it is said too. */
    private static boolean isOfAnImport(String message) {
        return message.startsWith("The import ") || message.startsWith("Only a type can be imported");
    }

    private static Place place(DrlText file, CompilationProblem error, int line, int from, int to) {
        Place named = file.find(name(error.getMessage()), from, to);
        int first = file.lineOf(from);
        int last = file.lineOf(Math.max(from, to - 1));
        if (named.line() == line || line < first || line > last) {
            return named.equals(Place.NOWHERE) ? file.place(from) : named;
        }
        Place onLine = file.find(name(error.getMessage()), file.startOfLine(line), file.startOfLine(line + 1));
        return onLine.equals(Place.NOWHERE)
                ? named.equals(Place.NOWHERE) ? file.startOfCode(file.startOfLine(line)) : named
                : onLine;
    }

    private static String name(String message) {
        Matcher field = FIELD.matcher(message);
        return field.find() ? field.group(1) : BuildErrors.javaName(message);
    }

    private PackProblem problem(DrlText file, FunctionDescr function, Place place, String message) {
        return PackProblem.error(
                file.name(),
                place.line(),
                place.column(),
                "in function " + function.getName() + ": " + Hints.forJava(message),
                hint(file, function, message));
    }

    private @Nullable String hint(DrlText file, FunctionDescr function, String message) {
        Matcher name = UNKNOWN_NAME.matcher(message);
        if (!name.find()) {
            return hints.forFunctionBody(message);
        }
        Set<String> own = new TreeSet<>();
        int to = Math.min(file.code().length(), Math.max(0, function.getEndCharacter() + 1));
        Matcher word = WORD.matcher(file.code()).region(Math.max(0, function.getStartCharacter()), to);
        while (word.find()) {
            own.add(word.group());
        }
        own.remove(name.group(1));
        own.removeAll(WORDS);
        Set<String> known = new TreeSet<>(WORDS);
        known.addAll(pack.types().keySet());
        String variable = "type".equals(name.group(2)) ? null : Names.nearest(name.group(1), own);
        String nearest = variable != null ? variable : Names.nearest(name.group(1), known);
        return nearest == null ? null : "did you mean '" + nearest + "'?";
    }
}
