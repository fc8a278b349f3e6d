/**
 * What every {@link io.mycelium.api.storage.CheckpointStore} must pass. A store extends one of the suites in its own
 * tests and says how to make it:
 *
 * <pre>{@code
 * class MemoryCheckpointStoreTest extends CheckpointStoreContract {
 *     @Override
 *     protected CheckpointStore newStore() {
 *         return new MemoryCheckpointStore();
 *     }
 * }
 * }</pre>
 *
 * {@link io.mycelium.testkit.storage.CheckpointStoreContract} is for any store,
 * {@link io.mycelium.testkit.storage.CheckpointFilesContract} adds what one that keeps files must bear: flipped bits, cut
 * and lost files, folders that can't be written to.
 */
@Export
@Version("0.1.0")
@NullMarked
package io.mycelium.testkit.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
