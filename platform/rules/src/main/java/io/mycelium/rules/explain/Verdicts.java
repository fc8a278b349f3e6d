package io.mycelium.rules.explain;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.explain.Blame.Kind;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.base.base.EnabledBoolean;
import org.jspecify.annotations.Nullable;

/** Says of each rule of a step that was taken why it did not fire. */
final class Verdicts {
    private static final int MOST_MORE = 10;

    private final CompiledPack pack;
    private final Insight insight;
    private final Question question;
    private final boolean recovery;
    private final Map<String, RuleWatch> rules;
    private final List<Firing> firings;
    private StepResult result = StepResult.done(0);

    /** @param recovery whether the step is the one that comes first after a recovery */
    Verdicts(
            CompiledPack pack,
            Insight insight,
            Question question,
            boolean recovery,
            Map<String, RuleWatch> rules,
            List<Firing> firings) {
        this.pack = pack;
        this.insight = insight;
        this.question = question;
        this.recovery = recovery;
        this.rules = rules;
        this.firings = firings;
    }

    Explanation explanation(StepResult ended, PlainMap before, PlainMap after, List<String> facts, List<String> known) {
        result = ended;
        List<RuleStory> stories = new ArrayList<>();
        rules.forEach((name, watch) -> {
            if (question.rule() == null || question.rule().equals(name)) {
                Wording.Words place = watch.wording().ofRule();
                Blame blame = watch.firings().isEmpty() ? blame(watch) : null;
                stories.add(
                        new RuleStory(name, place.file(), place.line(), watch.firings(), watch.moreFirings(), blame));
            }
        });
        List<String> notes = new ArrayList<>(known);
        String frequency = question.frequency();
        if (frequency != null && isUnheeded(frequency)) {
            notes.add("no rule of this pack heeds a signal on \"" + frequency + "\""
                    + Explainer.didYouMean(pack.sensed(), frequency));
        }
        pack.strayFields().keySet().forEach(each -> notes.add(stray(each)));
        boolean done = ended instanceof StepResult.Done;
        return new Explanation(
                pack.id().name(), question, outcome(), problem(), before, done ? after : before, facts, stories, notes);
    }

    /** Of {@code work.n missing} a sentence. */
    private String stray(String field) {
        int blank = field.lastIndexOf(' ');
        String asked = question.frequency(); // a name may have dots
        int dot = asked != null && field.startsWith(asked + ".") ? asked.length() : field.lastIndexOf('.', blank);
        String frequency = field.substring(0, dot);
        String name = field.substring(dot + 1, blank);
        return "the payload of \"" + frequency + "\" "
                + (field.endsWith(" missing")
                        ? "lacks the field '" + name + "'"
                        : "has the field '" + name + "', which its type has not");
    }

    private boolean isUnheeded(String frequency) {
        return !pack.sensed().contains(frequency) && !pack.heedsAny();
    }

