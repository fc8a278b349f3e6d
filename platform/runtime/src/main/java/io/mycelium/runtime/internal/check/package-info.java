/** Blueprints and packs, checked without running them. */
@NullMarked
package io.mycelium.runtime.internal.check;

import org.jspecify.annotations.NullMarked;
