/** The blueprint of a network: immutable, validated, independent of the file it was read from. */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.core.blueprint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
