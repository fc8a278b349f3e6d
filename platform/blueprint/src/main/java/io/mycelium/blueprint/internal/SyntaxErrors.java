package io.mycelium.blueprint.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the parser found wrong. What is not known here is passed on in the parser's own words. */
final class SyntaxErrors {
    private static final Pattern CANNOT_START =
            Pattern.compile("found character '(.+?)' that cannot start any token.*", Pattern.DOTALL);
    private static final Pattern UNKNOWN_ESCAPE =
            Pattern.compile("found unknown escape character (.+)\\(\\d+\\)", Pattern.DOTALL);
    private static final Pattern BAD_ESCAPE =
            Pattern.compile("expected escape sequence of (\\d) hexadecimal numbers, but found: (.*)", Pattern.DOTALL);
    private static final Pattern FLOW_END = Pattern.compile("expected ',' or '(.)', but got (.*)", Pattern.DOTALL);
    private static final Pattern BLOCK_END = Pattern.compile("expected <block end>, but found '(.*)'", Pattern.DOTALL);
    private static final Pattern NO_CONTENT =
            Pattern.compile("expected the node content, but found '(.*)'", Pattern.DOTALL);

    private static final String NEVER_CLOSED = "the quote that opens here is never closed";

    /** What the parser takes for the character behind the last; no text has it. */
    private static final char END = '\0';

    private SyntaxErrors() {}

    static void explain(YamlEngineException e, Problems problems) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            problems.add(new Position(1, 1), "this is not YAML: " + Words.visible(String.valueOf(e.getMessage())));
            return;
        }
        Position at = marked.getProblemMark().map(YamlTree::at).orElse(new Position(1, 1));
        Position begun = marked.getContextMark().map(YamlTree::at).orElse(at);
        String context = String.valueOf(marked.getContext());
        String problem = String.valueOf(marked.getProblem());

        switch (problem) {
            case "mapping values are not allowed here" ->
                problems.add(
                        at,
                        "a ':' is not possible here; check the indentation of this line, and put text with ': ' in it in quotes");
            case "found unexpected end of stream" -> problems.add(begun, NEVER_CLOSED);
            case "found unexpected document separator" ->
                problems.add(
                        begun,
                        "the quote that opens here is not closed before the line " + at.line()
                                + ", which ends the document");
            case "could not find expected ':'" ->
                problems.add(begun, "expected 'key: value', found no ':' after this key");
            case "sequence entries are not allowed here" ->
                problems.add(at, "a list can't begin here; begin it on a line of its own, or write it as [a, b]");
            default -> byPattern(context, problem, begun, at, problems);
        }
    }

    private static void byPattern(String context, String problem, Position begun, Position at, Problems problems) {
        Matcher matcher;
        if (problem.contains("'\\t(TAB)'")) {
            problems.add(at, "a tab can't indent or begin a value; use spaces");
        } else if (problem.indexOf(END) >= 0) {
            problems.add(begun, NEVER_CLOSED);
        } else if ((matcher = CANNOT_START.matcher(problem)).matches()) {
            problems.add(at, "a value can't begin with " + Words.quoted(matcher.group(1)) + "; put it in quotes");
        } else if ((matcher = UNKNOWN_ESCAPE.matcher(problem)).matches()) {
            problems.add(
                    at,
                    "there is no escape " + Words.quoted("\\" + matcher.group(1))
                            + " in double quotes; write \\\\ for a backslash, or use single quotes");
        } else if (problem.startsWith("found unknown escape character ")) {
            problems.add(at, "no character has the number of this escape; the last is \\U0010ffff");
        } else if ((matcher = BAD_ESCAPE.matcher(problem)).matches()) {
            problems.add(
                    at,
                    "expected " + matcher.group(1) + " hexadecimal digits after the escape, got "
                            + Words.quoted(matcher.group(2)));
        } else if ((matcher = FLOW_END.matcher(problem)).matches()) {
            String what = matcher.group(1).equals("]") ? "the list" : "the map";
            boolean goesOn = matcher.group(2).equals(":") || matcher.group(2).equals("-");
            if (goesOn && at.line() > begun.line()) { // what follows is no part of it, most probably
                problems.add(
                        begun,
                        what + " that begins here is not closed: expected ',' or '" + matcher.group(1) + "' before "
                                + token(matcher.group(2)) + " at " + at);
                return;
            }
            problems.add(
                    at,
                    "expected ',' or '" + matcher.group(1) + "' in " + what + " that begins at " + begun + ", got "
                            + token(matcher.group(2)));
        } else if ((matcher = BLOCK_END.matcher(problem)).matches()) {
            problems.add(at, notInBlock(context, matcher.group(1), begun));
        } else if ((matcher = NO_CONTENT.matcher(problem)).matches()) {
            problems.add(at, "expected a value, got " + token(matcher.group(1)));
        } else if (context.equals("while scanning an alias")) {
            problems.add(begun, "a '*' at the beginning stands for an alias in YAML; put a pattern in quotes: \"*\"");
        } else if (context.equals("while scanning an anchor")) {
            problems.add(
                    begun,
                    "a '&' at the beginning marks a value for aliases and needs a name: &name; put text in quotes");
        } else if (context.equals("while scanning a block scalar")) {
            problems.add(
                    begun,
                    "after '|' or '>' the text begins on the next line, indented; put text with '|' or '>' in quotes");
        } else {
            problems.add(at, "this is not YAML: " + Words.visible(problem));
        }
    }

    private static String notInBlock(String context, String token, Position begun) {
        boolean list = context.equals("while parsing a block collection");
        String around = (list ? "the list" : "the map") + " that begins at " + begun;
        return switch (token) {
            case "<block mapping start>", "<block sequence start>" ->
                "this line is indented differently from its neighbours; " + around + " goes on in column "
                        + begun.column();
            case "-" -> "a list item '-' is not possible here, among the keys of " + around;
            case "?" -> "a key is not possible here, among the items of " + around + "; expected '- '";
            case "<scalar>" ->
                "unexpected text after a value in " + around
                        + "; put a whole value in one pair of quotes, and check the indentation";
            default -> "unexpected " + token(token) + " in " + around;
        };
    }

    /** A token of the parser in words. */
    private static String token(String token) {
        return switch (token) {
            case "<stream end>" -> "the end of the file";
            case "<document end>", "<document start>" -> "the end of the document";
            case "<scalar>" -> "more text";
            case "<block end>" -> "the end of what is indented";
            case "<block mapping start>", "<block sequence start>" -> "a line that is indented differently";
            case "<anchor>" -> "'&'";
            case "<alias>" -> "'*'";
            case "<tag>" -> "'!'";
            default -> Words.quoted(token);
        };
    }
}
