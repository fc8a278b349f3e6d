/**
 * The control API: what the command line and the dashboard ask the server, as JSON over HTTP.
 *
 * <p>{@link io.mycelium.server.ControlServlet} is the way in, {@link io.mycelium.server.Control} knows the resources,
 * {@link io.mycelium.server.Answers} writes them.
 */
@NullMarked
package io.mycelium.server;

import org.jspecify.annotations.NullMarked;
