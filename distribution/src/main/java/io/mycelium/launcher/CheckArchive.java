package io.mycelium.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive of the classes that {@code validate} and the short verbs load: it saves a third of their CPU. A package that
 * checks once, as in a build, would not get back what it costs, so it is made once files are checked a second time.
 */
final class CheckArchive extends ClassArchive {
    private final List<String> checked;

    /**
     * @param jars that a check has on its class path beside those of {@code lib/}
     * @param checked files that are good to check while the classes are noted
     */
    CheckArchive(Home home, Path cache, List<Path> jars, List<String> checked) {
        super(home, cache, "", jars, jars);
        this.checked = checked;
    }

    /** Makes it, below {@link #CACHE}, while it checks the files once more. */
    public static void main(String[] checked) throws IOException, InterruptedException {
        Home home = Home.find();
        List<Path> jars = new PlainCheck(home, ValidateCommand::isNeeded, PlainCheck.VALIDATION).jars();
        new CheckArchive(home, Path.of(System.getProperty(CACHE)), jars, List.of(checked)).make();
    }

    @Override
    boolean isForTheFirstTime() {
        return false;
    }

    @Override
    List<String> arguments() {
        return checked;
    }

    @Override
    boolean isGoodWith(String option) throws IOException, InterruptedException {
        return runs(List.of(option), home(), Training.class, checked);
    }

    /** What is done while the classes are noted: a check, and a verb that finds no server. */
    static final class Training {
        private Training() {}

        public static void main(String[] checked) {
            Home home = Home.find();
            List<String> files = new ArrayList<>(List.of(checked));
            try (Stream<Path> examples = Files.walk(home.folder().resolve("examples"), 2)) {
                examples.filter(file -> file.endsWith("blueprint.yaml")).forEach(file -> files.add(file.toString()));
            } catch (IOException | UncheckedIOException e) {
                // a package without examples
            }
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            System.setOut(nowhere);
            System.setErr(nowhere);
            files.add(0, "validate");
            run(home, files);
            run(home, List.of("status", "--url", "http://127.0.0.1:9"));
            System.exit(0);
        }

        private static void run(Home home, List<String> arguments) {
            Mycelium.commandLine(home, arguments.get(0)).execute(arguments.toArray(String[]::new));
        }
    }
}
