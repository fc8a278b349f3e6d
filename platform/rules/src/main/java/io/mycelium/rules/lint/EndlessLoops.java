package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparison.Operator;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.compare.Literal;
import io.mycelium.rules.compare.Values;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.lint.Writes.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Finds rules whose own consequence lets them match again, each time. */
final class EndlessLoops {
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final Pattern ENDS = Pattern.compile("\\b(?:delete|retract|update|halt|setFocus)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("\\s*\\$?\\w+\\s*:(?!=)\\s*([A-Za-z_]\\w*)\\s*");
    private static final Pattern CALL = Pattern.compile("(?<!\\bin|\\bnot)(?<=[\\w$])\\s*\\(");
    private static final Pattern INSERT = Pattern.compile("\\binsert\\s*\\(\\s*new\\s+(\\w+)\\s*\\(");

    private final LintedPack pack;

    EndlessLoops(LintedPack pack) {
        this.pack = pack;
    }

    /** The names of the rules. */
    Set<String> find() {
        Set<String> found = new HashSet<>();
        for (AuthoredRule rule : pack.rules()) {
            String code = rule.consequenceCode();
            boolean mayEnd = isOnce(rule)
                    || rule.isForRecovery()
                    || PackModel.parent(rule, pack.parsed()) != null
                    || !JavaText.isStraight(code)
                    || ENDS.matcher(code).find();
            if (!mayEnd && (findInsert(rule) || findModify(rule))) {
                found.add(rule.name());
            }
        }
        return found;
    }

    private boolean isOnce(AuthoredRule rule) {
        List<AttributeDescr> attributes =
                new ArrayList<>(rule.descr().getAttributes().values());
        pack.parsed().files().stream()
                .filter(file -> file.text() == rule.file())
                .forEach(file -> attributes.addAll(file.descr().getAttributes()));
        // whatever else than its salience it says may keep it from firing again
        return attributes.stream()
                .anyMatch(each ->
                        !each.getName().equals("salience") && !each.getName().equals("dialect"));
    }

    private boolean findInsert(AuthoredRule rule) {
        Matcher insert = INSERT.matcher(rule.consequenceCode());
        while (insert.find()) {
            for (PatternDescr fact : pack.facts(rule)) {
                boolean isTaken = PackModel.simpleName(fact).equals(insert.group(1))
                        && fact.getDescrs().isEmpty()
                        && rule.descr().getLhs().getDescrs().stream().allMatch(each -> each instanceof PatternDescr)
                        && !rule.consequenceCode().contains("modify")
                        && othersLeave(rule, wordsOf(pack.facts(rule)));
                if (isTaken) {
                    pack.found(
                            LintCode.L204,
                            rule,
                            rule.consequenceStart() + insert.start(),
                            "the rule fires for each " + insert.group(1)
                                    + ", and inserts another one, for which it fires" + " again, without end",
                            "add no-loop, or let its condition tell the first one from those that it inserts");
                    return true;
                }
            }
        }
        return false;
    }

    private boolean findModify(AuthoredRule rule) {
        List<PatternDescr> facts = pack.facts(rule);
        List<PatternDescr> states = facts.stream().filter(pack::isState).toList();
        boolean isPlain = facts.size() == rule.descr().getLhs().getDescrs().size()
                && LintedPack.count("modify", rule.consequenceCode()) == 1;
        if (states.size() != 1 || !isPlain) {
            return false;
        }
        PatternDescr state = states.get(0);
        String bound = state.getIdentifier();
        if (bound == null || isNamedElsewhere(rule, state, bound) || looksInside(state)) {
            return false;
        }
        Writes writes = Writes.of(rule, bound);
        Set<String> set = new HashSet<>();
        writes.all().forEach(each -> set.add(each.field()));
        if (!writes.isKnown()
                || !writes.isModified()
                || set.size() != writes.all().size()) {
            return false;
        }
        Write again = null;
        for (BaseDescr each : state.getDescrs()) {
            Set<String> words = each instanceof ExprConstraintDescr expression
                    ? words(expression.getExpression())
                    : wordsOf(List.of(state));
            words.retainAll(set);
            for (String field : words) {
                Write write = writes.all().stream()
                        .filter(one -> one.field().equals(field))
                        .findFirst()
                        .orElseThrow();
                if (!holdsStill(state, each, bound, write)) {
                    return false;
                }
                again = write;
            }
        }
        if (again == null || !othersLeave(rule, wordsOf(List.of(state)))) {
            return false;
        }
        pack.found(
                LintCode.L204,
                rule,
                again.offset(),
                "the rule sets '" + again.field()
                        + "', which its own pattern of State looks at, and still matches then: it"
                        + " fires again, without end",
                "add no-loop, or take " + again.field() + " out of the pattern: State() and " + bound + ".get"
                        + Character.toUpperCase(again.field().charAt(0))
                        + again.field().substring(1) + "()");
        return true;
    }

    /** Whether it asks for more than fields that are numbers, texts or truths: for what is in a list or a map. */
    private boolean looksInside(PatternDescr state) {
        String type = PackModel.simpleName(state);
        for (String constraint : LintedPack.constraints(state)) {
            boolean isPlain = BINDING.matcher(constraint).matches()
                    || !CALL.matcher(JavaText.withoutTexts(constraint)).find()
                            && words(constraint).stream()
                                    .noneMatch(word -> word.equals("this")
                                            || pack.fieldType(type, word) != null
                                                    && pack.values(type, word).kind() == Values.Kind.ANY);
            if (!isPlain) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String constraint) {
        Set<String> words = new HashSet<>();
        WORD.matcher(JavaText.withoutTexts(constraint)).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static Set<String> wordsOf(List<PatternDescr> patterns) {
        Set<String> words = new HashSet<>();
        patterns.stream()
                .flatMap(each -> LintedPack.constraints(each).stream())
                .forEach(each -> words.addAll(words(each)));
        return words;
    }

    /** Whether what else the condition says looks at the fact, or at what is bound in its pattern. */
    private static boolean isNamedElsewhere(AuthoredRule rule, PatternDescr state, String bound) {
        Set<String> names = new HashSet<>(Set.of(bound));
        LintedPack.constraints(state).forEach(each -> {
            Matcher binding = Pattern.compile("(\\$?[A-Za-z_]\\w*)\\s*:").matcher(JavaText.withoutTexts(each));
            while (binding.find()) {
                names.add(binding.group(1));
            }
        });
        String file = rule.file().code();
        int when = rule.file().offsetOf("when", rule.start(), rule.end());
        String others = file.substring(Math.max(rule.start(), when), state.getStartCharacter())
                + file.substring(
                        state.getEndCharacter() + 1, Math.max(state.getEndCharacter() + 1, rule.consequenceStart()));
        return names.stream().anyMatch(name -> LintedPack.count(name, others) > 0);
    }

    /** Whether a constraint that looks at a field holds once that is set, if it held before. */
    private boolean holdsStill(PatternDescr state, BaseDescr constraint, String bound, Write write) {
        if (!(constraint instanceof ExprConstraintDescr expression)) {
            return false;
        }
        Matcher binding = BINDING.matcher(expression.getExpression());
        if (binding.matches()) {
            return binding.group(1).equals(write.field());
        }
        Comparisons comparisons = new Comparisons();
        comparisons.add(expression.getExpression(), 0);
        if (!comparisons.isWhole()) {
            return false;
        }
        String type = PackModel.simpleName(state);
        for (Comparison each : comparisons.all()) {
            if (each.field().equals(write.field()) && !holdsStill(type, each, bound, write)) {
                return false;
            }
            if (!each.field().equals(write.field()) && each.field().startsWith(write.field() + ".")) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsStill(String type, Comparison comparison, String bound, Write write) {
        Literal value = Literal.of(write.value());
        if (value != null) {
            return Boolean.TRUE.equals(comparison.holds(value));
        }
        String getter = bound + ".get" + Character.toUpperCase(write.field().charAt(0))
                + write.field().substring(1) + "()";
        Matcher step = Pattern.compile(Pattern.quote(getter) + "\\s*([-+])\\s*[1-9]\\d{0,3}")
                .matcher(write.value());
        if (!step.matches() || pack.values(type, write.field()).kind() != Values.Kind.WHOLE) {
            return false;
        }
        Operator operator = comparison.operator();
        return step.group(1).equals("+")
                ? operator == Operator.MORE || operator == Operator.AT_LEAST
                : operator == Operator.LESS || operator == Operator.AT_MOST;
    }

    /** Whether no other rule deletes anything, or sets what the rule looks at: it might end the loop. */
    private boolean othersLeave(AuthoredRule rule, Set<String> fields) {
        for (AuthoredRule other : pack.rules()) {
            String code = other.consequenceCode();
            if (other == rule) {
                continue;
            }
            if (ENDS.matcher(code).find()) {
                return false;
            }
            for (String field : fields) {
                String setter = "set" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
                if (LintedPack.count(setter, code) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
