package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PluginCallerTest {
    @Test
    void shouldNameTheDeadlineWhenACallHangs() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (PluginCaller caller = new PluginCaller("test", 30)) {
            assertThatThrownBy(() -> caller.call(() -> {
                        try {
                            return never.await(1, TimeUnit.HOURS);
                        } finally {
                            interrupted.countDown();
                        }
                    }))
                    .isInstanceOf(PluginCaller.PluginFault.class)
                    .hasMessageContaining("30 ms")
                    .hasMessageContaining("abandoned");
            assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        }
        try (PluginCaller patient = new PluginCaller("test", 60_000)) {
            assertThat(patient.call(() -> 5)).isEqualTo(5);
            assertThatThrownBy(() -> patient.call(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(PluginCaller.PluginFault.class)
                    .hasMessageContaining("IllegalStateException: broken");
            Thread own = Thread.currentThread();
            assertThat(patient.call(Thread::currentThread)).isNotSameAs(own);
            own.interrupt();
            assertThatThrownBy(() -> patient.call(() -> never.await(1, TimeUnit.HOURS)))
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(patient.call(() -> 2)).as("on another thread").isEqualTo(2);
        }
        try (PluginCaller none = new PluginCaller("test", 0)) {
            assertThat(none.call(Thread::currentThread)).isSameAs(Thread.currentThread());
        }
    }

    @Test
    void shouldBeAFaultWhenACallThrowsAnErrorWithADeadlineOrWithout() {
        for (long deadline : new long[] {0, 60_000}) {
            try (PluginCaller caller = new PluginCaller("test", deadline)) {
                assertThatThrownBy(() -> caller.call(() -> {
                            throw new StackOverflowError("too deep");
                        }))
                        .isInstanceOf(PluginCaller.PluginFault.class)
                        .hasMessageContaining("it threw StackOverflowError: too deep");
            }
        }
    }

    @Test
    void shouldTellWhatWasThrownWhenItMakesCallsOnTheTidesOwnThread() {
        try (PluginCaller own = new PluginCaller("test", 0)) {
            assertThatThrownBy(() -> own.call(() -> {
                        throw new StackOverflowError();
                    }))
                    .isInstanceOf(PluginCaller.PluginFault.class)
                    .hasMessage("it threw StackOverflowError")
                    .hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void shouldUseOneThreadForAllCallsWhateverTheyLeaveBehindAndEndItWhenItIsClosed() throws Exception {
        PluginCaller caller = new PluginCaller("test", 60_000);
        Thread thread = caller.call(() -> {
            Thread.currentThread().interrupt();
            return Thread.currentThread();
        });
        assertThat(thread.isDaemon()).isTrue();
        for (int i = 0; i < 3; i++) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(caller.call(() -> Thread.interrupted() ? null : Thread.currentThread()))
                    .isSameAs(thread);
        }
        caller.close();
        thread.join();
        assertThat(caller.call(Thread::currentThread))
                .as("closed, and used again")
                .isNotSameAs(thread);
        caller.close();
    }

    @Test
    void shouldLetGoOfTheCallTooWhenWhoWaitsForItIsInterrupted() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread[] calling = new Thread[1];
        try (PluginCaller caller = new PluginCaller("test", 60_000)) {
            Thread tide = Thread.currentThread();
            new Thread(() -> {
                        try {
                            hangs.await();
                            tide.interrupt();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .start();
            assertThatThrownBy(() -> caller.call(() -> {
                        calling[0] = Thread.currentThread();
                        hangs.countDown();
                        return never.await(1, TimeUnit.HOURS);
                    }))
                    .hasMessage("it was interrupted");
            assertThat(Thread.interrupted()).isTrue();
            calling[0].join();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 60_000})
    void shouldMakeAllCallsInTheirOrderOnOneThreadThoughOneFails(long deadline) throws Exception {
        try (PluginCaller caller = new PluginCaller("test", deadline)) {
            Thread thread = caller.call(Thread::currentThread);
            List<String> order = new ArrayList<>();
            List<PluginCaller.Answer<Thread>> answers = caller.callAll(List.of(
                    () -> {
                        order.add("first");
                        Thread.currentThread().interrupt();
                        return Thread.currentThread();
                    },
                    () -> {
                        order.add(Thread.interrupted() && deadline > 0 ? "interrupted" : "second");
                        throw new IllegalStateException("broken");
                    },
                    () -> {
                        order.add("third");
                        return Thread.currentThread();
                    }));
            assertThat(order).containsExactly("first", "second", "third");
            assertThat(answers.get(0).get()).isSameAs(thread);
            assertThatThrownBy(() -> answers.get(1).get()).hasMessage("it threw IllegalStateException: broken");
            assertThat(answers.get(2).get()).isSameAs(thread);
            assertThat(caller.callAll(List.<Callable<String>>of())).isEmpty();
        }
    }

    @Test
    void shouldMakeThoseAfterACallThatHangsOnceAndOnAnotherThread() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        Thread[] hanging = new Thread[1];
        try (PluginCaller caller = new PluginCaller("test", 500)) {
            Thread thread = caller.call(Thread::currentThread);
            List<PluginCaller.Answer<Thread>> answers = caller.callAll(List.of(
                    Thread::currentThread,
                    () -> {
                        hanging[0] = Thread.currentThread();
                        while (goOn.getCount() > 0) {
                            Thread.onSpinWait(); // whoever interrupts it
                        }
                        return thread;
                    },
                    () -> {
                        calls.incrementAndGet();
                        return Thread.currentThread();
                    }));
            assertThat(answers.get(0).get()).isSameAs(thread);
            assertThat(answers.get(1).fault())
                    .isInstanceOf(PluginCaller.HungException.class)
                    .hasMessage("it did not return within 500 ms; the call was abandoned");
            assertThat(answers.get(2).get()).isNotSameAs(thread);
            goOn.countDown();
            hanging[0].join();
            assertThat(calls).as("the one that hung has not gone on").hasValue(1);
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void shouldSayThatItFailedWhenNothingWasThrown() {
        assertThat(PluginCaller.reason(null)).isEqualTo("it failed");
    }
}
