/**
 * Tests of a rule pack as a YAML file beside it: what {@code mycelium test} runs.
 *
 * <pre>
 *   worker.test.yaml --TestReader--> PackTests --Trial (a network, tide by tide)--> Happened --Comparison--> differences
 *                                                                                      |
 *                                            of a test that fails: once more, watched, for Why (io.mycelium.rules.explain)
 * </pre>
 *
 * <p>For tests in Java there is {@link io.mycelium.testkit.pack.PackBenchExtension}.
 */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.pack;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
