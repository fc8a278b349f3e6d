/** The merge policy {@code last-writer}. */
@NullMarked
package io.mycelium.merge.lastwriter;

import org.jspecify.annotations.NullMarked;
