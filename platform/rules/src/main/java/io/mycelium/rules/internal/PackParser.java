package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackProblem.Severity;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.DrlText.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** From the text of a pack's files to their descriptions, or to what is wrong with their syntax. */
final class PackParser {
    private static final Pattern CONSTANTS = Pattern.compile("\\bdeclare\\s+(\\w+)\\s+[A-Z][A-Z0-9_]*\\s*$");
    private static final Pattern LAMBDA = Pattern.compile("(?:\\w+|\\([\\w\\s,]*\\))\\s*->|\\w+::\\w+");
    private static final Pattern BLOCK_START =
            Pattern.compile("(?m)^[ \\t]*(rule|query|declare|function|import|package|global)\\b(?!\\s*:)");
    private static final String PARTS = "a pack consists of declare, rule, function, query and import";
    private static final Pattern LINE_COLUMN = Pattern.compile("Line (\\d+):(\\d+) (.*)", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("(?:mismatched|no viable alternative at|extraneous) input '(.*?)'");
    private static final Pattern EXPECTED =
            Pattern.compile("expecting (?:one of the following tokens: )?'(.*?)'(?: in|\\.|$)");
    private static final Pattern IN_RULE = Pattern.compile("in (?:rule|query) \"?([^\"]*)\"?\\s*$");

    private static final String CHANGES = "a condition changes nothing: modify it in 'then'";

    /** What to do about signs that are none of conditions. */
    private static final Map<String, String> MEANT = Map.of(
            "=", "equal is written ==",
            "\\", "a division is written /",
            "?", "a choice is made in a function: greater(a, b) == 2",
            "+=", CHANGES,
            "-=", CHANGES,
            "*=", CHANGES,
            "/=", CHANGES,
            "%=", CHANGES);

    private static final Set<String> HAS_END = Set.of("rule", "query", "declare");

    private final List<PackProblem> problems = new ArrayList<>();

    /** The pack; null if there are {@link #problems}. */
    @Nullable
    ParsedPack parse(PackSource source) {
        List<ParsedPack.ParsedFile> files = new ArrayList<>();
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            DrlText text = new DrlText(file.getKey(), file.getValue());
            PackageDescr descr = parse(text);
            if (descr != null) {
                files.add(new ParsedPack.ParsedFile(text, descr));
            }
        }
        return problems.isEmpty() ? new ParsedPack(source.manifest(), files) : null;
    }

    List<PackProblem> problems() {
        return problems;
    }

