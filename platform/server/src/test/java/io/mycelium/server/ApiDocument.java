package io.mycelium.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI document that is served, read more strictly than others have to: what it does not name is wrong. */
final class ApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;

    ApiDocument() throws IOException {
        document = JSON.readTree(OpenApi.bytes());
        document.path("components").path("schemas").forEach(ApiDocument::close);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ApiDocument::close);
    }

    /** {@code GET /networks}, and the like. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    JsonNode operation(String method, String path) {
        return document.path("paths").path("/" + path).path(method.toLowerCase(Locale.ROOT));
    }

    /** The names of its parameters of a kind, such as {@code query}. */
    List<String> parameters(String method, String path, String in) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : operation(method, path).path("parameters")) {
            JsonNode parameter =
                    each.has("$ref") ? document.at(each.path("$ref").asText().substring(1)) : each;
            if (parameter.path("in").asText().equals(in)) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    /** What is wrong with an answer; nothing if it is as the document says. */
    List<String> errors(String method, String path, int status, String type, byte[] body) throws IOException {
        JsonNode responses = operation(method, path).path("responses");
        JsonNode response = responses.path(responses.has("" + status) ? "" + status : "default");
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asText().substring(1));
        }
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of("no answer " + status + " of type " + type + " is known of " + method + " " + path);
        }
        return errors(content.path("schema"), JSON.readTree(body));
    }

    List<String> errors(String schema, JsonNode value) {
        return errors(JSON.valueToTree(Map.of("$ref", "#/components/schemas/" + schema)), value);
    }

    private List<String> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
