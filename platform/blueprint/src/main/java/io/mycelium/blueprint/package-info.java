/**
 * Reads a blueprint file, YAML 1.2 or JSON, into the model of {@code io.mycelium.core.blueprint}, or says everything
 * that is wrong in it at once.
 *
 * <pre>{@code
 * Reading reading = new BlueprintReader(Kinds.of(plugins)).read(Path.of("blueprint.yaml"));
 * if (reading instanceof Reading.Sound sound) {
 *     start(sound.blueprint(), sound.packs(), sound.folder());
 * } else {
 *     reading.problems().forEach(System.err::println); // blueprint.yaml:7:12: error: unknown species 'workr'; did you mean 'worker'?
 * }
 * }</pre>
 */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.blueprint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