    private @Nullable PackageDescr parse(DrlText file) {
        List<PackProblem> odd = TextChecks.of(file);
        if (!odd.isEmpty()) {
            problems.addAll(odd);
            return null;
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = null;
        try {
            descr = parser.parse(false, new StringReader(file.forParser()));
            if (descr != null) {
                descr.getRules().forEach(PackParser::nameAsWritten);
            }
        } catch (DroolsParserException | RuntimeException e) {
            // what it stumbled over is among its errors, or the file is not DRL at all
        } catch (StackOverflowError e) {
            problems.add(tooDeep(file));
            return null;
        }
        Place openQuote = file.openQuote();
        boolean inHeader = BLOCK_START
                .matcher(file.code())
                .region(file.startOfLine(openQuote.line()), file.startOfLine(openQuote.line() + 1))
                .find();
        if (parser.hasErrors() && inHeader && isTextOpen(file, openQuote)) {
            problems.add(PackProblem.error(
                    file.name(),
                    openQuote.line(),
                    openQuote.column(),
                    "the name has no closing quote",
                    "rule \"name of the rule\""));
            return descr;
        }
        if (parser.hasErrors() && !openQuote.equals(Place.NOWHERE) && !inHeader) {
            problems.add(PackProblem.error(
                    file.name(),
                    openQuote.line(),
                    openQuote.column(),
                    "this quote is not closed on its line",
                    "a text ends with the quote that it begins with"));
            return descr;
        }
        int before = problems.size();
        int unfinished = reportMissingEnds(file);
        PackProblem cause = problems.size() > before || !parser.hasErrors()
                ? null
                : cause(file, parser.getErrors().get(0));
        if (cause != null) {
            problems.add(cause);
            return descr;
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error instanceof ParserError at ? at.getRow() : 0;
            boolean follows = problems.size() > before && Insides.areIn(error.getMessage())
                    || unfinished < Integer.MAX_VALUE && line == 0;
            if (line < unfinished && !follows) {
                problems.add(syntaxProblem(file, error.getMessage(), line));
            }
        }
        if (descr == null && unfinished == Integer.MAX_VALUE && problems.size() == before) {
            problems.add(PackProblem.error(file.name(), 1, 1, "this is not DRL", null));
        }
        return descr;
    }

    private static boolean isTextOpen(DrlText file, Place quote) {
        return !quote.equals(Place.NOWHERE)
                && file.code().charAt(file.startOfLine(quote.line()) + quote.column() - 1) == '"';
    }

    /** What made the parser stumble, if that stands before the place where it did: then all else follows from it. */
    private static @Nullable PackProblem cause(DrlText file, DroolsError error) {
        Matcher at = LINE_COLUMN.matcher(error.getMessage());
        if (!at.find()) {
            return null;
        }
        int offset = Math.min(
                file.text().length(), file.startOfLine(Integer.parseInt(at.group(1))) + Integer.parseInt(at.group(2)));
        Matcher named = IN_RULE.matcher(at.group(3).trim());
        String rule = named.find() ? named.group(1) : null;
        Misspelt.Found misspelt = Misspelt.before(file.code(), offset);
        if (misspelt != null) {
            Place place = file.place(misspelt.offset());
            return new PackProblem(
                    file.name(),
                    place.line(),
                    place.column(),
                    Severity.ERROR,
                    rule,
                    misspelt.message(),
                    misspelt.hint());
        }
        return OpenBrackets.around(file, offset, rule);
    }

    /** The parser goes into each bracket by calling itself. */
    private static PackProblem tooDeep(DrlText file) {
        String code = file.code();
        int depth = 0;
        int most = 0;
        int deepest = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth > most) {
                most = depth;
                deepest = i;
            }
        }
        Place place = file.place(deepest);
        return PackProblem.error(
                file.name(),
                place.line(),
                place.column(),
                "here are " + most + " brackets within each other, more than the rule compiler can read",
                "leave out what says nothing, or work a part of it out in a function");
    }

    /** Reports each block that has no {@code end}; gives the line of the first, behind which the parser is lost. */
    private int reportMissingEnds(DrlText file) {
        List<MatchResult> blocks = BLOCK_START.matcher(file.code()).results().toList();
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < blocks.size(); i++) {
            int start = blocks.get(i).start(1);
            int next = i + 1 < blocks.size()
                    ? blocks.get(i + 1).start()
                    : file.text().length();
            if (HAS_END.contains(blocks.get(i).group(1)) && file.offsetOf("end", start, next) < 0) {
                Place place = file.place(start);
                if (hasOpenQuote(file, start)) {
                    problems.add(PackProblem.error(
                            file.name(),
                            place.line(),
                            place.column(),
                            "the name has no closing quote",
                            "rule \"name of the rule\""));
                    first = Math.min(first, place.line());
                    continue;
                }
                problems.add(PackProblem.error(
                        file.name(),
                        place.line(),
                        place.column(),
                        header(file, start) + " has no 'end'",
                        "write 'end' on a line of its own after its last line"));
                first = Math.min(first, place.line());
            }
        }
        return first;
    }

    private static boolean hasOpenQuote(DrlText file, int start) {
        String line = file.code().substring(start).split("\\R", 2)[0];
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String header(DrlText file, int start) {
        String text = file.text().substring(start).split("\\R", 2)[0].trim();
        Matcher quoted =
                Pattern.compile("^(\\w+\\s+(?:\"[^\"]*\"|'[^']*'|[\\w:.]+))").matcher(text);
        return quoted.find() ? quoted.group(1) : text;
    }

    /** A name may have double quotes in it, between single ones. */
    private static void nameAsWritten(RuleDescr rule) {
        rule.setName(rule.getName().replace(DrlText.QUOTE_IN_TEXT, '"'));
        if (rule.getParentName() != null) {
            rule.setParentName(rule.getParentName().replace(DrlText.QUOTE_IN_TEXT, '"'));
        }
    }

    private static PackProblem syntaxProblem(DrlText file, String message, int row) {
        String raw = message.replaceFirst("^\\[ERR \\d+]\\s*", "");
        Matcher at = LINE_COLUMN.matcher(raw);
        Place place = new Place(Math.max(1, row), 1);
        if (at.find()) {
            place = new Place(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)) + 1);
            raw = at.group(3);
        }
        Matcher ruleName = IN_RULE.matcher(raw.trim());
        String rule = ruleName.find() ? ruleName.group(1) : null;
        Matcher input = INPUT.matcher(raw);
        Matcher expected = EXPECTED.matcher(raw);
        String wanted = expected.find() ? expected.group(1) : null;
        String readable;
        String hint = null;
        if (input.find()) {
            String token = input.group(1);
            int lambda = lambda(file, place);
            if (lambda >= 0) {
                Place there = file.place(lambda);
                return new PackProblem(
                        file.name(),
                        there.line(),
                        there.column(),
                        Severity.ERROR,
                        rule,
                        "a condition can't have a function in it, written with -> or ::",
                        "write it as a function of the pack and call that: function boolean anyAbove(List l, int n) { ... };"
                                + " or ask for what is in the list: exists Type( ... ) from $list");
            }
            HalfConstraint.Missing missing = missing(file, place);
            if (missing != null) {
                Place there = file.place(missing.offset());
                return new PackProblem(
                        file.name(), there.line(), there.column(), Severity.ERROR, rule, missing.message(), null);
            }
            boolean atEnd = token.equals("<eof>") || token.isEmpty();
            int stray = atEnd ? behindTheLastBlock(file) : -1;
            if (stray >= 0) {
                Place there = file.place(stray);
                String word = file.text().substring(stray).split("\\s", 2)[0];
                return PackProblem.error(
                        file.name(),
                        there.line(),
                        there.column(),
                        "'" + word + "' does not belong here; " + PARTS,
                        null);
            }
            readable = atEnd ? "the file ends too early" : "'" + token + "' does not belong here";
            if (wanted != null && wanted.contains("package,")) {
                readable += "; " + PARTS;
            } else if (wanted != null) {
                readable += "; expected '" + wanted.replaceAll("^\\[|]$", "") + "'";
            }
            hint = syntaxHint(file, place, token);
        } else {
            readable =
                    raw.split("\\R", 2)[0].replaceFirst("\\s*Exception:.*", "").trim();
            if (wanted != null && raw.startsWith("missing")) {
                readable = "'" + wanted + "' is missing";
            }
        }
        return new PackProblem(file.name(), place.line(), place.column(), Severity.ERROR, rule, readable, hint);
    }

    /** What is missing in the condition around a place; null where it is in none, or that is not known. */
    private static HalfConstraint.@Nullable Missing missing(DrlText file, Place place) {
        int[] condition = conditionAround(file, place);
        if (condition == null) {
            return null;
        }
        int from = condition[0];
        int offset = file.startOfLine(place.line()) + place.column() - 1;
        HalfConstraint.Missing found = HalfConstraint.at(file.code().substring(from, condition[1]), offset - from);
        return found == null ? null : new HalfConstraint.Missing(found.offset() + from, found.message());
    }

    /** Where a lambda, or the name of a method in place of one, stands in the condition around a place; -1: there is none. */
    private static int lambda(DrlText file, Place place) {
        int[] condition = conditionAround(file, place);
        Matcher lambda = condition == null ? null : LAMBDA.matcher(file.code()).region(condition[0], condition[1]);
        return lambda != null && lambda.find() ? lambda.start() : -1;
    }

    /** From where to where the condition around a place goes; null where it is in none. */
    private static int @Nullable [] conditionAround(DrlText file, Place place) {
        int offset = file.startOfLine(place.line()) + place.column() - 1;
        String before = file.code().substring(0, Math.min(offset, file.code().length()));
        int when = lastWord(before, "when");
        if (when < Math.max(lastWord(before, "then"), lastWord(before, "end")) || when < lastWord(before, "rule")) {
            return null;
        }
        int then = file.offsetOf("then", when, file.text().length());
        int from = when + "when".length();
        return new int[] {from, then < from ? file.text().length() : then};
    }

    /** Where text begins that belongs to nothing, behind the last {@code end}; -1 if there is none. */
    private static int behindTheLastBlock(DrlText file) {
        int end = lastWord(file.code(), "end");
        if (end < 0) {
            return -1;
        }
        String rest = file.code().substring(end + "end".length());
        if (rest.isBlank() || BLOCK_START.matcher(rest).find()) {
            return -1;
        }
        return end + "end".length() + rest.length() - rest.stripLeading().length();
    }

    private static @Nullable String syntaxHint(DrlText file, Place place, String token) {
        int offset = file.startOfLine(place.line()) + place.column() - 1;
        String before = file.code().substring(0, Math.min(offset, file.code().length()));
        int rule = lastWord(before, "rule");
        int end = lastWord(before, "end");
        if (rule > end) {
            String block = before.substring(rule);
            if (!block.matches("(?s).*\\bwhen\\b.*") && !block.matches("(?s).*\\bthen\\b.*")) {
                return token.equals("then")
                        ? null
                        : block.matches("rule[ \\t]+\\w+[ \\t]+") && token.matches("\\w+")
                                ? "a name of several words stands in quotes"
                                : "a rule's conditions begin with 'when'";
            }
            if (!block.matches("(?s).*\\bthen\\b.*")) {
                String meant = MEANT.get(token);
                if (meant != null) {
                    return meant;
                }
                long open = block.chars().filter(c -> c == '(').count()
                        - block.chars().filter(c -> c == ')').count();
                if (open > 0 && !token.equals(")")) {
                    return "a ')' may be missing before it";
                }
                if (Set.of("end", "{", ";", "=").contains(token)) {
                    return "a rule's actions begin with 'then'";
                }
            }
        }
        if (lastWord(before, "query") > Math.max(rule, end) && before.matches("(?s).*\\bwhen\\b\\s*")) {
            return "a query has conditions alone, without 'when' and 'then'";
        }
        if (token.equals("return") && lastWord(before, "function") > end) {
            return "the function before it is over: a '{' is missing in it, or there is a '}' too many";
        }
        Matcher constants = CONSTANTS.matcher(before);
        if (Set.of(",", ";", "(").contains(token) && lastWord(before, "declare") > end && constants.find()) {
            return "constants are declared so: declare enum " + constants.group(1) + " ONE, TWO; end";
        }
        if (token.equals(",") && lastWord(before, "declare") > end) {
            return "the fields of a type stand one after the other, without commas";
        }
        if (token.equals("end")) {
            return "there is one 'end' too many, or a rule before it has none";
        }
        return token.equals(")") ? "the condition before it is not complete" : null;
    }

    private static int lastWord(String code, String word) {
        int last = -1;
        Matcher matcher = Pattern.compile("\\b" + word + "\\b").matcher(code);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
