/** Signals as plain values, for tests that need some without a network that emits them. */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.signal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
