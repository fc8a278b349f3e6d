package io.mycelium.blueprint.internal;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For tests in other packages: the plain value of a YAML text. */
public final class TestTree {
    private TestTree() {}

    /** Whether there is a tree at all, and nothing wrong in its values. */
    public static boolean isYaml(String text) {
        Problems problems = new Problems("b.yaml");
        return YamlTree.read(text, Map.of(), problems) != null && problems.all().isEmpty();
    }

    public static @Nullable Object plain(String text) {
        return Objects.requireNonNull(YamlTree.read(text, Map.of(), new Problems("b.yaml")))
                .toPlain();
    }
}
