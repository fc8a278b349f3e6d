package io.mycelium.blueprint;

import io.mycelium.blueprint.internal.Assembly;
import io.mycelium.blueprint.internal.FileText;
import io.mycelium.blueprint.internal.PackFiles;
import io.mycelium.blueprint.internal.Problems;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.List;
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

    public BlueprintReader(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Reads a file, and finds the pack files that belong to it. */
    public Reading read(Path file) {
        Problems problems = new Problems(file.toString());
        String text = FileText.read(file, problems);
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null ? file.toAbsolutePath() : parent;
        return read(text, folder, new PackFiles.OnDisk(folder, problems), problems);
    }

    /**
     * Reads a text. Looks at no disk: the packs are those listed, whether they are there or not.
     *
     * @param fileName what problems are to call it; its folder is the folder of the blueprint
     */
    public Reading read(String fileName, String text) {
        Path parent = Path.of(fileName).getParent();
        Path folder = parent == null ? Path.of("") : parent;
        return read(text, folder, new PackFiles.Unseen(folder), new Problems(fileName));
    }

    private Reading read(@Nullable String text, Path folder, PackFiles files, Problems problems) {
        Assembly assembly = new Assembly(kinds, files, problems);
        Blueprint blueprint = text == null ? null : assembly.read(text);
        List<Problem> all = problems.all();
        return blueprint == null || !all.isEmpty()
                ? new Reading.Faulty(all, assembly.packs(), blueprint, assembly.places())
                : new Reading.Sound(blueprint, folder, assembly.packs(), assembly.places());
    }
}
