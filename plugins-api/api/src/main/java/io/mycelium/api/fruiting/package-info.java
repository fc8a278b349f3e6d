/**
 * Fruiting bodies: where a network meets the world, in or out.
 */
@Export
@Version("0.6.0")
@NullMarked
package io.mycelium.api.fruiting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
