package io.mycelium.itest.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The tree in Pekko, known there as skynet: actors born from a root, ten children each, sums on the way back, then they stop. */
final class PekkoTree implements Contender {
    private static final int CHILDREN = 10;

    private record Begin(CountDownLatch done, AtomicReference<Long> sum) {}

    private final int leaves;
    private final ActorSystem<Object> system;

    PekkoTree(int leaves, boolean tuned) {
        this.leaves = leaves;
        system = PekkoSystem.start(guardian(leaves), tuned);
    }

    private static Behavior<Object> guardian(int leaves) {
        return Behaviors.setup(context -> {
            AtomicReference<Begin> running = new AtomicReference<>();
            return Behaviors.receive(Object.class)
                    .onMessage(Begin.class, begin -> {
                        running.set(begin);
                        ActorRef<Long> root =
                                context.spawnAnonymous(node(context.getSelf().unsafeUpcast(), 0, leaves));
                        context.watch(root);
                        return Behaviors.same();
                    })
                    .onMessage(Long.class, sum -> {
                        running.get().sum.set(sum);
                        return Behaviors.same();
                    })
                    .onSignal(Terminated.class, ended -> {
                        running.get().done.countDown(); // the root stops when all below it have
                        return Behaviors.same();
                    })
                    .build();
        });
    }

    private static Behavior<Long> node(ActorRef<? super Long> parent, long first, long leaves) {
        return Behaviors.setup(context -> {
            if (leaves == 1) {
                parent.tell(first);
                return Behaviors.stopped();
            }
            for (int i = 0; i < CHILDREN; i++) {
                context.spawnAnonymous(node(context.getSelf(), first + i * leaves / CHILDREN, leaves / CHILDREN));
            }
            return Behaviors.receiveMessage(new Sums(parent)::on);
        });
    }

    private static final class Sums {
        private final ActorRef<? super Long> parent;
        private int left = CHILDREN;
        private long sum;

        Sums(ActorRef<? super Long> parent) {
            this.parent = parent;
        }

        Behavior<Long> on(Long one) {
            sum += one;
            if (--left > 0) {
                return Behaviors.same();
            }
            parent.tell(sum);
            return Behaviors.stopped();
        }
    }

    @Override
    public Round round() throws InterruptedException {
        Begin order = new Begin(new CountDownLatch(1), new AtomicReference<>());
        long begin = System.nanoTime();
        system.tell(order);
        long found = PekkoSystem.await(order.done, order.sum);
        long nanos = System.nanoTime() - begin;
        Check.same((long) leaves * (leaves - 1) / 2, found, "the sum of the leaves");
        return new Round((10.0 * leaves - 1) / 9, nanos);
    }

    @Override
    public void close() throws InterruptedException {
        PekkoSystem.end(system);
    }
}
