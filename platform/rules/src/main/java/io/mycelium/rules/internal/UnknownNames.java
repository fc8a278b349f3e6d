package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a rule names and nobody has made, where Drools stumbles over it without saying so. */
final class UnknownNames {
    private static final Pattern BOUND = Pattern.compile("(\\$[\\p{L}\\p{N}_$]*)\\s*:");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\p{L}\\p{N}_$.])\\$[\\p{L}\\p{N}_$]+");
    private static final Pattern KEY = Pattern.compile("\\bgroupby\\s*\\(");
    private static final Pattern CALL = Pattern.compile("(?<![\\w$.])(?<!new )([a-z_]\\w*)\\s*\\(");

    private UnknownNames() {}

    /** The first in the condition of a rule; null if there is none. */
    static @Nullable PackProblem first(ParsedPack pack, AuthoredRule rule) {
        Set<String> bound = new TreeSet<>();
        Set<AuthoredRule> seen = new HashSet<>();
        for (AuthoredRule each = rule; each != null && seen.add(each); each = parent(pack, each)) {
            BOUND.matcher(each.conditionCode()).results().forEach(name -> bound.add(name.group(1)));
        }
        String code = rule.conditionCode();
        Matcher variable = VARIABLE.matcher(code);
        while (variable.find()) {
            if (!bound.contains(variable.group())) {
                String meant = Names.suggestion(variable.group(), bound);
                return rule.error(
                        rule.file().place(rule.start() + variable.start()),
                        "unknown variable '" + variable.group() + "'",
                        meant != null ? meant : "bind it before it is used: " + variable.group() + " : field");
            }
        }
        return KEY.matcher(code).find() ? call(pack, rule, code) : null;
    }

    private static @Nullable PackProblem call(ParsedPack pack, AuthoredRule rule, String code) {
        Matcher key = KEY.matcher(code);
        while (key.find()) {
            int from = code.indexOf(';', key.end());
            int to = from < 0 ? -1 : code.indexOf(';', from + 1);
            Matcher call = CALL.matcher(code);
            while (to > 0 && call.region(from, to).find()) {
                Set<String> known = functions(pack);
                if (!known.contains(call.group(1))) {
                    return rule.error(
                            rule.file().place(rule.start() + call.start(1)),
                            "there is no function '" + call.group(1) + "'",
                            Names.suggestion(call.group(1), known));
                }
                from = call.end();
            }
        }
        return null;
    }

    private static Set<String> functions(ParsedPack pack) {
        Set<String> names = new TreeSet<>();
        for (ParsedPack.ParsedFile file : pack.files()) {
            file.descr().getFunctions().forEach(each -> names.add(each.getName()));
            file.descr()
                    .getFunctionImports()
                    .forEach(each -> names.add(
                            each.getTarget().substring(each.getTarget().lastIndexOf('.') + 1)));
        }
        return names;
    }

    private static @Nullable AuthoredRule parent(ParsedPack pack, AuthoredRule rule) {
        String name = rule.descr().getParentName();
        return name == null || name.isEmpty() ? null : pack.rule(name);
    }
}
