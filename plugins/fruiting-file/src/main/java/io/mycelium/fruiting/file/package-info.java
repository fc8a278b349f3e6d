/** The fruiting body of kind {@code file}: JSON lines in, JSON lines out, and a position that a checkpoint can go back to. */
@NullMarked
package io.mycelium.fruiting.file;

import org.jspecify.annotations.NullMarked;
