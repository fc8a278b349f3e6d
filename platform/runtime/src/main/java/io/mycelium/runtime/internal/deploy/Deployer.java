package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.wiring.Outcome;
import io.mycelium.runtime.internal.wiring.Place;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * Brings bare {@code .drl} files into force and out of it. Compiles on the caller's thread; a version that does not
 * compile, or that a network can't take over, leaves the one before in force. Thread-safe.
 */
public final class Deployer {
    private final Packs packs;
    private final Registry registry;
    private final Map<Path, Deployed> files = new LinkedHashMap<>();
    private final Set<Path> refused = new HashSet<>();
    private int sequence;

    Deployer(Packs packs, Registry registry) {
        this.packs = packs;
        this.registry = registry;
    }

    /** Deploys by registering services in the name of a bundle. */
    public static Deployer of(BundleContext context, Packs packs, PluginTracker plugins) {
        return new Deployer(packs, Registry.of(context, plugins));
    }

    /**
     * Deploys a new file, or another version of one.
     *
     * @param place where it lies; the last deployed of a place goes first
     * @return a line for people for each thing that changed; none if the file is in force already
     * @throws DeploymentRefusedException if it is wrong
     */
    public synchronized List<String> put(Path file, byte[] text, Place place) {
        boolean wasRefused = !refused.add(file);
        Deployed before = files.get(file);
        byte[] shared = SharedSignals.beside(file);
        if (before != null && Arrays.equals(before.text(), text) && Arrays.equals(before.shared(), shared)) {
            refused.remove(file);
            return again(file, before, wasRefused);
        }
        Packs.Compiled compiled = packs.drl(file, text, shared);
        if (compiled instanceof Packs.Broken broken) {
            throw new DeploymentRefusedException(broken.problems());
        }
        Behaviour behaviour = ((Packs.Ready) compiled).behaviour();
        if (before != null && before.behaviour().pack().equals(behaviour.pack())) {
            Packs.close(behaviour);
            refused.remove(file);
            return again(file, before, wasRefused);
        }
        Registry.Entry entry = registry.put(behaviour, new Place(place.ranking() + ++sequence, place.networks()), file);
        if (entry.outcome() instanceof Outcome.Refused no) {
            throw new DeploymentRefusedException(List.of(Problem.error(
                    file.toString(), "it compiles, but is not taken over, and nothing has changed: " + no.reason())));
        }
        refused.remove(file);
        files.put(file, new Deployed(behaviour, entry, text, shared));
        if (before != null) {
            before.entry().remove();
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(file, before, behaviour, (Outcome.Swapped) entry.outcome()));
        compiled.problems().forEach(warning -> lines.add(warning.text()));
        return lines;
    }

    /** Refuses signals with which a pack that lies in their folder, and is in force, would not compile any more. */
    synchronized void checkShared(Path signals, byte[] shared) {
        Set<Problem> problems = new LinkedHashSet<>();
        note(packs.drl(signals, shared, null), problems);
        files.forEach((file, deployed) -> {
            if (Objects.equals(signals.getParent(), file.getParent())) {
                note(packs.drl(file, deployed.text(), shared), problems);
            }
        });
        if (!problems.isEmpty()) {
            throw new DeploymentRefusedException(List.copyOf(problems));
        }
    }

    private static void note(Packs.Compiled compiled, Set<Problem> problems) {
        if (compiled instanceof Packs.Broken broken) {
            problems.addAll(broken.problems());
        } else if (compiled instanceof Packs.Ready ready) {
            Packs.close(ready.behaviour());
        }
    }

    private static List<String> again(Path file, Deployed before, boolean wasRefused) {
        return wasRefused
                ? List.of(name(file) + " is again what was in force all the time: pack "
                        + before.behaviour().pack())
                : List.of();
    }

