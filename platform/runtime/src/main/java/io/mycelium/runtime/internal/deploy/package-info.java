/** Rule packs from bundles and from bare files: compiled off the tide, swapped in at the boundary. */
@NullMarked
package io.mycelium.runtime.internal.deploy;

import org.jspecify.annotations.NullMarked;
