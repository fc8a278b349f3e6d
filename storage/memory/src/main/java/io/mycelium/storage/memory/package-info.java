/** A checkpoint store for networks that may be forgotten when the server ends. */
@NullMarked
package io.mycelium.storage.memory;

import org.jspecify.annotations.NullMarked;
