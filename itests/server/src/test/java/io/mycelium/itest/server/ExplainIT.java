package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why rules of a pack fire, and others do not, by the packaged command and without a server. */
class ExplainIT {
    @TempDir
    private Path folder;

    @Test
    void shouldSayWhyEachRuleFiresOrNotWhenASignalIsGiven() throws IOException {
        Path pack = Files.writeString(folder.resolve("worker.drl"), """
                declare Work   value : int  end
                declare State  done : int  end
                rule "halve and pass on" no-loop
                when
                    $w : Work( value > 0 )
                    $s : State()
                then
                    hypha.emit("result", Map.of("value", $w.getValue() / 2));
                    modify($s) { setDone($s.getDone() + 1) }
                end
                rule "a big one"
                when
                    $w : Work( value > 0,
                               value > 100 )
                then
                    hypha.emit("big");
                end
                """);
        Distribution mycelium = Distribution.unpacked();

        Distribution.Finished told = mycelium.mycelium(
                "explain", pack.toString(), "--signal", "work", "{\"value\": 3}", "--state", "{\"done\": 4}");

        assertThat(told.code()).describedAs(told.err()).isZero();
        assertThat(told.out())
                .contains(
                        "1. Rule \"halve and pass on\" fired with Work(value = 3), State(done = 4).",
                        "It wants: emit result {\"value\":1}",
                        "State: done 4 -> 5",
                        "Rule \"a big one\" (worker.drl:11) did not fire.",
                        "worker.drl:14: value > 100",
                        "This does not hold, with value = 3.",
                        "1 of 2 rules fired.");

        Distribution.Finished data = mycelium.mycelium(
                "explain", pack.toString(), "a big one", "-s", "work", "{\"value\": 3}", "-o", "json");
        assertThat(data.out()).contains("\"condition\":\"value > 100\"", "\"values\":[\"value = 3\"]");

        Path unpacked = Files.createDirectories(pack.resolveSibling("unpacked/rules"));
        Files.copy(pack, unpacked.resolve("worker.drl"));
        Files.writeString(
                unpacked.resolveSibling("pack.yaml"),
                "name: worker\nversion: 1.0.0\nstate: {type: State, version: 1}\n");
        Distribution.Finished folder =
                mycelium.mycelium("explain", unpacked.getParent().toString(), "-s", "work", "{\"value\": 3}");
        assertThat(folder.err()).isEmpty();
        assertThat(folder.out()).contains("1 of 2 rules fired.");

        Distribution.Finished unknown = mycelium.mycelium("explain", pack.toString(), "a big on", "-s", "work");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no rule \"a big on\"", "did you mean \"a big one\"?");

        Distribution.Finished broken = mycelium.mycelium("explain", pack.toString(), "-s", "work", "{value");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("the payload is no JSON");
    }
}
