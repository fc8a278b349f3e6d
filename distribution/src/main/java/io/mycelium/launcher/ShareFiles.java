package io.mycelium.launcher;

import io.mycelium.launcher.share.Documents;
import io.mycelium.launcher.share.ManualPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** The files of the package's folder {@code share}, which the build makes of the command line and of documents. */
final class ShareFiles {
    private ShareFiles() {}

    /** @param arguments the folder, and the root of the repository */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** @param share must be named so */
    static void write(Path share, Path repository) throws IOException {
        new Documents(repository).write(share);
        Home home = new Home(share.resolveSibling(""));
        Path completion = Files.createDirectories(share.resolve("completion"));
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            CommandLine all = Mycelium.commandLine(home);
            HelpCommand.offerCodes(all, home);
            Files.writeString(completion.resolve(shell.file()), shell.script(all));
        }
        Path pages = Files.createDirectories(share.resolve("man/man1"));
        CommandLine line = Mycelium.commandLine(home);
        for (Map.Entry<String, String> page :
                ManualPage.of(line.getCommandSpec(), Home.version()).entrySet()) {
            Files.writeString(pages.resolve(page.getKey()), page.getValue());
        }
    }
}
