package io.mycelium.rules.lint;

import io.mycelium.api.rule.Notices;
import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparison.Operator;
import io.mycelium.rules.compare.Literal;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Finds signals that nobody sends to who waits for them, and emissions that nobody hears: in a network that is given. */
final class LostSignals {
    private final LintedPack pack;
    private final Surroundings surroundings;

    LostSignals(LintedPack pack, Surroundings surroundings) {
        this.pack = pack;
        this.surroundings = surroundings;
    }

    void find() {
        Map<String, String> frequencies = new TreeMap<>();
        pack.parsed().frequencies().forEach((frequency, type) -> frequencies.put(type, frequency));
        for (AuthoredRule rule : pack.rules()) {
            Set<String> said = new TreeSet<>();
            for (PatternDescr fact : pack.facts(rule)) {
                String frequency = frequency(rule, fact, frequencies);
                if (frequency != null
                        && !frequency.startsWith(Notices.PREFIX)
                        && !surroundings.isSent(frequency)
                        && said.add(frequency)) {
                    pack.found(
                            LintCode.L103,
                            rule,
                            fact.getStartCharacter(),
                            "no signal \"" + frequency
                                    + "\" comes to a hypha of this pack: nobody in the blueprint sends"
                                    + " one to it; the rule never fires",
                            "let somebody send it, correct the frequency, or leave the rule out");
                }
            }
        }
        for (Emissions.Emission each : Emissions.of(pack)) {
            AuthoredRule rule = each.rule();
            String frequency = each.frequency();
            if (rule != null && frequency != null && !each.isNamed() && !surroundings.isHeard(frequency)) {
                pack.found(
                        LintCode.L601,
                        rule,
                        each.offset(),
                        "nobody hears \"" + frequency + "\": " + surroundings.reach(),
                        "add a socket to who heeds it, correct the frequency, or leave it out");
            }
        }
    }

    /** The only frequency that a fact of a pattern can come on; null where there are others, or it need not be a signal. */
    private @Nullable String frequency(AuthoredRule rule, PatternDescr fact, Map<String, String> frequencies) {
        String type = PackModel.simpleName(fact);
        if (type.equals("Signal")) {
            List<Comparison> tests = LintedPack.comparisons(rule, fact).all().stream()
                    .filter(each -> each.field().equals("frequency") && each.operator() == Operator.EQUAL)
                    .toList();
            List<Literal> values = tests.size() == 1 ? tests.get(0).values() : null;
            return values != null && values.get(0).kind() == Literal.Kind.TEXT
                    ? values.get(0).value().toString()
                    : null;
        }
        boolean isBase = pack.parsed().types().values().stream()
                .anyMatch(each -> each.descr().getSuperTypes().stream()
                        .anyMatch(parent -> parent.getName().equals(type)));
        return isBase || pack.parsed().makesFactsOf(type) ? null : frequencies.get(type);
    }
}
