package io.mycelium.runtime.internal.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What can be seen of the classes in a jar without loading any. A jar that can't be read has none. */
final class JarClasses {
    private static final int LARGEST = 4 << 20;
    private static final byte[] HALT = constant("halt");
    private static final byte[] RUNTIME = constant("java/lang/Runtime");

    private JarClasses() {}

    /** Whether a class of this name is in the jar itself; jars within it are not looked into. */
    static boolean include(Path file, String type) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getEntry(type.replace('.', '/') + ".class") != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a class of the jar names {@code Runtime.halt}; one that hides it is not seen. */
    static boolean callHalt(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class") && callsHalt(jar, entry)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean callsHalt(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] type = in.readNBytes(LARGEST);
            return contains(type, HALT) && contains(type, RUNTIME);
        }
    }

    /** A text as it stands in the constants of a class file. */
    private static byte[] constant(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        byte[] constant = new byte[bytes.length + 3];
        constant[0] = 1;
        constant[2] = (byte) bytes.length;
        System.arraycopy(bytes, 0, constant, 3, bytes.length);
        return constant;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        // each byte is a character in this charset, so a text can be searched for
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
