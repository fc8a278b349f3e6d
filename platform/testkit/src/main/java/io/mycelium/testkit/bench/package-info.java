/**
 * Measures what steps of a pack cost: kept steps are taken again and again by the evaluator that a server uses, in rounds, and those
 * who are compared take turns.
 */
@NullMarked
package io.mycelium.testkit.bench;

import org.jspecify.annotations.NullMarked;
