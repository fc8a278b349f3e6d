package io.mycelium.itest.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** Fan-out and aggregation in Pekko: a source that tells all workers and counts their answers, job after job. */
final class PekkoFanout implements Contender {
    sealed interface Message permits Begin, Result {}

    record Begin(int jobs, CountDownLatch done, AtomicReference<Long> sum) implements Message {}

    record Result(long job, long value) implements Message {}

    record Order(long job, ActorRef<Message> answerTo) {}

    private final int workers;
    private final int jobs;
    private final ActorSystem<Message> system;

    PekkoFanout(int workers, int jobs, boolean tuned) {
        this.workers = workers;
        this.jobs = jobs;
        system = PekkoSystem.start(
                Behaviors.setup(context -> Behaviors.receiveMessage(new Source(context, workers)::on)), tuned);
    }

    private static final class Source {
        private final ActorRef<Message> self;
        private final List<ActorRef<Order>> workers = new ArrayList<>();
        private Begin begin;
        private long job;
        private int jobsLeft;
        private int answersLeft;
        private long sum;

        Source(ActorContext<Message> context, int count) {
            self = context.getSelf();
            for (int i = 0; i < count; i++) {
                workers.add(context.spawn(
                        Behaviors.setup(own -> Behaviors.receiveMessage(new Worker()::on)), "worker" + i));
            }
        }

        Behavior<Message> on(Message message) {
            if (message instanceof Result result) {
                if (result.job == job) {
                    sum += result.value;
                    if (--answersLeft == 0) {
                        next();
                    }
                }
            } else if (message instanceof Begin order) {
                begin = order;
                jobsLeft = order.jobs;
                sum = 0;
                next();
            }
            return Behaviors.same();
        }

        private void next() {
            if (jobsLeft-- == 0) {
                begin.sum.set(sum);
                begin.done.countDown();
                return;
            }
            job++;
            answersLeft = workers.size();
            for (ActorRef<Order> worker : workers) {
                worker.tell(new Order(job, self));
            }
        }
    }

    private static final class Worker {
        private long count;

        Behavior<Order> on(Order order) {
            count++;
            order.answerTo.tell(new Result(order.job, count > 0 ? 1 : 0));
            return Behaviors.same();
        }
    }

    @Override
    public Round round() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Long> sum = new AtomicReference<>();
        long begin = System.nanoTime();
        system.tell(new Begin(jobs, done, sum));
        long found = PekkoSystem.await(done, sum);
        long nanos = System.nanoTime() - begin;
        Check.same((long) jobs * workers, found, "the sum of the answers");
        return new Round(2.0 * jobs * workers, nanos);
    }

    @Override
    public void close() throws InterruptedException {
        PekkoSystem.end(system);
    }
}
