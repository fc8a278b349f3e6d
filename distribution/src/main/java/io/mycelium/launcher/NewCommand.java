package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes something to begin with, that works at once. */
@Command(
        name = "new",
        description =
                "Make a rule pack, relay, fruiting body or blueprint to begin with, that works at once. It never writes"
                        + " over a file.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            NewCommand.PackCommand.class,
            NewCommand.RelayCommand.class,
            NewCommand.BodyCommand.class,
            NewCommand.BlueprintCommand.class
        })
final class NewCommand extends VerbGroup {

    /** What they have in common: a name, and the folder in which it is made. */
    @Command
    abstract static class Made extends Verb {
        private static final int LONGEST = 100;

        @Parameters(paramLabel = "NAME", description = "Its name: a letter, then letters and digits.")
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

        void checkName(String given) throws IOException {
            if (!given.matches("[A-Za-z][A-Za-z0-9_-]*")) {
                throw CommandException.usage("'" + given + "' is no name for a " + kind()
                        + ": expected a letter, then letters, digits, _ and -" + orRather(given, "-"));
            }
            if (given.length() > LONGEST) {
                throw CommandException.usage("the name of a " + kind() + " may have " + LONGEST
                        + " characters, and this has " + given.length());
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
            Map<Path, String> files =
                    new LinkedHashMap<>(new Template(home().templates().resolve(kind()), home().folder()).files(name));
            files.putAll(more());
            List<Path> there = Template.write(files, folder);
            if (!there.isEmpty()) {
                throw CommandException.usage(there.stream()
                                .map(file -> folder.resolve(file).toString())
                                .collect(Collectors.joining(", "))
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
        @Option(names = "--vscode", description = "Put settings for Visual Studio Code into NAME/.vscode too.")
        private boolean vscode;

        @Override
        String kind() {
            return "pack";
        }

        @Override
        Map<Path, String> more() throws IOException {
            Map<Path, String> files = new LinkedHashMap<>();
            if (vscode) {
                Path settings = home().editors().resolve("vscode");
                new Template(settings, home().folder())
                        .files("vscode")
                        .forEach((file, text) -> files.put(Path.of(".vscode").resolve(file), text));
                files.remove(Path.of(".vscode/README.md"));
            }
            return files;
        }

        @Override
        void checkName(String given) throws IOException {
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
                    "mycelium validate " + place,
                    "mycelium run " + place + "/blueprint.yaml --tides 3");
        }
    }

    /** A plugin: a small Maven project that makes a bundle. */
    @Command
    abstract static class PluginCommand extends Made {
        /** How the files of bundles begin that bring such a kind. */
        abstract String bundle();

        @Override
        void checkName(String given) throws IOException {
            if (!given.matches("[a-z][a-z0-9]*")) {
                throw CommandException.usage(
                        "'" + given + "' is no name for a " + kind() + ": it is the name of its kind"
                                + " and of a Java package, so expected a small letter, then small letters and digits"
                                + orRather(given.toLowerCase(Locale.ROOT).replaceAll("[_-]", ""), ""));
            }
            if (SourceVersion.isKeyword(given)) {
                throw CommandException.usage(
                        "'" + given + "' is no name for a " + kind() + ": it is a word of Java, and"
                                + " this is to be the name of a package too. Did you mean 'my" + given + "'?");
            }
            Set<String> kinds = kinds();
            if (kinds.contains(given)) {
                throw CommandException.usage(
                        "there is a " + kind() + " of kind " + given + " already, and this one would"
                                + " take its place: take another name. There are: " + String.join(", ", kinds));
            }
        }

        /** Those that the package brings. */
        private Set<String> kinds() throws IOException {
            Set<String> kinds = new TreeSet<>();
            Path plugins = home().system().resolve("05");
            Pattern name = Pattern.compile(Pattern.quote(bundle()) + "(.+?)-\\d.*\\.jar");
            for (Path jar : Files.isDirectory(plugins) ? PlainCheck.list(plugins) : List.<Path>of()) {
                Matcher found = name.matcher(String.valueOf(jar.getFileName()));
                if (found.matches()) {
                    kinds.add(found.group(1));
                }
            }
            return kinds;
        }

        @Override
        List<String> begin(String place, String name) {
            return List.of(
                    "mvn -q -f " + place + " package",
                    "mycelium deploy " + place + "/target/" + name + "-1.0.0.jar",
                    "less " + place + "/README.md");
        }
    }

    /** A relay with its contract suite. */
    @Command(
            name = "relay",
            description =
                    "Make a relay: a small Maven project with the suite that relays must pass. Needs a JDK and Maven.",
            sortOptions = false)
    static final class RelayCommand extends PluginCommand {
        @Override
        String kind() {
            return "relay";
        }

        @Override
        String bundle() {
            return "mycelium-relay-";
        }
    }

    /** A fruiting body with its contract suite. */
    @Command(
            name = "body",
            description =
                    "Make a fruiting body: a small Maven project with the suite that bodies must pass. Needs a JDK and"
                            + " Maven.",
            sortOptions = false)
    static final class BodyCommand extends PluginCommand {
        @Override
        String kind() {
            return "body";
        }

        @Override
        String bundle() {
            return "mycelium-fruiting-";
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
