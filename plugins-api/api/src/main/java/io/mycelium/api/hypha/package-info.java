/**
 * The picture of a hypha that rules, relays and policies are shown. A picture, never the hypha itself.
 */
@Export
@Version("0.6.0")
@NullMarked
package io.mycelium.api.hypha;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
