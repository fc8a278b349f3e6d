package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.reteoo.PropertySpecificUtil;
import org.drools.core.common.DefaultFactHandle;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.drools.util.bitmask.BitMask;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The facts of a step, a field for each, and what a consequence says it has changed. It is what consequences know as
 * {@code drools}. Public because the code of a pack reads it; confined to its worker.
 */
public final class Facts extends DefaultKnowledgeHelper {
    private static final long serialVersionUID = 1L;
    private static final int SLOTS = Slot.count();
    private static final BitMask ALL = PropertySpecificUtil.allSetButTraitBitMask();

    public transient @Nullable Object state;
    public transient @Nullable Object hypha;
    public transient @Nullable Object signal;
    public transient @Nullable Object typed;
    public transient @Nullable Object candidate;
    public final transient ActingHypha acting;

    /** The rules whose facts are there, as far as the signal tells. */
    public transient long[] alive = {};

    private final transient StepHandle[] handles = new StepHandle[SLOTS];
    private final transient long[] modified = new long[SLOTS];
    private transient int changed;
    private transient int deleted;
    private final transient Map<Object, StepHandle> inserted = new IdentityHashMap<>();
    private final transient List<StepHandle> deletedInserts = new ArrayList<>();
    private transient boolean changedInserts;
    private transient int insertions;
    private final transient Joins joins;
    private final transient RuleCode code;
    private final transient FieldBits fields;
    private final transient @Nullable Answers answers;
    private transient DefaultFactHandle[] levels = {};
    private transient @Nullable Object[] match = {};
    private transient @Nullable StepHandle[] joined = {};

    /**
     * Makes them empty.
     *
     * @param rules all of the pack
     * @param values what is made of them
     * @param answers what Drools is asked about; null if that is nothing
     */
    Facts(ActingHypha acting, RuleOutline[] rules, ValuePack values, @Nullable Answers answers) {
        this.acting = acting;
        this.code = values.code();
        this.fields = values.fields();
        this.answers = answers;
        for (int i = 0; i < SLOTS; i++) {
            handles[i] = StepHandle.of(Slot.of(i));
        }
        this.joins = new Joins(rules, code, this);
    }

    void set(Slot slot, @Nullable Object fact) {
        switch (slot) {
            case STATE -> state = fact;
            case HYPHA -> hypha = fact;
            case SIGNAL -> signal = fact;
            case TYPED -> typed = fact;
            case CANDIDATE, JOINED, GATHERED -> candidate = fact;
        }
        handles[slot.ordinal()].setObject(fact);
    }

    private @Nullable Object get(int slot) {
        return handles[slot].getObject();
    }

    /** Whether there is no fact in a slot. */
    boolean isGone(int slot) {
        return get(slot) == null;
    }

    void clear() {
        for (int i = 0; i < SLOTS; i++) {
            set(Slot.of(i), null);
        }
        match = new Object[0];
        begin();
        forgetChanges();
    }

    /** Called by the code of a pack: a rule's constraints on the signal hold. */
    public void lives(int rule) {
        alive[rule >> 6] |= 1L << rule;
    }

    /** Called by the code of a pack: the handle of the fact in a slot. */
    public FactHandle handle(int slot) {
        return handles[slot];
    }

    /** Called by the code of a pack: whether Drools lets a constraint hold. */
    public boolean allowed(int test) {
        return answers().allowed(test, handles, levels, joined);
    }

    /** Called by the code of a pack: what Drools reads of a fact. */
    public @Nullable Object bound(int number, Object fact) {
        return answers().bound(number, fact);
    }

    /** As {@link #bound}, for a whole number. */
    public long boundWhole(int number, Object fact) {
        return answers().boundWhole(number, fact);
    }

    /** As {@link #bound}, for a decimal. */
    public double boundDecimal(int number, Object fact) {
        return answers().boundDecimal(number, fact);
    }

    /** As {@link #bound}, for a truth. */
    public boolean boundTruth(int number, Object fact) {
        return answers().boundTruth(number, fact);
    }

    /** Called by the code of a pack: whether a list contains something, or does not; {@code test} asks Drools. */
    public boolean contains(@Nullable List<?> list, @Nullable Object element, boolean not, int test) {
        if (list != null && element == null) {
            return allowed(test);
        }
        return (list != null && list.contains(element)) != not;
    }

    /** As the other, of a text. */
    public static boolean contains(@Nullable String text, @Nullable String part, boolean not) {
        return (text != null && text.contains(String.valueOf(part))) != not;
    }

