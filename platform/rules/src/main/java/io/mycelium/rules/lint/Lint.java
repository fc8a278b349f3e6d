package io.mycelium.rules.lint;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.RuleWarnings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at packs. Thread-safe; it only reads. */
public final class Lint {
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::code);

    private Lint() {}

    /**
     * What is found in a pack, in the order of its files and lines.
     *
     * @param source of a pack that compiles
     * @param surroundings the network that it is for; null where none is known
     */
    public static List<Finding> of(PackSource source, @Nullable Surroundings surroundings) {
        LintedPack pack = new LintedPack(source);
        new ImpossibleRules(pack).find();
        Set<String> silent = new HashSet<>(); // what a rule does that never fires is of no interest
        pack.findings().stream()
                .filter(each -> each.message().endsWith("never fires"))
                .forEach(each -> silent.add(String.valueOf(each.rule())));
        Set<String> endless = new EndlessLoops(pack).find();
        addWarnings(pack, endless, silent);
        new UnusedDeclarations(pack).find();
        new UnusedFields(pack, surroundings).find();
        new OverlappingRules(pack).find();
        new Overflows(pack).find();
        new GrowingState(pack).find();
        if (surroundings != null) {
            new LostSignals(pack, surroundings).find();
        }
        List<Finding> findings =
                new ArrayList<>(new Suppressions(pack, surroundings != null).leaveOut(pack.findings()));
        findings.sort(IN_ORDER);
        return findings.stream().distinct().toList();
    }

    /** What {@code validate} warns of too, but for what is known more exactly here. */
    private static void addWarnings(LintedPack pack, Set<String> endless, Set<String> silent) {
        for (PackProblem each : RuleWarnings.of(pack.parsed())) {
            LintCode code = LintCode.of(String.valueOf(each.code())).orElseThrow();
            String rule = String.valueOf(each.rule());
            if (!silent.contains(rule) && (code != LintCode.L202 || !endless.contains(rule))) {
                pack.findings()
                        .add(new Finding(
                                code,
                                each.file(),
                                each.line(),
                                each.column(),
                                each.rule(),
                                each.message(),
                                String.valueOf(each.hint())));
            }
        }
    }
}
