package io.mycelium.itest.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The same rules by hand, in Java: agents and signals are objects in lists, and nothing is counted, bounded or kept. */
final class HandActs implements Contender {
    private static final class Agent {
        private int level;
        private int done;
        private List<Work> work = new ArrayList<>();
        private List<Work> next = new ArrayList<>();
    }

    private record Work(int kind, int value) {}

    private final Agent[] agents;
    private final int signals;
    private final int tides;
    private final int[] following;
    private int run;

    HandActs(int rules, int signals, int hyphae, int tides) {
        this.signals = signals;
        this.tides = tides;
        following = new int[rules];
        for (int i = 0; i < rules; i++) {
            following[i] = ActPack.following(i, rules);
        }
        agents = new Agent[hyphae];
        for (int i = 0; i < hyphae; i++) {
            agents[i] = new Agent();
            for (int k = 0; k < signals; k++) {
                agents[i].work.add(new Work(ActPack.kind(i, k, rules), 1));
            }
        }
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
        return new Round((double) agents.length * signals * tides, nanos, bytes);
    }

    private void tide() {
        for (int i = 0; i < agents.length; i++) {
            Agent agent = agents[i];
            List<Work> out = agents[(i + 1) % agents.length].next;
            for (Work work : agent.work) {
                if (work.value > 0 && agent.level < ActPack.limit(work.kind)) {
                    agent.done += work.value;
                    out.add(new Work(following[work.kind], work.value));
                }
            }
            agent.work.clear();
        }
        for (Agent agent : agents) {
            List<Work> spent = agent.work;
            agent.work = agent.next;
            agent.next = spent;
        }
    }

    @Override
    public void close() {
        for (Agent agent : agents) {
            Check.same((long) signals * run, agent.done, "what an agent has done");
        }
    }
}
