package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of packs, by the packaged command and without a server. */
class PackTestIT {
    @TempDir
    private Path folder;

    @Test
    void shouldPassAllTestsOfTheExamplesWhenTheyAreAsTheyAreShipped() throws IOException {
        Distribution.Finished told = Distribution.unpacked().mycelium("test", "examples");

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).endsWith(", all passed.\n");
        assertThat(told.code()).isZero();
    }

    @Test
    void shouldSayTheDifferenceAndWhyAndEndWithOneWhenATestFails() throws IOException {
        Files.writeString(folder.resolve("worker.drl"), """
                declare Work   value : int  end
                declare State  done : int  end
                rule "a big one" no-loop
                when
                    $w : Work( value > 100 )
                    $s : State()
                then
                    hypha.emit("big", Map.of("value", $w.getValue()));
                    modify($s) { setDone($s.getDone() + 1) }
                end
                """);
        Path tests = Files.writeString(folder.resolve("worker.test.yaml"), """
                tests:
                  what is big is said:
                    given: {signals: [work: {value: 101}]}
                    expect: {emits: [big: {value: 101}], state: {done: 1}}
                  what is not so big too:
                    given: {signals: [work: {value: 35}]}
                    expect: {emits: [big]}
                """);
        Distribution mycelium = Distribution.unpacked();

        Distribution.Finished failed = mycelium.mycelium("test", folder.toString());

        assertThat(failed.err()).isEmpty();
        assertThat(failed.out())
                .contains(
                        "FAILED: what is not so big too",
                        tests + ":7: emits",
                        "- big",
                        "Rule \"a big one\" (worker.drl:3) did not fire.",
                        "worker.drl:5: value > 100",
                        "This does not hold, with value = 35.",
                        "2 tests, 1 failed.");
        assertThat(failed.code()).isEqualTo(1);

        Files.writeString(tests, "tests: {a: {given: {signals: [wrok]}, expect: {emits: []}}}\n");
        Distribution.Finished wrong = mycelium.mycelium("test", tests.toString());
        assertThat(wrong.err())
                .isEqualTo(tests + ":1:31: error: no rule of pack 'worker' heeds 'wrok'; did you mean 'work'?\n");
        assertThat(wrong.code()).isEqualTo(2);
    }
}
