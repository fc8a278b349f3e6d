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
        Server.Request request = Server.Request.get("/api/v1/logs?follow=" + follow);
        if (follow) {
            Server.Request again = Server.Request.get("/api/v1/logs?follow=true&lines=0");
            following().read(() -> stream(request), () -> stream(again), line -> {
                if (!line.isEmpty()) { // an empty one is the server's sign of life
                    print(line);
                }
            });
            return 0;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream(request), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                print(line);
            }
            return 0;
        } catch (IOException e) {
            throw CommandException.unreachable("the connection broke: " + e.getMessage());
        }
    }

    private void print(String line) {
        out().println(line);
        out().flush();
    }
}
