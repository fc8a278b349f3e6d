package io.mycelium.rules.internal;

import io.mycelium.rules.PackException;
import io.mycelium.rules.PackManifest;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** The files of a pack after parsing, with what their author declared. Its lists are in the order of files and lines. */
public final class ParsedPack {
    /** A file and what the parser made of it. */
    public record ParsedFile(DrlText text, PackageDescr descr) {}

    /** A type that the author declared. */
    public record DeclaredType(String name, DrlText file, AbstractClassTypeDeclarationDescr descr) {
        public boolean isEnum() {
            return descr instanceof EnumDeclarationDescr;
        }

        public Place place() {
            return file.place(Math.max(0, descr.getStartCharacter()));
        }

        public Place fieldPlace(String field) {
            TypeFieldDescr found = descr.getFields().get(field);
            int from = Math.max(0, descr.getStartCharacter());
            int offset =
                    found == null ? -1 : file.offsetOf(field, from, file.text().length());
            return offset < 0 ? place() : file.place(offset);
        }

        /** Whether a field has a value where a payload has none. */
        public boolean hasDefault(String field) {
            TypeFieldDescr found = descr.getFields().get(field);
            return found != null && found.getInitExpr() != null;
        }

        /** What a field was called in earlier versions of the pack; null if it had no other name. */
        @Nullable
        String formerName(String field) {
            TypeFieldDescr found = descr.getFields().get(field);
            AnnotationDescr annotation = found == null ? null : found.getAnnotation("was");
            Object value = annotation == null ? null : annotation.getSingleValueStripped();
            return value == null ? null : value.toString();
        }

        /** Whether a field is left out where a value of the type is written. */
        boolean isTransient(String field) {
            TypeFieldDescr found = descr.getFields().get(field);
            return found != null && found.getAnnotation("transient") != null;
        }

        /** The frequency that signals of this type travel on. */
        public String frequency() {
            AnnotationDescr annotation = descr.getAnnotation("frequency");
            Object value = annotation == null ? null : annotation.getSingleValueStripped();
            return value != null ? value.toString() : smallFirst(name);
        }
    }

    private final PackManifest manifest;
    private final List<ParsedFile> files;
    private final List<AuthoredRule> rules = new ArrayList<>();
    private final Map<String, DeclaredType> types = new LinkedHashMap<>();
    private final List<DeclaredType> notices = new ArrayList<>();
    private final Inheritance inheritance = new Inheritance();

    /** A pack that compiles, parsed once more for who only looks at it: a build writes into what was parsed. */
    public static ParsedPack of(PackSource source) {
        PackParser parser = new PackParser();
        ParsedPack pack = parser.parse(source);
        if (pack == null) {
            throw new PackException(parser.problems());
        }
        return pack;
    }

    ParsedPack(PackManifest manifest, List<ParsedFile> files) {
        this.manifest = manifest;
        this.files = List.copyOf(files);
        for (ParsedFile file : files) {
            for (RuleDescr rule : file.descr().getRules()) {
                rules.add(new AuthoredRule(rule.getName(), file.text(), rule));
            }
            for (AbstractClassTypeDeclarationDescr type : file.descr().getClassAndEnumDeclarationDescrs()) {
                types.putIfAbsent(type.getTypeName(), new DeclaredType(type.getTypeName(), file.text(), type));
            }
        }
        for (DeclaredType type : NoticeTypes.askedFor(rules)) {
            if (!isKnown(type.name())) {
                types.put(type.name(), type);
                notices.add(type);
            }
        }
    }

    /** Whether the author has declared a type of that name, or imports one. */
    private boolean isKnown(String type) {
        return types.containsKey(type)
                || manifest.signals().values().stream().anyMatch(each -> each.endsWith("." + type))
                || files.stream()
                        .flatMap(file -> file.descr().getImports().stream())
                        .anyMatch(each -> each.getTarget().endsWith("." + type));
    }

    public PackManifest manifest() {
        return manifest;
    }

    public List<ParsedFile> files() {
        return files;
    }

    /** Rules and queries. */
    public List<AuthoredRule> rules() {
        return rules;
    }

    /** Whose conditions its rules have besides their own. */
    Inheritance inheritance() {
        return inheritance;
    }

    /** The rule of a name, the first if there are several. */
    public @Nullable AuthoredRule rule(String name) {
        for (AuthoredRule rule : rules) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        return null;
    }

    /** Those of the author, and the {@link #notices}. */
    public Map<String, DeclaredType> types() {
        return types;
    }

    /** The types of what hyphae of this pack are told of their own signals. */
    public List<DeclaredType> notices() {
        return notices;
    }

    /** Whether a payload of a type must have its fields and no others. */
    boolean isStrict(String type) {
        DeclaredType declared = types.get(type);
        return declared != null && declared.descr().getAnnotation("strict") != null;
    }

    /** The simple name of the state's type, or null for a stateless pack. */
    public @Nullable String stateName() {
        String type = manifest.stateType();
        if (type == null || type.equals("State")) {
            return types.containsKey("State") ? "State" : null;
        }
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Type names by the frequency they belong to, the state's own and enums left out; the first one wins. */
    public SortedMap<String, String> frequencies() {
        SortedMap<String, String> frequencies = new TreeMap<>();
        for (DeclaredType type : types.values()) {
            if (!type.isEnum() && !type.name().equals(stateName())) {
                frequencies.putIfAbsent(type.frequency(), type.name());
            }
        }
        manifest.signals()
                .forEach((frequency, type) -> frequencies.put(frequency, type.substring(type.lastIndexOf('.') + 1)));
        return frequencies;
    }

    /** Whether the pack's own Java makes objects of a type for another purpose than to emit them. */
    public boolean makesFactsOf(String type) {
        Pattern made =
                Pattern.compile("(\\bhypha\\s*\\.\\s*\\w+\\s*\\([^;]*)?\\bnew\\s+" + Pattern.quote(type) + "\\s*\\(");
        return files.stream()
                .anyMatch(file -> made.matcher(file.text().code()).results().anyMatch(each -> each.group(1) == null));
    }

    /** The Java package that everything of this pack is generated into. */
    String namespace() {
        StringBuilder name = new StringBuilder("pack_");
        for (char c : manifest.name().toCharArray()) {
            name.append(Character.isJavaIdentifierPart(c) && c < 128 ? c : '_');
        }
        return name.toString();
    }

    static String smallFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
