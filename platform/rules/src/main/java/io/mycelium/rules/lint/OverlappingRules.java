package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.Fitting;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.compare.Literal;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.lint.Writes.Write;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that match the same signal in the same state, and set a field of State to different values: the order of the file
 * decides which one stays.
 */
final class OverlappingRules {
    private static final Pattern DELETES = Pattern.compile("\\b(?:delete|retract|insert|insertLogical)\\s*\\(");

    /** A rule on one signal and State, all of whose conditions are known. */
    private record Reaction(
            AuthoredRule rule,
            PatternDescr signal,
            PatternDescr state,
            List<Comparison> ofSignal,
            List<Comparison> ofState,
            List<Write> writes) {}

    private final LintedPack pack;

    OverlappingRules(LintedPack pack) {
        this.pack = pack;
    }

    void find() {
        Map<String, List<Reaction>> bySignal = new LinkedHashMap<>();
        for (AuthoredRule rule : pack.rules()) {
            Reaction reaction = reaction(rule);
            if (reaction != null) {
                bySignal.computeIfAbsent(PackModel.simpleName(reaction.signal()), type -> new ArrayList<>())
                        .add(reaction);
            }
        }
        for (List<Reaction> all : bySignal.values()) {
            for (int second = 1; second < Math.min(all.size(), 200); second++) {
                for (int first = 0; first < second; first++) {
                    compare(all.get(first), all.get(second));
                }
            }
        }
    }

    private @Nullable Reaction reaction(AuthoredRule rule) {
        List<PatternDescr> facts = pack.facts(rule);
        boolean isKnown = facts.size() == 2
                && rule.descr().getLhs().getDescrs().size() == 2
                && PackModel.parent(rule, pack.parsed()) == null
                && !rule.isForRecovery()
                && isWithoutOrder(rule)
                && JavaText.isStraight(rule.consequenceCode())
                && !DELETES.matcher(rule.consequenceCode()).find();
        if (!isKnown || pack.isState(facts.get(0)) == pack.isState(facts.get(1))) {
            return null;
        }
        PatternDescr state = pack.isState(facts.get(0)) ? facts.get(0) : facts.get(1);
        PatternDescr signal = state == facts.get(0) ? facts.get(1) : facts.get(0);
        String bound = state.getIdentifier();
        if (bound == null || !pack.parsed().types().containsKey(PackModel.simpleName(signal))) {
            return null;
        }
        Comparisons ofSignal = LintedPack.comparisons(rule, signal);
        Comparisons ofState = LintedPack.comparisons(rule, state);
        Writes writes = Writes.of(rule, bound);
        return ofSignal.isWhole() && ofState.isWhole() && writes.isKnown()
                ? new Reaction(rule, signal, state, ofSignal.all(), ofState.all(), writes.all())
                : null;
    }

    private boolean isWithoutOrder(AuthoredRule rule) {
        boolean ofFile = pack.parsed().files().stream()
                .filter(file -> file.text() == rule.file())
                .flatMap(file -> file.descr().getAttributes().stream())
                .allMatch(each ->
                        each.getName().equals("no-loop") || each.getName().equals("dialect"));
        return ofFile
                && rule.descr().getAttributes().keySet().stream()
                        .allMatch(name -> name.equals("no-loop") || name.equals("dialect"));
    }

    private void compare(Reaction first, Reaction second) {
        for (Write one : first.writes()) {
            for (Write other : second.writes()) {
                if (one.field().equals(other.field())
                        && differ(one, other)
                        && fitTogether(first.signal(), first.ofSignal(), second.ofSignal())
                        && fitTogether(first.state(), first.ofState(), second.ofState())) {
                    pack.found(
                            LintCode.L401,
                            second.rule(),
                            other.offset(),
                            "the rule sets '" + other.field() + "' to " + other.value()
                                    + " for a signal for which rule \""
                                    + first.rule().name() + "\" ("
                                    + first.rule().file().name() + ":"
                                    + first.rule().place().line() + ") sets it to " + one.value(),
                            "say which comes first with salience, or let their conditions exclude each other");
                    return;
                }
            }
        }
    }

    /** Whether they are literals, and not the same one. */
    private static boolean differ(Write one, Write other) {
        Literal a = Literal.of(one.value());
        Literal b = Literal.of(other.value());
        return a != null && b != null && !a.equals(b);
    }

    /** Whether some fact passes both. */
    private boolean fitTogether(PatternDescr pattern, List<Comparison> one, List<Comparison> other) {
        List<Comparison> all = new ArrayList<>(one);
        all.addAll(other);
        return Fitting.byField(all).entrySet().stream()
                .allMatch(field -> field.getKey().matches("\\w+")
                        && Boolean.TRUE.equals(Fitting.fits(
                                pack.values(PackModel.simpleName(pattern), field.getKey()), field.getValue())));
    }
}
