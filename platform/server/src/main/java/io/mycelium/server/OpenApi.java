package io.mycelium.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the control API says of itself: an OpenAPI document, written by hand. */
final class OpenApi {
    static final String FILE = "openapi.json";

    private OpenApi() {}

    static Answer answer() {
        return Answer.ok(new Answer.Text("application/json", bytes()));
    }

    static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle has no " + FILE, e);
        }
    }
}
