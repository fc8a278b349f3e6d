package io.mycelium.core.graph;

import io.mycelium.api.rule.Notices;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells hyphae what became of their own signals: which were refused, and which questions nobody has answered. What it tells is
 * a signal made for the hypha, in its inbox, that comes of the one that it is about. The tide's thread only.
 */
public final class NoticeBoard {
    /** So many wait for a hypha at most that were not acted upon; of what is refused beyond, only the number is kept. */
    private static final int MOST_WAITING = 1000;

    /** A signal that did not get to whom it was for. */
    private record Refused(CoreSignal signal, String to, String why) {}

    private final State state;
    private final List<Refused> refused = new ArrayList<>();

    NoticeBoard(State state) {
        this.state = state;
    }

    /** A signal did not get to whom it was for: if a hypha has emitted it, that one hears of it in the next tide. */
    void refused(CoreSignal signal, String to, String why) {
        if (signal.key.origin instanceof Hypha) {
            refused.add(new Refused(signal, to, why));
        }
    }

    /** The same, for one whose receiver has died, or whose socket was closed. */
    public void deadEnd(CoreSignal signal, String to) {
        refused(signal, to, "dead end");
    }

    /** At TIDE OUT: all that was refused in this tide is told. */
    public void tellRefused() {
        if (refused.isEmpty()) {
            return;
        }
        Map<Hypha, List<CoreSignal>> told = new LinkedHashMap<>();
        Map<Hypha, Integer> room = new LinkedHashMap<>();
        for (Refused each : refused) {
            CoreSignal signal = each.signal();
            if (signal.key.origin instanceof Hypha h && !h.dead && !signal.isNotice()) {
                state.beforeChange(h);
                h.dealings().refused++;
                int left = h.species.wants.refused() ? room.computeIfAbsent(h, NoticeBoard::room) : 0;
                if (left > 0) {
                    room.put(h, left - 1);
                    told.computeIfAbsent(h, its -> new ArrayList<>()).add(refusal(h, each));
                }
            }
        }
        refused.clear();
        told.forEach(this::give);
    }

    private static int room(Hypha h) {
        int waiting = 0;
        for (int i = 0; h.inbox != null && i < h.inbox.size(); i++) {
            waiting += h.inbox.get(i).isNotice() ? 1 : 0;
        }
        return MOST_WAITING - waiting;
    }

    private CoreSignal refusal(Hypha h, Refused refusal) {
        CoreSignal signal = refusal.signal();
        return notice(
                h,
                Notices.REFUSED,
                PlainMap.of("frequency", signal.frequency.name, "payload", signal.payload)
                        .plus("to", refusal.to())
                        .plus("why", refusal.why())
                        .plus("signal", signal.key.id().toString()),
                signal.key,
                signal.root,
                state.tide);
    }

    /** At TIDE IN: the questions end whose time is over, and those who asked them are told. */
    public void tellUnanswered() {
        for (Hypha h : state.questionTimes.take(state.tide)) {
            Questions questions = h.questions();
            if (questions != null) {
                state.beforeChange(h);
                end(h, questions, questions.due(state.tide));
            }
        }
    }

    private void end(Hypha h, Questions questions, List<Questions.Question> due) {
        Set<Questions.Question> answered = answered(h, due);
        List<CoreSignal> told = new ArrayList<>();
        for (Questions.Question each : due) {
            if (answered.contains(each)) {
                questions.putOff(each, state.tide + 1); // its answer came in time, and waits to be sensed
                state.questionTimes.add(state.tide + 1, h);
            } else {
                questions.end(each);
                if (h.species.wants.unanswered()) {
                    told.add(unanswered(h, each));
                }
            }
        }
        if (!told.isEmpty()) {
            give(h, told);
        }
    }

    private CoreSignal unanswered(Hypha h, Questions.Question question) {
        return notice(
                h,
                Notices.UNANSWERED,
                PlainMap.of("frequency", question.frequency().name, "to", question.to())
                        .plus("question", question.key().id().toString())
                        .plus("asked", question.asked()),
                question.key(),
                question.root(),
                state.tide - 1);
    }

    /** Those of some questions whose answers wait in the inbox or a socket. */
    private static Set<Questions.Question> answered(Hypha h, List<Questions.Question> due) {
        Set<Questions.Question> answered = new HashSet<>();
        for (int i = 0; h.inbox != null && i < h.inbox.size(); i++) {
            note(h.inbox.get(i), due, answered);
        }
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            for (int i = 0; i < s.urgentHeld(); i++) {
                note(s.peekUrgent(i), due, answered);
            }
            for (int i = 0; i < s.otherHeld(); i++) {
                note(s.peekOther(i), due, answered);
            }
        }
        return answered;
    }

    private static void note(CoreSignal signal, List<Questions.Question> due, Set<Questions.Question> answered) {
        if (signal.answer) {
            for (Questions.Question each : due) {
                if (each.isAnsweredBy(signal)) {
                    answered.add(each);
                }
            }
        }
    }

    private CoreSignal notice(
            Hypha h, String frequency, PlainMap says, SignalKey about, @Nullable SignalKey root, long tide) {
        CoreSignal notice =
                new CoreSignal(h.nextKey(), state.topology.frequencies.of(frequency), says, about, root, tide, false);
        notice.arrived = tide;
        state.counters().made++;
        state.counters().held++;
        return notice;
    }

    private void give(Hypha h, List<CoreSignal> notices) {
        h.carry(notices);
        if (h.species.holds) {
            h.species.awaitWindow();
        } else {
            state.own.wake(h);
        }
    }
}
