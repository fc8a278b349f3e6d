package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbationTest {
    private static final Path ONE = Path.of("/deploy/one file.jar");
    private static final Path TWO = Path.of("/deploy/two.jar");

    @TempDir
    Path folder;

    private Probation before;

    @BeforeEach
    void begin() {
        before = start("boot-1");
        before.begin(ONE);
    }

    @Test
    void shouldFindWhoWasBeingStartedWhenTheProcessWasGone() {
        before.started(ONE);
        before.passed(ONE);
        before.begin(TWO);

        assertThat(start("boot-1").guilty()).containsExactly(TWO);
    }

    @Test
    void shouldTellOfABundleOnceWhenItIsTakenBack() {
        assertThat(start("boot-1").guilty()).containsExactly(ONE);

        assertThat(start("boot-1").guilty()).isEmpty();
    }

    @Test
    void shouldFindNobodyWhenTheEndWasAskedFor() {
        before.ending(true);

        assertThat(start("boot-1").guilty()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldFindWhoHadJustStartedWhenNobodyAskedForTheEnd() {
        before.started(ONE);
        before.ending(false);

        assertThat(start("boot-2").guilty()).containsExactly(ONE);
    }

    @Test
    void shouldFindNobodyWhenTheMachineItselfWentDown() {
        assertThat(start("boot-2").guilty()).isEmpty();
    }

    @Test
    void shouldLetOneKillPassWhenItsStartHadComeBack() {
        before.started(ONE);
        Probation second = start("boot-1");
        assertThat(second.guilty()).isEmpty();

        second.begin(ONE);
        second.started(ONE);

        assertThat(start("boot-1").guilty()).containsExactly(ONE);
        second.passed(ONE);
        assertThat(start("boot-1").guilty()).isEmpty();
    }

    private Probation start(String boot) {
        return new Probation(folder.resolve("deploying"), boot);
    }
}
