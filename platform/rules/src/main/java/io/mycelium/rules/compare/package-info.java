/**
 * What can be known of the comparisons in a condition without a fact: which of them no value passes together. For the
 * warnings of {@code validate} and for {@code lint}; it knows no pack.
 */
@NullMarked
package io.mycelium.rules.compare;

import org.jspecify.annotations.NullMarked;
