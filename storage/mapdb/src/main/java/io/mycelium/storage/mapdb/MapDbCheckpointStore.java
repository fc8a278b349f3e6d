package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.storage.NewerCheckpointException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each checkpoint in a MapDB file of its own, which is written once, never changed, and counts only when its
 * manifest stands beside it. Called on the checkpoint's thread; it has no state of its own, so networks in different
 * folders may be written at once.
 *
 * <p>It never trusts MapDB to survive a crash (its transactions do not) nor to notice a changed byte (it serves them):
 * the first is done by writing anew, forcing and renaming, the second by a SHA-256 over the whole file before the first
 * chunk is handed out.
 */
@Component(service = CheckpointStore.class, property = "service.ranking:Integer=100")
public final class MapDbCheckpointStore implements CheckpointStore {
    private static final Logger LOG = LoggerFactory.getLogger(MapDbCheckpointStore.class);

    @Override
    public String kind() {
        return "mapdb";
    }

    @Override
    public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
        if (keep < 1) {
            throw new IllegalArgumentException("keep must be at least 1, and is " + keep);
        }
        CheckpointFolder files = new CheckpointFolder(folder);
        CheckpointInfo written;
        try {
            files.make();
            files.clean();
            String name = files.nextName(tide);
            boolean committed = false;
            try {
                write(files, name, tide, chunks);
                written = files.info(name, tide);
                committed = true;
            } finally {
                if (!committed) {
                    withdraw(files, name);
                }
            }
        } catch (IOException e) {
            throw Problem.explained("The checkpoint of tide " + tide + " could not be written to " + folder, folder, e);
        }
        prune(files, folder, keep);
        return written;
    }

    private static void write(CheckpointFolder files, String name, long tide, Iterator<Chunk> chunks)
            throws IOException {
        Path data = files.data(name);
        Path writing = CheckpointFolder.writing(data);
        int count = ChunkFile.write(writing, chunks);
        try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Manifest manifest = new Manifest(name, tide, count, Files.size(writing), Manifest.hash(writing));
        Path commit = files.manifest(name);
        Path commitWriting = CheckpointFolder.writing(commit);
        try (FileChannel channel =
                FileChannel.open(commitWriting, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap(manifest.text());
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(writing, data, StandardCopyOption.ATOMIC_MOVE);
        Files.move(commitWriting, commit, StandardCopyOption.ATOMIC_MOVE);
        files.force();
    }

    /** Takes back what a failed write made, so that nobody trusts it later. The next write tries again. */
    private static void withdraw(CheckpointFolder files, String name) {
        try {
            files.remove(name);
        } catch (IOException e) {
            LOG.warn("The incomplete checkpoint {} could not be removed: {}", name, e.toString());
        }
    }

    private static void prune(CheckpointFolder files, Path folder, int keep) {
        try {
            files.prune(keep);
        } catch (IOException e) {
            LOG.warn("The old checkpoints in {} could not be looked through: {}", folder, e.toString());
        }
    }

    @Override
    public List<CheckpointInfo> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try {
            return new CheckpointFolder(folder).list();
        } catch (IOException e) {
            throw Problem.explained("The checkpoints in " + folder + " could not be listed", folder, e);
        }
    }

    @Override
    public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
        String name = checkpoint.name();
        try {
            if (!CheckpointFolder.isName(name)) {
                throw new BrokenCheckpointException("no checkpoint of this store has such a name.", null);
            }
            CheckpointFolder files = new CheckpointFolder(folder);
            Manifest manifest = verified(files, name);
            ChunkFile.read(files.data(name), manifest.chunks(), reader);
        } catch (NewerCheckpointException e) {
            throw e;
        } catch (BrokenCheckpointException e) {
            throw new BrokenCheckpointException(
                    "The checkpoint " + name + " in " + folder + " is broken: " + e.getMessage(), e);
        } catch (IOException e) {
            throw Problem.explained("The checkpoint " + name + " in " + folder + " could not be read", folder, e);
        }
    }

    @Override
    public void check(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> lone;
        try {
            lone = new CheckpointFolder(folder).withoutManifest();
        } catch (IOException e) {
            throw Problem.explained("The checkpoints in " + folder + " could not be looked at", folder, e);
        }
        if (!lone.isEmpty()) {
            throw new IOException(String.join(", ", lone) + " in " + folder
                    + " has no manifest beside it, and this store never leaves data without one. If it was left out when"
                    + " a backup was restored, put it back; to go on without this data, move it out of the folder");
        }
    }

    @Override
    public String setAside(Path folder, CheckpointInfo checkpoint) throws IOException {
        try {
            return new CheckpointFolder(folder).setAside(checkpoint.name());
        } catch (IOException e) {
            throw Problem.explained(
                    "The checkpoint " + checkpoint.name() + " in " + folder + " could not be set aside", folder, e);
        }
    }

    /** Believes no byte of the data before all of them were hashed. */
    private static Manifest verified(CheckpointFolder files, String name) throws IOException {
        Path data = files.data(name);
        try {
            Manifest manifest = Manifest.read(files.manifest(name), name);
            long bytes = Files.size(data);
            if (bytes != manifest.bytes()) {
                throw new BrokenCheckpointException(
                        data.getFileName() + " has " + bytes + " bytes; its manifest says " + manifest.bytes() + ".",
                        null);
            }
            String hash = Manifest.hash(data);
            if (!hash.equals(manifest.sha256())) {
                throw new BrokenCheckpointException(
                        data.getFileName() + " was changed after it was written: its SHA-256 is " + hash
                                + "; its manifest says " + manifest.sha256() + ".",
                        null);
            }
            return manifest;
        } catch (NoSuchFileException e) {
            throw new BrokenCheckpointException(
                    Path.of(e.getFile()).getFileName() + " is not there: it was removed, or never completed.", e);
        }
    }
}
