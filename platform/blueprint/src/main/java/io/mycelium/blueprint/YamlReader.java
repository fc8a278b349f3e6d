package io.mycelium.blueprint;

import io.mycelium.blueprint.internal.PlacedNodes;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads YAML and JSON files that are no blueprints, as strictly as blueprints, and with the same words for what is wrong. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * Reads a file. Nothing in it comes from the environment: {@code ${env:NAME}} without a default is an error.
     *
     * @param kind what the file is to be, such as {@code test file}
     * @param begins how one begins, such as {@code tests:}
     * @param problems takes all that is wrong, in the order of the file
     * @return null if there is nothing that could be read; then there is a problem
     */
    public static @Nullable YamlNode read(Path file, String kind, String begins, List<Problem> problems) {
        return PlacedNodes.read(file, kind, begins, problems);
    }

    /**
     * Reads a text that is YAML or JSON, such as what somebody has typed. As {@link #read}.
     *
     * @param name of it in problems
     */
    public static @Nullable YamlNode parse(
            String text, String name, String kind, String begins, List<Problem> problems) {
        return PlacedNodes.parse(text, name, kind, begins, problems);
    }
}
