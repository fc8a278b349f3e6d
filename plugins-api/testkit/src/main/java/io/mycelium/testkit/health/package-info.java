/** What a health policy is tested with. */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.testkit.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
