/**
 * The page of the server, a bundle that stands on the control API alone: it may be left out, and nothing else changes. The
 * page itself is built from {@code src/main/page} into this bundle's resources.
 */
@NullMarked
package io.mycelium.dashboard;

import org.jspecify.annotations.NullMarked;
