/** What a merge policy is tested with. */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
