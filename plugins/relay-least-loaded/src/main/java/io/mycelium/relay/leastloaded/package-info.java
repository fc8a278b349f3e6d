/** The relay kind {@code least-loaded}. */
@NullMarked
package io.mycelium.relay.leastloaded;

import org.jspecify.annotations.NullMarked;
