package io.mycelium.core.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.core.crew.CutOffException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RevocableTest {
    private static final StackTraceElement[] ELSEWHERE = {new StackTraceElement("Rules", "over", "r.drl", 1)};

    private final Run run = new Run();

    private static final class Run extends Revocable {
        private int told;

        @Override
        void wasCutOff() {
            told++;
        }
    }

    @Test
    void shouldBeOverWhenItComesBackBetweenTheDoubtAndTheCut() {
        run.runs();
        run.doubt(1);

        run.over();

        assertThat(run.running()).isEqualTo(Revocable.NONE);
        assertThat(run.cutOff(1, ELSEWHERE)).isFalse();
        assertThat(run.isCutOff()).isFalse();
        assertThat(run.told).isZero();
    }

    @Test
    void shouldNotCountWhenItComesBackAfterTheCut() {
        run.runs();
        run.doubt(1);

        assertThat(run.cutOff(1, ELSEWHERE)).isTrue();

        assertThat(run.told).isEqualTo(1);
        assertThat(run.isCutOff()).isTrue();
        assertThatThrownBy(run::over).isInstanceOf(CutOffException.class);
    }

    @Test
    void shouldBeLeftAloneWhenItsThreadIsAtItsEnd() throws NoSuchMethodException {
        run.runs();
        run.doubt(1);
        StackTraceElement[] ending = {
            new StackTraceElement("java.lang.invoke.VarHandleLongs", "setRelease", null, 1),
            new StackTraceElement(
                    Revocable.class.getName(),
                    Revocable.class.getDeclaredMethod("over").getName(),
                    "Revocable.java",
                    1),
            new StackTraceElement(Worker.class.getName(), "act", "Worker.java", 1)
        };

        assertThat(run.cutOff(1, ending)).isFalse();

        run.over();
        assertThat(run.running()).isEqualTo(Revocable.NONE);
    }

    @Test
    void shouldNotBeDoubtedWhenTheOneBeforeItWas() {
        run.runs();
        run.doubt(1);
        run.over();
        run.runs();

        assertThat(run.cutOff(1, ELSEWHERE)).isFalse();
        run.over();

        assertThat(run.running()).isEqualTo(Revocable.NONE);
        assertThat(run.isCutOff()).isFalse();
    }

    /** Runs from the shortest to those that outlast the look, each doubted and cut off by a thread that looks just twice. */
    @Test
    void shouldBeEitherOverOrCutOffWhenBothAreTriedAtOnce() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            boolean outlasts = i % 10 == 0;
            Counting contested = new Counting(outlasts ? 0 : 1 << i % 10);
            Thread worker = new Thread(contested);
            worker.start();
            long doubted = contested.running();
            while (doubted == Revocable.NONE) {
                Thread.onSpinWait();
                doubted = contested.running();
            }
            contested.doubt(doubted);
            boolean done = contested.cutOff(doubted, worker.getStackTrace());
            contested.enough = true;
            worker.join();
            assertThat(contested.counted).isEqualTo(done ? doubted - 1 : contested.begun);
            assertThat(done || !outlasts).isTrue();
        }
    }

    /** Counts the runs that were over. */
    private static final class Counting extends Revocable implements Runnable {
        private final int spins;
        private volatile boolean enough;
        private long begun;
        private long counted;

        /** @param spins how long each run is; 0: until there are enough */
        private Counting(int spins) {
            this.spins = spins;
        }

        @Override
        public void run() {
            try {
                while (!enough) {
                    begun++;
                    runs();
                    work();
                    over();
                    counted++;
                }
            } catch (CutOffException e) {
                // as it should be
            }
        }

        private void work() {
            while (spins == 0 && !enough) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
        }

        @Override
        void wasCutOff() {
            // it is told by its end
        }
    }
}
