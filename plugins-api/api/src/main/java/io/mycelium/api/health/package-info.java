/**
 * Health policies: from what was measured at a hypha to its vitality.
 */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
