/**
 * The command line. {@code run} and {@code validate} start the container in this process ({@link
 * io.mycelium.launcher.Container}); every other verb is a question to a running server over HTTP ({@link
 * io.mycelium.launcher.Server}) and starts nothing.
 */
@NullMarked
package io.mycelium.launcher;

import org.jspecify.annotations.NullMarked;
