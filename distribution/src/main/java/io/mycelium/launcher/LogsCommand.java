package io.mycelium.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The server's log. */
@Command(name = "logs", description = "Show the end of the server's log.")
final class LogsCommand extends ClientVerb {
    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is added, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                stream(Server.Request.get("/api/v1/logs?follow=" + follow)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() || !follow) { // an empty one is the server's sign of life
                    out().println(line);
                    out().flush();
                }
            }
            return 0;
        } catch (IOException e) {
            if (follow) {
                err().println("mycelium: the server has closed the log");
                return 0;
            }
            throw CommandException.unreachable("the connection broke: " + e.getMessage());
        }
    }
}
