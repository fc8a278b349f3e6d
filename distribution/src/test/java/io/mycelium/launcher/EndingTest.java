package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void shouldNameWhoCalledExitWhenThatWasSomebodyElse() {
        assertThat(ending(
                        "java.lang.Thread.join",
                        "java.lang.Shutdown.exit",
                        "java.lang.Runtime.exit",
                        "java.lang.System.exit",
                        "com.example.Activator.start",
                        "org.apache.felix.framework.Felix.startBundle"))
                .isEqualTo(new Ending(Ending.Cause.FOREIGN, "com.example.Activator", "start"));
    }

    @Test
    void shouldTellASignalFromAnExit() {
        assertThat(ending("java.lang.Shutdown.exit", "java.lang.Terminator$1.handle", "jdk.internal.misc.Signal$1.run"))
                .isEqualTo(new Ending(Ending.Cause.SIGNAL, "", ""));
    }

    @Test
    void shouldKnowItsOwnExit() {
        assertThat(ending("java.lang.Shutdown.exit", "java.lang.System.exit", "io.mycelium.launcher.Mycelium.main"))
                .isEqualTo(new Ending(Ending.Cause.LAUNCHER, "", ""));
        assertThat(ending("java.lang.Thread.sleep", "com.example.Worker.run"))
                .isEqualTo(new Ending(Ending.Cause.LAUNCHER, "", ""));
    }

    private static Ending ending(String... frames) {
        StackTraceElement[] stack = Arrays.stream(frames)
                .map(frame -> new StackTraceElement(
                        frame.substring(0, frame.lastIndexOf('.')),
                        frame.substring(frame.lastIndexOf('.') + 1),
                        "X.java",
                        1))
                .toArray(StackTraceElement[]::new);
        return Ending.of(Map.of(Thread.currentThread(), stack));
    }
}
