package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;

/**
 * Gives a rule that extends another one its conditions, in front of its own. Drools would put both together later, and
 * would not see then that a condition of the one reads a field of a fact that the other has bound, {@code $state.limit}: so
 * the rule would not be told of a change of that field.
 */
final class Inheritance {
    private final Map<BaseDescr, AuthoredRule> inherited = new IdentityHashMap<>();

    /** Writes all of a pack out. A rule whose ancestors are not there, or go in a circle, stays as it is. */
    void writeOut(ParsedPack pack) {
        Map<AuthoredRule, List<BaseDescr>> own = new IdentityHashMap<>();
        Map<AuthoredRule, List<AuthoredRule>> ancestors = new IdentityHashMap<>();
        for (AuthoredRule each : pack.rules()) {
            own.put(each, parts(each));
            ancestors.put(each, ancestors(each, pack));
        }
        for (AuthoredRule rule : pack.rules()) {
            List<AuthoredRule> before = ancestors.getOrDefault(rule, List.of());
            if (before.isEmpty()) {
                continue;
            }
            AndDescr all = new AndDescr();
            all.copyLocation(rule.descr().getLhs());
            for (AuthoredRule each : before) {
                own.getOrDefault(each, List.of()).forEach(part -> {
                    inherited.putIfAbsent(part, each);
                    all.addDescr(part);
                });
            }
            own.getOrDefault(rule, List.of()).forEach(all::addDescr);
            rule.descr().setLhs(all);
            rule.descr().setParentName(null);
        }
    }

    /** The rule in whose text a part of a rule's condition stands. */
    AuthoredRule writerOf(BaseDescr part, AuthoredRule rule) {
        return inherited.getOrDefault(part, rule);
    }

    @SuppressWarnings("unchecked") // what is in a condition is conditions
    private static List<BaseDescr> parts(AuthoredRule rule) {
        return List.copyOf((List<BaseDescr>) rule.descr().getLhs().getDescrs());
    }

    /** The topmost first. */
    private static List<AuthoredRule> ancestors(AuthoredRule rule, ParsedPack pack) {
        Set<String> met = new LinkedHashSet<>(Set.of(rule.name()));
        List<AuthoredRule> found = new ArrayList<>();
        String name = rule.descr().getParentName();
        while (name != null && !name.isEmpty()) {
            AuthoredRule parent = pack.rule(name);
            if (parent == null || !met.add(name)) {
                return List.of();
            }
            found.add(0, parent);
            name = parent.descr().getParentName();
        }
        return found;
    }
}
