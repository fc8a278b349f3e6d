/** Threads: the workers that share a phase, the one that calls plugins so that it can be left behind, and the one that tells listeners. */
@NullMarked
package io.mycelium.core.crew;

import org.jspecify.annotations.NullMarked;
