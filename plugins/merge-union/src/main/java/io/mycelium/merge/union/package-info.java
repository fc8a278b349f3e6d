/** The merge policy {@code union}. */
@NullMarked
package io.mycelium.merge.union;

import org.jspecify.annotations.NullMarked;
