package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of a few tides, by the command that their README begins with, say what it shows. */
class SmallExamplesIT {
    private final Distribution distribution = Distribution.unpacked();

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "rounds, 0",
        "budget, 0",
        "overload, 6",
        "storm, 511",
        "cells, 1",
        "parcels, 0",
        "market, 0",
        "shores, 0",
        "vitals, 0",
        "consensus, 33",
        "throttle, 0",
        "growth, 0",
        "resonance, 0"
    })
    void shouldSayWhatItsReadmeShowsWhenRunAsItSays(String example, int dissonant, @TempDir Path data)
            throws IOException {
        List<String> indented =
                Files.readAllLines(distribution
                                .home()
                                .resolve("examples")
                                .resolve(example)
                                .resolve("README.md"))
                        .stream()
                        .takeWhile(line -> !line.startsWith("```")) // what follows is a chart
                        .filter(line -> line.startsWith("    "))
                        .map(String::strip)
                        .toList();
        assertThat(indented.get(0)).startsWith("bin/mycelium run examples/" + example + "/blueprint.yaml --max-speed");
        List<String> command = new ArrayList<>(List.of(indented.get(0).split(" ")));
        command.remove(0);
        command.addAll(List.of("--port", "0", "--data", data.toString()));

        Distribution.Finished run = distribution.mycelium(command.toArray(String[]::new));

        assertThat(run.out().lines()).containsExactlyElementsOf(indented.subList(1, indented.size()));
        assertThat(run.err()).contains(" " + dissonant + " dissonant");
        assertThat(run.code()).isZero();
    }
}
