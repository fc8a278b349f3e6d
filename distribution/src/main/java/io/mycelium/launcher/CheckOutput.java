package io.mycelium.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code -o} of verbs that look for problems in files, and how they show what they found. */
final class CheckOutput {
    /** How what was found is shown. */
    enum Format {
        TABLE,
        JSON,
        SARIF
    }

    /** A check that prints to {@code System.out}. */
    interface Check {
        /** The exit code. */
        int run() throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (the default), json, or sarif (2.1.0) for editors and build servers.")
    private Format format = Format.TABLE;

    /** What the check itself is asked for: SARIF is made of its JSON. */
    String ofCheck() {
        return format == Format.TABLE ? "table" : "json";
    }

    /** Runs it, and prints what it found as it was asked for. Called on the main thread. */
    int show(Verb verb, Check check) throws IOException {
        if (format != Format.SARIF) {
            return check.run();
        }
        PrintStream out = System.out;
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        System.setOut(new PrintStream(found, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = check.run();
        } finally {
            System.setOut(out);
        }
        Sarif sarif = new Sarif(verb.spec().name(), Path.of("").toAbsolutePath());
        verb.out().println(sarif.of(found.toString(StandardCharsets.UTF_8), code));
        return code;
    }
}
