/** The relay kind {@code filter}. */
@NullMarked
package io.mycelium.relay.filter;

import org.jspecify.annotations.NullMarked;
