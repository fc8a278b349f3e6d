/** What a tide did, event by event, for those who asked: as the specification's text or as data. */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.core.trace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
