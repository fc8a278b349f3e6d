package io.mycelium.api.rule;

/** One object for each frequent {@link StepResult.Done}, so that a step that goes well allocates nothing for saying so. */
final class DoneCache {
    static final StepResult.Done[] SMALL = new StepResult.Done[64];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new StepResult.Done(i);
        }
    }

    private DoneCache() {}
}
