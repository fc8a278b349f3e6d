/**
 * Checkpoint stores: where snapshots of a network are kept, whole or not at all.
 */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.api.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
