/**
 * Merge policies: two copies of a hypha that went on apart become one again, from their common past.
 */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.api.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
