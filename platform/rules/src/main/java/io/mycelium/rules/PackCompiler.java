package io.mycelium.rules;

import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compiles rule packs, each apart from the others. Thread-safe; called off the tide, since a compilation takes from tens
 * of milliseconds to seconds.
 */
public final class PackCompiler {
    /** A behaviour, or what is wrong. Never throws for anything that an author can write. */
    public Compiled compile(PackSource source) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(source, problems);
        return new Compiled(pack == null ? null : new DroolsBehaviour(source, pack), problems);
    }

    /**
     * Compiles a small pack and throws it away. The first compilation in a JVM takes a second or more, the following ones
     * hundredths of one: called once at the start, on a thread that nobody waits for.
     */
    public void warmUp() {
        String text = """
                declare State n : int end
                declare Warm value : int end
                rule "warm" when $w : Warm( value > 0 ) $s : State() then
                  hypha.emit("warm", new Warm($w.getValue() + 1));
                  modify($s) { setN($s.getN() + 1) }
                end
                """;
        Compiled compiled = compile(PackSource.of("warm", Map.of("warm.drl", text)));
        compiled.orThrow().close();
    }
}
