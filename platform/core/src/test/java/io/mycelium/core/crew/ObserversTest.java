package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ObserversTest {
    /** Writes down of which tides checkpoints began. */
    private static class Listening implements TideListener {
        final LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        final LinkedBlockingQueue<TideReport> reports = new LinkedBlockingQueue<>();
        volatile Thread teller;

        @Override
        public void checkpointBegan(String network, long tide) {
            teller = Thread.currentThread();
            heard.add(tide);
        }

        @Override
        public void tideEnded(TideReport report) {
            reports.add(report);
        }

        long next() throws InterruptedException {
            return heard.take();
        }
    }

    private final Observers observers = new Observers("test");
    private final Listening listening = new Listening();

    @AfterEach
    void close() {
        observers.close();
    }

    private void began(long tide) {
        observers.say(l -> l.checkpointBegan("test", tide));
    }

    @Test
    void shouldTellAllInOrderOnAThreadOfItsOwnWhenSomethingHappens() throws Exception {
        Listening other = new Listening();
        observers.add(listening);
        observers.add(other);
        observers.add(other);
        for (int tide = 1; tide <= 3; tide++) {
            began(tide);
            assertThat(listening.next()).isEqualTo(tide);
            assertThat(other.next()).isEqualTo(tide);
        }
        assertThat(listening.teller).isSameAs(other.teller).isNotSameAs(Thread.currentThread());
        assertThat(listening.teller.isDaemon())
                .as("it keeps no server from ending")
                .isTrue();
        assertThat(other.heard).as("told once, though it was added twice").isEmpty();
    }

    @Test
    void shouldTellNothingMoreWhenAListenerWasTakenOut() throws Exception {
        Listening other = new Listening();
        observers.add(other);
        observers.add(listening);
        observers.remove(other);
        began(1);
        assertThat(listening.next()).isEqualTo(1);
        assertThat(other.heard).isEmpty();
    }

    @Test
    void shouldLeaveOutOneThatThrowsWhateverItIsAndGoOnTellingTheOthers() throws Exception {
        List<Long> toldBadOnes = new ArrayList<>();
        observers.add(new TideListener() {
            @Override
            public void checkpointBegan(String network, long tide) {
                toldBadOnes.add(tide);
                throw new StackOverflowError("poison");
            }
        });
        observers.add(listening);
        began(1);
        began(2);
        assertThat(List.of(listening.next(), listening.next())).containsExactly(1L, 2L);
        assertThat(toldBadOnes).containsExactly(1L);
    }

    @Test
    void shouldMissReportsWhenItListensSlowlyAndKeepNobodyWaiting() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        observers.add(new Listening() {
            @Override
            public void checkpointBegan(String network, long tide) {
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        observers.add(listening);
        for (int tide = 1; tide <= 10_000; tide++) {
            began(tide);
        }
        goOn.countDown();
        assertThat(listening.next()).isEqualTo(1);
        Long heard = 1L;
        int count = 0;
        while (heard != null) {
            count++;
            heard = listening.heard.poll(count < 1000 ? 60 : 0, TimeUnit.SECONDS);
        }
        assertThat(count).isBetween(1000, 1100);
    }

    @Test
    void shouldKeepNothingForLaterWhenNobodyListens() throws Exception {
        began(1);
        observers.add(listening);
        began(2);
        assertThat(listening.next()).isEqualTo(2);
    }

    @Test
    void shouldEndItsThreadWhenItIsClosedAndBeginAnotherForWhoComesLater() throws Exception {
        observers.add(listening);
        began(1);
        listening.next();
        Thread first = listening.teller;
        observers.close();
        first.join();
        observers.add(listening);
        began(2);
        assertThat(listening.next()).isEqualTo(2);
        assertThat(listening.teller).isNotSameAs(first);
    }

    @Test
    void shouldTellWhatATideWasWhenItHasEnded() throws Exception {
        observers.add(listening);
        TideReport report = new TideReport("test", 7, 1, 0, 0, 1, 0, 0, 0, 0, List.of(), 1, 0);
        observers.tideEnded(report);
        assertThat(listening.reports.take()).isSameAs(report);
    }
}
