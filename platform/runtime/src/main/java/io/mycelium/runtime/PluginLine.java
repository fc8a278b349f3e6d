package io.mycelium.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that networks work with.
 *
 * @param type {@code relay}, {@code health policy}, {@code fruiting body}, {@code store}, {@code pack} or {@code listener}
 * @param kind the word that blueprints name it by
 * @param bundle the symbolic name of the bundle it comes from
 * @param version of that bundle
 * @param from the file: of the bundle, or of the rule pack where that is a bare one
 * @param inForce whether it is the one that tides use, of all with its type and kind
 * @param refused why no network took it over, or null
 * @param networks those that it is for, as a pack beside their blueprints is; empty: all
 */
public record PluginLine(
        String type,
        String kind,
        String bundle,
        String version,
        String from,
        int ranking,
        boolean inForce,
        @Nullable String refused,
        List<String> networks) {}
