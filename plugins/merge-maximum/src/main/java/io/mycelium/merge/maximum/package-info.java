/** The merge policy {@code maximum}. */
@NullMarked
package io.mycelium.merge.maximum;

import org.jspecify.annotations.NullMarked;
