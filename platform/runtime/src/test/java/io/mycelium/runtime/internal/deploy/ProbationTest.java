package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.runtime.internal.EmbeddedFelix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbationTest {
    @TempDir
    Path folder;

    private Path one;
    private Path two;
    private Probation now;

    @BeforeEach
    void begin() throws Exception {
        one = folder.resolve("one file.jar");
        two = folder.resolve("two.jar");
        now = start("boot-1");
        now.begin(one);
    }

    @Test
    void shouldSuspectAndNotBlameWhenTheProcessWasGoneWithoutAWord() {
        assertFound(start("boot-1")).isEqualTo("guilty [], suspects [one file.jar]");
    }

    @Test
    void shouldBlameWhoWasBeingStartedTwiceInARowWhenTheProcessWasGone() {
        Probation second = start("boot-1");
        second.found();
        second.begin(one);

        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
        assertFound(start("boot-1")).describedAs("told of once").isEqualTo("guilty [], suspects []");
    }

    @Test
    void shouldBlameWhoWasBeingStartedWhenItCallsHalt() throws Exception {
        Files.write(one, halting());

        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldNeverBlameForKillsOnceItsStartHadComeBackUnlessItCallsHalt() throws Exception {
        for (int i = 0; i < 3; i++) {
            now.started(one);
            now = start("boot-1");
            assertFound(now).isEqualTo("guilty [], suspects []");
            now.begin(one);
        }
        now.started(one);
        Files.write(one, halting());
        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldForgetTheEarlierEndWhenItHasLastedSince() {
        now = start("boot-1");
        now.found();
        now.begin(one);
        now.started(one);
        now.passed(one);
        now.begin(one);

        assertFound(start("boot-1")).isEqualTo("guilty [], suspects [one file.jar]");
    }

    @Test
    void shouldFindNobodyWhenTheEndWasAskedFor() {
        now.endAsked();

        assertFound(start("boot-1")).isEqualTo("guilty [], suspects []");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldFindNobodyWhenTheMachineItselfWentDown() {
        assertFound(start("boot-2")).isEqualTo("guilty [], suspects []");
    }

    @Test
    void shouldBlameWhoseClassHasCalledForTheExitAndNobodyElse() throws Exception {
        now.started(one);
        Files.write(one, EmbeddedFelix.jar("one", Map.of(), Map.of("com/example/Activator.class", "")));
        now.begin(two);
        onThreadOfNobody(() -> now.endFromInside("com.example.Activator"));
        now.started(two);
        now.endAsked();

        assertFound(start("boot-2")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldBlameWhoseThreadTakesSomethingAwayAndNobodyElse() throws Exception {
        Thread madeByItsStart = new Thread(now::blameStarter);
        now.started(one);
        now.begin(two);
        madeByItsStart.start();
        madeByItsStart.join();

        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldBlameWhoseThreadEndsItAndNotTheLastBegunWhenItsStartWasLongAgo() throws Exception {
        Thread[] made = new Thread[1];
        onThreadOfNobody(() -> {
            now.begin(one);
            made[0] = new Thread(() -> now.endFromInside(null));
            now.started(one);
            now.passed(one);
            now.begin(two);
        });
        made[0].start();
        made[0].join();

        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldBlameNobodyElseWhenOneIsBegunWhileTheProcessEnds() throws Exception {
        Thread madeByItsStart = new Thread(() -> now.endFromInside(null));
        madeByItsStart.start();
        madeByItsStart.join();
        now.started(one);
        now.begin(two);
        onThreadOfNobody(() -> now.endFromInside(null));
        onThreadOfNobody(now::memoryRanOut);

        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    @Test
    void shouldBlameTheLastBegunWhenTheEndCameFromInsideAndNobodyKnowsFromWhom() throws Exception {
        now.started(one);
        now.begin(two);
        now.started(two);
        onThreadOfNobody(() -> now.endFromInside(null));

        assertFound(start("boot-1")).isEqualTo("guilty [two.jar], suspects []");
    }

    @Test
    void shouldBlameForMemoryAtOnceWhenItRanOutInTheStartAndElseWhenItDoesSoAgain() throws Exception {
        onThreadOfNobody(now::memoryRanOut);
        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");

        now.passed(one);
        now = start("boot-1");
        now.begin(two);
        now.started(two);
        onThreadOfNobody(now::memoryRanOut);
        now = start("boot-1");
        assertFound(now).isEqualTo("guilty [], suspects []");
        now.begin(two);
        now.started(two);
        onThreadOfNobody(now::memoryRanOut);
        assertFound(start("boot-1")).isEqualTo("guilty [two.jar], suspects []");
    }

    @Test
    void shouldStillWriteItDownWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        now.endFromInside(null);

        assertThat(Thread.interrupted()).isTrue();
        assertFound(start("boot-1")).isEqualTo("guilty [one file.jar], suspects []");
    }

    private static void onThreadOfNobody(Runnable work) throws InterruptedException {
        Thread thread = new Thread(null, work, "nobody's", 0, false);
        thread.start();
        thread.join();
    }

    private static byte[] halting() {
        char one = 1;
        String constants = one + "\0\4halt" + one + "\0\21java/lang/Runtime";
        return EmbeddedFelix.jar("halting", Map.of(), Map.of("Halts.class", constants));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertFound(Probation started) {
        Probation.Found found = started.found();
        return assertThat(
                "guilty " + found.guilty().stream().map(Path::getFileName).toList() + ", suspects "
                        + found.suspects().stream().map(Path::getFileName).toList());
    }

    private Probation start(String boot) {
        return new Probation(folder.resolve("deploying"), boot);
    }
}
