package io.mycelium.rules.explain;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step, as it is taken and looked at. Belongs to one thread.
 *
 * <pre>
 *   opening, if the pack has one:  look - fire - look - fire - ... - look
 *   the signal:                    look - fire - look - fire - ... - look
 * </pre>
 */
final class ExplainedStep implements AutoCloseable {
    // of a step that loops the first ones say enough
    private static final int MOST_MOMENTS = 300;
    private static final int MOST_FIRINGS = 20;

    private final CompiledPack pack;
    private final Question question;
    private final Circumstances all;
    private final Object given;
    private final @Nullable ConditionTally tally;
    private final Insight insight;
    private final Shown shown;
    private final Wishes wishes;
    private final Map<String, RuleWatch> rules = new LinkedHashMap<>();
    private final List<Firing> firings = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>(); // of evaluator and trace: none, if both are right
    private MissingFacts missing;
    private List<String> present = List.of();
    private volatile String looked = ""; // the rule whose conditions are evaluated, to explain it
    private @Nullable String firing; // the rule that fires now
    private List<String> firingWith = List.of();
    private PlainMap stateBefore = PlainMap.EMPTY;
    private @Nullable Firing last;
    private boolean opening;
    private boolean rested;
    private int moments;
    private int fired;
    private int left; // energy

    /**
     * Makes it ready.
     *
     * @param state of the hypha, for this alone
     * @param tally is told of each condition that is evaluated; null if nobody is
     */
    ExplainedStep(
            CompiledPack pack, Question question, Circumstances all, Object state, @Nullable ConditionTally tally) {
        this.tally = tally;
        this.all = all;
        this.pack = pack;
        this.question = question;
        this.given = state;
        this.insight = new Insight(pack);
        this.shown = new Shown(insight);
        this.missing = new MissingFacts(insight, List.of());
        this.wishes = new Wishes(pack.states(), all, this::fires);
        for (Insight.Branch each : insight.branches()) {
            rules.computeIfAbsent(each.rule().getName(), name -> new RuleWatch(insight, each.rule()))
                    .add(each);
        }
    }

    Explanation explain() {
        Evaluator evaluator = insight.evaluator();
        PlainMap before = state();
        evaluator.begin(all.hypha(), given, wishes);
        insight.begin(all.hypha(), new Wishes(pack.states(), all, rule -> {}));
        insight.atRest(this::rests);
        StepResult result = StepResult.done(0);
        left = question.energy();
        try {
            if (isRecovery()) {
                result = taken(evaluator.recover(left));
            } else if (pack.opens()
                    && (all.begins() == Circumstances.Begins.OPENING
                            || all.signals().isEmpty())) {
                opening = true;
                result = taken(evaluator.open(left));
            }
            List<Signal> coming = isRecovery() ? List.of() : all.signals();
            if (!coming.isEmpty() && result instanceof StepResult.Done) {
                opening = false;
                moments = 0;
                missing = new MissingFacts(
                        insight,
                        coming.stream().map(Signal::frequency).distinct().toList());
                rules.values().forEach(RuleWatch::sense);
                last = null;
                result = taken(
                        coming.size() == 1 ? evaluator.step(coming.get(0), left) : evaluator.together(coming, left));
            }
        } finally {
            evaluator.end();
        }
        List<String> notes = new ArrayList<>(wishes.asked());
        notes.addAll(disagreements);
        return new Verdicts(pack, insight, question, isRecovery(), rules, firings)
                .explanation(result, before, state(), present, notes);
    }

    private boolean isRecovery() {
        return all.begins() == Circumstances.Begins.RECOVERY;
    }

    /** Where it is, in words; empty if that is not known. Any thread. */
    String whereabouts() {
        String rule = looked;
        return rule.isEmpty() ? insight.evaluator().whereabouts() : pack.placeOf(rule);
    }

    private PlainMap state() {
        Object copy = wishes.copy();
        try {
            return pack.states().write(copy == null ? given : copy);
        } catch (RuntimeException e) {
            return PlainMap.EMPTY; // which rule made it so is in the outcome
        }
    }

    /** A rule is about to fire. */
    private void fires(String rule) {
        fired();
        look();
        RuleWatch watch = rules.get(rule);
        if (watch != null && !watch.holds() && !watch.isUnknown() && moments <= MOST_MOMENTS) {
            Blame found = watch.nearest();
            disagreements.add(doubt(rule, watch.nearest()));
        }
        if (left-- <= 0) {
            return; // there is none for this one
        }
        firing = rule;
        firingWith = insight.match().stream()
                .filter(each -> !(each instanceof Object[]) // of a query
                        && (!(each instanceof Hypha) || insight.mentions(rule, "Hypha")))
                .map(shown::fact)
                .toList();
        stateBefore = state();
    }

    private static String doubt(String rule, @Nullable Blame found) {
        String doubt = "what is said of rule \"" + rule + "\" is in doubt: it fired, ";
        if (found == null) {
            return doubt + "and did not seem to hold";
        }
        return found.condition().isEmpty()
                ? doubt + "and it " + found.why() + " (" + found.place() + ")"
                : doubt + "though at " + found.place() + " \"" + found.condition() + "\" " + found.why();
    }

    /** The rule that was firing has fired. */
    private void fired() {
        String rule = firing;
        if (rule != null) {
            RuleWatch watch = Objects.requireNonNull(rules.get(rule));
            Firing done = new Firing(++fired, rule, opening, firingWith, wishes.take(), stateBefore, state());
            if (watch.firings().size() < MOST_FIRINGS) {
                firings.add(done);
                watch.firings().add(done);
            } else {
                watch.firedMore();
            }
            last = done;
            firing = null;
        }
    }

    /** Called at the end of a step, while its facts are there. */
    private void rests() {
        if (!rested) {
            rested = true;
            fired();
            look();
        }
    }

    private StepResult taken(StepResult result) {
        if (!(result instanceof StepResult.Unfit)) {
            rests();
        }
        rested = false;
        return result;
    }

    private void look() {
        if (++moments > MOST_MOMENTS) {
            return;
        }
        List<Object> facts = insight.facts();
        if (facts.isEmpty()) {
            return; // the step has failed, and its facts are gone
        }
        if (moments == 1) {
            present = facts.stream().map(shown::fact).toList();
            if (!opening && all.begins() == Circumstances.Begins.SIGNALS) {
                lookBefore(facts);
            }
        }
        Insight.aside(() -> {
            for (RuleWatch each : rules.values()) {
                looked = each.rule().getName();
                each.look(insight, shown, missing, facts, last, tally);
            }
        });
        looked = "";
    }

    /** What holds without the signals had its turn in the opening, which was a step of its own. */
    private void lookBefore(List<Object> facts) {
        List<Object> before =
                facts.stream().filter(each -> !insight.isSignal(each)).toList();
        Insight.aside(() -> {
            for (RuleWatch each : rules.values()) {
                looked = each.rule().getName();
                each.lookBefore(insight, shown, missing, before);
            }
        });
        looked = "";
    }

    @Override
    public void close() {
        insight.close();
    }
}
