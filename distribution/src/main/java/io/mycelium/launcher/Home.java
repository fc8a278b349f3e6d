package io.mycelium.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the unpacked distribution. */
record Home(Path folder) {

    /** From {@code -Dmycelium.home}, which the script sets, else two above the launcher's jar. */
    static Home find() {
        String given = System.getProperty("mycelium.home");
        if (given != null) {
            return new Home(Path.of(given).toAbsolutePath().normalize());
        }
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Home(jar.resolve("../..").toAbsolutePath().normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher can't tell where it lies; give -Dmycelium.home", e);
        }
    }

    static String version() {
        try (InputStream in = Home.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("The launcher's version can't be read", e);
        }
    }

    Path lib() {
        return folder.resolve("lib");
    }

    Path system() {
        return folder.resolve("system");
    }

    /** What serves authors of packs, and no server. */
    Path kit() {
        return folder.resolve("kit");
    }

    /** What {@code mycelium new} makes things of. */
    Path templates() {
        return folder.resolve("templates");
    }

    /** Settings for editors. */
    Path editors() {
        return folder.resolve("editors");
    }

    /** What people read, in Markdown. */
    Path documents() {
        return folder.resolve("share/doc");
    }

    Path conf() {
        return folder.resolve("conf");
    }

    /** What is put there is for all servers of the package. */
    Path deploy() {
        return folder.resolve("deploy");
    }

    /** What was deployed to the server on the package's own data folder. */
    Path deployed() {
        return data(null).resolve("deploy");
    }

    /** Whether bundles lie in a deploy folder, which may bring anything. */
    boolean hasDeployedBundles() throws IOException {
        return hasBundles(deploy()) || hasBundles(deployed());
    }

    private static boolean hasBundles(Path deploy) throws IOException {
        if (!Files.isDirectory(deploy)) {
            return false;
        }
        try (Stream<Path> all = Files.list(deploy)) {
            return all.anyMatch(file -> file.toString().endsWith(".jar"));
        }
    }

    /** @param given with {@code --data}; null for the distribution's own */
    Path data(@Nullable Path given) {
        if (given != null && given.toString().isEmpty()) {
            throw CommandException.usage("--data is empty: name a folder, or leave it out");
        }
        return given == null ? folder.resolve("data") : given.toAbsolutePath().normalize();
    }

    /** Two servers must not write one log: who has a data folder of his own logs there. */
    Path log(@Nullable Path data) {
        return data == null ? folder.resolve("log") : data(data).resolve("log");
    }

    /** As it was given, so that what is said of it says it so; what lies in the package is found from anywhere. */
    Path asGiven(Path given) {
        Path ours = folder.resolve(given);
        return Files.exists(given) || given.isAbsolute() || !Files.exists(ours) ? given : ours;
    }

    /** The same, or a folder; one that is not there as it was given, for who says that of several at once. */
    Path fileOrAsGiven(Path given) {
        for (Path place : List.of(given.toAbsolutePath(), folder.resolve(given))) {
            if (Files.isDirectory(place) && !given.toString().isEmpty()) {
                return place.normalize();
            }
            if (Files.exists(place)) {
                break;
            }
        }
        return Files.exists(given) || Files.isRegularFile(folder.resolve(given))
                ? file(given)
                : given.toAbsolutePath().normalize();
    }

    /**
     * A file named on the command line: in the current folder, else in the distribution, so that {@code
     * examples/airports/blueprint.yaml} works from anywhere.
     */
    Path file(Path given) {
        if (given.toString().isEmpty()) {
            throw CommandException.usage("a file name is empty");
        }
        if (Files.isRegularFile(given)) {
            return given.toAbsolutePath().normalize();
        }
        Path ours = folder.resolve(given).normalize();
        if (!given.isAbsolute() && Files.isRegularFile(ours)) {
            return ours;
        }
        if (Files.isDirectory(given)) {
            throw CommandException.usage(given + " is a folder, a file is expected");
        }
        throw CommandException.usage("there is no file " + given
                + (given.isAbsolute() ? "" : " (looked in the current folder and in " + folder + ")")
                + Nearest.didYouMean(
                        String.valueOf(given.getFileName()), beside(List.of(given.toAbsolutePath(), ours))));
    }

    /** The names of the files where one was looked for. */
    private static Set<String> beside(List<Path> places) {
        Set<String> names = new TreeSet<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.list(place.getParent())) {
                files.forEach(other -> names.add(String.valueOf(other.getFileName())));
            } catch (IOException e) {
                // then nothing is near by there
            }
        }
        return names;
    }
}
