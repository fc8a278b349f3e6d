package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.Unheeding;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.StepHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader of the steps of a hypha is given. */
class StepFeedTest {
    private final StepHistory history = new StepHistory();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static KeptStep step(long tide) {
        return step(tide, PlainMap.of("done", tide + 1));
    }

    private static KeptStep step(long tide, @Nullable PlainMap after) {
        HyphaFacts facts = new HyphaFacts(
                "w",
                "W",
                0,
                1,
                1,
                Vitality.UNKNOWN,
                1,
                1,
                false,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                true);
        return new KeptStep(
                tide,
                1,
                KeptStep.Kind.OPENING,
                Unheeding.INSTANCE,
                PlainMap.of("done", tide),
                List.of(),
                facts,
                100,
                0,
                new KeptStep.Chance(0, 0),
                List.of(),
                new KeptStep.Ending("done", ""),
                List.of(
                        new KeptStep.Did("count", "", PlainMap.EMPTY),
                        new KeptStep.Did(null, "emits result to post", PlainMap.of("n", 1))),
                after,
                100);
    }

    private List<String> told(StepHistory.Watching watching, boolean text) throws IOException, InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        new StepFeed(watching, text, out, 0).follow(() -> looks.incrementAndGet() == 1, Optional::empty);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void shouldTellAStepInWordsWhenTextIsAskedFor() throws Exception {
        StepHistory.Watching watching = Objects.requireNonNull(history.watch("w"));
        history.add(List.of(step(7)));

        assertThat(told(watching, true))
                .containsExactly(
                        "tide 7, step 1: without a signal",
                        "    rule \"count\"",
                        "    emits result to post {\"n\":1}",
                        "    State: done 7 -> 8");
    }

    @Test
    void shouldTellOfNoChangeWhenTheStateIsNotKept() {
        assertThat(StepStory.data(step(7, null)).get("changes")).isEqualTo(List.of());
    }

    @Test
    void shouldSayHowManyWereLeftOutWhenTheReaderIsSlow() throws Exception {
        StepHistory.Watching watching = Objects.requireNonNull(history.watch("w"));
        for (int tide = 1; tide <= StepHistory.OF_WATCHED + 3; tide++) {
            history.add(List.of(step(tide)));
        }

        assertThat(told(watching, false))
                .hasSize(StepHistory.OF_WATCHED + 1)
                .startsWith("{\"leftOut\":3}")
                .element(1)
                .asString()
                .contains("\"tide\":4", "\"changes\":[{\"after\":5,\"before\":4,\"field\":\"done\"}]");
    }

    @Test
    void shouldKeepNothingMoreWhenTheLastReaderHasGone() {
        StepHistory.Watching one = Objects.requireNonNull(history.watch("w"));
        StepHistory.Watching other = Objects.requireNonNull(history.watch("w"));
        one.close();
        one.close();
        assertThat(history.watched()).containsExactly("w");
        other.close();
        assertThat(history.watched()).isEmpty();
    }
}
