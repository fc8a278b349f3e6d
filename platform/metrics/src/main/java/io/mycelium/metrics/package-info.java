/** What Prometheus and whoever asks for health read of this server: {@code /metrics}, {@code /health/live}, {@code /health/ready}. */
@NullMarked
package io.mycelium.metrics;

import org.jspecify.annotations.NullMarked;
