/**
 * From text to blueprint, in three steps:
 *
 * <pre>
 * text --YamlTree--> nodes with positions --Assembly (Section, Names, SocketSection)--> Blueprint
 *                                   \----------------- Problems ----------------/
 * </pre>
 *
 * Nothing here throws for what is wrong in a file: each step puts it into {@link io.mycelium.blueprint.internal.Problems} and goes
 * on with a default, so that one run finds everything.
 */
@NullMarked
package io.mycelium.blueprint.internal;

import org.jspecify.annotations.NullMarked;
