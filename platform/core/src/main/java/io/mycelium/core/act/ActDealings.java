package io.mycelium.core.act;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Questions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one ACT want of the {@link Dealings} of their hypha: questions, replies that they have seen, signals to be
 * put aside or taken again. It is a part of {@link ActEffects}, which says when. The object is there for one ACT after another.
 */
final class ActDealings {
    private final List<Questions.Question> questions = new ArrayList<>();
    private final List<CoreSignal> replies = new ArrayList<>();
    private final List<CoreSignal> stashed = new ArrayList<>();
    private long unstashed;

    private long tide;
    private int questionMark;
    private int replyMark;
    private int stashMark;
    private long unstashMark;

    void beginTide(long number) {
        tide = number;
    }

    /** Whether there is anything. */
    boolean any() {
        return !questions.isEmpty() || !replies.isEmpty() || !stashed.isEmpty() || unstashed > 0;
    }

    /** A step begins. */
    void mark() {
        questionMark = questions.size();
        replyMark = replies.size();
        stashMark = stashed.size();
        unstashMark = unstashed;
    }

    /** Takes back what the step wanted. */
    void undo() {
        ActEffects.truncate(questions, questionMark);
        ActEffects.truncate(replies, replyMark);
        ActEffects.truncate(stashed, stashMark);
        unstashed = unstashMark;
    }

    void clear() {
        questions.clear();
        replies.clear();
        stashed.clear();
        unstashed = 0;
    }

    /** How many questions of a hypha are open, those of this ACT too. */
    int open(Hypha h) {
        Questions known = known(h);
        return questions.size() + (known == null ? 0 : known.open().size());
    }

    SignalId ask(CoreSignal question, String to, long tides) {
        if (tides < 1) {
            throw new IllegalArgumentException("a question can be open for 1 tide at the least, not " + tides);
        }
        long due = tides >= Hypha.NEVER - tide - 1 ? Hypha.NEVER : tide + tides + 1;
        questions.add(new Questions.Question(question.key, question.root, question.frequency, to, tide, due, false));
        return question.id();
    }

    /** The running step senses a signal, or all of these; answers whether replies are among them, and remembered. */
    boolean sensed(Hypha h, CoreSignal signal, @Nullable List<Signal> all) {
        int before = replies.size();
        if (known(h) == null) {
            return false;
        }
        if (all == null && signal.answer) {
            replies.add(signal);
        }
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.get(i) instanceof CoreSignal each && each.answer) {
                replies.add(each);
            }
        }
        return replies.size() > before;
    }

    @Nullable
    Object lastKnown(Hypha h, String from, String field) {
        Questions.Known last = last(h, from, field);
        return last == null ? null : last.value();
    }

    long lastKnownAge(Hypha h, String from, @Nullable String field) {
        Questions.Known last = last(h, from, field == null ? Questions.ANY : field);
        return last == null ? Long.MAX_VALUE : tide - last.tide();
    }

    /** What somebody said last, as far as steps up to this one have sensed it; null if nothing is known. */
    private Questions.@Nullable Known last(Hypha h, String from, String field) {
        for (int i = replies.size() - 1; i >= 0; i--) {
            CoreSignal reply = replies.get(i);
            boolean says = field.equals(Questions.ANY) || reply.payload.containsKey(field);
            if (says && reply.key.origin.name().equals(from)) {
                return new Questions.Known(from, field, reply.payload.get(field), tide);
            }
        }
        Questions known = known(h);
        return known == null ? null : known.known(from, field);
    }

    private static @Nullable Questions known(Hypha h) {
        return h.dealings == null ? null : h.dealings.questions;
    }

    /** A signal that was put aside already stays so. */
    void stash(CoreSignal signal) {
        if (!isStashed(signal)) {
            stashed.add(signal);
        }
    }

    /** Whether the running step has put a signal aside. */
    @SuppressWarnings("ReferenceEquality") // each signal is in one place
    private boolean isStashed(Signal signal) {
        for (int i = stashMark; i < stashed.size(); i++) {
            if (stashed.get(i) == signal) {
                return true;
            }
        }
        return false;
    }

    /** How many signals the running step has put aside. */
    int stashedByStep() {
        return stashed.size() - stashMark;
    }

    /** @param most from 0 */
    void unstash(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("unstash takes a number of signals from 0, not " + most);
        }
        unstashed = Math.min(Integer.MAX_VALUE, unstashed + most);
    }

    /** All of it happens to the hypha. */
    void commit(Hypha h, List<ActRequests.Asked> asked) {
        Dealings own = h.dealings();
        for (Questions.Question question : questions) {
            if (!own.asking().isDue(question.due())) {
                asked.add(new ActRequests.Asked(h, question.due()));
            }
            own.asking().ask(question);
        }
        replies.forEach(reply -> own.asking().learn(reply, tide));
        stashed.forEach(own::stash);
        if (unstashed > 0) {
            List<CoreSignal> again = new ArrayList<>();
            for (CoreSignal s = next(own, again); s != null; s = next(own, again)) {
                again.add(s);
            }
            h.carry(again);
        }
    }

    private @Nullable CoreSignal next(Dealings own, List<CoreSignal> taken) {
        return taken.size() < unstashed ? own.unstash(tide) : null;
    }
}
