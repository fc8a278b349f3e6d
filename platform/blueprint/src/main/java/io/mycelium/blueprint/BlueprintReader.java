package io.mycelium.blueprint;

import io.mycelium.blueprint.internal.Assembly;
import io.mycelium.blueprint.internal.FileText;
import io.mycelium.blueprint.internal.PackFiles;
import io.mycelium.blueprint.internal.Problems;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads blueprints. Immutable and thread-safe, as far as its {@link Kinds} are. Whatever the text, its methods return:
 * what is wrong in it is a {@link Problem}, never an exception.
 *
 * <p>The limits that keep a hostile or broken file from costing more than a moment: 4 MiB, lines of 128 Ki characters,
 * 500,000 values, 64 levels, 100,000 values by aliases.
 */
public final class BlueprintReader {
    /** The name under which this package's class loader finds the JSON Schema of blueprints. */
    public static final String SCHEMA = "/io/mycelium/blueprint/blueprint.schema.json";

    private final Kinds kinds;
    private final Map<String, String> environment;

    /** Takes {@code ${env:NAME}} from the environment of this process. */
    public BlueprintReader(Kinds kinds) {
        this(kinds, System.getenv());
    }

    /** @param environment what {@code ${env:NAME}} stands for, by name */
    public BlueprintReader(Kinds kinds, Map<String, String> environment) {
        this.kinds = kinds;
        this.environment = new TreeMap<>(environment);
    }

    /** Reads a file and those that it includes, and finds the pack files that belong to it. */
    public Reading read(Path file) {
        Problems problems = new Problems(file.toString());
        String text = FileText.read(file, problems);
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null ? file.toAbsolutePath() : parent;
        return read(text, folder, new PackFiles.OnDisk(folder, problems), problems);
    }

    /**
     * Reads a text. Looks at no disk: the packs are those listed, whether they are there or not, and to include a file is a
     * problem.
     *
     * @param fileName what problems are to call it; its folder is the folder of the blueprint
     */
    public Reading read(String fileName, String text) {
        Path parent = Path.of(fileName).getParent();
        Path folder = parent == null ? Path.of("") : parent;
        return read(text, folder, new PackFiles.Unseen(folder), new Problems(fileName));
    }

    private Reading read(@Nullable String text, Path folder, PackFiles files, Problems problems) {
        Assembly assembly = new Assembly(kinds, environment, files, problems);
        Blueprint blueprint = text == null ? null : assembly.read(text);
        List<Problem> all = problems.all();
        return blueprint == null || !all.isEmpty()
                ? new Reading.Faulty(all, assembly.packs(), blueprint, assembly.places())
                : new Reading.Sound(blueprint, folder, assembly.packs(), assembly.places());
    }
}
