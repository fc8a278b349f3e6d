/** Plain values as the bytes of checkpoints and records, the same for the same values. */
@NullMarked
package io.mycelium.core.codec;

import org.jspecify.annotations.NullMarked;
