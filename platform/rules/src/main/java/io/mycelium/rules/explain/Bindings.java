package io.mycelium.rules.explain;

import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** The part of a match that is found so far, as Drools looks it up. Belongs to one thread. */
final class Bindings implements BaseTuple {
    private static final FactHandle NOBODY = new DefaultFactHandle(-1, "");

    private record Bound(Pattern pattern, FactHandle fact) {}

    private final List<Bound> bound = new ArrayList<>(); // the last one is the newest
    private @Nullable FactHandle[] byPlace = new FactHandle[8];
    private int size;

    /** Adds a fact for a pattern. */
    void bind(Pattern pattern, FactHandle fact) {
        bound.add(new Bound(pattern, fact));
        int place = pattern.getObjectIndex();
        if (place >= 0) {
            if (place >= byPlace.length) {
                byPlace = Arrays.copyOf(byPlace, 2 * place);
            }
            byPlace[place] = fact;
            size = Math.max(size, place + 1);
        }
    }

    void unbind(Pattern pattern) {
        bound.remove(bound.size() - 1);
        int place = pattern.getObjectIndex();
        if (place >= 0 && place < byPlace.length) {
            byPlace[place] = null;
        }
    }

    /** Says how many facts there are before the one that is tested: what Drools finds no place for is that one. */
    void lookFrom(int places) {
        size = Math.max(0, places);
        if (size > byPlace.length) {
            byPlace = Arrays.copyOf(byPlace, 2 * size);
        }
    }

    @Override
    public FactHandle get(Declaration bound) {
        if (Insight.isGlobal(bound)) {
            return NOBODY;
        }
        FactHandle found = find(bound);
        if (found == null) {
            throw new IllegalStateException(bound.getIdentifier() + " is not bound here");
        }
        return found;
    }

    /** The fact of a pattern. */
    FactHandle of(Pattern pattern) {
        FactHandle found = known(pattern);
        return found == null ? NOBODY : found;
    }

    /** The fact of a pattern; null if it has none so far. */
    @Nullable
    FactHandle known(Pattern pattern) {
        for (int i = bound.size() - 1; i >= 0; i--) {
            if (bound.get(i).pattern() == pattern) {
                return bound.get(i).fact();
            }
        }
        return null;
    }

    boolean has(Declaration bound) {
        return !Insight.isGlobal(bound) && find(bound) != null;
    }

    /** What Drools speaks of may be a copy of a pattern, and patterns of a rule that is extended may have the same number. */
    private @Nullable FactHandle find(Declaration declared) {
        Pattern pattern = declared.getPattern();
        FactHandle same = pattern == null ? null : known(pattern);
        FactHandle alike = null;
        for (int i = bound.size() - 1; i >= 0 && same == null && pattern != null; i--) {
            Pattern other = bound.get(i).pattern();
            if (other.getPatternId() == pattern.getPatternId()) {
                if (other.getObjectIndex() == declared.getObjectIndex()) {
                    return bound.get(i).fact();
                }
                alike = alike == null ? bound.get(i).fact() : alike;
            }
        }
        return same == null ? alike : same;
    }

    @Override
    public Object getObject(Declaration bound) {
        return get(bound).getObject();
    }

    @Override
    public FactHandle get(int place) {
        FactHandle found = byPlace[place];
        return found == null ? NOBODY : found;
    }

    @Override
    public FactHandle getFactHandle() {
        return NOBODY;
    }

    @Override
    public Object getObject(int place) {
        return get(place).getObject();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Object[] toObjects() {
        @Nullable Object[] objects = new Object[size];
        for (int i = 0; i < size; i++) {
            FactHandle fact = byPlace[i];
            objects[i] = fact == null ? null : fact.getObject();
        }
        return objects;
    }

    @Override
    public @Nullable Object[] toObjects(boolean reversed) {
        @Nullable Object[] objects = toObjects();
        if (reversed) {
            java.util.Collections.reverse(Arrays.asList(objects));
        }
        return objects;
    }

    @Override
    public @Nullable FactHandle[] toFactHandles() {
        return Arrays.copyOf(byPlace, size);
    }

    @Override
    public @Nullable BaseTuple getParent() {
        return null;
    }

    @Override
    public BaseTuple getTuple(int place) {
        return this;
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
}
