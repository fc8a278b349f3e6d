package io.mycelium.testkit.bench;

import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures steps of a pack: first alone in this JVM, as the compiler makes of it what it makes in a server; then beside another pack, and
 * beside the pack without one of its rules. For one thread.
 */
public final class Bench {
    /** What is not a signal. */
    public static final String OPENING = "(opening)";

    static final String ALL = "all";

    private final DroolsBehaviour pack;
    private final List<KeptStep> steps;
    private final List<PlainMap> states;
    private final int count;
    private final int millis;

    /**
     * Makes it ready.
     *
     * @param steps that this pack, or one compiled of the same, has taken; at least one, each with its state
     * @param count of rounds
     * @param millis that a round takes, about
     */
    public Bench(DroolsBehaviour pack, List<KeptStep> steps, int count, int millis) {
        this.pack = pack;
        this.steps = List.copyOf(steps);
        this.count = count;
        this.millis = millis;
        this.states = steps.stream()
                .map(each -> each.behaviour().states().write(Objects.requireNonNull(each.state())))
                .toList();
    }

    /**
     * Measures all.
     *
     * @param against another pack; throws a {@link StateException} if it can't have the states of the steps
     */
    public BenchReport measure(@Nullable DroolsBehaviour against) {
        List<BenchReport.Row> rows = new ArrayList<>();
        BenchReport.Against other;
        List<BenchReport.Rule> rules;
        try (Contender own = contender(pack)) {
            var unused = rounds(1).of(List.of(own), all(), units(all())); // what runs first is compiled last
            kinds().forEach((what, which) -> {
                Rounds.Shown shown =
                        rounds(1).of(List.of(own), which, units(which)).get(0);
                rows.add(new BenchReport.Row(what, units(which), shown.time(), shown.allocated()));
            });
            other = against == null ? null : against(own, against);
            rules = rules(own);
        }
        return new BenchReport(rows, other, rules);
    }

    private Contender contender(DroolsBehaviour of) {
        return new Contender(of, steps, states);
    }

    private Rounds rounds(int share) {
        return new Rounds(count, Math.max(1, millis / share));
    }

    /** Which steps there are of each kind; all of them first. */
    private Map<String, int[]> kinds() {
        Map<String, List<Integer>> kinds = new TreeMap<>();
        for (int i = 0; i < steps.size(); i++) {
            kinds.computeIfAbsent(kind(steps.get(i)), each -> new ArrayList<>()).add(i);
        }
        Map<String, int[]> all = new LinkedHashMap<>();
        all.put(ALL, all());
        if (kinds.size() > 1) {
            kinds.forEach((what, which) ->
                    all.put(what, which.stream().mapToInt(Integer::intValue).toArray()));
        }
        return all;
    }

    private static String kind(KeptStep step) {
        List<String> frequencies = step.signals().stream()
                .map(each -> each.frequency())
                .distinct()
                .sorted()
                .toList();
        return frequencies.isEmpty() ? OPENING : String.join(" + ", frequencies);
    }

    private int[] all() {
        return IntStream.range(0, steps.size()).toArray();
    }

    private int units(int[] which) {
        return IntStream.of(which)
                .map(each -> Math.max(1, steps.get(each).signals().size()))
                .sum();
    }

    private BenchReport.Against against(Contender own, DroolsBehaviour against) {
        try (Contender other = contender(against)) {
            List<Rounds.Shown> shown = rounds(1).of(List.of(own, other), all(), units(all()));
            Rounds.Shown ours = shown.get(0);
            Rounds.Shown its = shown.get(1);
            return new BenchReport.Against(
                    its.time(), its.time(ours, (a, b) -> a / b), its.allocated(), ours.allocated());
        }
    }

    private List<BenchReport.Rule> rules(Contender own) {
        Map<String, Long> fired = new TreeMap<>();
        steps.forEach(step -> step.did().forEach(each -> {
            if (each.rule() != null) {
                fired.merge(each.rule(), 1L, Long::sum);
            }
        }));
        List<BenchReport.Rule> rules = new ArrayList<>();
        double units = units(all());
        PackCompiler compiler = new PackCompiler();
        for (String rule : pack.rules()) {
            double fires = fired.getOrDefault(rule, 0L) / units;
            DroolsBehaviour without = compiler.compile(pack.without(rule)).behaviour();
            rules.add(
                    without == null
                            ? new BenchReport.Rule(rule, fires, null, 0, 0)
                            : without(own, rule, fires, without));
        }
        return rules;
    }

    private BenchReport.Rule without(Contender own, String rule, double fires, DroolsBehaviour rest) {
        try (rest;
                Contender other = contender(rest)) {
            List<Rounds.Shown> shown = rounds(2).of(List.of(own, other), all(), units(all()));
            Rounds.Shown ours = shown.get(0);
            Rounds.Shown its = shown.get(1);
            return new BenchReport.Rule(
                    rule,
                    fires,
                    ours.time(its, (a, b) -> a - b),
                    ours.time(its, (a, b) -> 1 - b / a).median(),
                    ours.allocated() - its.allocated());
        } catch (StateException e) {
            return new BenchReport.Rule(rule, fires, null, 0, 0);
        }
    }
}
