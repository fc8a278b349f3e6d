/**
 * Signals: what hyphae say to each other. Immutable, numbered by their origin, and always travelling in a socket.
 */
@Export
@Version("0.5.0")
@NullMarked
package io.mycelium.api.signal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
