/** The health policy {@code learning}. */
@NullMarked
package io.mycelium.health.learning;

import org.jspecify.annotations.NullMarked;
