package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.Fitting;
import io.mycelium.rules.compare.JavaText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Warns of rules that react to one signal more than once: they change a field of State that their own pattern tests, or
 * pass the signal on to a rule that tests what they have set.
 */
final class Reactions {
    /** The code of a rule that fires again for one signal. */
    static final String AGAIN = "L202";

    /** The code of a rule that passes one signal on to another rule. */
    static final String PASSED_ON = "L203";

    private static final Pattern WORD = Pattern.compile("(?<![\\w$.\"'])([A-Za-z_$][\\w$]*)(?!\\s*\\()");
    private static final Pattern EQUALS = Pattern.compile("\\s*([\\w$]+)\\s*==\\s*(.+?)\\s*");
    private static final Pattern TRUTH = Pattern.compile("\\s*(!?)\\s*([\\w$]+)\\s*");
    private static final Pattern VALUE =
            Pattern.compile("\"[^\"]*\"|'[^']*'|-?\\d[\\w.]*|true|false|null|[A-Z]\\w*\\.[A-Z]\\w*");
    /** What comes with the signal is mostly there. */
    private static final Pattern VALUE_OR_PAYLOAD = Pattern.compile(VALUE.pattern() + "|\\$\\w+(?:\\.get\\w+\\(\\))?");

    private static final Pattern NOT_NULL = Pattern.compile("\\s*\\w+\\s*!=\\s*null\\s*");
    private static final Pattern CALL = Pattern.compile("(?<![\\w$.])((?:[A-Z]\\w*\\.)?[a-z]\\w*)\\s*\\(");

    /** A rule that a signal sets off and that tests fields of State. */
    private record Reaction(
            AuthoredRule rule,
            String signal,
            List<String> signalTests,
            Aftermath state,
            Map<String, String> sets,
            boolean once,
            boolean deletes) {
        List<String> stateTests() {
            return state.tests();
        }
    }

    private final ParsedPack pack;
    private final List<PackProblem> problems;

