/** Drools as one bundle: its jars nested, its packages exported, its services found before anybody asks. */
@NullMarked
package io.mycelium.drools;

import org.jspecify.annotations.NullMarked;
