package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes something to begin with, that works at once. */
@Command(
        name = "new",
        description = "Make a rule pack or a blueprint to begin with, that works at once. It never writes over a file.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {NewCommand.PackCommand.class, NewCommand.BlueprintCommand.class})
final class NewCommand extends VerbGroup {

    /** What they have in common: a name, and the folder in which it is made. */
    @Command
    abstract static class Made extends Verb {
        @Parameters(paramLabel = "NAME", description = "Its name: a letter, then letters, digits, _ and -.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Option(
                names = "--into",
                paramLabel = "DIR",
                description = "The folder in which it is made. Default: this one.")
        private @Nullable Path into;

        /** The name of its template. */
        abstract String kind();

        /** Whether its files lie in a folder of its name. */
        boolean hasFolder() {
            return true;
        }

        /** What to type first. */
        abstract List<String> begin(String place, String name);

        /** More files, by their places in its folder. */
        Map<Path, String> more() throws IOException {
            return Map.of();
        }

        void checkName(String given) {
            if (!given.matches("[A-Za-z][A-Za-z0-9_-]*")) {
                throw CommandException.usage("'" + given + "' is no name for a " + kind()
                        + ": expected a letter, then letters, digits, _ and -" + orRather(given, "-"));
            }
        }

        static String orRather(String given, String between) {
            String near = given.replaceFirst("\\.(drl|yaml|yml|json|java|jar)$", "")
                    .replaceAll("[^A-Za-z0-9_-]+", between)
                    .replaceFirst("^[^A-Za-z]+", "")
                    .replaceFirst("[_-]+$", "");
            return near.isEmpty() ? "" : ". Did you mean '" + near + "'?";
        }

        @Override
        public Integer call() throws IOException {
            checkName(name);
            Path parent = into == null ? Path.of("") : into;
            if (Files.exists(parent) && !Files.isDirectory(parent)) {
                throw CommandException.usage("--into " + parent + " is a file, a folder is expected");
            }
            Path folder = hasFolder() ? parent.resolve(name) : parent;
            if (hasFolder() && Files.exists(folder) && !Files.isDirectory(folder)) {
                throw CommandException.usage(folder + " is a file, and would be the folder of this " + kind()
                        + ": take another name, or another folder with --into DIR");
            }
            Map<Path, String> files = new LinkedHashMap<>(
                    new Template(home().templates().resolve(kind()), home().folder()).files(name));
            files.putAll(more());
            List<Path> there = Template.write(files, folder);
            if (!there.isEmpty()) {
                throw CommandException.usage(
                        there.stream().map(file -> folder.resolve(file).toString()).collect(Collectors.joining(", "))
                                + (there.size() == 1 ? " is" : " are")
                                + " there already, and nothing was written: take another name, or another folder with"
                                + " --into DIR");
            }
            files.keySet().forEach(file -> out().println("made " + folder.resolve(file)));
            out().println();
            out().println("To begin with:");
            String place = folder.toString();
            begin(place.contains(" ") ? "'" + place + "'" : place, name).forEach(line -> out().println("    " + line));
            return 0;
        }
    }

    /** A rule pack in a file, with its tests and a network to see it in. */
    @Command(
            name = "pack",
            description = {
                "Make a rule pack: NAME/NAME.drl, its tests, and a blueprint to see it at work. Needs no Maven.",
                "",
                "    mycelium new pack worker && mycelium test worker",
                ""
            },
            sortOptions = false)
    static final class PackCommand extends Made {
        @Override
        String kind() {
            return "pack";
        }

        @Override
        void checkName(String given) {
            super.checkName(given);
            if (given.toLowerCase(Locale.ROOT).equals("signals")) {
                throw CommandException.usage("'" + given + "' is no name for a pack: signals.drl holds what the packs"
                        + " beside it share. Take another name");
            }
        }

        @Override
        List<String> begin(String place, String name) {
            return List.of(
                    "mycelium test " + place,
                    "mycelium validate " + place + "/blueprint.yaml " + place + "/" + name + ".drl",
                    "mycelium run " + place + "/blueprint.yaml --tides 3");
        }
    }

    /** A blueprint that says of each of its parts what it is. */
    @Command(name = "blueprint", description = "Make a blueprint NAME.yaml that says what each of its parts is.")
    static final class BlueprintCommand extends Made {
        @Override
        String kind() {
            return "blueprint";
        }

        @Override
        boolean hasFolder() {
            return false;
        }

        @Override
        List<String> begin(String place, String name) {
            String file = (place.isEmpty() ? "" : place + "/") + name + ".yaml";
            return List.of("mycelium validate " + file, "mycelium run " + file);
        }
    }
}