    /**
     * Brings a version of a pack into force as a checkpoint keeps it.
     *
     * @param sources file name to text
     * @throws DeploymentRefusedException if it can't be made of these alone, as one with Java types of its own can't
     */
    public synchronized void restore(PackId id, Map<String, String> sources, Place place) {
        Packs.Compiled compiled = packs.kept(id, sources);
        if (compiled instanceof Packs.Broken broken) {
            throw new DeploymentRefusedException(broken.problems());
        }
        Registry.Entry entry = registry.put(((Packs.Ready) compiled).behaviour(), place, Path.of("(checkpoint)"));
        if (entry.outcome() instanceof Outcome.Refused no) {
            throw new DeploymentRefusedException(List.of(Problem.error("pack " + id, no.reason())));
        }
    }

    /** Takes a file out of force. Nothing if it was not. */
    public synchronized Optional<String> remove(Path file) {
        refused.remove(file);
        Deployed deployed = files.remove(file);
        if (deployed == null) {
            return Optional.empty();
        }
        boolean wasInForce =
                registry.inForce(deployed.behaviour().pack().name()).contains(deployed.behaviour());
        Outcome outcome = deployed.entry().remove();
        return Optional.of("undeployed " + name(file) + ": pack "
                + deployed.behaviour().pack()
                + (wasInForce ? end(deployed.behaviour().pack().name(), outcome) : " was not in force"));
    }

    /** What is in force instead, and what that means for those who are of this pack. */
    private String end(String pack, Outcome outcome) {
        StringBuilder line = new StringBuilder(" is no longer in force");
        Set<Behaviour> back = registry.inForce(pack);
        line.append(
                switch (back.size()) {
                    case 0 -> ", and there is no other";
                    case 1 -> "; version " + back.iterator().next().pack().version() + " is again";
                    default -> "; the versions beside the blueprints are again";
                });
        if (outcome instanceof Outcome.Swapped swapped && swapped.lines().isEmpty()) {
            line.append("; no species of a running network has it");
        } else if (outcome instanceof Outcome.Swapped swapped) {
            swapped.lines().forEach(more -> line.append("; ").append(withoutHead(pack, more)));
            line.append(swapped.pause());
            line.append(!back.isEmpty() ? "" : ". It goes on when a pack " + pack + " is deployed");
        } else if (outcome instanceof Outcome.Refused late) {
            line.append("; ").append(late.reason());
        }
        return line.toString();
    }

    /** The file of a folder that a pack of this name was deployed from. */
    public synchronized Optional<Path> fileOf(String pack, Path folder) {
        return files.entrySet().stream()
                .filter(e -> e.getValue().behaviour().pack().name().equals(pack))
                .map(Map.Entry::getKey)
                .filter(file -> folder.equals(file.getParent()))
                .findFirst();
    }

    private static String line(Path file, @Nullable Deployed before, Behaviour now, Outcome.Swapped swapped) {
        StringBuilder line = new StringBuilder(before == null ? "deployed " : "redeployed ")
                .append(name(file))
                .append(": pack ")
                .append(now.pack().name())
                .append(' ');
        if (before == null) {
            int rules = now.rules().size();
            line.append(now.pack().version()).append(", ").append(rules).append(rules == 1 ? " rule" : " rules");
        } else {
            line.append(before.behaviour().pack().version())
                    .append(" -> ")
                    .append(now.pack().version())
                    .append(": ")
                    .append(RuleChanges.between(before.behaviour(), now).text());
        }
        swapped.lines()
                .forEach(more -> line.append("; ").append(withoutHead(now.pack().name(), more)));
        return line.append(swapped.pause()).toString();
    }

    /** What the line says already is not said again. */
    private static String withoutHead(String pack, String line) {
        boolean said = line.startsWith("pack '" + pack + "' is ");
        return said && line.contains("; ") ? line.substring(line.lastIndexOf("; ") + 2) : line;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * @param text as it lies in the file: compiling it again with the same shared signals would make the same
     * @param shared null if there were none
     */
    private record Deployed(Behaviour behaviour, Registry.Entry entry, byte[] text, byte @Nullable [] shared) {}
}
