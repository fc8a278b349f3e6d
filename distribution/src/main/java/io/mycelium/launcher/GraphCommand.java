package io.mycelium.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A network as a graph, on a terminal or as a file. */
@Command(
        name = "graph",
        description = {
            "Draw a network: a box for each species, relay and body, and below it an arrow for each that it sends to, with signals a",
            "second and how full the fullest socket is. 'graph export NETWORK' writes it as a file, each hypha a node up to 2,000."
        },
        sortOptions = false,
        subcommands = GraphCommand.ExportCommand.class)
final class GraphCommand extends ClientVerb {
    /** For so long signals are counted. */
    private static final long LOOK_MILLIS = 1000;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NETWORK",
            description = "The network; or --network NAME, anywhere. Default: the only one there is.")
    private @Nullable String network;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "How wide the drawing is, from 60. Default: 80.")
    private int width = 80;

    @Override
    public Integer call() {
        if (width < TopCommand.NARROWEST) {
            throw CommandException.usage("--width must be " + TopCommand.NARROWEST + " or more, not " + width);
        }
        Graph graph = read(server(), home(), network, LOOK_MILLIS);
        if (isJson()) {
            print(this, new GraphExport(graph.grouped()).as(GraphExport.Format.JSON));
            return 0;
        }
        new GraphDrawing(graph, width).lines().forEach(out()::println);
        return 0;
    }

    private static Graph read(Server server, Home home, @Nullable String named, long millis) {
        String network = server.onlyNetwork(home, named);
        String path = "/api/v1/networks/" + Server.encoded(network) + "/events";
        try (InputStream events = server.stream(home, Server.Request.get(path))) {
            return Graph.read(network, events, millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file system's own exceptions say the path alone. */
    private static String why(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof NoSuchFileException) {
            return "there is no folder " + folder;
        }
        return e instanceof AccessDeniedException
                ? "you may not write there"
                : e instanceof FileSystemException failed && failed.getReason() != null
                        ? failed.getReason()
                        : String.valueOf(e.getMessage());
    }

    /** Its last line ends by itself. */
    private static void print(Verb verb, String text) {
        verb.out().print(text);
        verb.out().flush();
    }

    /** Writes it for other tools. */
    @Command(
            name = "export",
            description =
                    "Write a network as a graph for other tools: Graphviz, GraphML (yEd, Gephi), JSON, or a drawing as SVG.",
            sortOptions = false)
    static final class ExportCommand extends Verb {
        @Mixin
        private final Server server = new Server();

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "NETWORK",
                description = "The network. Default: the only one there is.")
        private @Nullable String network;

        @Option(
                names = "--format",
                required = true,
                paramLabel = "FORMAT",
                description = "One of dot, graphml, json, svg.")
        @SuppressWarnings("NullAway.Init")
        private GraphExport.Format format;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Where it is written. Default: standard output.")
        private @Nullable Path file;

        @Option(names = "--grouped", description = "All hyphae of a species as one node.")
        private boolean grouped;

        @Override
        public Integer call() {
            Path where = file;
            if (where != null && Files.isDirectory(where)) {
                throw CommandException.usage("--output must be a file, and " + where + " is a folder");
            }
            Graph graph = read(server, home(), network, 0);
            String text = new GraphExport(grouped ? graph.grouped() : graph).as(format);
            if (file == null) {
                print(this, text);
                return 0;
            }
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw CommandException.failed("the graph can't be written to " + file + ": " + why(file, e));
            }
            err().println("wrote " + file);
            return 0;
        }
    }
}
