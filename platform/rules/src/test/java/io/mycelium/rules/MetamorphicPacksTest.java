package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Ways to run a pack that must agree, over random packs: so no step sees anything of those before it.
 *
 * <p>{@code -Dmycelium.packs=500} says how many, {@code -Dmycelium.seed=...} from which seed on.
 */
class MetamorphicPacksTest {
    private static final long FIRST = Long.getLong("mycelium.seed", 1);
    private static final int PACKS = Integer.getInteger("mycelium.packs", 60);
    private static final int SIGNALS = 6;

    /** Two hyphae of one pack, as the core would run them. What they did is kept by hypha. */
    private static final class Run {
        private final DroolsBehaviour pack;
        private final Supplier<Evaluator> evaluators;
        private final Map<Integer, PlainMap> states = new HashMap<>();
        private final Map<Integer, List<String>> done = new HashMap<>();

        Run(DroolsBehaviour pack, Supplier<Evaluator> evaluators) {
            this.pack = pack;
            this.evaluators = evaluators;
        }

        /** One ACT. Its state is written and read before, as if the network had been stopped and resumed. */
        void act(int hypha, List<Signal> signals) {
            Object working = pack.states().read(states.computeIfAbsent(hypha, h -> begin()));
            List<String> lines = done.computeIfAbsent(hypha, h -> new ArrayList<>());
            Evaluator evaluator = evaluators.get();
            boolean begun = false;
            RecordedEffects effects = new RecordedEffects();
            for (int i = pack.opens() ? -1 : 0; i < signals.size(); i++) {
                Object backup = pack.states().copy(working);
                int before = effects.lines().size();
                if (!begun) {
                    evaluator.begin(TestHypha.CALM, working, effects);
                    begun = true;
                }
                StepResult result = i < 0 ? evaluator.open(60) : evaluator.step(signals.get(i), 60);
                if (result instanceof StepResult.Done) {
                    lines.addAll(effects.lines().subList(before, effects.lines().size()));
                } else {
                    lines.add(result.toString());
                    working = backup;
                    begun = false;
                }
                lines.add(pack.states().write(working).toString());
            }
            if (begun) {
                evaluator.end();
            }
            states.put(hypha, pack.states().write(working));
        }

        private PlainMap begin() {
            return pack.states().write(pack.states().initial(PlainMap.EMPTY));
        }
    }

    /** An evaluator for each ACT. */
    private static Run fresh(DroolsBehaviour pack, List<Evaluator> opened) {
        return new Run(pack, () -> {
            opened.forEach(Evaluator::close);
            opened.clear();
            opened.add(pack.evaluator());
            return opened.get(0);
        });
    }

    private static void apart(Run run, int hypha, List<Signal> signals) {
        for (Signal each : signals) {
            run.act(hypha, List.of(each));
        }
    }

    private static void inPairs(Run run, int hypha, List<Signal> signals) {
        for (int i = 0; i < signals.size(); i += 2) {
            run.act(hypha, signals.subList(i, Math.min(i + 2, signals.size())));
        }
    }

    @Test
    void shouldDoTheSameWhenARandomPackIsRunInOtherWays() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < PACKS; i++) {
                RandomPack random = RandomPack.of(FIRST + i);
                try (DroolsBehaviour pack = TriedPack.compiled(Map.of("pack.drl", random.drl()))) {
                    List<Signal> one = random.signals(1, SIGNALS);
                    List<Signal> two = random.signals(2, SIGNALS);
                    List<Evaluator> opened = new ArrayList<>();

                    Run reference = fresh(pack, opened);
                    inPairs(reference, 1, one);
                    inPairs(reference, 2, two);
                    opened.forEach(Evaluator::close);

                    shouldNotDependOnOthers(random, pack, reference, one, two);
                    if (!random.standing()) {
                        shouldNotDependOnTheTide(random, pack, reference, one);
                    }
                    if (i % 20 == 0) {
                        shouldNotDependOnWorkers(random, pack, reference, one, two, workers);
                    }
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void shouldNotDependOnOthers(
            RandomPack random, DroolsBehaviour pack, Run reference, List<Signal> one, List<Signal> two) {
        try (Evaluator used = pack.evaluator()) {
            Run others = new Run(pack, () -> used);
            for (int hypha = 3; hypha < 8; hypha++) {
                inPairs(others, hypha, random.signals(hypha, SIGNALS));
            }
            Run after = new Run(pack, () -> used);
            for (int i = 0; i < SIGNALS; i += 2) {
                after.act(2, two.subList(i, i + 2));
                after.act(1, one.subList(i, i + 2));
            }
            assertThat(after.done)
                    .as("after others, in another order: %s", random)
                    .isEqualTo(reference.done);
        }
    }

    private static void shouldNotDependOnTheTide(
            RandomPack random, DroolsBehaviour pack, Run reference, List<Signal> signals) {
        try (Evaluator evaluator = pack.evaluator()) {
            Run apart = new Run(pack, () -> evaluator);
            apart(apart, 1, signals);
            assertThat(apart.done.get(1)).as("one signal a tide: %s", random).isEqualTo(reference.done.get(1));
            Run atOnce = new Run(pack, () -> evaluator);
            atOnce.act(1, signals);
            assertThat(atOnce.done.get(1)).as("all in one tide: %s", random).isEqualTo(reference.done.get(1));
        }
    }

    private static void shouldNotDependOnWorkers(
            RandomPack random,
            DroolsBehaviour pack,
            Run reference,
            List<Signal> one,
            List<Signal> two,
            ExecutorService workers)
            throws Exception {
        List<Callable<Map<Integer, List<String>>>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> {
                try (Evaluator evaluator = pack.evaluator()) {
                    Run run = new Run(pack, () -> evaluator);
                    inPairs(run, 1, one);
                    inPairs(run, 2, two);
                    return run.done;
                }
            });
        }
        for (Future<Map<Integer, List<String>>> each : workers.invokeAll(tasks)) {
            assertThat(each.get()).as("eight workers at once: %s", random).isEqualTo(reference.done);
        }
    }
}
