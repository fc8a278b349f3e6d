package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {
    /** The threads that do a phase, by the numbers of their workers. */
    private static AtomicReferenceArray<Thread> threads(Crew crew) {
        AtomicReferenceArray<Thread> threads = new AtomicReferenceArray<>(crew.width());
        crew.run(worker -> threads.set(worker, Thread.currentThread()));
        return threads;
    }

    private static void awaitParked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void shouldDoEachPartOnceWhenACrewRunsManyPhases() {
        try (Crew crew = new Crew("test", 4)) {
            int[] done = new int[crew.width()];
            for (int phase = 0; phase < 300; phase++) {
                crew.run(worker -> done[worker]++);
            }
            assertThat(done).containsExactly(300, 300, 300, 300);
        }
    }

    @Test
    void shouldDoAllPartsItselfWhenTheCrewIsClosed() {
        Crew crew = new Crew("test", 3);
        crew.close();
        int[] done = new int[crew.width()];
        crew.run(worker -> done[worker]++);
        assertThat(done).containsExactly(1, 1, 1);
    }

    @Test
    void shouldTellOfTheFailureWhenAWorkerFails() {
        AtomicReference<String> last = new AtomicReference<>();
        try (Crew crew = new Crew("test", 3)) {
            for (int failing = 0; failing < 3; failing++) {
                int who = failing;
                assertThatThrownBy(() -> crew.run(worker -> {
                            if (worker == who) {
                                throw new IllegalStateException("worker " + who);
                            }
                        }))
                        .hasMessage("worker " + who);
                assertThatThrownBy(() -> crew.run(worker -> {
                            if (worker == who) {
                                throw new AssertionError("worker " + who);
                            }
                        }))
                        .isInstanceOf(AssertionError.class);
            }
            crew.run(worker -> last.set("goes on"));
        }
        assertThat(last).hasValue("goes on");
    }

    @Test
    void shouldParkItsThreadsAndWakeThemWhenNothingIsToBeDoneForALongTime() {
        try (Crew crew = new Crew("test", 3)) {
            AtomicReferenceArray<Thread> first = threads(crew);
            assertThat(first.get(0)).isSameAs(Thread.currentThread());
            assertThat(first.get(1).isDaemon()).isTrue();
            awaitParked(first.get(1));
            awaitParked(first.get(2));
            AtomicReferenceArray<Thread> again = threads(crew);
            assertThat(again.get(1)).isSameAs(first.get(1));
            assertThat(again.get(2)).isSameAs(first.get(2));
        }
    }

    @Test
    void shouldEndItsThreadsWhenItIsClosedParkedOrNot() throws Exception {
        Crew crew = new Crew("test", 3);
        AtomicReferenceArray<Thread> threads = threads(crew);
        awaitParked(threads.get(1));
        crew.close();
        threads.get(1).join();
        threads.get(2).join();
    }

    /** As the ACT deadline does it: the old thread finds out later that nobody waits for it. */
    @Test
    void shouldLetAnotherThreadDoTheRestWhenOneDoesNotComeBack() throws Exception {
        try (Crew crew = new Crew("test", 2)) {
            Thread old = threads(crew).get(1);
            CountDownLatch hangs = new CountDownLatch(1);
            CountDownLatch cutOff = new CountDownLatch(1);
            AtomicReference<Thread> rest = new AtomicReference<>();
            crew.run(worker -> {
                if (worker == 0) {
                    await(hangs);
                    crew.replace(1, () -> rest.set(Thread.currentThread()));
                } else {
                    hangs.countDown();
                    await(cutOff);
                    throw new CutOffException();
                }
            });
            assertThat(rest.get()).isNotNull().isNotSameAs(old);
            cutOff.countDown();
            old.join();
            int[] done = new int[2];
            for (int phase = 0; phase < 10; phase++) {
                crew.run(worker -> done[worker]++);
            }
            assertThat(done).containsExactly(10, 10);
            assertThat(threads(crew).get(1)).isSameAs(rest.get());
        }
    }

    @Test
    void shouldLeaveItToTheOtherThreadWhenTheTidesOwnIsCutOff() throws Exception {
        try (Crew crew = new Crew("test", 2)) {
            CountDownLatch goOn = new CountDownLatch(1);
            assertThatThrownBy(() -> crew.run(worker -> {
                        if (worker == 0) {
                            throw new CutOffException();
                        }
                        await(goOn);
                    }))
                    .isInstanceOf(CutOffException.class);
            boolean[] done = new boolean[1];
            Thread other = new Thread(() -> crew.first(() -> done[0] = true));
            other.start();
            goOn.countDown();
            other.join();
            assertThat(done).containsExactly(true);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
