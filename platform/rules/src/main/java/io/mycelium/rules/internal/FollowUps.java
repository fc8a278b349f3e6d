package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what is said of a rule, and only follows from something else that is wrong in it or in a declaration. */
final class FollowUps {
    private static final Pattern UNKNOWN = Pattern.compile("^unknown variable '(\\$[^']+)'$");

    private FollowUps() {}

    /**
     * A variable that a rule binds is unknown only since what it is bound to is wrong. What an expression does not give is no
     * news where that is refused.
     *
     * @param before what was found before the rule compiler was asked
     */
    static void leaveOut(ParsedPack pack, List<PackProblem> found, List<PackProblem> before) {
        List<PackProblem> all = List.copyOf(found);
        found.removeIf(each -> each.message().startsWith("Type mismatch: cannot convert from void")
                && before.stream()
                        .anyMatch(other -> other.isError()
                                && each.rule() != null
                                && each.rule().equals(other.rule())));
        found.removeIf(each -> {
            Matcher unknown = UNKNOWN.matcher(each.message());
            AuthoredRule rule = each.rule() == null ? null : pack.rule(each.rule());
            return unknown.matches()
                    && rule != null
                    && binds(rule, unknown.group(1))
                    && all.stream().anyMatch(other -> other != each && isCause(other, each));
        });
    }

    private static boolean binds(AuthoredRule rule, String variable) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "\\s*:")
                .matcher(rule.conditionCode())
                .find();
    }

    private static boolean isCause(PackProblem other, PackProblem of) {
        boolean same = other.rule() == null || other.rule().equals(of.rule());
        return same && !UNKNOWN.matcher(other.message()).matches();
    }
}
