package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at rule packs for what their authors can't have meant; needs no server. */
@Command(
        name = "lint",
        description = {
            "Say what in rule packs compiles, and can't be meant: rules that never fire, loops, what is unused, and more.",
            "",
            "    mycelium lint worker.drl",
            "    mycelium lint --blueprint blueprint.yaml",
            "",
            "Each finding has a code: 'mycelium help L101' says more of it, and how to leave it out. Ends with 0 if there is"
                    + " none, 1 if there is one or a pack does not compile, 2 if a file is not there or is wrong.",
            ""
        },
        sortOptions = false)
final class LintCommand extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Packs: .drl, .jar, or folders with packs. A blueprint (.yaml, .json) stands for its packs, and says"
                            + " who hears whom. Default: this folder, or the packs of --blueprint.")
    private List<Path> files = List.of();

    @Option(
            names = {"-b", "--blueprint"},
            paramLabel = "BLUEPRINT",
            description = "Say also what nobody sends and nobody hears in its network.")
    private @Nullable Path blueprint;

    @Option(
            names = "--fail-on",
            paramLabel = "CODES",
            defaultValue = "all",
            description =
                    "Of which findings to end with 1: codes or how they begin (L1,L204), all (the default) or none.")
    @SuppressWarnings("NullAway.Init")
    private String failOn;

    @Mixin
    private final CheckOutput output = new CheckOutput();

    @Override
    public Integer call() throws IOException {
        if (!failOn.matches("(?:all|none|L\\d{0,3})(?:[\\s,]+L\\d{0,3})*")) {
            throw CommandException.usage(
                    "--fail-on is '" + failOn + "'; it takes codes such as L101, or how they begin, all, or none");
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put("lint.files", files.stream().map(this::found).collect(Collectors.joining("\n")));
        if (blueprint != null) {
            settings.put("lint.blueprint", found(blueprint));
        }
        settings.put("lint.fail-on", failOn);
        settings.put("mycelium.output", output.ofCheck());
        return output.show(
                this, () -> new PlainCheck(home(), ValidateCommand::isNeeded, PlainCheck.LINT).run(settings));
    }

    private String found(Path given) {
        return home().asGiven(given).toString();
    }
}
