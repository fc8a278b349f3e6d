package io.mycelium.rules.internal;

import io.mycelium.rules.compare.Values;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** What the fields of the types of a pack can hold, as far as they are declared, and those of the facts that every pack has. */
public final class FieldValues {
    private static final Map<String, String> OF_HYPHA = new TreeMap<>(Map.ofEntries(
            Map.entry("id", "String"),
            Map.entry("species", "String"),
            Map.entry("generation", "long"),
            Map.entry("index", "int"),
            Map.entry("age", "long"),
            Map.entry("vitality", "double"),
            Map.entry("vitalityLevel", "String"),
            Map.entry("energy", "double"),
            Map.entry("energyLeft", "double"),
            Map.entry("exhausted", "boolean"),
            Map.entry("queueDepth", "int"),
            Map.entry("waiting", "int"),
            Map.entry("stopped", "int"),
            Map.entry("refused", "int"),
            Map.entry("stashed", "int"),
            Map.entry("bufferFill", "double")));

    private static final Map<String, String> OF_SIGNAL = new TreeMap<>(Map.of(
            "frequency", "String",
            "origin", "String",
            "generation", "long",
            "seq", "long",
            "copy", "long",
            "id", "String",
            "tide", "long",
            "urgent", "boolean",
            "deadline", "long"));

    private static final Pattern SIZED = Pattern.compile("(?:List|ArrayList|Collection|Map|TreeMap)(?:<.*)?");

    private FieldValues() {}

    /** Those of a field, or of the size of one. */
    public static Values of(ParsedPack pack, String type, String field) {
        int dot = field.lastIndexOf('.');
        if (dot > 0) {
            String whole = type(pack, type, field.substring(0, dot));
            boolean isSize = whole != null
                    && (field.endsWith(".size") && SIZED.matcher(whole).matches()
                            || field.endsWith(".length") && whole.equals("String"));
            return isSize ? Values.of("int") : Values.ANY;
        }
        String declared = type(pack, type, field);
        if (declared == null) {
            return Values.ANY;
        }
        ParsedPack.DeclaredType named = pack.types().get(declared);
        return named != null && named.descr() instanceof EnumDeclarationDescr choice
                ? Values.constants(choice.getLiterals().stream()
                        .map(each -> each.getName())
                        .toList())
                : Values.of(declared);
    }

    /** The type of a field as it is declared; null if that is not known. */
    public static @Nullable String type(ParsedPack pack, String type, String field) {
        ParsedPack.DeclaredType declared = pack.types().get(type);
        if (declared != null) {
            TypeFieldDescr found = declared.descr().getFields().get(field);
            return found == null ? null : found.getPattern().getObjectType();
        }
        return type.equals("Hypha") ? OF_HYPHA.get(field) : type.equals("Signal") ? OF_SIGNAL.get(field) : null;
    }
}
