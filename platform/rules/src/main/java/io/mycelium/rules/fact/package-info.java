/**
 * What an author's rules see beside their own types: {@link io.mycelium.rules.fact.Signal} and
 * {@link io.mycelium.rules.fact.Hypha} as facts, and the global {@code hypha}, an
 * {@link io.mycelium.rules.fact.ActingHypha}. All of it is imported into every pack.
 */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.rules.fact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
