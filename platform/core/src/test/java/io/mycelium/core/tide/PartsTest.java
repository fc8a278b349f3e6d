package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.network.Seeds;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The small parts that tides are made of, each by itself. */
class PartsTest {
    private final Frequency.Table frequencies = new Frequency.Table();
    private final BodyNode body =
            new BodyNode(1, new Blueprint.BodyPlan("in", Direction.IN, BodyNode.LOG, PlainMap.EMPTY, 3));

    private CoreSignal signal(boolean urgent) {
        return CoreSignal.of(
                body.nextKey(), frequencies.of("a"), PlainMap.EMPTY, null, null, 1, urgent, Signal.NO_DEADLINE);
    }

    private Hypha hypha(int id, String name) {
        Blueprint.Species plan =
                new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false);
        return new Hypha(id, name, new Species(0, plan, Unheeding.INSTANCE), PlainMap.EMPTY, 0);
    }

    private Socket socket(int capacity) {
        Socket socket = new Socket(1, body, hypha(5, "h"), List.of(), capacity, FullPolicy.REJECT);
        socket.link();
        return socket;
    }

    // ---- sockets

    @Test
    void shouldKeepRoomForOneUrgentSignalWhenASocketIsFull() {
        Socket socket = socket(2);
        socket.enter(signal(false), 1);
        socket.enter(signal(false), 1);
        assertThat(socket.hasRoom(false)).isFalse();
        assertThat(socket.hasRoom(true)).isTrue();
        socket.enter(signal(true), 1);
        assertThat(socket.hasRoom(true)).isFalse();
        assertThat(socket.leave()).matches(CoreSignal::urgent);
        assertThat(socket.leave()).matches(s -> !s.urgent());
    }

    @Test
    void shouldBeFirstInFirstOutAmongItsUrgentAndAmongItsOthersWhenMuchGoesThrough() {
        Seeds.tryAll(50, 100, (chance, size) -> {
            Socket socket = socket(1000);
            ArrayDeque<CoreSignal> urgent = new ArrayDeque<>();
            ArrayDeque<CoreSignal> others = new ArrayDeque<>();
            for (int i = 0; i < 20 * size; i++) {
                if (chance.percent(55)) {
                    CoreSignal signal = signal(chance.oneIn(3));
                    socket.enter(signal, i);
                    (signal.urgent ? urgent : others).add(signal);
                } else {
                    CoreSignal expected = urgent.isEmpty() ? others.poll() : urgent.poll();
                    assertThat(socket.leave()).isSameAs(expected);
                }
                assertThat(socket.held()).isEqualTo(urgent.size() + others.size());
                assertThat(socket.left + socket.held()).isEqualTo(socket.entered);
            }
            assertThat(Census.urgent(socket)).containsExactlyElementsOf(urgent);
            assertThat(Census.others(socket)).containsExactlyElementsOf(others);
        });
    }

    @Test
    void shouldCarryAllFrequenciesWhenASocketNamesNone() {
        assertThat(socket(1).carries(frequencies.of("any"))).isTrue();
        Socket some = new Socket(2, body, hypha(5, "h"), List.of(frequencies.of("a")), 1, FullPolicy.REJECT);
        assertThat(some.carries(frequencies.of("a"))).isTrue();
        assertThat(some.carries(frequencies.of("b"))).isFalse();
    }

    @Test
    void shouldStandInTheOrderOfTheirEndsWhenSocketsHoldSomething() {
        Hypha to = hypha(9, "to");
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Socket socket = new Socket(10 - i, hypha(i % 3, "h" + i), to, List.of(), 1, FullPolicy.REJECT);
            socket.enter(signal(false), 1);
            sockets.add(socket);
            to.pending(socket);
            to.pending(socket);
        }
        to.orderPending();
        List<Integer> numbers = new ArrayList<>();
        for (Socket s = to.firstPending; s != null; s = s.nextPending) {
            numbers.add(s.number);
        }
        assertThat(numbers).containsExactly(7, 10, 6, 9, 5, 8);
        sockets.forEach(Socket::leave);
        to.settlePending();
        assertThat(to.firstPending).isNull();
    }

    @Test
    void shouldShrinkWhenAQueueThatGrewIsEmpty() {
        SignalQueue queue = new SignalQueue();
        assertThat(queue.poll()).isNull();
        for (int round = 0; round < 3; round++) {
            List<CoreSignal> signals = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                signals.add(signal(false));
                queue.add(signals.get(i));
            }
            assertThat(queue.swollen()).isFalse();
            for (int i = 0; i < 30; i++) {
                assertThat(queue.get(0)).isSameAs(signals.get(i));
                assertThat(queue.poll()).isSameAs(signals.get(i));
            }
            assertThat(queue.swollen()).isTrue();
        }
    }

    // ---- output logs

    @Test
    void shouldSayHowManyAreGoneWhenALogIsFull() throws Exception {
        OutputRing log = new OutputRing(3);
        assertThat(log.after(0, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        AtomicInteger told = new AtomicInteger();
        AutoCloseable listening = log.onOutput(told::incrementAndGet);
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            outputs.add(log.add(signal(false), i));
        }
        log.tell();
        listening.close();
        log.tell();
        assertThat(told).hasValue(1);
        assertThat(log.last()).isEqualTo(5);
        assertThat(log.after(0, 10)).isEqualTo(new OutputLog.Page(2, outputs.subList(2, 5)));
        assertThat(log.after(0, 1)).isEqualTo(new OutputLog.Page(2, outputs.subList(2, 3)));
        assertThat(log.after(3, 10)).isEqualTo(new OutputLog.Page(0, outputs.subList(3, 5)));
        assertThat(log.after(5, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        assertThat(log.after(Long.MAX_VALUE, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        assertThat(outputs).extracting(Output::id).doesNotHaveDuplicates();

        OutputRing restored = new OutputRing(10);
        restored.restore(5, log.chain());
        outputs.subList(3, 5).forEach(restored::restore);
        assertThat(restored.after(0, 10)).isEqualTo(new OutputLog.Page(3, outputs.subList(3, 5)));
        CoreSignal next = signal(false);
        assertThat(restored.add(next, 6)).isEqualTo(log.add(next, 6));
    }

    @Test
    void shouldGiveACheckpointTheLogAsItWasThoughItIsOverwrittenMeanwhile() {
        for (int capacity : List.of(1, 3, 10)) {
            for (int readBefore = 0; readBefore <= 3; readBefore++) {
                OutputRing log = new OutputRing(capacity);
                List<Output> outputs = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    outputs.add(log.add(signal(false), i));
                }
                OutputRing.Picture picture = log.picture();
                List<Output> read = new ArrayList<>();
                for (int i = 0; i < Math.min(readBefore, Math.min(5, capacity)); i++) {
                    read.add(picture.next());
                }
                for (int i = 0; i < 25; i++) {
                    log.add(signal(false), i);
                }
                for (Output next = picture.next(); next != null; next = picture.next()) {
                    read.add(next);
                }
                assertThat(read).isEqualTo(outputs.subList(Math.max(0, 5 - capacity), 5));
            }
        }
    }

    // ---- what waits to come in

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
        ((IngressQueue.Entry) taken).ingested.complete(5L);
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

    // ---- calls of plugins

    @Test
    void shouldNameTheDeadlineWhenACallHangs() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Guard guard = new Guard("test", 30)) {
            assertThatThrownBy(() -> guard.call(() -> {
                        try {
                            return never.await(1, TimeUnit.HOURS);
                        } finally {
                            interrupted.countDown();
                        }
                    }))
                    .isInstanceOf(Guard.PluginFault.class)
                    .hasMessageContaining("30 ms")
                    .hasMessageContaining("abandoned");
            assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Guard patient = new Guard("test", 60_000)) {
            assertThat(patient.call(() -> 5)).isEqualTo(5);
            assertThatThrownBy(() -> patient.call(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(Guard.PluginFault.class)
                    .hasMessageContaining("IllegalStateException: broken");
            Thread own = Thread.currentThread();
            assertThat(patient.call(Thread::currentThread)).isNotSameAs(own);
            own.interrupt();
            assertThatThrownBy(() -> patient.call(() -> never.await(1, TimeUnit.HOURS)))
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(patient.call(() -> 2)).as("on another thread").isEqualTo(2);
        }
        try (Guard none = new Guard("test", 0)) {
            assertThat(none.call(Thread::currentThread)).isSameAs(Thread.currentThread());
        }
    }

    // ---- workers

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
            }
            crew.run(worker -> last.set("goes on"));
        }
        assertThat(last).hasValue("goes on");
    }

    // ---- who is due, who is awake

    @Test
    void shouldGiveThoseWhoAreStillDueWhenTheirTideHasCome() {
        WakeTimes wheel = new WakeTimes();
        assertThat(wheel.next()).isEqualTo(Hypha.NEVER);
        Hypha one = hypha(1, "one");
        Hypha other = hypha(2, "other");
        Hypha gone = hypha(3, "gone");
        for (Hypha h : List.of(one, other, gone)) {
            h.wakesAt = 5;
            wheel.add(5, h);
        }
        other.wakesAt = 9; // asked again
        wheel.add(9, other);
        gone.dead = true;
        assertThat(wheel.take(4)).isEmpty();
        assertThat(wheel.next()).isEqualTo(5);
        assertThat(wheel.take(7)).containsExactly(one);
        assertThat(wheel.next()).isEqualTo(9);
        other.wakesAt = Hypha.NEVER;
        assertThat(wheel.next()).isEqualTo(Hypha.NEVER);
        assertThat(wheel.take(100)).isEmpty();
    }

    @Test
    void shouldBeInOrderWhenThoseAwakeAreSorted() {
        AwakeList list = new AwakeList();
        for (int i = 9999; i >= 0; i--) {
            list.add(i);
        }
        list.sort();
        list.keep(id -> id % 2 == 1);
        assertThat(list.size()).isEqualTo(5000);
        assertThat(list.get(0)).isEqualTo(1);
        assertThat(list.get(4999)).isEqualTo(9999);
        list.clear();
        assertThat(list.size()).isZero();
    }

    @Test
    void shouldBeInOrderWhoeverOfTheWorkersFoundThem() {
        assertThat(found(IntStream.range(0, 500), IntStream.empty(), IntStream.range(500, 1_000)))
                .isEqualTo(IntStream.range(0, 1_000).toArray());
        assertThat(found(IntStream.of(5, 9), IntStream.of(2, 7))).containsExactly(2, 5, 7, 9);
        assertThat(found(IntStream.of(1, 2), IntStream.of(9, 3))).containsExactly(1, 2, 3, 9);
    }

    private static int[] found(IntStream... byEach) {
        AwakeList all = new AwakeList();
        for (IntStream ids : byEach) {
            AwakeList list = new AwakeList();
            ids.forEach(list::add);
            all.addAll(list);
        }
        all.sort();
        return all.toArray();
    }

    @Test
    void shouldFitWholeNamesWhenAPatternHasStars() {
        assertThat(Topology.glob("worker_*").matcher("worker_12").matches()).isTrue();
        assertThat(Topology.glob("worker_*").matcher("my_worker_1").matches()).isFalse();
        assertThat(Topology.glob("w?").matcher("w1").matches()).isTrue();
        assertThat(Topology.glob("w?").matcher("w12").matches()).isFalse();
        assertThat(Topology.glob("a.b").matcher("axb").matches()).isFalse();
        assertThat(Topology.glob("*").matcher("").matches()).isTrue();
    }
}
