package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.Fitting;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Finds rules that can't fire. */
final class ImpossibleRules {
    private static final Set<String> ALWAYS_THERE = Set.of("State", "Signal", "Hypha", "Object");
    private static final Set<String> ONE_A_STEP = Set.of("State", "Hypha");
    private static final Set<String> OF_ALL_TYPES = Set.of("Serializable", "Comparable", "Cloneable", "GeneratedFact");
    private static final Pattern DISABLED = Pattern.compile("[\\s(]*false[\\s)]*");
    private static final Pattern INSERT =
            Pattern.compile("\\binsert(?:Logical|Async)?\\s*\\(\\s*(?:new\\s+([\\w.]+)\\s*\\()?");

    private final LintedPack pack;

    ImpossibleRules(LintedPack pack) {
        this.pack = pack;
    }

    void find() {
        Set<String> made = insertedTypes();
        for (AuthoredRule rule : pack.parsed().rules()) {
            findContradictions(rule);
            if (made != null) {
                findUnmade(rule, made);
            }
            findDisabled(rule);
        }
        new UnfocusedGroups(pack).find();
    }

    private void findContradictions(AuthoredRule rule) {
        List<PatternDescr> facts = pack.facts(rule);
        Set<PatternDescr> merged = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (String type : ONE_A_STEP) {
            Comparisons all = new Comparisons();
            List<PatternDescr> its = new ArrayList<>();
            for (PatternDescr fact : facts) {
                boolean isIt = type.equals("State")
                        ? pack.isState(fact)
                        : PackModel.simpleName(fact).equals(type);
                if (isIt) {
                    its.add(fact);
                    all.all().addAll(LintedPack.comparisons(rule, fact).all());
                }
            }
            if (its.size() > 1) {
                String name = PackModel.simpleName(its.get(0));
                if (findContradiction(rule, name, all, true)) {
                    merged.addAll(its);
                }
            }
        }
        for (PatternDescr each : PackModel.patterns(rule.descr().getLhs())) {
            if (!merged.contains(each)) {
                boolean isNeeded = facts.stream().anyMatch(fact -> fact == each);
                Comparisons all = LintedPack.comparisons(rule, each);
                if (!findContradiction(rule, PackModel.simpleName(each), all, isNeeded)
                        && !findNever(rule, each, isNeeded)) {
                    findLookIntoNothing(rule, each, all, isNeeded);
                }
            }
        }
        for (BaseDescr each : rule.descr().getLhs().getDescrs()) {
            if (each instanceof NotDescr not
                    && not.getDescrs().size() == 1
                    && not.getDescrs().get(0) instanceof PatternDescr absent
                    && pack.isFact(absent)) {
                findDenied(rule, facts, absent);
            } else if (each instanceof EvalDescr eval && ConstantTruth.isNever(String.valueOf(eval.getContent()))) {
                pack.found(
                        LintCode.L101,
                        rule,
                        eval.getStartCharacter(),
                        "eval( " + String.valueOf(eval.getContent()).strip()
                                + " ) never holds, so the rule never fires",
                        "leave the rule out, or write what is to hold");
            }
        }
    }

    /** A constraint that says nothing of the fact: {@code 1 > 2}. */
    private boolean findNever(AuthoredRule rule, PatternDescr pattern, boolean isNeeded) {
        int from = Math.max(rule.start(), pattern.getStartCharacter());
        for (String constraint : LintedPack.constraints(pattern)) {
            if (ConstantTruth.isNever(constraint)) {
                pack.found(
                        LintCode.L101,
                        rule,
                        rule.file().text().indexOf(constraint, from),
                        "this never holds, whatever the " + PackModel.simpleName(pattern) + " is: " + constraint.strip()
                                + (isNeeded ? "; the rule never fires" : ""),
                        "compare a field with a value");
                return true;
            }
        }
        return false;
    }

    /** Whether there is one. */
    private boolean findContradiction(AuthoredRule rule, String type, Comparisons all, boolean isNeeded) {
        for (Map.Entry<String, List<Comparison>> field :
                Fitting.byField(all.all()).entrySet()) {
            List<Comparison> contradiction = Fitting.contradiction(pack.values(type, field.getKey()), field.getValue());
            if (contradiction != null) {
                Comparison last = contradiction.get(contradiction.size() - 1);
                String what = contradiction.stream().map(Comparison::text).collect(Collectors.joining(" and "));
                String message;
                if (contradiction.size() > 1) {
                    message = "no " + type + " can be so: " + what;
                } else {
                    String fieldType = pack.fieldType(type, field.getKey());
                    message = "no " + type + " can be so: " + what
                            + (fieldType == null ? "" : ", and " + field.getKey() + " is " + withArticle(fieldType));
                }
                pack.found(
                        LintCode.L101,
                        rule,
                        last.offset(),
                        message + (isNeeded ? "; the rule never fires" : ""),
                        contradiction.size() > 1
                                ? "leave out the one that is not meant, or write || where either will do"
                                : "compare with a value that it can have");
                return true;
            }
        }
        return false;
    }

