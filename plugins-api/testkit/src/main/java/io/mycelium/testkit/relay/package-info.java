/**
 * What a relay is tested with: {@link io.mycelium.testkit.relay.RelayContract} is what every relay must pass, and
 * {@link io.mycelium.testkit.relay.TestCall} a call put together by hand.
 */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.relay;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
