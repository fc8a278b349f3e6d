package io.mycelium.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** A file can't be deployed. Nothing has changed; the problems say why. */
public final class DeploymentRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DeploymentRefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
