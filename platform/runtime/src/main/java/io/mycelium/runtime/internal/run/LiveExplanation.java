package io.mycelium.runtime.internal.run;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.tide.StepSeed;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.explain.Circumstances;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.ExplanationData;
import io.mycelium.rules.explain.ExplanationText;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.QuestionException;
import io.mycelium.runtime.Asked;
import io.mycelium.runtime.internal.report.JsonValues;
import io.mycelium.runtime.internal.report.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Explains a hypha of a running network: what keeps it from acting, and the steps that are kept of it, or the one that it
 * would take now. For one answer, by one thread.
 */
final class LiveExplanation {
    private static final int MOST_STEPS = 10;
    private static final int MOST_TIDES = 20;
    private static final long SECONDS = 20;
    private static final Semaphore ROOM = new Semaphore(4); // a step that does not come back has its place for ever

    private final String network;
    private final Situation situation;
    private final List<KeptStep> kept;
    private final Asked asked;
    private final List<String> text = new ArrayList<>();
    private final List<PlainMap> steps = new ArrayList<>();

    private LiveExplanation(String network, Situation situation, List<KeptStep> kept, Asked asked) {
        this.network = network;
        this.situation = situation;
        this.kept = kept;
        this.asked = asked;
    }

    /** As {@link io.mycelium.runtime.Server#explain} says. */
    static PlainMap of(String network, Situation situation, List<StepHistory.Numbered> kept, Asked asked) {
        LiveExplanation explanation = new LiveExplanation(
                network,
                situation,
                kept.stream().map(StepHistory.Numbered::step).toList(),
                asked);
        if (!ROOM.tryAcquire()) {
            throw new IllegalStateException("others are being explained, or do not come back; try again");
        }
        FutureTask<PlainMap> task = new FutureTask<>(() -> {
            try {
                return explanation.answer();
            } finally {
                ROOM.release();
            }
        });
        Thread thread = new Thread(task, "mycelium-explain");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the step did not come back within " + SECONDS + " s, and is given up");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is stopping");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof QuestionException wrong) {
                throw new IllegalArgumentException(wrong.getMessage());
            }
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("explain has failed: " + Reason.of(cause), cause);
        }
    }

    private PlainMap answer() {
        text.add("Hypha '" + situation.hypha() + "' of network '" + network + "', at the end of tide "
                + situation.tide() + ".");
        situation.reasons().forEach(each -> text.add(sentence(each)));
        if (asked.frequency() != null) {
            present();
        } else {
            List<KeptStep> some = kept.stream().filter(this::isMeant).toList();
            if (asked.signal() == null && asked.tide() < 0 && !some.isEmpty()) {
                some = some.subList(some.size() - 1, some.size());
            }
            if (some.isEmpty()) {
                notKept();
            } else {
                past(some);
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("network", network);
        all.put("hypha", situation.hypha());
        all.put("tide", situation.tide());
        all.put("standing", situation.reasons());
        all.put("way", situation.signal());
        all.put("steps", steps);
        all.put("text", text);
        return PlainMap.of(all);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private boolean isMeant(KeptStep step) {
        String signal = asked.signal();
        return (asked.tide() < 0 || step.tide() == asked.tide())
                && (signal == null
                        || step.signals().stream()
                                .anyMatch(each -> each.id().toString().equals(signal)));
    }

    // ---- what was

    private void past(List<KeptStep> some) {
        for (KeptStep step : some.subList(0, Math.min(MOST_STEPS, some.size()))) {
            text.add("");
            past(step);
        }
        if (some.size() > MOST_STEPS) {
            text.add("");
            text.add("There are " + (some.size() - MOST_STEPS) + " steps more: --signal names one.");
        }
    }

    private void past(KeptStep step) {
        PackId then = step.behaviour().pack();
        text.add("Tide " + step.tide() + ", step " + step.place() + " of its ACT, by pack " + then + ": "
                + ended(step.ending()));
        if (situation.now() != null
                && !situation.now().behaviour().pack().hash().equals(then.hash())) {
            text.add("Another version is in force now: "
                    + situation.now().behaviour().pack() + ".");
        }
        if (step.kind() == KeptStep.Kind.RECOVERY) {
            text.add("It is the step that comes first after a recovery.");
        }
        if (step.signals().size() == 1) {
            text.add("The signal is " + step.signals().get(0).id() + ".");
        } else if (step.signals().size() > 1) {
            text.add(step.signals().size() + " signals were sensed together, the first of them "
                    + step.signals().get(0).id() + ".");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("tide", step.tide());
        data.put("step", step.place());
        data.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
        data.put("version", then.version());
        data.put("ended", step.ending().how());
        data.put("message", step.ending().message());
        data.put(
                "signals",
                step.signals().stream().map(each -> each.id().toString()).toList());
        data.put("sensed", step.signals().stream().map(LiveExplanation::told).toList());
        data.put("again", Map.of("clock", step.clock(), "energy", (long) step.energy(), "seed", StepSeed.of(step)));
        data.put("stood", step.facts().plain());
        Object state = step.state();
        if (state == null) {
            text.add("It can't be taken again here: its state type could not copy the state before it.");
        } else if (step.ending().hung()) {
            PlainMap before = step.behaviour().states().write(state);
            data.put("before", before);
            step.signals()
                    .forEach(each ->
                            text.add("It sensed \"" + each.frequency() + "\" " + PlainJson.text(each.payload()) + "."));
            text.add("Before it the state was " + PlainJson.text(before) + ".");
            text.add("It is not taken again here, as it would not come back.");
        } else {
            Explanation told = explained(step.behaviour(), state, question(step), again(step));
            told = compared(told, step.ending());
            data.putAll(ExplanationData.of(told));
            text.addAll(ExplanationText.lines(told));
        }
        steps.add(PlainMap.of(data));
    }

    private static Map<String, Object> told(Signal signal) {
        return Map.of("id", signal.id().toString(), "frequency", signal.frequency(), "payload", signal.payload());
    }

    private static String ended(KeptStep.Ending ending) {
        return switch (ending.how()) {
            case "done" -> "it succeeded.";
            case "waits" -> "it waited for the next tide, as " + ending.message() + ".";
            case "unfit" -> "the signal did not fit, and became a dissonance.";
            case "runaway" -> "it was a runaway, and undone.";
            case "abandoned" -> "it was given up: " + ending.message();
            default -> "it failed, and was undone.";
        };
    }

    private Question question(KeptStep step) {
        Signal first = step.signals().isEmpty() ? null : step.signals().get(0);
        return new Question(
                first == null ? null : first.frequency(),
                first == null ? PlainMap.EMPTY : first.payload(),
                PlainMap.EMPTY,
                step.hypha(),
                asked.rule(),
                step.energy());
    }

    private static Circumstances again(KeptStep step) {
        boolean recovery = step.kind() == KeptStep.Kind.RECOVERY;
        return new Circumstances(
                step.facts(),
                step.signals(),
                recovery ? Circumstances.Begins.RECOVERY : Circumstances.Begins.SIGNALS,
                true,
                step.tide(),
                step.clock(),
                new Circumstances.Chance(
                        step.chance().beginning(), step.chance().drawn()),
                (from, field) -> said(step.known(from, field)));
    }

    private static Circumstances.@Nullable Said said(KeptStep.@Nullable Known known) {
        return known == null ? null : new Circumstances.Said(known.value(), known.tide());
    }

    /** With a word where the step, taken again, does not end as it did. */
    private static Explanation compared(Explanation told, KeptStep.Ending ending) {
        boolean exhausted = ending.how().equals("runaway") || ending.how().equals("waits");
        String expected = exhausted ? "exhausted" : ending.how();
        if (told.outcome().equals(expected)) {
            return told;
        }
        List<String> notes = new ArrayList<>(told.notes());
        notes.add("taken again, the step ended otherwise than it did (" + told.outcome() + "); what it said then was: "
                + ending.message());
        return new Explanation(
                told.pack(),
                told.question(),
                told.outcome(),
                told.problem(),
                told.before(),
                told.after(),
                told.facts(),
                told.rules(),
                notes);
    }

    private Explanation explained(Behaviour behaviour, Object state, Question bare, Circumstances all) {
        if (!(behaviour instanceof DroolsBehaviour rules)) {
            throw new IllegalArgumentException("hypha '" + situation.hypha() + "' has no rules");
        }
        Question question = new Question(
                bare.frequency(),
                bare.payload(),
                behaviour.states().write(state),
                bare.hypha(),
                bare.rule(),
                bare.energy());
        try (Explainer explainer = Explainer.of(rules.source())) {
            return explainer.explain(question, all);
        }
    }

    // ---- what is

    private void present() {
        Situation.Now now = situation.now();
        if (now == null) {
            return; // it has died, which is said
        }
        String frequency = Objects.requireNonNull(asked.frequency());
        List<String> carried = situation.carried();
        if (carried != null && !carried.contains(frequency)) {
            text.add("No socket to it carries \"" + frequency + "\": a signal on it comes by name alone."
                    + (carried.isEmpty() ? "" : " Sockets to it carry " + quoted(carried) + "."));
        }
        text.add("");
        text.add("What it would do now, with pack " + now.behaviour().pack() + ":");
        PlainMap payload = asked.payload() == null ? PlainMap.EMPTY : JsonValues.object("the payload", asked.payload());
        tell(now, Circumstances.signal(frequency, payload));
    }

    private void tell(Situation.Now now, @Nullable Signal signal) {
        Question question = new Question(
                signal == null ? null : signal.frequency(),
                signal == null ? PlainMap.EMPTY : signal.payload(),
                PlainMap.EMPTY,
                situation.hypha(),
                asked.rule(),
                now.energy());
        Map<String, KeptStep.Known> known = new LinkedHashMap<>();
        now.known().forEach(each -> known.put(each.from() + '\n' + each.field(), each));
        Explanation told = explained(
                now.behaviour(),
                now.state(),
                question,
                new Circumstances(
                        now.facts(),
                        signal == null ? List.of() : List.of(signal),
                        Circumstances.Begins.OPENING,
                        true,
                        situation.tide() + 1,
                        System.currentTimeMillis(),
                        null,
                        (from, field) -> said(known.get(from + '\n' + field))));
        steps.add(ExplanationData.of(told));
        text.addAll(ExplanationText.lines(told));
    }

    private static String quoted(List<String> names) {
        return names.stream().limit(12).map(each -> '"' + each + '"').collect(Collectors.joining(", "))
                + (names.size() > 12 ? " and others" : "");
    }

    private void notKept() {
        text.add("");
        if (asked.signal() != null) {
            text.add("Signal " + asked.signal() + ":");
            situation.signal().forEach(each -> text.add("    " + sentence(each)));
        }
        String what = asked.tide() >= 0
                ? "Nothing is kept of tide " + asked.tide() + ": "
                : asked.signal() != null ? "Nothing is kept of a step with it: " : "Nothing is kept of its steps: ";
        text.add(what + "the last " + StepHistory.FAILED_OF_ONE + " that failed are, and all while 'mycelium watch "
                + network + " " + situation.hypha() + "' runs.");
        if (!kept.isEmpty()) {
            List<Long> tides = kept.stream().map(KeptStep::tide).distinct().toList();
            text.add("Kept are steps of tide "
                    + tides.subList(Math.max(0, tides.size() - MOST_TIDES), tides.size()).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        Situation.Now now = situation.now();
        if (now == null || asked.signal() != null || asked.tide() >= 0) {
            return;
        }
        if (now.behaviour().opens()) {
            text.add("");
            text.add("What it would do now without a signal, with pack "
                    + now.behaviour().pack() + ":");
            tell(now, null);
        } else {
            text.add("Its state is " + PlainJson.text(now.behaviour().states().write(now.state())) + ".");
            text.add("Its rules wait for a signal"
                    + (now.behaviour().sensed().isEmpty()
                            ? ""
                            : " on " + quoted(now.behaviour().sensed()))
                    + "; --signal FREQUENCY PAYLOAD says what they would do with one.");
        }
    }
}
