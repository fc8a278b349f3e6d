/** The relay kind {@code by-key}. */
@NullMarked
package io.mycelium.relay.bykey;

import org.jspecify.annotations.NullMarked;
