package io.mycelium.rules.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an evaluator shows of the running step to whoever explains it. Called on its worker, from within what it calls. */
interface Watched {
    /** The facts that are there, in the order in which they came. Also after the step, until the next one begins. */
    List<Object> facts();

    /** What the rule has matched that is about to fire, in the order of its patterns; nothing else. */
    List<@Nullable Object> match();

    /** Says what to call at the end of each step that takes place in a session, as long as its facts are there. */
    void atRest(Runnable called);
}
