package io.mycelium.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one rule with levels in the running step: found all at once, at the rule's turn, and fired one by one.
 * Lists are read and values gathered by what Drools has made of the author's expressions, in the rule base of the
 * evaluator. Confined to its worker.
 */
final class MatchSearch implements Matches {
    private static final int NONE = -1;

    private final RuleCode code;
    private final Facts facts;
    private final ValueResolver session;
    private final StepTuple tuple;
    private final Level[] levels;
    private final int[] numbers; // of the levels, among all of the pack
    private final @Nullable Object[] contexts; // what Drools keeps beside a list
    private final @Nullable Gathering[] gatherings; // of the levels that gather
    private final DefaultFactHandle[] yielding; // by their places
    private final boolean[] late; // of levels that facts are compared with
    private final boolean judges; // whether a "not" or "exists" is among these
    private final @Nullable Object[] match;
    private final List<@Nullable Object[]> held = new ArrayList<>(); // if it judges: all that were found last
    private Deque<@Nullable Object[]> waiting = new ArrayDeque<>();
    private Deque<@Nullable Object[]> found = new ArrayDeque<>();

    /**
     * Makes the search of a rule.
     *
     * @param session where globals and functions are found
     * @param numbers the number of each level of the pack
     */
    MatchSearch(
            RuleOutline rule,
            Map<Level, Integer> numbers,
            RuleCode code,
            Facts facts,
            ValueResolver session,
            @Nullable Class<?> state) {
        this.code = code;
        this.facts = facts;
        this.session = session;
        this.tuple = new StepTuple(state, false);
        this.levels = rule.levels().toArray(Level[]::new);
        this.numbers = new int[levels.length];
        this.contexts = new Object[levels.length];
        this.gatherings = new Gathering[levels.length];
        this.late = new boolean[levels.length];
        this.judges = rule.elements().stream().anyMatch(LateTests::isJudgedLate);
        this.match = new Object[levels.length];
        List<Level> all = Level.all(List.of(rule));
        yielding =
                new DefaultFactHandle[all.stream().mapToInt(Level::place).max().orElse(NONE) + 1];
        for (int i = 0; i < yielding.length; i++) {
            yielding[i] = new DefaultFactHandle();
        }
        Iterator<Column> columns = facts.joins().gathered(rule.number()).iterator();
        for (int i = 0; i < levels.length; i++) {
            this.numbers[i] = number(numbers, levels[i]);
            this.late[i] = LateTests.areBehind(levels[i], rule);
            if (levels[i] instanceof Level.Gathered gathered) {
                RuleOutline.Element fact = gathered.fact();
                gatherings[i] = new Gathering(
                        gathered,
                        each -> number(numbers, each),
                        fact != null && fact.slot() == Slot.GATHERED ? columns.next() : null,
                        code,
                        facts,
                        tuple,
                        session,
                        yielding);
            } else if (levels[i] instanceof Level.Listed listed) {
                contexts[i] = listed.list().createContext();
            }
        }
        tuple.setBefore(before(all, state));
    }

    private static int number(Map<Level, Integer> numbers, Level level) {
        Integer number = numbers.get(level);
        if (number == null) {
            throw new IllegalStateException("a level without number");
        }
        return number;
    }

    /** Where the facts are that expressions of the levels use. */
    private static int[] before(List<Level> all, @Nullable Class<?> state) {
        List<Declaration> used = new ArrayList<>();
        for (Level each : all) {
            if (each instanceof Level.Listed listed) {
                used.addAll(List.of(listed.list().getRequiredDeclarations()));
            } else if (each instanceof Level.Gathered gathered) {
                used.addAll(List.of(gathered.how().getRequiredDeclarations()));
            }
        }
        int count = used.stream().mapToInt(Declaration::getObjectIndex).max().orElse(NONE) + 1;
        return StepTuple.places(count, used.toArray(Declaration[]::new), state);
    }

    @Override
    public void forget() {
        waiting.clear();
        held.clear();
        for (Gathering each : gatherings) {
            if (each != null) {
                each.forget();
            }
        }
    }

