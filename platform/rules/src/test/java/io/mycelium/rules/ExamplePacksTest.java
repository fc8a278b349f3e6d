package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packs that are shipped as examples, each tried by itself. */
class ExamplePacksTest {
    private static final Path PROJECT = Files.isDirectory(Path.of("rule-packs")) ? Path.of("") : Path.of("../..");

    private static TriedPack example(String path) {
        return TriedPack.of(PackReader.read(PROJECT.resolve(path)));
    }

    private static Signal signal(String frequency, Map<String, ?> payload) {
        return HandMadeSignal.of(frequency, payload);
    }

    @Test
    void shouldHalveAndSpawnWhenATraceStarts() {
        try (TriedPack a = example("distribution/src/main/examples/trace/trace-a.drl")) {
            a.effects.traced();
            assertThat(a.act(signal("start", Map.of("value", 10))))
                    .containsExactly(
                            "matched if start then emit (work, value/2) and spawn B",
                            "spawn B",
                            "send newborn 0 work {value=5}",
                            "emit coordinate:growth");
        }
    }

    @Test
    void shouldDoubleWhenWorkIsPositive() {
        try (TriedPack b = example("distribution/src/main/examples/trace/trace-b.drl")) {
            b.effects.traced();
            assertThat(b.act(signal("work", Map.of("value", 5)), signal("work", Map.of("value", 0))))
                    .containsExactly(
                            "matched if work and value>0 then emit (result, value*2)", "emit result {value=10}");
        }
    }

    @Test
    void shouldAnswerWithTheIdWhenAWorkerIsStarted() {
        try (TriedPack worker = example("distribution/src/main/examples/fanout/fanout-worker.drl")) {
            assertThat(worker.act(signal("start", Map.of("id", "s-1")), signal("start", Map.of("id", 2))))
                    .containsExactly("emit ack {id=s-1}", "emit ack {id=2}");
        }
    }

    @Test
    void shouldSayDoneOnceWhenAllHaveAnswered() {
        try (TriedPack supervisor = example("distribution/src/main/examples/fanout/fanout-supervisor.drl")) {
            List<Map<String, String>> members = List.of(Map.of("id", "s-1"), Map.of("id", "s-1"), Map.of("id", "s-1"));
            assertThat(supervisor.act(signal("ack", Map.of("by", "input/1/1", "count", 3, "members", members))))
                    .containsExactly("emit done {answers=3, id=s-1}");
            assertThat(supervisor.stateFields()).isEqualTo(Map.of("done", 1L));
        }
    }

    @Test
    void shouldKeepFlightsAndDelaysWhenTheyComeAndGo() {
        try (TriedPack airport = example("rule-packs/airports/src/main/resources")) {
            airport.act(
                    signal("departure", Map.of("delay", 66, "distance", 1750, "origin", "DTW", "destination", "LAS")),
                    signal("arrival", Map.of("delay", -5)),
                    signal("departure", Map.of("delay", 95)));
            assertThat(airport.stateFields())
                    .containsAllEntriesOf(
                            Map.of("departures", 2L, "departureDelay", 161L, "arrivals", 1L, "arrivalDelay", -5L))
                    .containsEntry("lastDelays", List.of(66L, 95L))
                    .containsEntry("destinations", List.of("LAS"));
            assertThat(airport.behaviour.opens()).isFalse();
        }
    }

    @Test
    void shouldNeedNoSessionWhenAnExampleIsEvaluated() throws IOException {
        List<Path> packs = new ArrayList<>(List.of(PROJECT.resolve("rule-packs/airports/src/main/resources")));
        try (Stream<Path> files = Files.walk(PROJECT.resolve("distribution/src/main/examples"))) {
            files.filter(each -> each.toString().endsWith(".drl") && !each.endsWith(PackReader.SHARED))
                    .forEach(packs::add);
        }
        assertThat(packs).hasSizeGreaterThan(10).allSatisfy(each -> {
            try (TriedPack pack = TriedPack.of(PackReader.read(each))) {
                assertThat(pack.behaviour.evaluation()).endsWith("on values");
            }
        });
    }
}