    private String outcome() {
        return result.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private String problem() {
        if (result instanceof StepResult.Failed failed) {
            return failed.message();
        }
        if (result instanceof StepResult.Unfit unfit) {
            return unfit.message();
        }
        if (result instanceof StepResult.Exhausted spent) {
            return "the energy of the step is spent"
                    + (spent.loop().isEmpty() ? "; most often fired: " : " in a loop at " + spent.loop() + " of ")
                    + String.join(", ", spent.rules());
        }
        return "";
    }

    private Blame blame(RuleWatch watch) {
        if (result instanceof StepResult.Unfit unfit) {
            return of(Kind.UNFIT, watch, "was not looked at, as the signal does not fit: " + unfit.message());
        }
        if (recovery && !insight.isForRecovery(watch.rule())) {
            return of(
                    Kind.RECOVERY, watch, "is not marked @recovery: in the step after a recovery only such rules fire");
        }
        if (!recovery && insight.isForRecovery(watch.rule())) {
            return of(Kind.RECOVERY, watch, "is marked @recovery: it fires after a recovery, and never else");
        }
        if (watch.holds()) {
            return held(watch);
        }
        Firing other = ofGroup(watch);
        if (watch.everHeld() && other != null) {
            return group(watch, other);
        }
        Blame lost = watch.lost();
        if (watch.everHeld() && lost != null) {
            return overtaken(watch, lost);
        }
        Blame nearest = watch.nearest();
        if (nearest == null && result instanceof StepResult.Failed failed) {
            String rule = failed.rule().isEmpty() ? "" : ", in rule \"" + failed.rule() + "\"";
            return of(Kind.FAILED, watch, "was not looked at: the step failed" + rule);
        }
        if (nearest != null) {
            return withChanges(nearest);
        }
        String frequency = question.frequency();
        return frequency != null && isUnheeded(frequency)
                ? of(Kind.NO_FACT, watch, "was not looked at: no rule of this pack heeds the signal")
                : of(Kind.UNKNOWN, watch, "did not hold, and it can't be said why");
    }

    /** With those rules that have changed a field that the condition asks for, of the state, before. */
    private Blame withChanges(Blame blame) {
        List<String> more = new ArrayList<>(blame.more());
        for (Firing each : firings) {
            for (String change : ExplanationText.changes(each.before(), each.after())) {
                String field = change.substring(0, change.indexOf(' '));
                if (blame.values().stream().anyMatch(value -> isOf(value, field)) && more.size() < MOST_MORE) {
                    more.add("rule \"" + each.rule() + "\" (" + insight.file(each.rule()) + ":"
                            + insight.line(each.rule(), -1) + ") changed it"
                            + (each.opening() ? ", before the signal" : ", and fired before") + ": " + change);
                }
            }
        }
        return blame.with(more);
    }

    /** Whether a value is that of a field: {@code done = 5}, {@code $s.done = 5}. */
    private static boolean isOf(String value, String field) {
        String name = value.substring(0, Math.max(0, value.indexOf(" = ")));
        return name.substring(name.lastIndexOf('.') + 1).equals(field);
    }

    private static Blame of(Kind kind, RuleWatch watch, String why) {
        Wording.Words place = watch.wording().ofRule();
        return new Blame(kind, place.file(), place.line(), "", List.of(), why, List.of());
    }

    private Blame overtaken(RuleWatch watch, Blame lost) {
        Firing after = watch.lostAfter();
        String why = after == null
                ? "held at first, and no longer"
                : "held until rule \"" + after.rule() + "\" (" + insight.file(after.rule()) + ":"
                        + insight.line(after.rule(), -1) + ") fired, which came first; since then it does not";
        return new Blame(Kind.OVERTAKEN, lost.file(), lost.line(), lost.condition(), lost.values(), why, lost.more());
    }

    private Blame held(RuleWatch watch) {
        if (result instanceof StepResult.Exhausted) {
            return of(Kind.ENERGY, watch, "holds, and there was no energy left when it had its turn");
        }
        if (result instanceof StepResult.Failed failed) {
            if (failed.rule().equals(watch.rule().getName())) {
                String what = watch.rule().getSalience().isDynamic()
                        ? "its salience was worked out"
                        : "it was seen whether it is enabled";
                return of(Kind.FAILED, watch, "holds, and the step failed when " + what);
            }
            return of(
                    Kind.FAILED,
                    watch,
                    "holds, and the step failed before its turn, in rule \"" + failed.rule() + "\"");
        }
        Firing other = ofGroup(watch);
        if (other != null) {
            return group(watch, other);
        }
        if (watch.rule().getEnabled() instanceof EnabledBoolean constant
                && !constant.getValue(null, null, watch.rule(), null)) {
            return of(Kind.DISABLED, watch, "holds, and is not enabled: its author says enabled false");
        }
        if (!(watch.rule().getEnabled() instanceof EnabledBoolean)) {
            return of(Kind.DISABLED, watch, "holds, and was not enabled when it had its turn");
        }
        if (!watch.rule().isMainAgendaGroup()) {
            return of(
                    Kind.DISABLED,
                    watch,
                    "holds, and its agenda-group \"" + watch.rule().getAgendaGroup() + "\" did not have the focus");
        }
        if (watch.heldBefore()) {
            return of(Kind.STANDING, watch, "held before the signal came, and had its turn then");
        }
        return of(
                Kind.UNHEARD,
                watch,
                "holds in the end, and nothing has told it: what changed was not modified with modify or update, or is"
                        + " nothing that its patterns listen to");
    }

    private Blame group(RuleWatch watch, Firing other) {
        return of(
                Kind.GROUP,
                watch,
                "held, and rule \"" + other.rule() + "\" of its activation-group \"" + insight.group(watch.rule())
                        + "\" fired instead");
    }

    /** The firing of another rule of the same activation group. */
    private @Nullable Firing ofGroup(RuleWatch watch) {
        String group = insight.group(watch.rule());
        if (group == null) {
            return null;
        }
        return firings.stream()
                .filter(each -> {
                    RuleWatch fired = rules.get(each.rule());
                    return fired != null && group.equals(insight.group(fired.rule()));
                })
                .findFirst()
                .orElse(null);
    }
}
