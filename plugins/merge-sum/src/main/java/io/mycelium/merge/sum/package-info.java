/** The merge policy {@code sum}. */
@NullMarked
package io.mycelium.merge.sum;

import org.jspecify.annotations.NullMarked;
