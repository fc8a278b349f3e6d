package io.mycelium.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The blueprints that several tests read. */
final class Examples {
    /** Blueprint of the specification's trace. */
    static final String TRACE = """
            network: trace
            tide: {period: 0}
            species:
              A: {pack: trace-a}
              B: {pack: trace-b}
            hyphae:
              A: {species: A}
            relays:
              birth: {kind: birth, species: B}
            bodies:
              output: {direction: out, kind: log}
            sockets:
              - {from: A, to: birth, carries: ["coordinate:growth"]}
              - {from: species B, to: output, carries: [result]}
            inputs:
              - {tide: 1, to: A, frequency: start, payload: {value: 10}}
            """;

    private Examples() {}

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
