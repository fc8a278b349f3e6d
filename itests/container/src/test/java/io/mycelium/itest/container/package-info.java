/**
 * The bundles of the packaged server, in a real container, driven from inside.
 *
 * <p>{@link io.mycelium.itest.container.InContainer} is the way in: it starts what {@link
 * io.mycelium.itest.container.PackagedServer} describes, and calls the tests there.
 */
package io.mycelium.itest.container;
