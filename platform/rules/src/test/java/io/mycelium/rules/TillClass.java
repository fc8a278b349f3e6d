package io.mycelium.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class that is on no class path: {@code com.example.Till}, compiled on the spot. */
final class TillClass {
    private static final String SOURCE = """
            package com.example;
            public class Till {
                private int sum;
                public int getSum() { return sum; }
                public void setSum(int sum) { this.sum = sum; }
            }
            """;

    private TillClass() {}

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("mem:///com/example/Till.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return SOURCE;
                    }
                };
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                JavaFileManager memory = new ForwardingJavaFileManager<>(files) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                            @Override
                            public ByteArrayOutputStream openOutputStream() {
                                return bytes;
                            }
                        };
                    }
                }) {
            compiler.getTask(null, memory, null, null, null, List.of(source)).call();
        }
        return bytes.toByteArray();
    }
}