    /** Called by the code of a pack: whether an entry of a map equals a text, or does not. */
    public boolean isEntry(@Nullable Map<?, ?> map, String key, @Nullable String text, boolean not, int test) {
        if (map == null) {
            return allowed(test);
        }
        Object value = map.get(key);
        if (value == null || text == null) {
            return (value == text) != not;
        }
        return value instanceof String ? value.equals(text) != not : allowed(test);
    }

    /** As {@link #isEntry}, of a number; {@code holds} has a bit each for less, equal and more. */
    public boolean isEntry(@Nullable Map<?, ?> map, String key, long number, int holds, int test) {
        Object value = map == null ? null : map.get(key);
        return value instanceof Long || value instanceof Integer ? isNumber(value, number, holds, test) : allowed(test);
    }

    /** Called by the code of a pack: whether a number compares so with a constant. */
    public boolean isNumber(@Nullable Object value, long number, int holds, int test) {
        return value instanceof BigDecimal
                ? isNumber(value, BigDecimal.valueOf(number), holds, test)
                : value == null ? allowed(test) : holds(Long.compare(((Number) value).longValue(), number), holds);
    }

    /** As the other, of a decimal. */
    public boolean isNumber(@Nullable Object value, BigDecimal number, int holds, int test) {
        return value instanceof BigDecimal decimal ? holds(decimal.compareTo(number), holds) : allowed(test);
    }

    /** As {@link #isEntry}, of an element of a list or map that is compared with a text or a whole number. */
    public boolean isElement(@Nullable Object holder, Object key, @Nullable Object value, int holds, int test) {
        Object element = null;
        if (holder instanceof Map<?, ?> map) {
            element = map.get(key);
        } else if (holder instanceof List<?> list && key instanceof Integer place && place < list.size()) {
            element = list.get(place);
        }
        if (element instanceof String && value instanceof String) {
            return holds(element.equals(value) ? 0 : 1, holds);
        }
        return element instanceof Number one && isWhole(one) && value instanceof Number other && isWhole(other)
                ? holds(Long.compare(one.longValue(), other.longValue()), holds)
                : allowed(test);
    }

    private static boolean isWhole(Number value) {
        return value instanceof Long || value instanceof Integer;
    }

    private static boolean holds(int compared, int holds) {
        return (holds >> compared + 1 & 1) != 0;
    }

    /** Called by the code of a pack: an entry of a map, where Drools reads that of a fact. */
    public @Nullable Object entry(@Nullable Map<?, ?> map, String key, int number, Object fact) {
        return map == null ? bound(number, fact) : map.get(key);
    }

    private Answers answers() {
        if (answers == null) {
            throw new IllegalStateException("Drools is asked about nothing");
        }
        return answers;
    }

    /** The handle of a slot. */
    StepHandle handleOf(int slot) {
        return handles[slot];
    }

    /** The facts by their slots. */
    FactHandle[] handles() {
        return handles;
    }

    /** Says what the levels of a rule yield, by their places, while the rule is tested. */
    void look(DefaultFactHandle[] yielding) {
        levels = yielding;
    }

    /** Says what the levels of a rule have yielded for the match that fires next, by their order. */
    void fireWith(@Nullable Object[] yielded) {
        match = yielded;
    }

    /** Called by the code of a pack: what a level of a rule has yielded. */
    public @Nullable Object yielded(int level) {
        return match[level];
    }

    /** Called by the code of a pack: a handle of what a level has yielded, which is no fact of the step. */
    public FactHandle yieldedHandle(int level) {
        return new DefaultFactHandle(-1, match[level]);
    }

    /** Says which facts a match has by their places, that is looked for or fires next. */
    void joinWith(@Nullable StepHandle[] facts) {
        joined = facts;
    }

    /** The facts of such a match. */
    @Nullable
    StepHandle[] joined() {
        return joined;
    }

    /** Called by the code of a pack: the fact at a place of a match. */
    public @Nullable Object joined(int place) {
        StepHandle handle = joined[place];
        return handle == null ? null : handle.getObject();
    }

    /** Called by the code of a pack: its handle. */
    public @Nullable FactHandle joinedHandle(int place) {
        return joined[place];
    }

    /** All of the step, in the order in which they came. */
    List<Object> all() {
        List<StepHandle> all = new ArrayList<>(inserted.values());
        for (Slot each : List.of(Slot.STATE, Slot.HYPHA, Slot.TYPED, Slot.SIGNAL)) {
            all.add(handles[each.ordinal()]);
        }
        all.removeIf(StepHandle::isGone);
        all.sort(Comparator.comparingInt(StepHandle::order));
        return all.stream().map(StepHandle::getObject).toList();
    }

