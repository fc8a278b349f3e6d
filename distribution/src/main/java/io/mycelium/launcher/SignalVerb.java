package io.mycelium.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that takes signals through a pack, a tide each, and shows what came of it as people or programs read it. */
@Command
abstract class SignalVerb extends PackVerb {
    @Option(
            names = {"-s", "--signal"},
            arity = "1..2",
            paramLabel = "FREQUENCY [PAYLOAD]",
            hideParamSyntax = true,
            description =
                    "A signal, with its payload as JSON, or as key=value if it is one field; as many as are wanted, a tide each.")
    private List<String> signals = List.of();

    @Mixin
    private final Output output = new Output();

    boolean hasSignals() {
        return !signals.isEmpty();
    }

    /** Runs an entry of the kit with the settings of all such verbs and those of this one. */
    @Override
    int run(String entry, Map<String, String> own) throws IOException {
        Map<String, String> settings = new TreeMap<>(own);
        putSignals(settings, signals);
        settings.put("mycelium.output", output.isJson() ? "json" : "table");
        return super.run(entry, settings);
    }

    /** {@code work {"value": 3} start}: what begins with a brace, or is key=value, is the payload of the frequency before it. */
    static void putSignals(Map<String, String> settings, List<String> typed) {
        int number = -1;
        for (String each : typed) {
            boolean payload = isPayload(each);
            String key = "signal." + number + ".payload";
            if (payload && (number < 0 || settings.containsKey(key))) {
                throw CommandException.usage(
                        "--signal is a frequency, with its payload behind it; there is none before " + each);
            }
            if (payload) {
                settings.put(key, payload(each));
            } else {
                settings.put("signal." + ++number + ".frequency", each);
            }
        }
    }
}
