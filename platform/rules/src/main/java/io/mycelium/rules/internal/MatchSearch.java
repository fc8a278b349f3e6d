package io.mycelium.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.AccumulateContextEntry;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.DataProvider;
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
    private final int[] sourceNumbers; // of what gathered levels are made of
    private final @Nullable Object[] contexts; // what Drools keeps beside an accumulate or a list
    private final @Nullable Object[] sourceContexts;
    private final DefaultFactHandle[] yielding; // by their places
    private final boolean[] sourceHeld; // of levels that gather a fact of the step: whether there was one
    private final boolean[] sourceModified; // the same: whether it was modified since
    private final boolean[] late; // of levels that facts are compared with
    private final @Nullable Object[] match;
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
        this.sourceNumbers = new int[levels.length];
        this.contexts = new Object[levels.length];
        this.sourceContexts = new Object[levels.length];
        this.sourceHeld = new boolean[levels.length];
        this.sourceModified = new boolean[levels.length];
        this.late = new boolean[levels.length];
        this.match = new Object[levels.length];
        int places = 0;
        for (int i = 0; i < levels.length; i++) {
            this.numbers[i] = number(numbers, levels[i]);
            this.late[i] = LateTests.areBehind(levels[i], rule);
            places = Math.max(places, levels[i].place());
            if (levels[i] instanceof Level.Gathered gathered) {
                Level source = gathered.source();
                contexts[i] = gathered.how().createWorkingMemoryContext();
                sourceNumbers[i] = number(numbers, source);
                places = Math.max(places, source.place());
                sourceContexts[i] =
                        source instanceof Level.Listed listed ? listed.list().createContext() : null;
            } else if (levels[i] instanceof Level.Listed listed) {
                contexts[i] = listed.list().createContext();
            }
        }
        tuple.setBefore(before(state));
        yielding = new DefaultFactHandle[places + 1];
        for (int i = 0; i < yielding.length; i++) {
            yielding[i] = new DefaultFactHandle();
        }
    }

    private static int number(Map<Level, Integer> numbers, Level level) {
        Integer number = numbers.get(level);
        if (number == null) {
            throw new IllegalStateException("a level without number");
        }
        return number;
    }

    /** Where the facts are that expressions of the levels use. */
    private int[] before(@Nullable Class<?> state) {
        List<Declaration> used = new ArrayList<>();
        for (Level each : levels) {
            if (each instanceof Level.Listed listed) {
                used.addAll(List.of(listed.list().getRequiredDeclarations()));
            } else if (each instanceof Level.Gathered gathered) {
                used.addAll(List.of(gathered.how().getRequiredDeclarations()));
                if (gathered.source() instanceof Level.Listed listed) {
                    used.addAll(List.of(listed.list().getRequiredDeclarations()));
                }
            }
        }
        int count = used.stream().mapToInt(Declaration::getObjectIndex).max().orElse(NONE) + 1;
        return StepTuple.places(count, used.toArray(Declaration[]::new), state);
    }

    @Override
    public void forget() {
        waiting.clear();
        Arrays.fill(sourceHeld, false);
        Arrays.fill(sourceModified, false);
    }

    /** A fact of the step was modified. */
    void modified(int slot, long fields) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] instanceof Level.Gathered gathered && gathered.source() instanceof Level.Fact fact) {
                RuleOutline.Element source = fact.pattern();
                sourceModified[i] |=
                        source.slot().ordinal() == slot && facts.isHeard(source, facts.handleOf(slot), fields);
            }
        }
    }

    /** The rule's facts are there and hold. */
    @Override
    public boolean find(boolean again, boolean caused) {
        facts.look(yielding);
        tuple.set(facts.handles(), yielding);
        if (!again && !anySourceChanged()) {
            return !waiting.isEmpty();
        }
        found.clear();
        try {
            join(0);
        } finally {
            facts.set(Slot.CANDIDATE, null);
        }
        Arrays.fill(sourceModified, false);
        if (caused) {
            keepThoseWaiting();
        }
        Deque<@Nullable Object[]> before = waiting;
        waiting = found;
        found = before;
        for (DefaultFactHandle each : yielding) {
            each.setObject(null);
        }
        return !waiting.isEmpty();
    }

    @Override
    public void cancel() {
        waiting.clear();
    }

    /** Whether a level that gathers a fact of the step has gained or lost it, or has it still, though modified. */
    private boolean anySourceChanged() {
        for (int i = 0; i < levels.length; i++) {
            if (isFact(levels[i])) {
                boolean holds = code.admits(sourceNumbers[i], facts);
                if (holds != sourceHeld[i] || holds && sourceModified[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFact(Level level) {
        return level instanceof Level.Gathered gathered && gathered.source() instanceof Level.Fact;
    }

    private void join(int level) {
        if (level == levels.length) {
            found.add(match.clone());
        } else if (levels[level] instanceof Level.Listed listed) {
            Iterator<?> members = members(listed.list(), contexts[level]);
            while (members.hasNext()) {
                Object member = members.next();
                facts.set(Slot.CANDIDATE, member);
                if (member != null && code.admits(numbers[level], facts)) {
                    goOn(level, member);
                }
            }
        } else if (levels[level] instanceof Level.Gathered gathered) {
            Object result = gather(level, gathered);
            facts.set(Slot.CANDIDATE, result);
            if (result != null && code.admits(numbers[level], facts)) {
                goOn(level, result);
            }
        }
    }

    private void goOn(int level, Object yielded) {
        match[level] = yielded;
        yielding[levels[level].place()].setObject(yielded);
        if (!late[level] || code.holdsBeside(numbers[level], facts)) {
            join(level + 1);
        }
    }

    private Iterator<?> members(DataProvider list, @Nullable Object context) {
        return list.getResults(tuple, session, context);
    }

    private @Nullable Object gather(int level, Level.Gathered gathered) {
        Accumulate how = gathered.how();
        AccumulateContextEntry entry = new AccumulateContextEntry(null);
        entry.setFunctionContext(how.init(contexts[level], entry, how.createFunctionContext(), tuple, session));
        DefaultFactHandle handle = yielding[gathered.source().place()];
        if (gathered.source() instanceof Level.Listed listed) {
            Iterator<?> members = members(listed.list(), sourceContexts[level]);
            while (members.hasNext()) {
                Object member = members.next();
                facts.set(Slot.CANDIDATE, member);
                if (member != null && code.admits(sourceNumbers[level], facts)) {
                    handle.setObject(member);
                    how.accumulate(contexts[level], entry, tuple, handle, session);
                }
            }
        } else {
            sourceHeld[level] = code.admits(sourceNumbers[level], facts);
            if (sourceHeld[level]) {
                how.accumulate(
                        contexts[level],
                        entry,
                        tuple,
                        facts.handles()[gathered.source().pattern().slot().ordinal()],
                        session);
            }
        }
        return how.getResult(contexts[level], entry, tuple, session);
    }

    /** Keeps of what was found what was waiting already. */
    private void keepThoseWaiting() {
        List<@Nullable Object[]> before = new ArrayList<>(waiting);
        found.removeIf(each -> {
            for (int i = 0; i < before.size(); i++) {
                if (isSame(each, before.get(i))) {
                    before.remove(i);
                    return false;
                }
            }
            return true;
        });
    }

    /** Whether two matches are of the same members; what is gathered is the same, whatever it comes to. */
    private boolean isSame(@Nullable Object[] one, @Nullable Object[] other) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] instanceof Level.Listed && !Objects.equals(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take() {
        facts.fireWith(waiting.remove());
        return !waiting.isEmpty();
    }
}
