/** Traced signals as spans, sent by OTLP. Nothing of it is exported. */
@NullMarked
package io.mycelium.tracing.otlp;

import org.jspecify.annotations.NullMarked;
