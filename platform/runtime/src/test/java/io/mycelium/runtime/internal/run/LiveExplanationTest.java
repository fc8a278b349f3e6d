package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.LoneHypha;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.KeptStep.Kind;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.explain.Circumstances;
import io.mycelium.runtime.Asked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of steps that are no ordinary ones. */
class LiveExplanationTest {
    private static final String WORKER = """
            declare Work  text : String end
            declare State done : int end
            rule "look for it"
            when
                $w : Work()
            then
                if ($w.getText().matches("(.*a){30}b")) { hypha.emit("found"); }
            end
            rule "work it out anew" @recovery
            when
                $s : State( done > 0 )
            then
                modify($s) { setDone(1 / ($s.getDone() - 1)) }
            end
            """;
    private static final String GIVEN_UP =
            "pack 'worker', rule \"look for it\" (worker.drl:3): the step did not come back within 5 s";

    private static PlainMap told(Kind kind, List<Signal> signals, KeptStep.Ending ending) {
        try (DroolsBehaviour pack = new PackCompiler()
                .compile(PackSource.of("worker", Map.of("worker.drl", WORKER)))
                .orThrow()) {
            KeptStep step = new KeptStep(
                    7,
                    1,
                    kind,
                    pack,
                    pack.states().initial(PlainMap.of("done", 1)),
                    signals,
                    HyphaFacts.of(new LoneHypha("w"), true),
                    1000,
                    0,
                    new KeptStep.Chance(1, 0),
                    List.of(),
                    ending,
                    List.of(),
                    null,
                    100);
            return LiveExplanation.of(
                    "shop",
                    new Situation("w", 9, null, List.of(), List.of(), null),
                    List.of(new StepHistory.Numbered(1, 0, step)),
                    new Asked(null, null, 7, null, null));
        }
    }

    @Test
    void shouldSayWhatWentIntoAStepAndWhereItWasWhenItDidNotComeBack() {
        Signal work = Circumstances.signal("work", PlainMap.of("text", "aaab"));
        PlainMap told = told(Kind.SIGNAL, List.of(work), new KeptStep.Ending("abandoned", GIVEN_UP));

        assertThat(String.valueOf(told.get("text")))
                .contains(
                        "it was given up: " + GIVEN_UP,
                        "It sensed \"work\" {\"text\":\"aaab\"}.",
                        "Before it the state was {\"done\":1}.",
                        "It is not taken again here, as it would not come back.")
                .doesNotContain("fired");
        assertThat(String.valueOf(told.get("steps"))).contains("before={done=1}", "stood={", "index=0");
    }

    @Test
    void shouldExplainTheStepAfterARecoveryAsAny() {
        PlainMap told = told(Kind.RECOVERY, List.of(), new KeptStep.Ending("failed", "a division by zero"));

        assertThat(String.valueOf(told.get("text")))
                .contains(
                        "It is the step that comes first after a recovery.",
                        "rule \"work it out anew\": a division by zero",
                        "1. Rule \"work it out anew\" fired with State(done = 1).",
                        "Rule \"look for it\" (worker.drl:3) did not fire., ",
                        "It is not marked @recovery");
    }
}
