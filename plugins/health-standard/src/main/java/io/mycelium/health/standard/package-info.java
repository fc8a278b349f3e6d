/** The health policy {@code standard}. */
@NullMarked
package io.mycelium.health.standard;

import org.jspecify.annotations.NullMarked;
