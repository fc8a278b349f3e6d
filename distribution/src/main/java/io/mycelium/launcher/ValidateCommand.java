package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks files. What belongs to the package is enough for that, without a container ({@link PlainCheck}); a blueprint may
 * also name what bundles in a deploy folder bring, and is then checked in the same container as {@code run} has, on a
 * data folder that is thrown away.
 */
@Command(
        name = "validate",
        description = "Check blueprints and rule packs; needs no running server. Everything wrong is reported at once.")
final class ValidateCommand extends Verb {
    /** How the files of bundles begin that serve, watch or keep, and check nothing. */
    private static final List<String> OF_SERVERS = List.of(
            "commons-",
            "eclipse-collections",
            "elsa-",
            "failureaccess-",
            "guava-",
            "jetty-",
            "jsr305-",
            "kotlin-",
            "lz4-",
            "mapdb-",
            "mycelium-metrics-",
            "mycelium-server-",
            "mycelium-storage-",
            "org.apache.felix.eventadmin-",
            "org.apache.felix.fileinstall-",
            "org.apache.felix.gogo.",
            "org.apache.felix.http.jetty",
            "org.apache.felix.metatype-",
            "org.eclipse.jetty",
            "prometheus-");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Blueprints (.yaml, .json), rule packs (.drl, .jar), and folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say how the rules of each pack are evaluated, too.")
    private boolean verbose;

    @Mixin
    private final CheckOutput output = new CheckOutput();

    @Override
    public Integer call() throws IOException {
        List<Path> all = files.stream().map(home()::fileOrAsGiven).toList();
        Map<String, String> settings = new TreeMap<>();
        settings.put("mycelium.mode", "validate");
        settings.put("mycelium.files", all.stream().map(Path::toString).collect(Collectors.joining("\n")));
        settings.put("mycelium.output", output.ofCheck());
        if (files.stream().noneMatch(Path::isAbsolute)) {
            settings.put("mycelium.shown-from", Path.of("").toAbsolutePath().toString());
        }
        settings.put("mycelium.verbose", String.valueOf(verbose));
        boolean rulesOnly = all.stream().allMatch(file -> file.toString().endsWith(".drl"));
        boolean plainly = rulesOnly || !home().hasDeployedBundles();
        return output.show(this, () -> plainly ? plainly(settings, all) : inContainer(settings));
    }

    private int plainly(Map<String, String> settings, List<Path> all) throws IOException {
        PlainCheck check = new PlainCheck(home(), ValidateCommand::isNeeded, PlainCheck.VALIDATION);
        int code = check.run(settings);
        Path cache = ClassArchive.cache();
        if (code == 0 && cache != null) {
            List<String> checked = all.stream().map(Path::toString).toList();
            new CheckArchive(home(), cache, check.jars(), checked).makeWhereWanted();
        }
        return code;
    }

    private int inContainer(Map<String, String> settings) throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make("mycelium-validate")) {
            DataFolder folder = DataFolder.open(home(), scratch.path());
            settings.put("mycelium.deployed", home().deployed().toString());
            // bodies that are served over HTTP are checked without a server for it
            settings.put(
                    "org.osgi.framework.system.capabilities.extra",
                    "osgi.implementation;osgi.implementation=\"osgi.http\";version:Version=\"2.0\"");
            return folder.container(settings, ValidateCommand::isNeeded).run();
        }
    }

    /** A bundle that a check could ask: the others would cost more than the check. */
    static boolean isNeeded(Path jar) {
        String name = jar.getFileName().toString();
        return OF_SERVERS.stream().noneMatch(name::startsWith);
    }
}
