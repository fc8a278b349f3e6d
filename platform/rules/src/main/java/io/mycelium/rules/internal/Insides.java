package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.regex.Pattern;

/** The words of the rule compiler's own insides, which say nothing to an author, and reach none. */
final class Insides {
    private static final Pattern WORDS = Pattern.compile(
            "(?i:failed predicate|no viable alternative|unexpected exception|early exit|mismatched (?:set|tree))"
                    + "|cannot be cast to class|URLClassLoader|@[0-9a-f]{6,}\\b|org\\.(?:mvel2|antlr)\\.|org\\.drools\\.[\\w.]*(?:Exception|Impl|Error)\\b|\\bMethodStub\\b"
                    + "|\\bhelper\\.|Descr\\b|Cannot invoke \"|ValueType = |Field (?:Reader|Extractor) |Unable to create reader"
                    + "|Unable to build|\\bKnowledgeHelper\\b");

    private Insides() {}

    static boolean areIn(String text) {
        return WORDS.matcher(text).find();
    }

    /** A problem that says no more than its place where it spoke of them. */
    static PackProblem without(PackProblem problem) {
        return new PackProblem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.severity(),
                problem.rule(),
                areIn(problem.message()) ? words(problem.message()) : problem.message(),
                problem.hint());
    }

    private static String words(String message) {
        int said = message.indexOf(": ");
        String before = said < 0 ? "" : message.substring(0, said);
        return before.isEmpty() || areIn(before) ? "the rule compiler can't read what stands here" : before;
    }
}
