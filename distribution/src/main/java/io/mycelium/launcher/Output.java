package io.mycelium.launcher;

import picocli.CommandLine.Option;

/** The option {@code -o}. */
final class Output {
    /** How an answer is shown. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (the default) or json.")
    private Format format = Format.TABLE;

    boolean isJson() {
        return format == Format.JSON;
    }
}
