/** From the start of the server to its end. */
@NullMarked
package io.mycelium.runtime.internal.run;

import org.jspecify.annotations.NullMarked;
