package io.mycelium.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.TestNodes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What waits to come in. */
class InletTest {
    private final BodyNode body = TestNodes.body();

    private static Ingress.Queued offer(Ingress queue, boolean urgent) {
        return (Ingress.Queued) queue.offer("a", PlainMap.EMPTY, urgent, Signal.NO_DEADLINE);
    }

    private Inlet inlet(int capacity) {
        return new Inlet(List.of(body), capacity, 7);
    }

    @Test
    void shouldRefuseWhenTheQueueIsFullOrClosed() {
        Inlet inlet = inlet(2);
        IngressQueue queue = inlet.of(body);
        AtomicInteger told = new AtomicInteger();
        inlet.onOffer(told::incrementAndGet);
        Ingress.Queued first = offer(queue, false);
        Ingress.Queued second = offer(queue, false);
        assertThat(told).hasValue(2);
        assertThat(queue.offer("a", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isInstanceOfSatisfying(
                        Ingress.Refused.class, r -> assertThat(r.reason()).contains("2 signals", body.name()));
        assertThat(second.withdraw()).isTrue();
        assertThat(second.withdraw()).isFalse();
        assertThat(inlet.waiting()).isEqualTo(1);
        assertThat(offer(queue, false)).isNotNull();

        IngressQueue.Entry oldest = queue.first(false);
        assertThat(oldest).isSameAs(first);
        assertThat(queue.take(oldest)).isTrue();
        assertThat(first.withdraw()).as("too late").isFalse();
        IngressQueue.Entry next = queue.first(false);
        assertThat(next).isNotSameAs(second);
        next.withdraw();
        assertThat(queue.take(next)).as("withdrawn in this moment").isFalse();
        assertThat(queue.first(false)).isNull();
        inlet.close("the network stops");
        inlet.close("it is closed");
        assertThat(queue.offer("a", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isInstanceOfSatisfying(
                        Ingress.Refused.class, r -> assertThat(r.reason()).isEqualTo("the network stops"));
    }

    @Test
    void shouldNumberSignalsInTheOrderInWhichTheyComeInUrgentOnesFirst() {
        IngressQueue queue = inlet(3).of(body);
        Ingress.Queued ordinary = offer(queue, false);
        Ingress.Queued urgent = offer(queue, true);
        assertThatThrownBy(urgent::id).isInstanceOf(IllegalStateException.class);
        queue.take((IngressQueue.Entry) urgent);
        queue.take((IngressQueue.Entry) ordinary);
        assertThat(List.of(urgent.id(), ordinary.id())).containsExactly(body.name() + "/7/1", body.name() + "/7/2");
    }

    @Test
    void shouldKeepNothingOfWhatWasWithdrawn() {
        Inlet inlet = inlet(1);
        for (int i = 0; i < 100; i++) {
            assertThat(offer(inlet.of(body), i % 2 == 0).withdraw()).isTrue();
        }
        assertThat(inlet.of(body).first(true)).isNull();
        assertThat(inlet.of(body).first(false)).isNull();
        assertThat(inlet.waiting()).isZero();
    }

    @Test
    void shouldTellAllWhoWaitWhenNothingIsTakenAnyMore() {
        Inlet inlet = inlet(9);
        Ingress.Queued waits = offer(inlet.of(body), false);
        Ingress.Queued taken = offer(inlet.of(body), true);
        inlet.of(body).take((IngressQueue.Entry) taken);
        inlet.taken((IngressQueue.Entry) taken, 5);
        inlet.tellTaken();
        CompletableFuture<Long> durable = taken.durable();
        CompletableFuture<Long> neverIn = waits.durable();
        inlet.end("its tides are over");
        inlet.neverDurable(new IOException("it is closed"));
        assertThat(waits.ingested())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(NotIngestedException.class)
                .withMessageContaining("its tides are over");
        assertThat(neverIn).isCompletedExceptionally();
        assertThat(durable).isCompletedExceptionally();
        assertThat(taken.durable()).isCompletedExceptionally();
        assertThat(inlet.waiting()).isZero();
    }

    @Test
    void shouldSayWhetherToOfferAgainIsOfUseWhenNothingComesIn() {
        Inlet stopping = inlet(9);
        stopping.close("the server is stopping");
        stopping.end("its tides are over");
        assertThat(stopping.of(body).offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isEqualTo(new Ingress.Refused("the server is stopping", Ingress.Hindrance.STOPPING, 1000));

        Inlet over = inlet(9);
        Ingress.Queued waits = offer(over.of(body), false);
        over.end("its tides are over");
        assertThat(over.of(body).offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isEqualTo(new Ingress.Refused("its tides are over", Ingress.Hindrance.OVER, 1000));
        assertThat(waits.ingested().handle((tide, thrown) -> ((NotIngestedException) thrown).hindrance()))
                .isCompletedWithValue(Ingress.Hindrance.OVER);
    }

    @Test
    void shouldTellWhoCameInWithATideThatDidNotEndThatItIsNotIn() {
        Inlet inlet = inlet(9);
        IngressQueue.Entry taken = (IngressQueue.Entry) offer(inlet.of(body), false);
        inlet.of(body).take(taken);
        inlet.taken(taken, 5);
        inlet.end("it failed in tide 5");
        inlet.tellTaken();
        assertThat(taken.ingested())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(NotIngestedException.class)
                .withMessageContaining("it failed in tide 5");
    }

    @Test
    void shouldBeDurableWhenACheckpointHoldsIt() {
        Inlet inlet = inlet(2);
        IngressQueue.Entry entry = (IngressQueue.Entry) offer(inlet.of(body), false);
        var durable = entry.durable();
        assertThat(entry.durable()).isSameAs(durable);
        assertThat(inlet.checkpointAwaited()).as("not yet ingested").isFalse();
        assertThat(inlet.of(body).take(entry)).isTrue();
        entry.ingested.complete(5L);
        assertThat(inlet.checkpointAwaited()).isTrue();
        inlet.durable(4);
        assertThat(durable).isNotDone();
        inlet.durable(5);
        assertThat(durable).isCompletedWithValue(5L);
        assertThat(inlet.checkpointAwaited()).isFalse();
    }

    @Test
    void shouldTellAtOnceWhoAsksWhetherItIsDurableWhenNothingWillBe() {
        Inlet inlet = inlet(2);
        AtomicInteger told = new AtomicInteger();
        IngressQueue.Entry early = (IngressQueue.Entry) offer(inlet.of(body), false);
        IngressQueue.Entry late = (IngressQueue.Entry) offer(inlet.of(body), false);
        inlet.of(body).take(early);
        inlet.of(body).take(late);
        inlet.onOffer(told::incrementAndGet);
        CompletableFuture<Long> waits = early.durable();
        early.ingested.complete(1L);
        assertThat(told).as("the tide's thread is to see to a checkpoint").hasValue(1);
        assertThat(waits).isNotDone();
        inlet.neverDurable(new IOException("it is closed"));
        assertThat(waits).isCompletedExceptionally();
        late.ingested.complete(1L);
        assertThat(late.durable()).isCompletedExceptionally();
        assertThat(inlet.checkpointAwaited()).isFalse();
    }

    @Test
    void shouldEndSleepOnceWhenAnUrgentSignalIsOffered() {
        Inlet inlet = inlet(3);
        assertThat(inlet.of(body).capacity()).isEqualTo(3);
        offer(inlet.of(body), false);
        assertThat(inlet.urgentOffered()).isFalse();
        offer(inlet.of(body), true);
        assertThat(inlet.urgentOffered()).isTrue();
        inlet.looked();
        assertThat(inlet.urgentOffered()).isFalse();
    }
}
