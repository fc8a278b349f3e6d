/**
 * Rule packs in Drools: read one with {@link io.mycelium.rules.PackReader}, compile it with
 * {@link io.mycelium.rules.PackCompiler}, and get a {@link io.mycelium.api.rule.Behaviour} or a list of problems with
 * file, line and column.
 *
 * <pre>
 *   .drl, folder or bundle -- PackReader --> PackSource -- PackCompiler --> Compiled = DroolsBehaviour or PackProblems
 *                                                                             |
 *                                              one Evaluator per worker: begin, open, step, step, end
 * </pre>
 */
@Export
@Version("0.4.0")
@NullMarked
package io.mycelium.rules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
