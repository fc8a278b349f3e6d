package io.mycelium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files with the same container as {@code run}, on a data folder that is thrown away. */
@Command(
        name = "validate",
        description = "Check blueprints and rule packs; needs no running server. Everything wrong is reported at once.")
final class ValidateCommand extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Blueprints (.yaml, .json) and rule packs (.drl, .jar).")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        String named = files.stream().map(home()::file).map(Path::toString).collect(Collectors.joining("\n"));
        Path scratch = Files.createTempDirectory("mycelium-validate");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(scratch)));
        DataFolder folder = DataFolder.open(home(), scratch);
        Map<String, String> settings = new TreeMap<>();
        settings.put("mycelium.mode", "validate");
        settings.put("mycelium.files", named);
        settings.put("mycelium.output", output.isJson() ? "json" : "table");
        settings.put("org.apache.felix.http.enable", "false");
        int code = folder.container(settings).run();
        delete(scratch);
        return code;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("The scratch folder " + folder + " can't be deleted", e);
        }
    }
}
