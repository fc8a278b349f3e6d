/**
 * What a running network tells those who watch it: reports of tides, dissonances, checkpoints.
 */
@Export
@Version("0.5.0")
@NullMarked
package io.mycelium.api.observe;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
