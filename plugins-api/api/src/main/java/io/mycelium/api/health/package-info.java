/**
 * Health policies: from what was measured at a hypha, and what is remembered of it, to its vitality and what is to be done.
 */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
