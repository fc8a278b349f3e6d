/**
 * Tests of a rule pack as a YAML file beside it: what {@code mycelium test} runs.
 *
 * <pre>
 *   worker.test.yaml --TestReader--> PackTests --Trial (a network, tide by tide)--> Happened --Comparison--> differences
 *                                                                                      |
 *                                            of a test that fails: once more, watched, for Why (io.mycelium.rules.explain)
 * </pre>
 */
@NullMarked
package io.mycelium.testkit.pack;

import org.jspecify.annotations.NullMarked;
