package io.mycelium.itest.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of flights: to read it, and to make a longer one of it. */
final class Flights {
    /** @param line of the file, from 1 */
    record Flight(String origin, String destination, long delay, String date, long line) {}

    interface Reader {
        void flight(Flight flight);
    }

    private Flights() {}

    static void read(Path file, Reader reader) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String origin = "";
            String destination = "";
            String date = "";
            long delay = 0;
            long line = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.END_OBJECT) {
                    line++;
                    reader.flight(new Flight(origin, destination, delay, date, line));
                } else if (token == JsonToken.FIELD_NAME) {
                    String field = json.currentName();
                    json.nextToken();
                    switch (field) {
                        case "origin" -> origin = json.getText();
                        case "destination" -> destination = json.getText();
                        case "date" -> date = json.getText();
                        case "delay" -> delay = json.getLongValue();
                        default -> {}
                    }
                }
            }
        }
    }

    /** The rules of the airports pack, as its author wrote them. */
    static String rules() throws IOException {
        try (InputStream in = Flights.class.getClassLoader().getResourceAsStream("rules/airports.drl")) {
            Check.that(in != null, "the airports pack is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
