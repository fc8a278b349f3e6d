package io.mycelium.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What compiling a pack gave: a behaviour, perhaps with warnings, or errors and no behaviour.
 *
 * @param behaviour ready for use, to be closed by whoever compiled it; null if there are errors
 * @param problems in the order of files and lines
 */
public record Compiled(@Nullable DroolsBehaviour behaviour, List<PackProblem> problems) {
    public Compiled {
        problems = List.copyOf(problems);
    }

    public boolean succeeded() {
        return behaviour != null;
    }

    public List<PackProblem> errors() {
        return problems.stream().filter(PackProblem::isError).toList();
    }

    public List<PackProblem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /** The behaviour. Throws {@link PackException} with the problems if there is none. */
    public DroolsBehaviour orThrow() {
        if (behaviour == null) {
            throw new PackException(problems);
        }
        return behaviour;
    }
}
