/** Behaviour in plain Java, for tests of a network without rules and for benchmarks of it; and the suite of rule languages. */
@Export
@Version("0.5.0")
@NullMarked
package io.mycelium.testkit.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
