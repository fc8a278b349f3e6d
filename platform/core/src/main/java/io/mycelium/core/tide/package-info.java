/** A network and its tides. {@link io.mycelium.core.tide.Network} is stepped by hand in a test and by a {@link io.mycelium.core.tide.Tidekeeper} in the server. */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.core.tide;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
