/** Services come, go and are replaced; each change is carried to the boundary of every network. */
@NullMarked
package io.mycelium.runtime.internal.wiring;

import org.jspecify.annotations.NullMarked;
