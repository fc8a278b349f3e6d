/**
 * Relays: routing hubs between sockets. A relay is a function from (memory, kept signals, arrivals) to (memory', effects).
 */
@Export
@Version("0.4.0")
@NullMarked
package io.mycelium.api.relay;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
