/** The relay kind {@code fanout}. */
@NullMarked
package io.mycelium.relay.fanout;

import org.jspecify.annotations.NullMarked;
