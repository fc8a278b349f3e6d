/** The phases of the hyphae: SENSE, PROCESS and EMIT, step by step and undone as a whole, their health, and what they asked for. */
@NullMarked
package io.mycelium.core.act;

import org.jspecify.annotations.NullMarked;
