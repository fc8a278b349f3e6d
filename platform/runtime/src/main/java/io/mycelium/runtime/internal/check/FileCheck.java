package io.mycelium.runtime.internal.check;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.deploy.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks one file: a blueprint with all that belongs to it, or a rule pack. */
public final class FileCheck {
    private static final Pattern KNOWN = Pattern.compile("\\.(yaml|yml|json|drl|jar)$");

    private final Packs packs;
    private final Plugins plugins;

    /** @param plugins what the container offers */
    public FileCheck(Packs packs, Plugins plugins) {
        this.packs = packs;
        this.plugins = plugins;
    }

    /**
     * What was found.
     *
     * @param what it is, for the line that says that it is right
     */
    public record Result(Path file, String what, List<Problem> problems) {
        public boolean ok() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    public Result check(Path file) {
        if (!Files.exists(file)) {
            return new Result(file, "", List.of(Problem.error(file.toString(), "there is no such file")));
        }
        String name = file.toString();
        if (!Files.isDirectory(file) && !KNOWN.matcher(name).find()) {
            return new Result(
                    file,
                    "",
                    List.of(Problem.error(
                            name,
                            "it is neither a blueprint (.yaml, .yml or .json) nor a rule pack (.drl, .jar, or a folder"
                                    + " with pack.yaml)")));
        }
        return name.endsWith(".drl") || name.endsWith(".jar") || Files.isDirectory(file) ? pack(file) : blueprint(file);
    }

    private Result pack(Path file) {
        Packs.Compiled compiled = compile(file);
        String what = "";
        if (compiled instanceof Packs.Ready ready) {
            Behaviour behaviour = ready.behaviour();
            what = "pack " + behaviour.pack().name() + ", " + behaviour.rules().size()
                    + (behaviour.rules().size() == 1 ? " rule" : " rules");
            Packs.close(behaviour);
        }
        return new Result(file, what, compiled.problems());
    }

    private Result blueprint(Path file) {
        Reading reading = new BlueprintReader(Kinds.of(plugins)).read(file);
        List<Problem> problems = new ArrayList<>();
        reading.problems()
                .forEach(p ->
                        problems.add(new Problem(p.file(), p.line(), p.column(), "error", p.message(), null, null)));
        if (!(reading instanceof Reading.Sound sound)) {
            return new Result(file, "", problems);
        }
        Map<String, Behaviour> own = new LinkedHashMap<>();
        for (Path pack : sound.packs()) {
            Packs.Compiled compiled = compile(pack);
            problems.addAll(compiled.problems());
            if (compiled instanceof Packs.Ready ready) {
                own.put(ready.behaviour().pack().name(), ready.behaviour());
            }
        }
        boolean complete = problems.stream().noneMatch(Problem::isError);
        if (complete) {
            problems.addAll(species(file, sound.blueprint(), own));
        }
        own.values().forEach(Packs::close);
        return new Result(file, what(sound.blueprint()), problems);
    }

    /** Whether each species' pack is there and takes its state, and whether the frequencies fit together. */
    private List<Problem> species(Path file, Blueprint blueprint, Map<String, Behaviour> own) {
        Map<String, Behaviour> all = new LinkedHashMap<>(plugins.packs());
        all.putAll(own);
        Map<String, Behaviour> used = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Blueprint.Species species : blueprint.species()) {
            String pack = species.pack();
            if (pack == null) {
                continue;
            }
            Behaviour behaviour = all.get(pack);
            if (behaviour == null) {
                problems.add(Problem.error(
                        file.toString(),
                        "species " + species.name() + " needs the rule pack " + pack + ", and there is none; "
                                + DidYouMean.among(all.keySet(), pack)
                                        .map(near -> "did you mean " + near + "? There are ")
                                        .orElse("there are ")
                                + (all.isEmpty() ? "no packs" : String.join(", ", new TreeSet<>(all.keySet())))));
                continue;
            }
            used.put(pack, behaviour);
            try {
                behaviour.states().initial(species.state());
            } catch (RuntimeException e) {
                problems.add(Problem.error(
                        file.toString(), "species " + species.name() + ": its state does not fit: " + e.getMessage()));
            }
        }
        new FrequencyCheck(blueprint, used.values())
                .warnings()
                .forEach(warning -> problems.add(new Problem(file.toString(), 0, 0, "warning", warning, null, null)));
        return problems;
    }

    private Packs.Compiled compile(Path file) {
        try {
            return file.toString().endsWith(".drl") ? packs.drl(file, Files.readAllBytes(file)) : packs.jar(file);
        } catch (IOException e) {
            return new Packs.Broken(List.of(Problem.error(file.toString(), "it can't be read: " + e.getMessage())));
        }
    }

    private static String what(Blueprint blueprint) {
        return "network " + blueprint.network() + ", " + blueprint.species().size() + " species, "
                + blueprint.relays().size() + " relays, " + blueprint.bodies().size() + " bodies";
    }
}
