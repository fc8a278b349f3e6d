/** The relay kind {@code delay}. */
@NullMarked
package io.mycelium.relay.delay;

import org.jspecify.annotations.NullMarked;
