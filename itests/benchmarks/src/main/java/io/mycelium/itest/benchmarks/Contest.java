package io.mycelium.itest.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders taking turns, round by round, in one process: what disturbs the machine disturbs all of them. The order of
 * the turns is reversed in every other round, so that nobody always runs behind the same one.
 *
 * <p>A figure is the median of a contender's rounds; a ratio is the median of the ratios of the rounds that ran side by
 * side, so that a slow minute of the machine is in both of its sides.
 */
final class Contest {
    /** Makes a contender, in the row's own JVM and in its turn. */
    interface Maker {
        Contender make() throws Exception;
    }

    private final Scale scale;
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    Contest(Scale scale) {
        this.scale = scale;
    }

    Contest with(String name, Maker maker) {
        makers.put(name, maker);
        return this;
    }

    Outcome run() throws Exception {
        return run(scale.warmups(), scale.rounds());
    }

    Outcome run(int warmups, int rounds) throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        Map<String, List<Contender.Round>> results = new LinkedHashMap<>();
        Map<String, List<Double>> processors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Maker> maker : makers.entrySet()) {
                contenders.put(maker.getKey(), maker.getValue().make());
                results.put(maker.getKey(), new ArrayList<>());
                processors.put(maker.getKey(), new ArrayList<>());
            }
            for (int round = 0; round < warmups + rounds; round++) {
                List<String> turn = new ArrayList<>(contenders.keySet());
                if (round % 2 == 1) {
                    Collections.reverse(turn);
                }
                for (String name : turn) {
                    long cpu = Memory.processCpu();
                    Contender.Round result = contenders.get(name).round();
                    double spent = (Memory.processCpu() - cpu) / result.units();
                    Progress.say(
                            "  %-44s round %2d of %d  %,14.1f  CPU %,14.1f",
                            name, round - warmups + 1, rounds, result.cost(), spent);
                    if (round >= warmups) {
                        results.get(name).add(result);
                        processors.get(name).add(spent);
                    }
                }
            }
        } finally {
            for (Contender contender : contenders.values()) {
                contender.close();
            }
        }
        return new Outcome(results, processors);
    }

    /** The measured rounds of each contender, and the CPU time of the whole process for a unit in each of them. */
    record Outcome(Map<String, List<Contender.Round>> rounds, Map<String, List<Double>> processors) {
        /** The cost of a unit, as the clock says. */
        Spread cost(String name) {
            return Spread.of(
                    rounds.get(name).stream().mapToDouble(Contender.Round::cost).toArray());
        }

        /** The CPU time that all threads of this process had for a unit, collector and compiler included. */
        Spread cpu(String name) {
            return Spread.of(processors.get(name).stream().mapToDouble(d -> d).toArray());
        }

        /** The cost in words: the clock's, and in brackets behind it the processors'. */
        String both(String name, String unit) {
            return cost(name).text(unit) + ", CPU " + Spread.number(cpu(name).median());
        }

        /** What the tide's thread allocated for a unit. */
        Spread bytes(String name) {
            return Spread.of(rounds.get(name).stream()
                    .mapToDouble(r -> r.bytes() / r.units())
                    .toArray());
        }

        /** How many times as fast as another one. */
        Spread faster(String name, String than) {
            double[] ratios = new double[rounds.get(name).size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] =
                        rounds.get(than).get(i).cost() / rounds.get(name).get(i).cost();
            }
            return Spread.of(ratios);
        }

        /** How many times as dear as another one. */
        Spread dearer(String name, String than) {
            return faster(than, name);
        }
    }
}
