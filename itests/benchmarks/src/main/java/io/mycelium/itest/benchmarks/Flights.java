package io.mycelium.itest.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of flights: to read it, and to make a longer one of it. */
final class Flights {
    interface Reader {
        void flight(String origin, String destination, long delay);
    }

    private Flights() {}

    static void read(Path file, Reader reader) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String origin = "";
            String destination = "";
            long delay = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.END_OBJECT) {
                    reader.flight(origin, destination, delay);
                } else if (token == JsonToken.FIELD_NAME) {
                    String field = json.currentName();
                    json.nextToken();
                    switch (field) {
                        case "origin" -> origin = json.getText();
                        case "destination" -> destination = json.getText();
                        case "delay" -> delay = json.getLongValue();
                        default -> {}
                    }
                }
            }
        }
    }

    /** Each flight so many times, at its own minute: more to do in as many tides. */
    static void repeat(Path file, int times, Path into) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try (Writer out = Files.newBufferedWriter(into)) {
            for (String line : lines) {
                for (int i = 0; i < times; i++) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }
}
