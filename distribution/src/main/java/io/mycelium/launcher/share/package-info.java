/** What is written of the command line for others than people at its prompt: completion of shells, and manual pages. */
@NullMarked
package io.mycelium.launcher.share;

import org.jspecify.annotations.NullMarked;
