package io.mycelium.itest.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The same rules in plain Drools at its best: one long-lived session, in which the state of one agent after the other
 * stands while its signals are inserted, fired and deleted one at a time. What the rules emit is put into the next
 * agent's list, as an object: there is no copy of anything, no counter, no health, nothing to resume from.
 */
public final class DroolsActs implements Contender {
    /** The global {@code hypha} of the rules. */
    public static final class Out {
        private List<Object> next = new ArrayList<>();

        public void emit(String frequency, Object payload) {
            next.add(payload);
        }
    }

    private static final String PRELUDE = """
            package beside
            global io.mycelium.itest.benchmarks.DroolsActs.Out hypha
            """;

    private final int agents;
    private final int signals;
    private final int tides;
    private final KieSession session;
    private final Out out = new Out();
    private final FactType state;
    private final Object[] states;
    private List<Object>[] lists;
    private List<Object>[] nextLists;
    private int run;

    @SuppressWarnings({"unchecked", "rawtypes"})
    DroolsActs(int rules, ActPack.More more, int signals, int agents, int tides, boolean executable)
            throws ReflectiveOperationException {
        this.agents = agents;
        this.signals = signals;
        this.tides = tides;
        KieBase base = DroolsRules.base(PRELUDE + ActPack.drl(rules, more), executable);
        session = DroolsRules.session(base);
        session.setGlobal("hypha", out);
        state = base.getFactType("beside", "State");
        FactType work = base.getFactType("beside", "Work");
        states = new Object[agents];
        lists = new List[agents];
        nextLists = new List[agents];
        for (int i = 0; i < agents; i++) {
            states[i] = state.newInstance();
            if (more == ActPack.More.SUM) {
                state.set(states[i], "marks", marks(base.getFactType("beside", "Mark")));
            }
            lists[i] = new ArrayList<>();
            nextLists[i] = new ArrayList<>();
            for (int k = 0; k < signals; k++) {
                Object first = work.newInstance();
                work.set(first, "kind", ActPack.kind(i, k, rules));
                work.set(first, "value", 1);
                lists[i].add(first);
            }
        }
    }

    private static List<Object> marks(FactType type) throws ReflectiveOperationException {
        List<Object> marks = new ArrayList<>();
        for (int i = 0; i < ActPack.MARKS; i++) {
            Object mark = type.newInstance();
            type.set(mark, "weight", 1L);
            marks.add(mark);
        }
        return marks;
    }

    @Override
    public Round round() {
        long bytes = Memory.allocated();
        long begin = System.nanoTime();
        for (int i = 0; i < tides; i++) {
            tide();
        }
        long nanos = System.nanoTime() - begin;
        bytes = Memory.allocated() - bytes;
        run += tides;
        return new Round((double) agents * signals * tides, nanos, bytes);
    }

    private void tide() {
        for (int i = 0; i < agents; i++) {
            out.next = nextLists[(i + 1) % agents];
            FactHandle own = session.insert(states[i]);
            for (Object signal : lists[i]) {
                FactHandle handle = session.insert(signal);
                session.fireAllRules();
                session.delete(handle);
            }
            session.delete(own);
            lists[i].clear();
        }
        List<Object>[] spent = lists;
        lists = nextLists;
        nextLists = spent;
    }

    @Override
    public void close() {
        for (Object each : states) {
            Check.same((long) signals * run, ((Number) state.get(each, "done")).longValue(), "what an agent has done");
        }
        session.dispose();
    }
}
