package io.mycelium.rules.internal;

import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.value.NotPlainException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.base.rule.consequence.ConsequenceException;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in a rule: where in the author's file, in plain words, and what to do. */
final class FailureReport {
    private static final Pattern IN_RULE = Pattern.compile("\\[?Rule \"([^\"]+)\"");

    private static final Pattern CONSTRAINT = Pattern.compile("(?s)onstraint '(.+?)' in ");

    private static final Pattern NEAR =
            Pattern.compile("(?s)\\[Near : \\{(?:\\.\\.\\.)?\\s*(.+?)\\s*(?:\\.\\.\\.\\.)?}]");

    private static final Pattern BEYOND =
            Pattern.compile("cannot coerce Long to Integer since the value \\((-?\\d+)\\)");

    private final CompiledPack pack;

    FailureReport(CompiledPack pack) {
        this.pack = pack;
    }

    /** The rule that a failure happened in; an empty text if that can't be known. */
    String ruleOf(Throwable failure, String last) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // a condition is tested within the consequence that modifies a fact of it, and is to blame all the same
            Matcher named = IN_RULE.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof ConstraintEvaluationException && named.find()) {
                return named.group(1);
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConsequenceException consequence && consequence.getRule() != null) {
                return consequence.getRule().getName();
            }
            if (cause instanceof org.kie.api.runtime.rule.ConsequenceException consequence) {
                return consequence.getRule().getName();
            }
            Matcher named = IN_RULE.matcher(String.valueOf(cause.getMessage()));
            if (named.find()) {
                return named.group(1);
            }
        }
        if (failure instanceof StackOverflowError || isSpent(failure)) {
            return last;
        }
        String ofClass = ruleOfClass(failure);
        Stumbled stumbled = ofClass.isEmpty() ? stumbled(failure) : null;
        return stumbled == null ? ofClass : stumbled.rule().name();
    }

    /** A constraint that MVEL compiles only as it is evaluated, and can't. */
    private record Stumbled(AuthoredRule rule, String expression) {}

    /** The constraint that MVEL quotes a part of, without the rule; null if it quotes none. */
    private @Nullable Stumbled stumbled(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher near = NEAR.matcher(String.valueOf(cause.getMessage()));
            String quoted = near.find() ? withoutBlanks(near.group(1)) : "";
            for (AuthoredRule rule :
                    quoted.isEmpty() ? List.<AuthoredRule>of() : pack.parsed().rules()) {
                for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
                    for (BaseDescr each : pattern.getDescrs()) {
                        if (each instanceof ExprConstraintDescr constraint
                                && withoutBlanks(constraint.getExpression()).contains(quoted)) {
                            return new Stumbled(rule, constraint.getExpression());
                        }
                    }
                }
            }
        }
        return null;
    }

    private static String withoutBlanks(String expression) {
        return expression.replaceAll("\\s+", "");
    }

    /** The rule whose class threw it, as that of what an accumulate is given does; an empty text if there is none. */
    private String ruleOfClass(Throwable failure) {
        String packageName = pack.parsed().namespace() + ".";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                String name = element.getClassName();
                for (AuthoredRule each :
                        name.startsWith(packageName) ? pack.parsed().rules() : List.<AuthoredRule>of()) {
                    if (name.equals(packageName + each.descr().getClassName())) {
                        return each.name();
                    }
                }
            }
        }
        return "";
    }

    /** Whether a loop had no energy left. MVEL wraps what a function throws that a condition calls. */
    static boolean isSpent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Loops.SpentError) {
                return true;
            }
        }
        return false;
    }

    /** Where a loop has spent all energy: {@code worker.drl:7: rule "count down"}. */
    String loop(Throwable failure, String ruleName) {
        AuthoredRule rule = pack.parsed().rule(ruleName);
        String where = where(rule, rule == null ? 0 : lineOf(failure, rule));
        return where.substring(0, where.length() - ": ".length());
    }

    String message(Throwable failure, String ruleName) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        AuthoredRule rule = pack.parsed().rule(ruleName);
        int line = rule == null ? 0 : lineOf(failure, rule);
        if (rule != null && line == 0) {
            line = lineOfConstraint(failure, rule);
        }
        String hint = hint(root);
        return where(rule, line) + inWords(root) + (hint == null ? "" : "\n    " + hint);
    }

    String stateGone(String ruleName) {
        return where(pack.parsed().rule(ruleName), 0) + "a rule deleted the State"
                + "\n    a state lives as long as its hypha; hypha.die() ends both";
    }

    String stateNotPlain(String ruleName, NotPlainException reason) {
        return where(pack.parsed().rule(ruleName), 0) + "the state can't be kept: " + reason.getMessage();
    }

    /** {@code rule "halve" (worker.drl:12)}; empty for no rule. */
    String placeOf(String ruleName) {
        AuthoredRule rule = pack.parsed().rule(ruleName);
        return rule == null
                ? ""
                : "rule \"" + rule.name() + "\" (" + rule.file().name() + ":" + rule.line() + ")";
    }

    private String where(@Nullable AuthoredRule rule, int line) {
        if (rule == null) {
            return "pack '" + pack.id().name() + "': ";
        }
        return rule.file().name() + ":" + (line > 0 ? line : rule.line()) + ": rule \"" + rule.name() + "\": ";
    }

    /** The line in the author's file that the failure came from; 0 if it is not known. */
    private int lineOf(Throwable failure, AuthoredRule rule) {
        String generated = pack.parsed().namespace() + "." + rule.descr().getClassName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                if (element.getClassName().equals(generated) && element.getLineNumber() > 0) {
                    int line = rule.lineOfConsequence(element.getLineNumber());
                    if (line > 0) {
                        return line;
                    }
                }
            }
        }
        return 0;
    }

    /** The line of the constraint that Drools names; 0 if it names none, or it is not in the author's text like that. */
    private int lineOfConstraint(Throwable failure, AuthoredRule rule) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher named = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
            int line = named.find() ? lineOf(named.group(1), rule) : 0;
            if (line > 0) {
                return line;
            }
        }
        Stumbled stumbled = stumbled(failure);
        return stumbled == null || stumbled.rule() != rule ? 0 : lineOf(stumbled.expression(), rule);
    }

    private static int lineOf(String constraint, AuthoredRule rule) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(ArithmeticCalls.asAuthored(constraint).trim())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher written = Pattern.compile(words).matcher(rule.file().text());
        boolean found = written.region(rule.start(), Math.max(rule.start(), rule.consequenceStart()))
                .find();
        return found ? rule.file().lineOf(written.start()) : 0;
    }

    private static String inWords(Throwable root) {
        String message = root.getMessage();
        if (root instanceof NullPointerException) {
            return "something was null" + (message == null || isOfTheEngine(root) ? "" : ": " + message);
        }
        // a JVM that has thrown one of these often enough says no more of it than its kind
        if (root instanceof ArithmeticException && (message == null || message.contains("by zero"))) {
            return "a division by zero";
        }
        if (root instanceof NotPlainException
                || root instanceof StepEmitting.CallException
                || root instanceof StepLimitException) {
            return String.valueOf(message);
        }
        if (root instanceof StackOverflowError) {
            return "a method called itself without end, or a value contains itself";
        }
        if (root instanceof UnsupportedOperationException) {
            return "something was changed that can't be changed";
        }
        if (root instanceof ClassCastException) {
            return "a value has another type than expected"
                    + (message == null
                            ? ""
                            : ": " + message.replaceFirst("^class ", "").replaceFirst("\\s*\\(.*", ""));
        }
        if (root instanceof IndexOutOfBoundsException) {
            return "a place outside of a list or text was asked for" + (message == null ? "" : ": " + message);
        }
        if (root instanceof NumberFormatException) {
            return "a text is not a number: " + message;
        }
        Matcher beyond = BEYOND.matcher(String.valueOf(message));
        if (beyond.find()) {
            return beyond.group(1) + " is beyond what an int holds, and is compared with one";
        }
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message.split("\\R", 2)[0]);
    }

    /** Whether it names what the engine was doing, and nothing that an author wrote. */
    private static boolean isOfTheEngine(Throwable root) {
        StackTraceElement[] trace = root.getStackTrace();
        return trace.length > 0
                && (trace[0].getClassName().startsWith("org.drools.")
                        || trace[0].getClassName().startsWith("org.mvel2."));
    }

    private static @Nullable String hint(Throwable root) {
        if (root instanceof NullPointerException) {
            return "test the field in 'when' (field != null), or give it a value in 'declare'";
        }
        if (root instanceof ArithmeticException
                && String.valueOf(root.getMessage()).contains("by zero")) {
            return "test the divisor in 'when'";
        }
        if (BEYOND.matcher(String.valueOf(root.getMessage())).find()) {
            return "make a long of the int: 1L * ...";
        }
        if (root instanceof UnsupportedOperationException) {
            return "payloads can't be changed; make a copy: new ArrayList( ... ) or new TreeMap( ... )";
        }
        return null;
    }
}
