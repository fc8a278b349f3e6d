/**
 * The fruiting body of kind {@code http}: signals come in by POST, outputs are read as JSON or as server-sent events.
 *
 * <pre>
 *   POST /networks/{network}/bodies/{body}           HttpFruitingBody -> BodyReading -> SignalReader -> Acceptance -> Ingress
 *   GET  /networks/{network}/bodies/{body}/outputs   HttpFruitingBody -> OutputPage | EventStream -> OutputLog
 * </pre>
 *
 * Nothing here waits on a thread: bodies are read, and answers written, when the connection is ready for it.
 */
@NullMarked
package io.mycelium.fruiting.http;

import org.jspecify.annotations.NullMarked;
