/** The running server, for those who show it or change it: its networks, plugins, bundles and deployments. */
@Export
@Version("0.4.0")
@NullMarked
package io.mycelium.runtime;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
