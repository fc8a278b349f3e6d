package io.mycelium.rules.internal;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * {@code min} and {@code max} for conditions. They keep their members, because Drools 10.2 gives a stale result where a
 * function can't take one out again. Public because Drools reads it back with a rule base.
 */
public final class Extreme implements AccumulateFunction<Extreme.Members> {
    private static final long serialVersionUID = 1L;

    private Class<?> type = Comparable.class;
    private boolean most;

    /** For Drools, which reads it back. */
    public Extreme() {}

    Extreme(Class<?> type, boolean most) {
        this.type = type;
        this.most = most;
    }

    /** What is compared in one accumulation, with how often it is there. */
    public static final class Members implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TreeMap<Object, Integer> counts =
                new TreeMap<>((java.util.Comparator<Object> & Serializable) Extreme::compare);
    }

    @SuppressWarnings("unchecked") // values of one type compare themselves
    private static int compare(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b && one.getClass() != other.getClass()) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public Members createContext() {
        return new Members();
    }

    @Override
    public void init(Members members) {
        members.counts.clear();
    }

    @Override
    public void accumulate(Members members, @Nullable Object value) {
        if (value != null) {
            members.counts.merge(value, 1, Integer::sum);
        }
    }

    @Override
    public void reverse(Members members, @Nullable Object value) {
        if (value != null) {
            members.counts.merge(value, -1, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(Members members) {
        Map.Entry<Object, Integer> found = most ? members.counts.lastEntry() : members.counts.firstEntry();
        return found == null ? null : found.getKey();
    }

    @Override
    public Class<?> getResultType() {
        return type;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeObject(type);
        out.writeBoolean(most);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        type = (Class<?>) in.readObject();
        most = in.readBoolean();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extreme extreme && extreme.type == type && extreme.most == most;
    }

    @Override
    public int hashCode() {
        return type.getName().hashCode() * 2 + (most ? 1 : 0);
    }
}