    /** What is to be null, and is looked into: {@code name == null, name.length() > 3}. */
    private void findLookIntoNothing(AuthoredRule rule, PatternDescr pattern, Comparisons all, boolean isNeeded) {
        for (Comparison empty : all.all()) {
            boolean isNull = empty.operator() == Comparison.Operator.EQUAL
                    && empty.operand().equals("null")
                    && empty.field().matches("\\w+");
            Pattern inside = Pattern.compile("(?<![\\w$.])" + Pattern.quote(empty.field()) + "\\s*\\.\\s*\\w");
            for (String constraint : isNull ? LintedPack.constraints(pattern) : List.<String>of()) {
                String code = JavaText.withoutTexts(constraint);
                if (inside.matcher(code).find() && !code.contains("||") && !code.contains("?")) {
                    String looks = constraint.equals(empty.text()) || constraint.contains("&&")
                            ? constraint
                            : empty.text() + " and " + constraint;
                    pack.found(
                            LintCode.L101,
                            rule,
                            empty.offset(),
                            "no " + PackModel.simpleName(pattern) + " can be so: " + looks.strip()
                                    + (isNeeded ? "; the rule never fires" : ""),
                            "leave out the one that is not meant, or write || where either will do");
                    return;
                }
            }
        }
    }

    static String withArticle(String type) {
        return ("aeiouAEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    /** What is asked for, and must not be there, in the same words. */
    private void findDenied(AuthoredRule rule, List<PatternDescr> facts, PatternDescr absent) {
        for (PatternDescr fact : facts) {
            if (PackModel.simpleName(fact).equals(PackModel.simpleName(absent))
                    && stripped(fact).containsAll(stripped(absent))
                    && absent.getDescrs().size() == stripped(absent).size()) {
                pack.found(
                        LintCode.L101,
                        rule,
                        absent.getStartCharacter(),
                        "the rule asks for " + text(rule, fact) + ", and that there is no such one; it never fires",
                        "let one of the two ask for something else, as this != $bound does");
                return;
            }
        }
    }

    private static Set<String> stripped(PatternDescr pattern) {
        Set<String> all = new HashSet<>();
        LintedPack.constraints(pattern)
                .forEach(each -> all.add(each.replaceAll("\\s+", " ").strip()));
        return all;
    }

    private static String text(AuthoredRule rule, PatternDescr pattern) {
        return rule.file()
                .text()
                .substring(pattern.getStartCharacter(), pattern.getEndCharacter() + 1)
                .replaceAll("\\s+", " ");
    }

    /** The types of what rules insert; null where that is not known. */
    private @Nullable Set<String> insertedTypes() {
        Set<String> types = new HashSet<>();
        Matcher insert = INSERT.matcher(pack.code());
        while (insert.find()) {
            String type = insert.group(1);
            if (type == null || !pack.parsed().types().containsKey(type)) {
                return null;
            }
            types.add(type);
        }
        return pack.hasJava() ? null : types;
    }

    private void findUnmade(AuthoredRule rule, Set<String> made) {
        Map<String, PatternDescr> unmade = new LinkedHashMap<>();
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            String type = PackModel.simpleName(pattern);
            if (pack.isFact(pattern)
                    && !ALWAYS_THERE.contains(type)
                    && !OF_ALL_TYPES.contains(type)
                    && !pack.isState(pattern)
                    && !made.contains(type)
                    && !isDeclared(type)) {
                unmade.putIfAbsent(type, pattern);
            }
        }
        unmade.forEach((type, pattern) -> pack.found(
                LintCode.L102,
                rule,
                pattern.getStartCharacter(),
                "no fact is ever " + withArticle(type) + ": no signal has this type, and no rule inserts one",
                "look for it in what has it: " + type + "() from $state.field; or declare a type for it"));
    }

    /** Or something that is declared may be of the type. */
    private boolean isDeclared(String type) {
        return pack.parsed().manifest().signals().values().stream().anyMatch(each -> each.endsWith("." + type))
                || pack.parsed().types().containsKey(type)
                || pack.parsed().types().values().stream()
                        .map(ParsedPack.DeclaredType::descr)
                        .anyMatch(each -> !each.getSuperTypes().isEmpty());
    }

    private void findDisabled(AuthoredRule rule) {
        AttributeDescr enabled = rule.descr().getAttributes().get("enabled");
        if (enabled != null
                && DISABLED.matcher(String.valueOf(enabled.getValue())).matches()) {
            pack.found(
                    LintCode.L104,
                    rule,
                    rule.file().offsetOf("enabled", rule.start(), rule.end()),
                    "the rule is not enabled, and nothing can enable it",
                    "leave the rule out; a version control system keeps what was there");
        }
    }
}
