/** Who there is: {@link io.mycelium.core.graph.State} with its hyphae, relays, bodies and the sockets between them, and the signals on their way. */
@NullMarked
package io.mycelium.core.graph;

import org.jspecify.annotations.NullMarked;
