/** The merge policy {@code highest-generation}. */
@NullMarked
package io.mycelium.merge.highestgeneration;

import org.jspecify.annotations.NullMarked;
