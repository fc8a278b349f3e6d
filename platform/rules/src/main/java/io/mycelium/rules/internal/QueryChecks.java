package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** Queries that would answer less than they say, and calls of them that get no answer where they wait for one. */
final class QueryChecks {
    private static final Pattern VARIABLE = Pattern.compile("\\$?[\\p{L}_][\\p{L}\\p{N}_]*|\\$[\\p{L}\\p{N}_]+");

    private final ParsedPack pack;
    private final List<PackProblem> problems;
    private final Map<String, AuthoredRule> queries = new LinkedHashMap<>();

    QueryChecks(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
        for (AuthoredRule each : pack.rules()) {
            if (each.descr() instanceof QueryDescr) {
                queries.putIfAbsent(each.name(), each);
            }
        }
    }

    void run() {
        queries.values().forEach(each -> checkBranches(each, each.descr().getLhs()));
        for (AuthoredRule rule : queries.isEmpty() ? List.<AuthoredRule>of() : pack.rules()) {
            for (PatternDescr each : PackModel.patterns(rule.descr().getLhs())) {
                AuthoredRule query = queries.get(each.getObjectType());
                if (query != null && each.getStartCharacter() >= 0) {
                    checkCall(rule, each, query);
                }
            }
        }
    }

    /** Drools sets a parameter in the first branch of an {@code or}, and compares it in the others. */
    private void checkBranches(AuthoredRule query, BaseDescr part) {
        if (!(part instanceof ConditionalElementDescr element)) {
            return;
        }
        for (String parameter : ((QueryDescr) query.descr()).getParameters()) {
            List<PatternDescr> setters = new ArrayList<>();
            if (part instanceof OrDescr) {
                for (Object branch : element.getDescrs()) {
                    PackModel.patterns((BaseDescr) branch).stream()
                            .filter(each -> sets(query, each, parameter))
                            .findFirst()
                            .ifPresent(setters::add);
                }
            }
            if (setters.size() > 1) {
                problems.add(query.error(
                        query.file().place(setters.get(1).getStartCharacter()),
                        "of the branches of an 'or' only the first can set '" + parameter + "'",
                        "write a query for each branch"));
            }
        }
        element.getDescrs().forEach(each -> checkBranches(query, (BaseDescr) each));
    }

    private static boolean sets(AuthoredRule query, PatternDescr pattern, String parameter) {
        return pattern.getStartCharacter() >= 0
                && sets(query.file().code().substring(pattern.getStartCharacter(), end(query, pattern)), parameter);
    }

    private static boolean sets(String code, String variable) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "\\s*:=")
                .matcher(code)
                .find();
    }

    private static int end(AuthoredRule rule, PatternDescr pattern) {
        return Math.min(pattern.getEndCharacter() + 1, rule.file().code().length());
    }

    private void checkCall(AuthoredRule rule, PatternDescr call, AuthoredRule query) {
        List<String> parameters = List.of(((QueryDescr) query.descr()).getParameters());
        int place = 0;
        for (Matcher argument : arguments(rule, call)) {
            String text = argument.group().strip();
            if (place < parameters.size()
                    && VARIABLE.matcher(text).matches()
                    && !isKnown(rule, text, call.getStartCharacter())
                    && !isSet(query, parameters.get(place), new HashSet<>())) {
                int blanks = argument.group().length()
                        - argument.group().stripLeading().length();
                problems.add(rule.error(
                        rule.file().place(argument.start() + blanks),
                        "'" + text + "' gets no value: the query '" + query.name() + "' sets its '"
                                + parameters.get(place) + "' nowhere",
                        "write " + parameters.get(place) + " := and a field in the query, or give a value"));
            }
            place++;
        }
    }

    /** What stands between the commas before the semicolon of a call. */
    private static List<Matcher> arguments(AuthoredRule rule, PatternDescr call) {
        String code = rule.file().code();
        int open = code.indexOf('(', call.getStartCharacter());
        int end = end(rule, call);
        int semicolon = open < 0 ? -1 : code.indexOf(';', open);
        List<Matcher> found = new ArrayList<>();
        if (semicolon < 0 || semicolon > end) {
            return found;
        }
        int from = open + 1;
        int depth = 0;
        for (int i = open + 1; i <= semicolon; i++) {
            char c = code.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && (c == ',' || i == semicolon)) {
                Matcher argument = Pattern.compile("(?s).*").matcher(code).region(from, i);
                argument.lookingAt();
                found.add(argument);
                from = i + 1;
            }
        }
        return found;
    }

    /** Whether a name has a value before a place: it is bound, is a parameter, a constant or {@code null}. */
    private static boolean isKnown(AuthoredRule rule, String name, int before) {
        boolean parameter = rule.descr() instanceof QueryDescr query
                && List.of(query.getParameters()).contains(name);
        boolean bound = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "\\s*:")
                .matcher(rule.file().code().substring(rule.start(), before))
                .find();
        return parameter || bound || !name.startsWith("$");
    }

    /** Whether a query gives a parameter a value, or another one does that it calls with it. */
    private boolean isSet(AuthoredRule query, String parameter, Set<String> seen) {
        String code = query.file().code().substring(query.start(), query.end());
        if (!seen.add(query.name() + ' ' + parameter) || sets(code, parameter)) {
            return true;
        }
        for (PatternDescr each : PackModel.patterns(query.descr().getLhs())) {
            AuthoredRule called = queries.get(each.getObjectType());
            if (called == null) {
                continue;
            }
            List<Matcher> arguments = arguments(query, each);
            for (int i = 0; i < arguments.size(); i++) {
                String[] others = ((QueryDescr) called.descr()).getParameters();
                if (arguments.get(i).group().strip().equals(parameter)
                        && (i >= others.length || isSet(called, others[i], seen))) {
                    return true;
                }
            }
        }
        return false;
    }
}
