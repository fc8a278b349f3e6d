package io.mycelium.rules.internal;

import java.util.Map;

/** How often rules have fired since it was made, by their numbers. Written by the worker whose evaluator it belongs to. */
final class Tally {
    private final RuleOutline[] rules;
    private final long[] fired;

    Tally(RuleOutline[] rules) {
        this.rules = rules;
        fired = new long[rules.length];
    }

    void fired(int rule) {
        fired[rule]++;
    }

    /** Adds what was counted, by name: those that are branches of one rule together. */
    void addTo(Map<String, Long> all) {
        for (int i = 0; i < rules.length; i++) {
            if (fired[i] > 0) {
                all.merge(rules[i].rule().getName(), fired[i], Long::sum);
            }
        }
    }
}