    /** A fact of the step was modified. */
    void modified(int slot, long fields) {
        for (Gathering each : gatherings) {
            if (each != null) {
                each.modified(slot, fields);
            }
        }
    }

    /** The rule's facts are there and hold. */
    @Override
    public boolean find(boolean again, boolean caused) {
        facts.look(yielding);
        tuple.set(facts.handles(), yielding);
        boolean all = again || anyGatheredChanged();
        if (all || judges || caused) {
            found.clear();
            try {
                join(0);
            } finally {
                facts.set(Slot.CANDIDATE, null);
            }
            List<@Nullable Object[]> now = judges ? List.copyOf(found) : List.of();
            if (caused || !all) {
                keep(!caused);
            }
            held.clear();
            held.addAll(now);
            Deque<@Nullable Object[]> before = waiting;
            waiting = found;
            found = before;
            for (DefaultFactHandle each : yielding) {
                each.setObject(null);
            }
        }
        for (Gathering each : gatherings) {
            if (each != null) {
                each.evaluated();
            }
        }
        return !waiting.isEmpty();
    }

    @Override
    public void cancel() {
        waiting.clear();
    }

    private boolean anyGatheredChanged() {
        for (Gathering each : gatherings) {
            if (each != null && each.isChanged()) {
                return true;
            }
        }
        return false;
    }

    private void join(int level) {
        if (level == levels.length) {
            found.add(match.clone());
            return;
        }
        Gathering gathering = gatherings[level];
        if (gathering == null) {
            Iterator<?> members = ((Level.Listed) levels[level]).list().getResults(tuple, session, contexts[level]);
            while (members.hasNext()) {
                goOn(level, members.next());
            }
        } else if (gathering.isGrouped()) {
            for (Object each : gathering.results()) {
                goOn(level, each);
            }
        } else {
            goOn(level, gathering.result());
        }
    }

    private void goOn(int level, @Nullable Object yielded) {
        facts.set(Slot.CANDIDATE, yielded);
        if (yielded != null && code.admits(numbers[level], facts)) {
            match[level] = yielded;
            yielding[levels[level].place()].setObject(yielded);
            if (!late[level] || code.holdsBeside(numbers[level], facts)) {
                join(level + 1);
            }
        }
    }

    /**
     * Leaves of what was found what was waiting already, and, if that may fire, what did not hold before. Of members that are equal
     * those wait that come last, as they fire in order; and those are new.
     */
    private void keep(boolean newOnes) {
        List<@Nullable Object[]> all = List.copyOf(found);
        boolean[] waits = new boolean[all.size()];
        List<@Nullable Object[]> before = new ArrayList<>(waiting);
        for (int i = all.size() - 1; i >= 0; i--) {
            waits[i] = removeSame(before, all.get(i));
        }
        List<@Nullable Object[]> known = new ArrayList<>(held);
        found.clear();
        for (int i = 0; i < all.size(); i++) {
            boolean old = removeSame(known, all.get(i));
            if (waits[i] || newOnes && !old) {
                found.add(all.get(i));
            }
        }
    }

    private boolean removeSame(List<@Nullable Object[]> from, @Nullable Object[] match) {
        for (int i = 0; i < from.size(); i++) {
            if (isSame(from.get(i), match)) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether two matches are of the same members and groups; what is gathered is the same, whatever it comes to. */
    private boolean isSame(@Nullable Object[] one, @Nullable Object[] other) {
        for (int i = 0; i < levels.length; i++) {
            Gathering gathering = gatherings[i];
            if (gathering == null
                    ? !Objects.equals(one[i], other[i])
                    : gathering.isGrouped() && !Objects.equals(key(one[i]), key(other[i]))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object key(@Nullable Object results) {
        return results instanceof Object[] all ? all[all.length - 1] : null;
    }

    @Override
    public boolean take() {
        facts.fireWith(waiting.remove());
        return !waiting.isEmpty();
    }
}
