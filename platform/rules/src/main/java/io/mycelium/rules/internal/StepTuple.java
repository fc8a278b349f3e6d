package io.mycelium.rules.internal;

import java.util.Arrays;
import java.util.Objects;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** The facts of a step as Drools looks them up: by what they are bound to. Confined to its worker. */
final class StepTuple implements BaseTuple {
    private static final int NONE = -1;

    private final @Nullable Class<?> state;
    private final boolean joined;
    private FactHandle[] facts = {};
    private @Nullable FactHandle[] levels = {};
    private int[] before = {};

    /** @param joined whether it is of a rule that joins facts: then they are where its levels would be */
    StepTuple(@Nullable Class<?> state, boolean joined) {
        this.state = state;
        this.joined = joined;
    }

    /**
     * Sets where things are found.
     *
     * @param facts the facts of the step by their slots
     * @param levels what the levels of the rule yield at the moment, by their places
     */
    void set(FactHandle[] facts, @Nullable FactHandle[] levels) {
        this.facts = facts;
        this.levels = levels;
    }

    /** Sets the places of the facts before one; see {@link #places}. */
    void setBefore(int[] before) {
        this.before = before;
    }

    /** Where the facts before a place are: in the slot of a number, in the level of a negative one, or not used. */
    static int[] places(int count, Declaration[] used, @Nullable Class<?> state) {
        int[] places = new int[count];
        Arrays.fill(places, NONE);
        for (Declaration each : used) {
            if (each.getObjectIndex() < count && !FieldReads.isGlobal(each)) {
                Class<?> type = FieldReads.typeOf(each);
                places[each.getObjectIndex()] = type == null
                        ? NONE - 1 - each.getTupleIndex()
                        : Slot.of(type, state).ordinal();
            }
        }
        return places;
    }

    /** Where the facts before a place are in a rule that joins them. */
    static int[] joinedPlaces(int count) {
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = NONE - 1 - i;
        }
        return places;
    }

    /** Where all facts are that something uses. */
    int[] places(Declaration[] used) {
        int count = 0;
        for (Declaration each : used) {
            count = Math.max(count, each.getObjectIndex() + 1);
        }
        return joined ? joinedPlaces(count) : places(count, used, state);
    }

    private @Nullable FactHandle handle(int place) {
        if (place == NONE) {
            return null;
        }
        return place > NONE ? facts[place] : levels[NONE - 1 - place];
    }

    private @Nullable Object at(int place) {
        FactHandle handle = handle(place);
        return handle == null ? null : handle.getObject();
    }

    @Override
    public FactHandle get(Declaration bound) {
        Class<?> type = FieldReads.typeOf(bound);
        FactHandle handle = joined
                ? levels[bound.getObjectIndex()]
                : type == null
                        ? levels[bound.getTupleIndex()]
                        : facts[Slot.of(type, state).ordinal()];
        return Objects.requireNonNull(handle);
    }

    @Override
    public Object getObject(Declaration bound) {
        return get(bound).getObject();
    }

    @Override
    public FactHandle get(int place) {
        throw unknown();
    }

    @Override
    public FactHandle getFactHandle() {
        throw unknown();
    }

    @Override
    public Object getObject(int place) {
        throw unknown();
    }

    @Override
    public int size() {
        return before.length;
    }

    @Override
    public @Nullable Object[] toObjects() {
        @Nullable Object[] objects = new Object[before.length];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = at(before[i]);
        }
        return objects;
    }

    @Override
    public Object[] toObjects(boolean reversed) {
        throw unknown();
    }

    @Override
    public @Nullable FactHandle[] toFactHandles() {
        @Nullable FactHandle[] handles = new FactHandle[before.length];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = handle(before[i]);
        }
        return handles;
    }

    @Override
    public @Nullable BaseTuple getParent() {
        return null;
    }

    @Override
    public BaseTuple getTuple(int place) {
        throw unknown();
    }

    @Override
    public int getIndex() {
        return 0;
    }

    @Override
    public @Nullable Object getContextObject() {
        return null;
    }

    @Override
    public BaseTuple skipEmptyHandles() {
        return this;
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("Drools looks facts up by their place; was its version changed?");
    }
}
