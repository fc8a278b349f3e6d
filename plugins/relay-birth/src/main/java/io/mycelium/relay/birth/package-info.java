/** The relay kind {@code birth}. */
@NullMarked
package io.mycelium.relay.birth;

import org.jspecify.annotations.NullMarked;
