/**
 * How behaviour is plugged in: a {@link io.mycelium.api.rule.Behaviour} is one version of one rule pack; its {@link io.mycelium.api.rule.Evaluator}s act, a step at a time, and answer with effects.
 */
@Export
@Version("0.8.0")
@NullMarked
package io.mycelium.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
