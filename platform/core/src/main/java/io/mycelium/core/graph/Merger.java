package io.mycelium.core.graph;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;

/** Asks a policy what two copies become, and is told what came of it. */
public interface Merger {
    /** @throws PluginCaller.PluginFault if it gave no answer that can be used */
    Merged merge(Replica of, PlainMap past, Copy left, Copy right) throws PluginCaller.PluginFault;

    /** Two copies have become one. Not told of what only says what others have in common. */
    void merged(Replica of, Copy left, Copy right, Merged merged);
}
