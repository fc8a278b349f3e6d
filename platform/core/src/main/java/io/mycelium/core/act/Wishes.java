package io.mycelium.core.act;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Questions;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Takers;
import io.mycelium.core.graph.Topology;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what the hyphae asked for in PROCESS, in the order of the askers: at the beginning of EMIT births are
 * reserved and the sockets found that lead to names; at TIDE OUT sockets change and hyphae die. The tide's thread only.
 */
public final class Wishes {
    private final State state;
    private final Topology topology;
    private final Births births;
    private final Deaths deaths;

    public Wishes(State state, Births births, Deaths deaths) {
        this.state = state;
        this.births = births;
        this.deaths = deaths;
        topology = state.topology;
    }

    /** Births are reserved first, so that what is sent to newborns finds them. */
    public void beginEmit(Workers workers) {
        workers.forEach(worker -> worker.births.forEach(birth -> births.reserve(birth, false)));
        workers.forEach(worker -> worker.causes.forEach(cause -> because(worker.emissions(), cause)));
        workers.forEach(worker -> worker.sends.forEach(send -> address(worker.emissions(), send)));
    }

    private void because(Emissions emissions, ActRequests.Cause wish) {
        CoreSignal signal = emissions.signal(wish.emission());
        SignalKey cause = key(wish.trail().signal());
        SignalKey root = key(wish.trail().root());
        if (signal == null) {
            return;
        }
        if (cause == null || root == null) {
            signal.answer = false;
            SignalId unknown =
                    cause == null ? wish.trail().signal() : wish.trail().root();
            state.dissonance(
                    Dissonance.Kind.REFUSED,
                    wish.sender().name(),
                    "because: there was never a signal called '" + unknown + "'; '" + signal.frequency
                            + "' was sent because of that of its step");
        } else {
            emissions.replace(wish.emission(), signal.because(cause, root));
        }
    }

    /** Null if nobody has emitted such a signal. */
    private @Nullable SignalKey key(SignalId id) {
        Node origin = topology.find(id.origin());
        boolean possible = origin instanceof Node.Gone
                || origin instanceof BodyNode
                || origin != null && (id.generation() < origin.generation || id.seq() <= origin.seq);
        return possible && id.generation() <= Integer.MAX_VALUE
                ? SignalKey.of(Objects.requireNonNull(origin), (int) id.generation(), id.seq(), id.copy())
                : null;
    }

    private void address(Emissions emissions, ActRequests.Send send) {
        CoreSignal signal = emissions.signal(send.emission());
        if (signal == null) {
            return;
        }
        ActRequests.Birth newborn = send.newborn();
        Node asker = send.asker();
        Node to = newborn != null ? newborn.born : asker != null ? asker : named(send.name(), send.sender());
        Node taker = Takers.takes(to) || to == null ? to : Takers.heirOf(to, topology);
        if (taker != null) {
            emissions.route(send.emission(), topology.addressed(send.sender(), taker));
            if (send.reply() && taker instanceof Hypha h) {
                answerOldest(emissions, send, h, signal);
            }
            return;
        }
        String where = send.sender().name();
        String name = send.to();
        if (newborn != null) {
            state.lost(Dissonance.Kind.BIRTH_REFUSED, where, "it was for a newborn whose birth was refused", signal);
        } else if (to != null) {
            state.notices.deadEnd(signal, to.name());
            state.lost(
                    Dissonance.Kind.DEAD_END,
                    where,
                    "'" + name + "' takes no signals: it is dead, or an input",
                    signal);
        } else if (name == null && send.sender().ledToTheDead(signal.frequency)) {
            state.lost(
                    Dissonance.Kind.DEAD_END,
                    where,
                    "who '" + where + "' sent '" + signal.frequency + "' to has died",
                    signal);
            state.notices.deadEnd(signal, "");
        } else if (name != null) {
            state.lost(Dissonance.Kind.NO_ROUTE, where, "there is nobody called '" + name + "'", signal);
        } else {
            state.lost(
                    Dissonance.Kind.NO_ROUTE,
                    where,
                    "no socket of '" + where + "' carries '" + signal.frequency + "'",
                    signal);
        }
    }

    /** What is sent to somebody as a reply answers the oldest question from there that has none yet. */
    private void answerOldest(Emissions emissions, ActRequests.Send send, Hypha asker, CoreSignal signal) {
        Questions questions = asker.dealings == null ? null : asker.dealings.questions;
        Questions.Question question =
                questions == null ? null : questions.unreplied(send.sender().name());
        if (questions != null && question != null) {
            state.beforeChange(asker);
            questions.replied(question);
            CoreSignal answer = signal.because(question.key(), question.root());
            answer.answer = true;
            emissions.replace(send.emission(), answer);
        }
    }

    /** Null if nobody is called so, or nobody was who could be meant. */
    private @Nullable Node named(@Nullable String name, Node by) {
        Node found = name == null ? null : topology.find(name, by);
        return found instanceof Hypha h && births.unaddressable(h) ? null : found;
    }

    /** Opens and closes sockets. */
    public void rewire(Workers workers) {
        workers.forEach(worker -> worker.rewires.forEach(this::rewire));
    }

    private void rewire(ActRequests.Rewire wish) {
        String refusal = wish.hypha().dead ? null : topology.rewire(wish);
        if (refusal != null) {
            state.dissonance(Dissonance.Kind.REFUSED, wish.hypha().name(), refusal);
        }
    }

    /** Those die who wanted to. */
    public void die(Workers workers) {
        workers.forEach(worker -> worker.deaths.forEach(deaths::die));
    }
}