    Reactions(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void warn() {
        Map<String, List<Reaction>> bySignal = new LinkedHashMap<>();
        for (AuthoredRule rule : pack.rules()) {
            Reaction reaction = rule.isRule() ? reaction(rule) : null;
            if (reaction != null) {
                warnOfItself(reaction);
                bySignal.computeIfAbsent(reaction.signal(), signal -> new ArrayList<>())
                        .add(reaction);
            }
        }
        bySignal.values().forEach(this::warnOfEachOther);
    }

    private @Nullable Reaction reaction(AuthoredRule rule) {
        PatternDescr signal = null;
        PatternDescr state = null;
        for (BaseDescr each : rule.descr().getLhs().getDescrs()) {
            if (each instanceof PatternDescr pattern && pattern.getSource() == null && !pattern.isQuery()) {
                if (PackModel.simpleName(pattern).equals(pack.stateName())) {
                    state = pattern;
                } else if (signal == null && PackModel.needsSignal(pattern, pack.stateName())) {
                    signal = pattern;
                }
            }
        }
        if (signal == null || state == null || state.getIdentifier() == null) {
            return null;
        }
        String bound = signal.getIdentifier();
        boolean deletes = bound != null
                && Pattern.compile("\\b(?:delete|retract)\\s*\\(\\s*" + Pattern.quote(bound) + "\\s*\\)")
                        .matcher(rule.consequenceCode())
                        .find();
        return new Reaction(
                rule,
                PackModel.simpleName(signal),
                tests(signal),
                new Aftermath(pack, state.getIdentifier(), tests(state)),
                sets(rule, state.getIdentifier()),
                isOnce(rule),
                deletes);
    }

    private static List<String> tests(PatternDescr pattern) {
        List<String> tests = new ArrayList<>();
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr expression) {
                tests.addAll(Aftermath.parts(expression.getExpression()));
            }
        }
        return tests;
    }

    /** What a consequence sets on State, by field: the text of the value. */
    private static Map<String, String> sets(AuthoredRule rule, String state) {
        String code = rule.consequenceCode();
        String text = rule.file().text().substring(rule.consequenceStart(), rule.consequenceStart() + code.length());
        String bound = Pattern.quote(state);
        Map<String, String> sets = new HashMap<>();
        Matcher modify = Pattern.compile("\\bmodify\\s*\\(\\s*" + bound + "\\s*\\)\\s*\\{")
                .matcher(code);
        while (modify.find()) {
            int end = closing(code, modify.end() - 1, '{', '}');
            Matcher setter =
                    Pattern.compile("\\bset(\\w+)\\s*\\(").matcher(code).region(modify.end(), end);
            while (setter.find()) {
                addSetter(code, text, setter, sets);
            }
        }
        if (Pattern.compile("\\bupdate\\s*\\(\\s*" + bound + "\\s*\\)")
                .matcher(code)
                .find()) {
            Matcher setter = Pattern.compile("(?<![\\w$])" + bound + "\\s*\\.\\s*set(\\w+)\\s*\\(")
                    .matcher(code);
            while (setter.find()) {
                addSetter(code, text, setter, sets);
            }
        }
        return sets;
    }

    private static void addSetter(String code, String text, Matcher setter, Map<String, String> sets) {
        int end = closing(code, setter.end() - 1, '(', ')');
        sets.put(
                ParsedPack.smallFirst(setter.group(1)),
                text.substring(setter.end(), Math.max(setter.end(), end)).trim());
    }

    /** The offset of the bracket that closes the one at an offset; the end where there is none. */
    private static int closing(String code, int at, char open, char close) {
        int depth = 0;
        for (int i = at; i < code.length(); i++) {
            if (code.charAt(i) == open) {
                depth++;
            } else if (code.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    private boolean isOnce(AuthoredRule rule) {
        AttributeDescr own = rule.descr().getAttributes().get("no-loop");
        if (own != null) {
            return !"false".equals(own.getValue());
        }
        return pack.files().stream()
                .filter(file -> file.text() == rule.file())
                .flatMap(file -> file.descr().getAttributes().stream())
                .anyMatch(each -> each.getName().equals("no-loop") && !"false".equals(each.getValue()));
    }

    private void warnOfItself(Reaction reaction) {
        if (reaction.once() || reaction.deletes() || reaction.sets().isEmpty()) {
            return;
        }
        AuthoredRule rule = reaction.rule();
        Aftermath state = reaction.state();
        boolean isEnded = JavaText.isStraight(rule.consequenceCode())
                && reaction.sets().entrySet().stream().anyMatch(set -> state.isEndedBy(set.getKey(), set.getValue()));
        if (isEnded) {
            return;
        }
        for (String test : reaction.stateTests()) {
            Matcher call = CALL.matcher(test);
            if (call.find() && !call.group(1).matches("in|matches|contains|memberOf|str|not")) {
                problems.add(rule.warning(
                        AGAIN,
                        rule.place(),
                        "the condition calls " + call.group(1) + "(), so it listens to every field of State: the rule"
                                + " may fire again for the same signal whenever it changes one",
                        "compare fields without a call, or add no-loop to the rule"));
                return;
            }
        }
        reaction.sets().forEach((field, value) -> {
            List<String> naming = reaction.stateTests().stream()
                    .filter(test -> names(test, field))
                    .toList();
            boolean again = !naming.isEmpty()
                    && naming.stream().noneMatch(test -> state.looksInside(test, field))
                    && !state.isEndedBy(field, value);
            if (again) {
                problems.add(rule.warning(
                        AGAIN,
                        rule.place(),
                        "the rule changes '" + field + "', which its own pattern of State tests: it may fire again for"
                                + " the same signal",
                        "for one reaction to a signal add no-loop, to the rule or once at the head of the file,"
                                + " or delete the signal first: delete($signal)"));
            }
        });
    }

    private void warnOfEachOther(List<Reaction> reactions) {
        if (reactions.size() > 200) {
            return; // nobody reads as many pairs, and there are too many to look at
        }
        for (Reaction first : reactions) {
            for (Reaction second : reactions) {
                String field = first == second || first.deletes() ? null : passedOn(first, second);
                if (field != null) {
                    problems.add(first.rule()
                            .warning(
                                    PASSED_ON,
                                    first.rule().place(),
                                    "the rule sets '" + field + "' to what rule \""
                                            + second.rule().name()
                                            + "\" tests, so both react to the same signal, one after the other",
                                    "for one reaction to a signal delete it first: delete($signal)"));
                }
            }
        }
    }

    /** The field that both test, and that the first sets to what the second waits for; null if there is none. */
    private @Nullable String passedOn(Reaction first, Reaction second) {
        for (Map.Entry<String, String> set : first.sets().entrySet()) {
            String field = set.getKey();
            boolean passes = VALUE_OR_PAYLOAD.matcher(set.getValue()).matches()
                    && first.stateTests().stream().anyMatch(test -> names(test, field))
                    && second.stateTests().stream().anyMatch(test -> comesTrue(test, field, set.getValue(), first));
            boolean together = second.stateTests().stream()
                    .allMatch(test -> comesTrue(test, field, set.getValue(), first) || isKept(test, first));
            if (passes && together && !excludeEachOther(first.signal(), first.signalTests(), second.signalTests())) {
                return field;
            }
        }
        return null;
    }

    /** Whether a test holds by what a rule sets, and did not before: by what that rule tests, or because it asks for that value. */
    private boolean comesTrue(String test, String field, String value, Reaction first) {
        if (waitsFor(test, field, value)) {
            return true;
        }
        boolean isThere = !value.equals("null") && NOT_NULL.matcher(test).matches() && names(test, field);
        if (!isThere && !Aftermath.holds(test, field, value)) {
            return false;
        }
        Comparisons both = new Comparisons();
        first.stateTests().stream().filter(each -> names(each, field)).forEach(each -> both.add(each, 0));
        both.add(test, 0);
        return both.all().stream().allMatch(each -> each.field().equals(field))
                && Fitting.contradiction(FieldValues.of(pack, String.valueOf(pack.stateName()), field), both.all())
                        != null;
    }

    /**
     * Whether a test still holds once a rule has fired. What that does not test itself may be there to keep the two
     * apart, as may what it sets.
     */
    private static boolean isKept(String test, Reaction first) {
        List<String> set = first.sets().keySet().stream()
                .filter(field -> names(test, field))
                .toList();
        return set.isEmpty()
                ? first.stateTests().contains(test)
                : set.size() == 1
                        && Aftermath.holds(
                                test, set.get(0), String.valueOf(first.sets().get(set.get(0))));
    }

    /** Whether two signal patterns test one field for different values, or for numbers of different ranges. */
    private boolean excludeEachOther(String signal, List<String> one, List<String> other) {
        Comparisons both = new Comparisons();
        one.forEach(test -> both.add(test, 0));
        other.forEach(test -> both.add(test, 0));
        if (Fitting.byField(both.all()).entrySet().stream()
                .anyMatch(tests -> Fitting.contradiction(FieldValues.of(pack, signal, tests.getKey()), tests.getValue())
                        != null)) {
            return true;
        }
        for (String first : one) {
            Matcher a = EQUALS.matcher(first);
            for (String second : other) {
                Matcher b = EQUALS.matcher(second);
                if (a.matches()
                        && b.matches()
                        && a.group(1).equals(b.group(1))
                        && VALUE.matcher(a.group(2)).matches()
                        && VALUE.matcher(b.group(2)).matches()
                        && !a.group(2).equals(b.group(2))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(String test, String field) {
        Matcher word = WORD.matcher(test);
        while (word.find()) {
            if (word.group(1).equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a test holds once the field has that value, as far as it can be seen. */
    private static boolean waitsFor(String test, String field, String value) {
        Matcher equal = EQUALS.matcher(test);
        if (equal.matches() && equal.group(1).equals(field)) {
            return equal.group(2).equals(value);
        }
        Matcher truth = TRUTH.matcher(test);
        return truth.matches()
                && truth.group(2).equals(field)
                && value.equals(truth.group(1).isEmpty() ? "true" : "false");
    }
}
