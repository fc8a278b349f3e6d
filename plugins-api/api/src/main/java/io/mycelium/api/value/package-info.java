/**
 * Plain values: what payloads, states in storage and memories are made of. 64-bit integers, doubles, exact decimals, text, booleans, null, lists, and maps with text keys; nothing else, and nothing mutable.
 */
@Export
@Version("0.5.0")
@NullMarked
package io.mycelium.api.value;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
