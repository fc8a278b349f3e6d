/**
 * Seeded generators and plain reference relays, on the API alone, for property tests of whatever runs networks.
 *
 * <pre>
 * Seeds.tryAll(200, 30, (chance, size) -&gt; {
 *     PlainMap payload = PlainValues.payload(chance, size);
 *     ...
 * });
 * </pre>
 *
 * A property is tried with small sizes first. When it fails, the message names the seed and the size, and the system
 * property that tries exactly this one again.
 */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.testkit.network;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
