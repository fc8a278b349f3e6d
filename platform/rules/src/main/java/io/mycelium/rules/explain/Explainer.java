package io.mycelium.rules.explain;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.PackException;
import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.Insight;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Answers why rules of a pack fired in a step, and why others did not. It compiles the pack for itself and takes the step with the
 * evaluator that a network would have, so it costs no network anything. Belongs to one thread; to be closed.
 */
public final class Explainer implements AutoCloseable {
    private volatile @Nullable ExplainedStep running;
    private final CompiledPack pack;

    private Explainer(CompiledPack pack) {
        this.pack = pack;
    }

    /** That of a pack. Throws a {@link PackException} with all that is wrong if it does not compile. */
    public static Explainer of(PackSource source) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(source, problems);
        if (pack == null) {
            throw new PackException(problems);
        }
        return new Explainer(pack);
    }

    /** Takes the step and says how it went. Throws a {@link QuestionException} for what can't be asked. */
    public Explanation explain(Question question) {
        return explain(question, Circumstances.lone(question));
    }

    /** As the other, of a hypha that stands as it is said, and of a signal that is known in full; null for none. */
    public Explanation explain(Question question, HyphaView hypha, @Nullable Signal signal) {
        return explain(question, Circumstances.of(hypha, signal));
    }

    /** As the other, of a step in a network. What is sensed is what the circumstances say. */
    public Explanation explain(Question question, Circumstances all) {
        return explain(question, all, null);
    }

    /** As the other, and tells a tally of this pack, unless it is null, of each condition that is evaluated. */
    public Explanation explain(Question question, Circumstances all, @Nullable ConditionTally tally) {
        String rule = question.rule();
        if (rule != null && !pack.rules().contains(rule)) {
            throw new QuestionException(
                    "there is no rule \"" + rule + "\" in this pack" + didYouMean(pack.rules(), rule));
        }
        Object state;
        try {
            state = all.whole()
                    ? pack.states().read(question.state())
                    : pack.states().initial(question.state());
        } catch (StateException e) {
            throw new QuestionException("the state does not fit: " + e.getMessage());
        }
        if (all.begins() == Circumstances.Begins.RECOVERY) {
            if (!pack.recovers()) {
                throw new QuestionException("no rule of this pack is marked @recovery");
            }
        } else if (all.signals().isEmpty() && !pack.opens()) {
            throw new QuestionException("no rule of this pack can match without a signal"
                    + (pack.sensed().isEmpty() ? "" : "; it heeds " + quoted(pack.sensed())));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieSession.class.getClassLoader()); // where Drools looks for its parts
        try (ExplainedStep step = new ExplainedStep(pack, question, all, state, tally)) {
            running = step;
            return step.explain();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns a tally of the conditions of this pack, none of which has been evaluated. */
    public ConditionTally tally() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieSession.class.getClassLoader()); // where Drools looks for its parts
        try (Insight insight = new Insight(pack)) {
            return new ConditionTally(insight);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** {@code ; did you mean "work"?}, or what there is if that is little. */
    static String didYouMean(List<String> known, String given) {
        return DidYouMean.among(known, given)
                .map(each -> "; did you mean \"" + each + "\"?")
                .orElse(known.isEmpty() || known.size() > 12 ? "" : "; there is " + quoted(known));
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    /** Which rule the step that is explained is at, in words, with its place; empty if that is not known. Any thread. */
    public String whereabouts() {
        ExplainedStep step = running;
        return step == null ? "" : step.whereabouts();
    }

    @Override
    public void close() {
        // what Drools has built goes with this object; each step has given back its own
    }
}
