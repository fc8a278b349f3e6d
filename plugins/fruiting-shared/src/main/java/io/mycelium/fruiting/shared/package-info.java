/**
 * What the fruiting bodies that come with Mycelium have in common: strict JSON to and from plain
 * values. Not shipped as a bundle and not an API: each body's bundle carries a copy of its own.
 */
@NullMarked
package io.mycelium.fruiting.shared;

import org.jspecify.annotations.NullMarked;
