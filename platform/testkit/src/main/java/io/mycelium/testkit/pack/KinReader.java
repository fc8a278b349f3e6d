package io.mycelium.testkit.pack;

import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.rules.PackReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads of which species of which blueprint the tests of a file are, or says what is wrong. */
final class KinReader {
    private final FileProblems problems;

    KinReader(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * Reads it; null if something is wrong.
     *
     * @param named the blueprint, as the file names it
     * @param species null for the only one that there is
     */
    @Nullable
    Kin read(Path blueprint, String named, Place at, @Nullable String species, Place speciesAt) {
        if (!Files.isRegularFile(blueprint)) {
            problems.add(at, "there is no blueprint " + named);
            return null;
        }
        Reading reading = new BlueprintReader(Kinds.ANY, new TreeMap<>(System.getenv())).read(blueprint);
        if (!(reading instanceof Reading.Sound sound)) {
            problems.add(
                    at,
                    "the blueprint is wrong: " + reading.problems().get(0).text() + "; 'mycelium validate " + named
                            + "' says all");
            return null;
        }
        List<Blueprint.Species> all = sound.blueprint().species();
        List<String> names = all.stream().map(Blueprint.Species::name).toList();
        if (species == null && all.size() != 1) {
            problems.add(at, "say which 'species' of the blueprint this is; there is " + String.join(", ", names));
            return null;
        }
        for (Blueprint.Species each : all) {
            if (species == null || each.name().equals(species)) {
                return new Kin(sound.blueprint(), each, packs(sound.packs(), at));
            }
        }
        problems.unknown(speciesAt, "the blueprint has no species", species == null ? "" : species, names);
        return null;
    }

    private Map<String, Path> packs(List<Path> files, Place at) {
        Map<String, Path> packs = new LinkedHashMap<>();
        for (Path each : files) {
            try {
                packs.put(PackReader.read(each).manifest().name(), each);
            } catch (UncheckedIOException | IllegalArgumentException e) {
                problems.add(at, "a pack of the blueprint can't be read: " + e.getMessage());
            }
        }
        return packs;
    }
}
