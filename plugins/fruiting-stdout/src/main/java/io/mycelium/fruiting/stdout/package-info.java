/** The fruiting body of kind {@code stdout}: outputs as lines on standard output, never at the tide's cost. */
@NullMarked
package io.mycelium.fruiting.stdout;

import org.jspecify.annotations.NullMarked;
