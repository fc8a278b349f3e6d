/** How packs are read, checked, compiled and run. Not exported: nothing outside depends on it. */
@NullMarked
package io.mycelium.rules.internal;

import org.jspecify.annotations.NullMarked;
