/** The relay kind {@code round-robin}. */
@NullMarked
package io.mycelium.relay.roundrobin;

import org.jspecify.annotations.NullMarked;
