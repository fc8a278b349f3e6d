/** The state as a checkpoint and back, read while tides go on, and its digest. */
@NullMarked
package io.mycelium.core.checkpoint;

import org.jspecify.annotations.NullMarked;
