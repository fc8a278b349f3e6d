package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/**
 * Tries the defaults of declared types. They are worked out whenever an object is made, so what can't be would fail each step
 * that makes one; here it is an error of the pack.
 */
final class Defaults {
    private static final Pattern PLAIN =
            Pattern.compile("\\s*(?:-?\\d+(?:\\.\\d+)?[lLfFdD]?|\"[^\"]*\"|'[^']*'|true|false|null)\\s*");
    private static final Set<String> SIMPLE = Set.of(
            "String", "int", "long", "short", "byte", "double", "float", "boolean", "char", "Integer", "Long", "Double",
            "Boolean");

    private Defaults() {}

    /** @param classes gives the class of a declared type */
    static void check(ParsedPack pack, Function<String, @Nullable Class<?>> classes, List<PackProblem> problems) {
        for (ParsedPack.DeclaredType type : pack.types().values()) {
            Class<?> made = hasDefaults(type) ? classes.apply(type.name()) : null;
            if (made != null && !made.isEnum()) {
                try {
                    made.getConstructor().newInstance();
                } catch (InvocationTargetException e) {
                    problems.add(problem(type, e.getCause()));
                } catch (ReflectiveOperationException e) {
                    // it is made in another way, if at all
                }
            }
        }
    }

    private static boolean hasDefaults(ParsedPack.DeclaredType type) {
        return type.descr().getFields().keySet().stream().anyMatch(type::hasDefault);
    }

    private static PackProblem problem(ParsedPack.DeclaredType type, @Nullable Throwable cause) {
        TypeFieldDescr blamed = null;
        for (TypeFieldDescr each : type.descr().getFields().values()) {
            if (each.getInitExpr() != null && (blamed == null || isDoubtful(each))) {
                blamed = each;
            }
        }
        String field = blamed == null ? "" : blamed.getFieldName();
        String fieldType = blamed == null ? "" : blamed.getPattern().getObjectType();
        Place place = type.fieldPlace(field);
        return PackProblem.error(
                type.file().name(),
                place.line(),
                place.column(),
                cause instanceof ClassCastException
                        ? "the default of '" + field + "' is no " + fieldType
                        : "the default of '" + field + "' can't be worked out",
                fieldType.equals("BigDecimal")
                        ? "write new BigDecimal(\"1.5\")"
                        : "a default is a number, a text, a truth, or new ...; a rule or the blueprint sets all else");
    }

    private static boolean isDoubtful(TypeFieldDescr field) {
        return !SIMPLE.contains(field.getPattern().getObjectType())
                || !PLAIN.matcher(field.getInitExpr()).matches();
    }
}
