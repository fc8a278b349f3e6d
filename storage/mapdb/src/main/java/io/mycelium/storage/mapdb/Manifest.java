package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.NewerCheckpointException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a data file a checkpoint: a short text beside it with its size and SHA-256, and with a SHA-256 of the text
 * itself in its last line. It is written after the data is on the medium; its appearance under its name is the commit.
 *
 * @param name the checkpoint's, which both files are named by
 * @param tide the tide after which the network was as it says
 * @param chunks how many chunks the data file has
 * @param bytes its size
 * @param sha256 of the data file, in hexadecimal
 */
record Manifest(String name, long tide, int chunks, long bytes, String sha256) {
    private static final int VERSION = 1;
    private static final int LONGEST = 4096;
    private static final Pattern FIRST_LINE = Pattern.compile("mycelium-checkpoint: (\\d{1,9})\n");
    private static final Pattern TEXT = Pattern.compile("mycelium-checkpoint: (\\d{1,9})\n"
            + "name: (.{1,200})\n"
            + "tide: (-?\\d{1,19})\n"
            + "chunks: (\\d{1,10})\n"
            + "bytes: (\\d{1,19})\n"
            + "sha-256: ([0-9a-f]{64})\n"
            + "sha-256-of-the-lines-above: ([0-9a-f]{64})\n");

    /** The text as it is in the file. */
    byte[] text() {
        String lines = "mycelium-checkpoint: " + VERSION + "\n"
                + "name: " + name + "\n"
                + "tide: " + tide + "\n"
                + "chunks: " + chunks + "\n"
                + "bytes: " + bytes + "\n"
                + "sha-256: " + sha256 + "\n";
        byte[] above = lines.getBytes(StandardCharsets.UTF_8);
        return (lines + "sha-256-of-the-lines-above: " + hex(newSha256().digest(above)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest and believes it only if writing it again gives the same bytes.
     *
     * @throws NewerCheckpointException if a newer version wrote it
     * @throws BrokenCheckpointException if a bit of it is not as it was written, or it is another checkpoint's
     */
    static Manifest read(Path file, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            Matcher first = FIRST_LINE.matcher(text);
            if (first.lookingAt() && Integer.parseInt(first.group(1)) > VERSION) {
                throw newer(file, Integer.parseInt(first.group(1))); // whose other lines are not ours to judge
            }
            throw broken(file, "is not a manifest (" + bytes.length + " bytes that do not have its lines)");
        }
        int version = Integer.parseInt(matcher.group(1));
        if (version > VERSION) {
            throw newer(file, version);
        }
        if (version != VERSION) {
            throw broken(file, "has version " + version + "; this server reads version " + VERSION);
        }
        Manifest manifest;
        try {
            manifest = new Manifest(
                    matcher.group(2),
                    Long.parseLong(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)),
                    Long.parseLong(matcher.group(5)),
                    matcher.group(6));
        } catch (NumberFormatException e) {
            throw broken(file, "has a number that is too large");
        }
        if (!Arrays.equals(manifest.text(), bytes)) {
            throw broken(file, "was changed after it was written: its lines do not have the SHA-256 in its last line");
        }
        if (!manifest.name.equals(name)) {
            throw broken(file, "is the manifest of " + manifest.name);
        }
        return manifest;
    }

    /** The SHA-256 of a whole file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = newSha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 18];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest.digest());
    }

    private static BrokenCheckpointException broken(Path file, String what) {
        return new BrokenCheckpointException(file.getFileName() + " " + what + ".", null);
    }

    private static NewerCheckpointException newer(Path file, int version) {
        return new NewerCheckpointException(
                file.getFileName() + " has format " + version + "; this server reads format " + VERSION + ".");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
