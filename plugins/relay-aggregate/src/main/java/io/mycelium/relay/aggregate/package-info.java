/**
 * The relay kind {@code aggregate}. One call, top to bottom: the {@link io.mycelium.relay.aggregate.Plan} is read from
 * the settings and the {@link io.mycelium.relay.aggregate.Groups} from the memory; groups that are due are let go; each
 * arrival joins its {@link io.mycelium.relay.aggregate.Group}, which may complete it; the groups become the memory.
 */
@NullMarked
package io.mycelium.relay.aggregate;

import org.jspecify.annotations.NullMarked;
