/** What a plugin's {@code check(settings)} is tested with, whatever kind of plugin it is. */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
