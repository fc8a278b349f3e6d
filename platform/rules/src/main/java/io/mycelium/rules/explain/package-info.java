/**
 * Why a rule fired in a step, and why another did not: {@link io.mycelium.rules.explain.Explainer} takes the step with a pack that
 * is compiled for that alone, and looks at the conditions of all rules beside it.
 *
 * <pre>
 *   Question: state, signal ---> Explainer ---> Explanation ---> ExplanationText, ExplanationData
 *                                    |
 *          the step itself is taken by the evaluator that a network has, which says what fires
 *          before each firing, and at the end, ConditionTrace tests the conditions of each rule on the facts that are there
 * </pre>
 */
@Export
@Version("0.2.0")
@NullMarked
package io.mycelium.rules.explain;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
