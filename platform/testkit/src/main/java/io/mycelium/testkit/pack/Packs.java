package io.mycelium.testkit.pack;

import io.mycelium.rules.Compiled;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.explain.Explainer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs by their paths, each compiled once, however many tests there are of it. To be closed. */
final class Packs implements AutoCloseable {
    private static final class Pack {
        final PackSource source;

        @Nullable
        DroolsBehaviour behaviour;

        @Nullable
        Explainer explainer;

        Pack(PackSource source) {
            this.source = source;
        }
    }

    private final Map<Path, Pack> packs = new LinkedHashMap<>();
    private final PackCompiler compiler = new PackCompiler();

    /** Throws a {@link io.mycelium.rules.PackException} with all that is wrong in the pack. */
    DroolsBehaviour behaviour(Path path) {
        Pack pack = pack(path);
        DroolsBehaviour behaviour = pack.behaviour;
        if (behaviour == null) {
            Compiled compiled = compiler.compile(pack.source);
            behaviour = compiled.orThrow();
            pack.behaviour = behaviour;
        }
        return behaviour;
    }

    private Pack pack(Path path) {
        return packs.computeIfAbsent(path, each -> new Pack(PackReader.read(each)));
    }

    /** Who explains its steps: it compiles the pack once more, as the first test of it fails. */
    Explainer explainer(Path path) {
        Pack pack = pack(path);
        Explainer explainer = pack.explainer;
        if (explainer == null) {
            explainer = Explainer.of(pack.source);
            pack.explainer = explainer;
        }
        return explainer;
    }

    @Override
    public void close() {
        packs.values().forEach(each -> {
            if (each.behaviour != null) {
                each.behaviour.close();
            }
            if (each.explainer != null) {
                each.explainer.close();
            }
        });
    }
}
