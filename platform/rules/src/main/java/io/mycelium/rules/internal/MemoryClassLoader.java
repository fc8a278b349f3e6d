package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The Java types of a pack's jar that is no installed bundle, kept in memory so that the file can be replaced. */
public final class MemoryClassLoader extends ClassLoader {
    private final Map<String, byte[]> classes = new TreeMap<>();

    private MemoryClassLoader() {
        super(ActingHypha.class.getClassLoader());
    }

    /** A loader for the classes among these entries; null if there are none. */
    public static @Nullable ClassLoader of(Map<String, byte[]> entries) {
        MemoryClassLoader loader = new MemoryClassLoader();
        entries.forEach((path, bytes) -> {
            if (path.endsWith(".class") && !path.equals("module-info.class")) {
                loader.classes.put(path, bytes);
            }
        });
        return loader.classes.isEmpty() ? null : loader;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] woven = LoopWeaver.woven(bytes, false);
        return defineClass(name, woven, 0, woven.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return null;
        }
        try {
            return new URL(null, "pack:/" + name, new Bytes(bytes)); // the Java compiler looks for classes by their URL
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Bytes extends URLStreamHandler {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
