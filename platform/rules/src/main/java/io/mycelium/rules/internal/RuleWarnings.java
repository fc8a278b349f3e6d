package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** What {@code validate} and {@code lint} both warn of: rules that fire more often than their author may think. */
public final class RuleWarnings {
    private RuleWarnings() {}

    /** Each with its code, also those that the author has asked to leave out. */
    public static List<PackProblem> of(ParsedPack pack) {
        List<PackProblem> problems = new ArrayList<>();
        StandingConditions standing = new StandingConditions(pack, problems);
        pack.rules().stream().filter(AuthoredRule::isRule).forEach(standing::warn);
        new Reactions(pack, problems).warn();
        return problems;
    }
}
