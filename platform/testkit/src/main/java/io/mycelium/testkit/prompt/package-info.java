/** A prompt: lines that are typed at a terminal, with completion and history, or that come through a pipe. */
@NullMarked
package io.mycelium.testkit.prompt;

import org.jspecify.annotations.NullMarked;
