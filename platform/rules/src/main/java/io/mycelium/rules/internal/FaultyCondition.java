package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.ConstraintText.Span;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** A condition of which Drools says that it makes no sense: where its author wrote it, in which words, and what is wrong. */
final class FaultyCondition {
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?:Unable to Analyse Expression (?<a>.+?):\\s+|Unable to create reader for '(?<b>.+?)':\\s*)"
                    + "\\[?(?:Error:? ?)*\\s*(?<why>[^\\n]*?)]?\\s*(?:\\n|$)",
            Pattern.DOTALL);
    private static final Pattern NO_TRUTH =
            Pattern.compile("Predicate '(.*)' must be a Boolean expression", Pattern.DOTALL);
    private static final Pattern IN_BINDING = Pattern.compile(
            "Variables can not be used inside bindings\\. Variable \\[?([^\\]]*?)]? is being used in binding '(.*)'",
            Pattern.DOTALL);
    private static final Pattern UNFIT =
            Pattern.compile("Evaluator '(\\w+)' does not support type 'ValueType = '(\\w+)'");
    private static final Pattern NO_LIST = Pattern.compile(
            "Cannot use (\\w+) on (?:class |interface )?(\\S+) in expression '!?\\(? ?(.*?)(?: \\))?'$",
            Pattern.DOTALL);
    private static final Pattern UNKNOWN_CALL = Pattern.compile(
            "^unable to resolve method using strict-mode: (?:\\S*?\\.)?(?<owner>\\w+)\\.(?<call>[\\w$]+\\(.*\\))$");
    private static final Pattern UNLIKE = Pattern.compile(
            "(?:Comparison|Associative) operation requires compatible types\\. Found (?:class |interface )?(\\S+)"
                    + " and (?:class |interface )?(\\S+)");
    private static final Pattern NO_NUMBER =
            Pattern.compile("(badly formatted number: )?For input string: \"(.*?)\".*", Pattern.DOTALL);
    private static final Pattern COMPARED =
            Pattern.compile("[=!<>]=|[<>]|\\b(?:matches|contains|excludes|memberOf|soundslike|str)\\b");

    private final AuthoredRule rule;
    private final DescrBuildError error;

    private FaultyCondition(AuthoredRule rule, DescrBuildError error) {
        this.rule = rule;
        this.error = error;
    }

    /** The problem; null where Drools speaks of something else. */
    static @Nullable PackProblem problem(AuthoredRule rule, DescrBuildError error) {
        return new FaultyCondition(rule, error).problem(error.getMessage());
    }

    private @Nullable PackProblem problem(String message) {
        Matcher expression = EXPRESSION.matcher(message);
        if (expression.find()) {
            String said = expression.group("a") == null ? expression.group("b") : expression.group("a");
            return senseless(said, expression.group("why"));
        }
        Matcher noTruth = NO_TRUTH.matcher(message);
        if (noTruth.find()) {
            Span span = span(noTruth.group(1));
            String text = text(span);
            return at(
                    span,
                    "the condition '" + text + "' is neither true nor false",
                    COMPARED.matcher(text).find()
                            ? "put what stands on each side of the comparison in round brackets"
                            : "compare it with something: " + text + " > 0");
        }
        Matcher binding = IN_BINDING.matcher(message);
        if (binding.find()) {
            Span span = span(binding.group(2));
            return at(
                    span,
                    "what a binding binds is made of its own fact's fields, and '" + text(span) + "' uses "
                            + binding.group(1),
                    "work it out where it is needed, in a condition or in 'then'");
        }
        Matcher unfit = UNFIT.matcher(message);
        if (unfit.find()) {
            Span word = span(unfit.group(1));
            Span span = constraints().stream()
                    .filter(each -> each.from() <= word.from() && word.to() <= each.to())
                    .findFirst()
                    .orElse(word);
            return at(
                    span,
                    "'" + unfit.group(1) + "' in '" + text(span) + "' is for texts, and not for a " + unfit.group(2),
                    null);
        }
        Matcher noList = NO_LIST.matcher(message);
        return noList.find() ? noList(noList) : null;
    }

    private PackProblem senseless(String condition, String why) {
        Span span = span(condition);
        String text = text(span);
        return why.startsWith("unknown collection type")
                ? at(
                        span,
                        "what '" + text + "' looks into has no type",
                        "take it as a map first: Signal( $a : payload[\"a\"] )  Map( this[\"b\"] == 3 ) from $a")
                : at(span, "the condition '" + text + "' makes no sense: " + why(why), null);
    }

    private static String why(String raw) {
        Matcher call = UNKNOWN_CALL.matcher(raw);
        if (call.find()) {
            return "there is no function " + call.group("call").replace("java.lang.", "") + ", and "
                    + call.group("owner") + " has no such method";
        }
        Matcher unlike = UNLIKE.matcher(raw);
        if (unlike.find()) {
            return "both sides must be of one kind, and are " + simpleName(unlike.group(1)) + " and "
                    + simpleName(unlike.group(2));
        }
        Matcher number = NO_NUMBER.matcher(raw);
        if (number.matches()) {
            return number.group(1) == null
                    ? "the text \"" + number.group(2) + "\" is no number"
                    : number.group(2) + " is too big for a number";
        }
        return raw.equals("null") || Insides.areIn(raw)
                ? "the rule compiler can't read it; work it out in a function"
                : raw;
    }

    private PackProblem noList(Matcher said) {
        String type = simpleName(said.group(2));
        Place place = rule.file().find(said.group(1), start(), rule.consequenceStart());
        return rule.error(
                place.equals(Place.NOWHERE) ? rule.file().place(start()) : place,
                "'" + said.group(1) + "' looks into a list or a text, and here it is asked of a " + type,
                switch (type) {
                    case "Map" -> "ask a map for a key: m.containsKey(\"key\")";
                    case "Object" -> "declare the field as List or as String";
                    default -> null;
                });
    }

    private PackProblem at(Span span, String message, @Nullable String hint) {
        return rule.error(rule.file().place(span.from()), message, hint);
    }

    private int start() {
        return Math.max(rule.start(), error.getDescr().getStartCharacter());
    }

    /** Where the author wrote what Drools speaks of: these very words, or the constraint that is most like them. */
    private Span span(String said) {
        String wanted =
                ArithmeticCalls.asAuthored(said).replace(" ~= ", " matches ").trim(); // Drools' own word for it
        Span found = ConstraintText.find(rule.file(), start(), rule.consequenceStart(), wanted);
        if (found != null) {
            return found;
        }
        double most = 0;
        for (Span each : constraints()) {
            double like = ConstraintText.likeness(text(each), wanted);
            if (like > most) {
                most = like;
                found = each;
            }
        }
        return found == null ? new Span(start(), start()) : found;
    }

    private List<Span> constraints() {
        List<Span> all = new ArrayList<>();
        if (error.getDescr() instanceof PatternDescr pattern) {
            all.addAll(ConstraintText.of(rule.file(), pattern.getStartCharacter()));
        }
        if (all.isEmpty()) {
            for (PatternDescr each : PackModel.patterns(rule.descr().getLhs())) {
                all.addAll(ConstraintText.of(rule.file(), each.getStartCharacter()));
            }
        }
        return all;
    }

    private String text(Span span) {
        return ConstraintText.text(rule.file(), span.from(), span.to());
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
