/**
 * A rule pack tried by hand, one tide after the other, with the evaluation that the server uses.
 *
 * <pre>{@code
 * try (PackBench bench = PackBench.of(Path.of("worker.drl"))) {
 *     bench.signal("work", Map.of("value", 10));
 *     bench.tide();
 *     assertThat(bench.emitted()).containsExactly("result {value=5}");
 *     assertThat(bench.state()).containsEntry("done", 1L);
 * }
 * }</pre>
 */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.testkit.tide;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
