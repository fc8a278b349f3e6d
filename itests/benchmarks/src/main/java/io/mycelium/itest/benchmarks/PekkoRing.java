package io.mycelium.itest.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The ring in Pekko: an actor a hypha, which counts and passes on, until a token has made its hops. */
final class PekkoRing implements Contender {
    sealed interface Message permits Begin, Link, Token, Tell {}

    record Begin(int tokens, int hops, CountDownLatch done) implements Message {}

    record Link(ActorRef<Message> next) implements Message {}

    record Token(int value, int left, CountDownLatch done) implements Message {}

    record Tell(AtomicLong sum, CountDownLatch done) implements Message {}

    private final int actors;
    private final int tokens;
    private final int hops;
    private final ActorSystem<Message> system;
    private long rounds;

    PekkoRing(int actors, int tokens, int hops, boolean tuned) {
        this.actors = actors;
        this.tokens = tokens;
        this.hops = hops;
        system = PekkoSystem.start(guardian(actors), tuned);
    }

    private static Behavior<Message> guardian(int actors) {
        return Behaviors.setup(context -> {
            List<ActorRef<Message>> ring = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                ring.add(context.spawn(
                        Behaviors.setup(own -> Behaviors.receiveMessage(new Member()::on)), "member" + i));
            }
            for (int i = 0; i < actors; i++) {
                ring.get(i).tell(new Link(ring.get((i + 1) % actors)));
            }
            return Behaviors.receiveMessage(message -> {
                if (message instanceof Begin begin) {
                    for (int i = 0; i < begin.tokens; i++) {
                        ring.get((int) ((long) i * actors / begin.tokens)).tell(new Token(10, begin.hops, begin.done));
                    }
                } else {
                    ring.forEach(member -> member.tell(message));
                }
                return Behaviors.same();
            });
        });
    }

    private static final class Member {
        private ActorRef<Message> next;
        private long count;

        Behavior<Message> on(Message message) {
            if (message instanceof Token token) {
                count++;
                if (token.left > 1) {
                    next.tell(new Token(token.value, token.left - 1, token.done));
                } else {
                    token.done.countDown();
                }
            } else if (message instanceof Link link) {
                next = link.next;
            } else if (message instanceof Tell tell) {
                tell.sum.addAndGet(count);
                tell.done.countDown();
            }
            return Behaviors.same();
        }
    }

    @Override
    public Round round() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(tokens);
        long begin = System.nanoTime();
        system.tell(new Begin(tokens, hops, done));
        Check.that(done.await(5, TimeUnit.MINUTES), "the tokens do not come to their end");
        long nanos = System.nanoTime() - begin;
        rounds++;
        return new Round((double) tokens * hops, nanos);
    }

    @Override
    public void close() throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        CountDownLatch done = new CountDownLatch(actors);
        system.tell(new Tell(sum, done));
        Check.that(done.await(1, TimeUnit.MINUTES), "the members do not tell");
        Check.same(rounds * tokens * hops, sum.get(), "what the actors counted");
        PekkoSystem.end(system);
    }
}
