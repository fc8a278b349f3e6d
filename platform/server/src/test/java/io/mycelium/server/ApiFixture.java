package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the control API have in common: a server with one network, which is asked as its servlet asks, without HTTP. */
@SuppressWarnings("NullAway.Init")
abstract class ApiFixture {
    static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    final Answers answers = new Answers();
    OneNetwork server;
    Control control;
    private ApiDocument document;

    @BeforeEach
    void beginNetwork() throws IOException {
        server = new OneNetwork(folder);
        control = new Control(server);
        document = new ApiDocument();
    }

    @AfterEach
    void endNetwork() {
        server.close();
    }

    static Ask ask(String method, String path, Map<String, String> query) {
        return new Ask(method, "v1/" + path, query);
    }

    Answer answer(Ask ask) {
        return control.resource(ask).answer(new byte[0]);
    }

    JsonNode json(Answer answer) throws IOException {
        return JSON.readTree(answers.bytes(answer.body()));
    }

    /** What is answered, which is as a schema of the document says. */
    JsonNode told(Ask ask, String schema) throws IOException {
        JsonNode told = json(answer(ask));
        assertThat(document.errors(schema, told)).isEmpty();
        return told;
    }

    JsonNode get(String path) throws IOException {
        Answer answer = answer(ask("GET", path, Map.of()));
        assertThat(answer.status()).isEqualTo(200);
        return json(answer);
    }

    Refusal refused(Ask ask) {
        return catchThrowableOfType(Refusal.class, () -> answer(ask));
    }

    ApiDocument document() {
        return document;
    }
}
