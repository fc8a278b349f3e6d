/**
 * What the text of a rule pack shows that its author can't have meant, though it compiles: {@link io.mycelium.rules.lint.Lint} looks
 * at rules, types and Java of a pack, and at what a network makes of it where one is given.
 *
 * <p>A finding is proved by the structure of the pack. What is not known is not said.
 */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.rules.lint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
