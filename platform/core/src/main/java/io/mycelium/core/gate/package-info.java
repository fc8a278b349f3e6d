/** What a tide takes from outside and gives away: asked of the world by one gate, and of a record of earlier tides by another. */
@NullMarked
package io.mycelium.core.gate;

import org.jspecify.annotations.NullMarked;
