/**
 * Reading what a blueprint sets for a plugin, and refusing in words for people what makes no sense.
 *
 * <pre>
 * public void check(PlainMap map) {
 *     Settings settings = Settings.of(map).only("path", "batch");
 *     settings.text("path", "the file to read");
 *     settings.wholeOr("batch", 1, 1000);
 * }
 * </pre>
 */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
