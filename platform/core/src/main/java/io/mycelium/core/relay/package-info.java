/** The relays' part of EMIT: a relay is asked, its answer held to its contract, and carried out if there is room. */
@NullMarked
package io.mycelium.core.relay;

import org.jspecify.annotations.NullMarked;
