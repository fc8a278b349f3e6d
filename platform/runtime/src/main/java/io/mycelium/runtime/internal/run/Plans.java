package io.mycelium.runtime.internal.run;

import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the blueprints of a start. */
final class Plans {
    private Plans() {}

    /** All of them, or a {@link StartException} with all that is wrong in any. */
    static List<Plan> read(List<Path> files, Kinds kinds) {
        List<Plan> plans = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Path> names = new HashMap<>();
        for (Path file : files) {
            Reading reading = new BlueprintReader(kinds).read(file);
            reading.problems().stream().map(Problem::text).forEach(problems::add);
            if (reading instanceof Reading.Sound sound) {
                String name = sound.blueprint().network();
                Path other = names.putIfAbsent(name, file);
                if (other != null) {
                    problems.add(file + ": error: the network " + name + " is in " + other
                            + " already; a server carries networks of different names");
                }
                plans.add(new Plan(file, sound.blueprint(), sound.folder(), sound.packs(), sound.places()));
            }
        }
        if (!problems.isEmpty()) {
            throw new StartException(String.join(System.lineSeparator(), problems));
        }
        return plans;
    }
}
