package io.mycelium.rules.lint;

import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Finds Java's own reckoning with ints where it must come out wrong, or will with larger numbers. */
final class Overflows {
    private static final String NUMBER = "(?:0|[1-9][\\d_]*)(?![\\w.])";
    private static final Pattern LONG = Pattern.compile("\\blong\\s+(\\w+)\\s*=\\s*([^;]+);");
    private static final Pattern INT = Pattern.compile("\\b(?:int|short|byte)\\s+(\\w+)\\b");
    private static final Pattern GETTER = Pattern.compile("(\\$?\\w+)\\s*\\.\\s*get(\\w+)\\s*\\(\\s*\\)");
    private static final Pattern BOUND = Pattern.compile("\\s*(\\$?\\w+)\\s*:\\s*(\\w+)\\s*");
    private static final Set<String> INTS = Set.of("int", "Integer", "short", "Short", "byte", "Byte");

    private final LintedPack pack;

    Overflows(LintedPack pack) {
        this.pack = pack;
    }

    void find() {
        for (AuthoredRule rule : pack.rules()) {
            AttributeDescr dialect = rule.descr().getAttributes().get("dialect");
            if (dialect == null || !dialect.getValue().contains("mvel")) {
                findConstants(rule.file(), rule.consequenceStart(), rule.end(), rule.name());
                findWidened(rule);
            }
        }
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            for (FunctionDescr function : file.descr().getFunctions()) {
                int from = Math.max(0, function.getStartCharacter());
                int to = Math.min(file.text().code().length(), function.getEndCharacter() + 1);
                findConstants(file.text(), from, Math.max(from, to), null);
            }
        }
    }

    private void findConstants(DrlText file, int from, int to, @Nullable String rule) {
        for (ConstantProduct product : ConstantProduct.of(file.code(), from, to)) {
            if (product.isBeyondAnInt()) {
                String text =
                        file.code().substring(product.from(), product.to()).strip();
                pack.found(
                        LintCode.L501,
                        file,
                        file.place(product.from()),
                        rule,
                        text + " is " + product.value() + ", and of ints Java makes "
                                + product.value().intValue() + " of it",
                        "write the first number as a long: "
                                + text.replaceFirst("(0[xX][0-9a-fA-F_]+|\\d[\\d_]*)", "$1L"));
            }
        }
    }

    private void findWidened(AuthoredRule rule) {
        Map<String, String> types = types(rule);
        String code = rule.consequenceCode();
        INT.matcher(code).results().forEach(each -> types.put(each.group(1), "int"));
        Matcher local = LONG.matcher(code);
        while (local.find()) {
            findWidened(rule, local.group(2), local.start(2), "'" + local.group(1) + "' is a long", types);
        }
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            String bound = pattern.getIdentifier();
            if (bound != null && pack.isFact(pattern)) {
                String type = PackModel.simpleName(pattern);
                for (Writes.Write write : Writes.of(rule, bound).all()) {
                    String field = pack.fieldType(type, write.field());
                    if (field != null && field.equals("long")) {
                        int at = rule.file().text().indexOf(write.value(), write.offset()) - rule.consequenceStart();
                        findWidened(rule, write.value(), at, "the field '" + write.field() + "' is a long", types);
                    }
                }
            }
        }
    }

    private void findWidened(AuthoredRule rule, String value, int at, String what, Map<String, String> types) {
        String[] factors = value.strip().split("\\*");
        boolean isAnyUnknown = false;
        for (String each : factors) {
            String factor = each.strip();
            if (!isInt(factor, types)) {
                return;
            }
            isAnyUnknown |= !factor.matches(NUMBER);
        }
        if (factors.length > 1 && isAnyUnknown) {
            pack.found(
                    LintCode.L502,
                    rule,
                    rule.consequenceStart() + at,
                    what + ", and " + value.strip() + " is reckoned with ints",
                    "let the first of them be a long: "
                            + (factors[0].strip().matches(NUMBER)
                                    ? value.strip().replaceFirst("^([\\d_]+)", "$1L")
                                    : "(long) " + value.strip()));
        }
    }

    private boolean isInt(String factor, Map<String, String> types) {
        if (factor.matches(NUMBER)) {
            return true;
        }
        Matcher getter = GETTER.matcher(factor);
        if (getter.matches()) {
            String type = types.get(getter.group(1));
            String name = getter.group(2);
            String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            String declared = type == null ? null : pack.fieldType(type, field);
            return declared != null && INTS.contains(declared);
        }
        String type = types.get(factor);
        return type != null && INTS.contains(type);
    }

    /** The types of what is bound: of facts, and of their fields. */
    private Map<String, String> types(AuthoredRule rule) {
        Map<String, String> types = new TreeMap<>();
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            String type = PackModel.simpleName(pattern);
            if (pattern.getIdentifier() != null) {
                types.put(pattern.getIdentifier(), type);
            }
            for (String constraint : LintedPack.constraints(pattern)) {
                Matcher bound = BOUND.matcher(constraint);
                String field = bound.matches() ? pack.fieldType(type, bound.group(2)) : null;
                if (field != null) {
                    types.put(bound.group(1), field);
                }
            }
        }
        return types;
    }
}
