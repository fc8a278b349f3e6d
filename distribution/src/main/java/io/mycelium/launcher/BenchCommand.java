package io.mycelium.launcher;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what a pack costs. */
@Command(
        name = "bench",
        description = {
            "Measure what the rules of a pack cost: ns and bytes a signal, and of them what each rule takes.",
            "The steps are those of the tests beside the pack, or of signals that are given. Needs no running server.",
            "",
            "    mycelium bench worker.drl",
            "    mycelium bench worker.drl --signal work '{\"value\": 3}' --against old/worker.drl",
            "",
            "Rounds of whom is compared take turns in one process; what else runs on the machine is in them all the same.",
            ""
        },
        sortOptions = false)
final class BenchCommand extends SignalVerb {
    @Option(names = "--against", paramLabel = "PACK", description = "Another pack, which takes turns with this one.")
    private @Nullable String against;

    @Option(names = "--rounds", paramLabel = "N", description = "So many rounds. Default: 11.")
    private @Nullable Integer rounds;

    @Option(names = "--millis", paramLabel = "N", description = "A round takes about as long. Default: 20.")
    private @Nullable Integer millis;

    @Override
    public Integer call() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "bench.against", against);
        put(settings, "bench.rounds", rounds == null ? null : String.valueOf(rounds));
        put(settings, "bench.millis", millis == null ? null : String.valueOf(millis));
        return run(PlainCheck.BENCH, settings);
    }
}
