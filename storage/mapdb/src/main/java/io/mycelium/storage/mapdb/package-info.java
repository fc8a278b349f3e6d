/**
 * Checkpoints on disk: one new MapDB file each, committed by its manifest.
 *
 * <pre>
 *   chunks --> NAME.mapdb.writing --close, force, SHA-256--> NAME.manifest.writing --force-->
 *     rename to NAME.mapdb --> rename to NAME.manifest (the commit) --> force the folder --> remove what is too old
 * </pre>
 *
 * {@link io.mycelium.storage.mapdb.MapDbCheckpointStore} is that way from left to right,
 * {@link io.mycelium.storage.mapdb.ChunkFile} the only class that knows MapDB,
 * {@link io.mycelium.storage.mapdb.Manifest} what makes a file a checkpoint, and
 * {@link io.mycelium.storage.mapdb.CheckpointFolder} the names and what of them is there.
 */
@NullMarked
package io.mycelium.storage.mapdb;

import org.jspecify.annotations.NullMarked;
