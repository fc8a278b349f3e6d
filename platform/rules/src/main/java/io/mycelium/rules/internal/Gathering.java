package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.AccumulateContextEntry;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.accessor.DataProvider;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What a level makes of all that its sources give, for the match that is being found: one value, or one for each group.
 * Values are added up, and keys worked out, by what Drools has made of the author's expressions. Confined to its worker.
 */
final class Gathering {
    private final Accumulate how;
    private final @Nullable Grouping grouping;
    private final Level[] sources;
    private final int[] numbers; // of the sources, among all levels of the pack
    private final @Nullable Object[] contexts; // what Drools keeps beside a list
    private final @Nullable Object context; // and beside what is gathered
    private final @Nullable Column column; // of facts that rules insert
    private final List<StepHandle> columnHeld = new ArrayList<>(); // those of them that were gathered last
    private final RuleCode code;
    private final Facts facts;
    private final StepTuple tuple;
    private final ValueResolver session;
    private final DefaultFactHandle[] yielding; // by their places
    private final boolean looksAtFacts;

    private final Map<@Nullable Object, AccumulateContextEntry> groups = new LinkedHashMap<>();
    private @Nullable AccumulateContextEntry all; // if there are no groups
    private boolean looking; // whether there is anything, and no more
    private boolean held; // whether there was anything
    private boolean modified; // a fact of the step that is gathered, since then

    /**
     * Makes it for a rule.
     *
     * @param numbers of levels
     * @param column of the facts that are gathered, if rules insert such
     * @param tuple the match that is being found
     * @param yielding its members, by their places
     */
    Gathering(
            Level.Gathered level,
            ToIntFunction<Level> numbers,
            @Nullable Column column,
            RuleCode code,
            Facts facts,
            StepTuple tuple,
            ValueResolver session,
            DefaultFactHandle[] yielding) {
        this.grouping = Grouping.of(level.how());
        this.how = grouping == null ? level.how() : grouping.how();
        this.sources = level.sources().toArray(Level[]::new);
        this.numbers = level.sources().stream().mapToInt(numbers).toArray();
        this.contexts = new Object[sources.length];
        for (int i = 0; i < sources.length; i++) {
            contexts[i] =
                    sources[i] instanceof Level.Listed listed ? listed.list().createContext() : null;
        }
        this.context = how.createWorkingMemoryContext();
        this.column = column;
        this.code = code;
        this.facts = facts;
        this.tuple = tuple;
        this.session = session;
        this.yielding = yielding;
        this.looksAtFacts = column == null && level.looksAtFacts();
    }

    void forget() {
        columnHeld.clear();
        held = false;
        modified = false;
    }

    /** A fact of the step was modified. */
    void modified(int slot, long fields) {
        for (Level each : sources) {
            if (each instanceof Level.Fact fact) {
                RuleOutline.Element source = fact.pattern();
                modified |= source.slot().ordinal() == slot && facts.isHeard(source, facts.handleOf(slot), fields);
            }
        }
    }

    /** The rule has been looked at. */
    void evaluated() {
        modified = false;
        if (column != null) {
            column.evaluated();
        }
    }

    /** Whether facts that are gathered have come or gone since the last time, or are there still, though modified. */
    boolean isChanged() {
        if (column != null) {
            return column.isChanged() && isChanged(column);
        }
        if (!looksAtFacts) {
            return false;
        }
        boolean before = held;
        boolean now = isAny();
        held = before;
        return now != before || now && modified;
    }

    private boolean isChanged(Column column) {
        int known = 0;
        for (Column.Entry each : column.entries()) {
            if (column.joins(each.handle())) {
                if (each.isFresh() || known == columnHeld.size() || columnHeld.get(known) != each.handle()) {
                    return true;
                }
                known++;
            }
        }
        return known < columnHeld.size();
    }

    private boolean isAny() {
        looking = true;
        try {
            held = false;
            goThrough(0);
            return held;
        } finally {
            looking = false;
            facts.set(Slot.CANDIDATE, null);
        }
    }

    boolean isGrouped() {
        return grouping != null;
    }

    /** The value that is made of all. */
    @Nullable
    Object result() {
        AccumulateContextEntry entry = begun(null);
        all = entry;
        gather();
        return how.getResult(context, entry, tuple, session);
    }

    /** The values of the groups: the group that came last is the first, as in a session. */
    List<Object> results() {
        groups.clear();
        gather();
        List<Object> results = new ArrayList<>();
        if (grouping != null) {
            for (AccumulateContextEntry each : groups.values()) {
                Object result = how.getResult(context, each, tuple, session);
                if (result != null) {
                    results.add(grouping.result(result, each.getKey()));
                }
            }
        }
        Collections.reverse(results);
        return results;
    }

    private AccumulateContextEntry begun(@Nullable Object key) {
        AccumulateContextEntry entry = new AccumulateContextEntry(key);
        entry.setFunctionContext(how.init(context, entry, how.createFunctionContext(), tuple, session));
        return entry;
    }

    private void gather() {
        held = false;
        if (column == null) {
            goThrough(0);
            return;
        }
        columnHeld.clear();
        for (Column.Entry each : column.entries()) {
            if (column.joins(each.handle())) {
                columnHeld.add(each.handle());
                add(each.handle());
            }
        }
    }

    private void goThrough(int source) {
        if (sources[source] instanceof Level.Listed listed) {
            DefaultFactHandle handle = yielding[listed.place()];
            Iterator<?> members = members(listed.list(), source);
            while (members.hasNext() && !(looking && held)) {
                Object member = members.next();
                facts.set(Slot.CANDIDATE, member);
                if (member != null && code.admits(numbers[source], facts)) {
                    handle.setObject(member);
                    goOn(source, handle);
                }
            }
        } else if (code.admits(numbers[source], facts)) {
            goOn(source, facts.handles()[sources[source].pattern().slot().ordinal()]);
        }
    }

    private void goOn(int source, FactHandle given) {
        if (source + 1 < sources.length) {
            goThrough(source + 1);
            return;
        }
        held = true;
        if (!looking) {
            add(given);
        }
    }

    /** Of several lists, a session goes through each other one from its end, counted from the last. */
    private Iterator<?> members(DataProvider list, int source) {
        Iterator<?> members = list.getResults(tuple, session, contexts[source]);
        if ((sources.length - source) % 2 == 1) {
            return members;
        }
        List<@Nullable Object> reversed = new ArrayList<>();
        members.forEachRemaining(reversed::add);
        Collections.reverse(reversed);
        return reversed.iterator();
    }

    private void add(FactHandle member) {
        how.accumulate(context, grouping == null ? all : group(grouping, member), tuple, member, session);
    }

    private AccumulateContextEntry group(Grouping grouping, FactHandle member) {
        Object key = grouping.key(member, tuple, session);
        AccumulateContextEntry known = groups.get(key);
        if (known != null) {
            return known;
        }
        AccumulateContextEntry entry = begun(key);
        groups.put(key, entry);
        return entry;
    }
}