    /** What the match of a rule consists of that fires next. */
    List<@Nullable Object> match(RuleOutline rule) {
        List<@Nullable Object> facts = new ArrayList<>();
        for (RuleOutline.Element each : rule.taken()) {
            facts.add(
                    each.slot() == Slot.JOINED
                            ? joined(each.place())
                            : get(each.slot().ordinal()));
        }
        for (int i = 0; i < rule.levels().size(); i++) {
            facts.add(yielded(i));
        }
        return facts;
    }

    /** The bits of the slots whose facts a consequence has modified. */
    int changed() {
        return changed;
    }

    /** The bits of the slots whose facts a consequence has deleted. */
    int deleted() {
        return deleted;
    }

    /** The fields of a slot's fact that were modified, as Drools numbers them. */
    long modified(int slot) {
        return modified[slot];
    }

    void forgetChanges() {
        if (changed != 0) {
            changed = 0;
            java.util.Arrays.fill(modified, 0);
        }
        deleted = 0;
        changedInserts = false;
    }

    /** Whether a consequence has changed anything that rules may listen to. */
    boolean isChanged() {
        return (changed | deleted) != 0 || changedInserts;
    }

    /** Begins a step: nothing is inserted yet. */
    void begin() {
        if (insertions > 0) { // to clear a map takes as long as a condition does
            inserted.clear();
            insertions = 0;
        }
        joins.begin();
    }

    /** The fact of a slot has come: what may throw is tested, and rules that join facts are told. */
    void come(Slot slot) {
        StepHandle handle = handles[slot.ordinal()];
        if (!handle.isGone()) {
            code.look(slot.ordinal(), this);
            joins.come(handle);
        }
    }

    /** The fact of a slot goes. */
    void go(int slot) {
        if (!handles[slot].isGone()) {
            joins.gone(handles[slot]);
        }
        set(Slot.of(slot), null);
    }

    /** What was inserted and then deleted goes. */
    void goDeleted() {
        for (StepHandle each : deletedInserts) {
            if (!each.isGone()) {
                joins.gone(each);
                inserted.remove(each.getObject());
                each.setObject(null);
            }
        }
        deletedInserts.clear();
    }

    Joins joins() {
        return joins;
    }

    /** As for {@link #update}, a test that throws does so here. */
    @Override
    public FactHandle insert(Object fact) {
        StepHandle known = inserted.get(fact);
        if (known != null) {
            return known;
        }
        StepHandle handle = StepHandle.inserted(fact, insertions++);
        inserted.put(fact, handle);
        changedInserts = true;
        joins.come(handle);
        return handle;
    }

    /** Whether a pattern listens to some fields of a fact, by the numbers of the fact's own type. */
    boolean isHeard(RuleOutline.Element element, StepHandle fact, long some) {
        return some == Listening.EVERYTHING
                || (fields.as(fact.getObject().getClass(), element.type(), element.listens()) & some) != 0;
    }

    /** A test that throws does so here, as in a session: its author finds the line of the consequence. */
    @Override
    public void update(FactHandle handle, BitMask mask, Class<?> type) {
        if (handle instanceof StepHandle known && !known.isGone()) {
            long bits = fields.as(known.getObject().getClass(), type, Listening.bits(mask));
            if (known.isInserted()) {
                changedInserts = true;
            } else {
                changed |= 1 << known.slot();
                modified[known.slot()] |= bits;
                code.look(known.slot(), this);
            }
            joins.modified(known, bits);
        }
    }

    @Override
    public void update(FactHandle handle) {
        update(handle, ALL, Object.class);
    }

    @Override
    public void update(Object fact) {
        update(fact, ALL, Object.class);
    }

    @Override
    public void update(Object fact, BitMask mask, Class<?> type) {
        update(handleOf(fact), mask, type);
    }

    @Override
    public void delete(FactHandle handle) {
        if (handle instanceof StepHandle known) {
            if (known.isInserted()) {
                changedInserts = true;
                deletedInserts.add(known);
            } else {
                deleted |= 1 << known.slot();
            }
        }
    }

    @Override
    public void delete(Object fact) {
        delete(handleOf(fact));
    }

    @Override
    public void retract(FactHandle handle) {
        delete(handle);
    }

    @Override
    public void retract(Object fact) {
        delete(handleOf(fact));
    }

    private FactHandle handleOf(Object fact) {
        for (StepHandle each : handles) {
            if (each.getObject() == fact && fact != null) {
                return each;
            }
        }
        StepHandle known = inserted.get(fact);
        if (known != null) {
            return known;
        }
        throw new StepEmitting.CallException(
                "a " + (fact == null ? "null" : fact.getClass().getSimpleName()) + " is no fact of this step");
    }
}
