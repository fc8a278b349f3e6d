package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a hypha has asked and nobody has answered yet, and what it knows from answers. There from its first question on. */
public final class Questions {
    /** So many fields of answers are known at most; that which came in longest ago goes first. */
    public static final int MOST_KNOWN = 256;

    /** The field that every answer has, whatever it says. */
    public static final String ANY = "";

    /** So many may be open. */
    public static final int MOST = 10_000;

    /**
     * A question.
     *
     * @param to the name of whom it is for
     * @param asked the tide in which it was asked
     * @param due the tide at whose beginning it ends, if no answer waits for the asker by then
     * @param replied whether something was sent as its answer by who knew only the asker's name
     */
    public record Question(
            SignalKey key, SignalKey root, Frequency frequency, String to, long asked, long due, boolean replied) {
        Question withReply() {
            return new Question(key, root, frequency, to, asked, due, true);
        }

        Question until(long later) {
            return new Question(key, root, frequency, to, asked, later, replied);
        }

        /** Whether a signal is a reply to it, or to a copy of it. */
        boolean isAnsweredBy(CoreSignal signal) {
            SignalKey answered = signal.cause;
            return signal.answer
                    && answered != null
                    && answered.origin == key.origin
                    && answered.seq == key.seq
                    && answered.generation == key.generation;
        }

        long hash() {
            long hash = key.hash() * 31 + root.hash();
            hash = Plain.mix(hash * 31 + frequency.hash) + Plain.hash(to);
            return Plain.mix(hash * 31 + asked * 17 + due * 2 + (replied ? 1 : 0));
        }
    }

    /** What somebody said last of a field, and the tide in which that was acted upon. */
    public record Known(String from, String field, @Nullable Object value, long tide) {
        long hash() {
            return Plain.mix(Plain.hash(from) * 31 + Plain.hash(field)) * 31 + Plain.mix(Plain.hash(value) + tide);
        }
    }

    private record Source(String from, String field) {}

    /** In the order in which they were asked, by the numbers of their signals. */
    private final LinkedHashMap<Long, Question> open = new LinkedHashMap<>();
    /** How many are due in a tide. */
    private final TreeMap<Long, Integer> due = new TreeMap<>();
    /** That which came in longest ago first. */
    private final LinkedHashMap<Source, Known> known = new LinkedHashMap<>();

    Questions copy() {
        Questions copy = new Questions();
        copy.open.putAll(open);
        copy.due.putAll(due);
        copy.known.putAll(known);
        return copy;
    }

    /** Those that are open, in the order in which they were asked. */
    public Collection<Question> open() {
        return open.values();
    }

    public void ask(Question question) {
        open.put(question.key.seq, question);
        due.merge(question.due, 1, Integer::sum);
    }

    /** The tides in which some are due. */
    Set<Long> dueTides() {
        return due.keySet();
    }

    /** Whether a question is due then. */
    public boolean isDue(long tide) {
        return due.containsKey(tide);
    }

    /** Those due in a tide, in the order in which they were asked. */
    List<Question> due(long tide) {
        List<Question> found = new ArrayList<>();
        for (Question each : open.values()) {
            if (each.due == tide) {
                found.add(each);
            }
        }
        return found;
    }

    void end(Question question) {
        if (open.remove(question.key.seq) != null) {
            due.computeIfPresent(question.due, (tide, count) -> count == 1 ? null : count - 1);
        }
    }

    void putOff(Question question, long tide) {
        due.computeIfPresent(question.due, (before, count) -> count == 1 ? null : count - 1);
        open.put(question.key.seq, question.until(tide));
        due.merge(tide, 1, Integer::sum);
    }

    /** The oldest question to somebody that nothing was sent as an answer to; null if there is none. */
    @Nullable
    public Question unreplied(String to) {
        for (Question each : open.values()) {
            if (!each.replied && each.to.equals(to)) {
                return each;
            }
        }
        return null;
    }

    public void replied(Question question) {
        open.put(question.key.seq, question.withReply());
    }

    /** In the order in which it came in. */
    public Collection<Known> known() {
        return known.values();
    }

    /** A reply was acted upon: the question ends, if it is open, and what it says is known. */
    public void learn(CoreSignal reply, long tide) {
        SignalKey answered = reply.cause;
        Question question = answered == null ? null : open.get(answered.seq);
        if (question != null && question.isAnsweredBy(reply)) {
            end(question);
        }
        String from = reply.key.origin.name();
        know(new Known(from, ANY, null, tide));
        reply.payload.forEach((field, value) -> know(new Known(from, field, value, tide)));
    }

    public void know(Known now) {
        Source source = new Source(now.from, now.field);
        known.remove(source);
        known.put(source, now);
        if (known.size() > MOST_KNOWN) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** What somebody said last of a field; null if nothing. */
    @Nullable
    public Known known(String from, String field) {
        return known.get(new Source(from, field));
    }

    long hash() {
        long hash = 3;
        for (Question each : open.values()) {
            hash = Plain.mix(hash * 31 + each.hash());
        }
        for (Known each : known.values()) {
            hash = Plain.mix(hash * 31 + each.hash());
        }
        return hash;
    }
}
