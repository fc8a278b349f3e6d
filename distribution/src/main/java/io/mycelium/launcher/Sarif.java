package io.mycelium.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a check found, in the format SARIF 2.1.0, which editors and build servers read. It is made of the JSON that checks
 * print: a list of files with their {@code problems}, each an object of {@code file}, {@code line}, {@code column},
 * {@code severity}, {@code message}, and where there is one {@code code}, {@code why} it matters, {@code rule} and {@code hint}.
 *
 * @param verb the check; it stands for a code where a problem has none
 * @param folder file names are relative to it where they lie in it
 */
record Sarif(String verb, Path folder) {
    private static final String ROOT = "%SRCROOT%";

    /**
     * Returns the text.
     *
     * @param found what the check has printed; empty if it could not even begin
     * @param code with which the check ended
     */
    String of(String found, int code) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode log = mapper.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        run.putObject("originalUriBaseIds").putObject(ROOT).put("uri", root().toString());
        run.put("columnKind", "utf16CodeUnits");
        run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", !found.isBlank())
                .put("exitCode", code);
        ArrayNode results = run.putArray("results");
        Map<String, String> codes = new TreeMap<>();
        Set<JsonNode> problems = new LinkedHashSet<>(); // a pack beside a blueprint may be named too
        try {
            mapper.readTree(found.isBlank() ? "[]" : found)
                    .forEach(file -> file.path("problems").forEach(problems::add));
            problems.forEach(problem ->
                    codes.put(add(results, problem), problem.path("why").asText("")));
            driver.put("name", "mycelium " + verb).put("version", Home.version());
            ArrayNode rules = driver.putArray("rules");
            codes.forEach((each, why) -> {
                ObjectNode rule = rules.addObject().put("id", each);
                if (!why.isEmpty()) {
                    rule.putObject("shortDescription").put("text", why);
                }
            });
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(log);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("'" + verb + "' has printed what is no JSON", e);
        }
    }

    private String add(ArrayNode results, JsonNode problem) {
        String code = problem.path("code").asText(verb);
        String hint = problem.path("hint").asText("");
        String message = problem.path("message").asText();
        ObjectNode result = results.addObject();
        result.put("ruleId", code);
        result.put(
                "level",
                switch (problem.path("severity").asText()) {
                    case "error" -> "error";
                    case "warning" -> "warning";
                    default -> "note";
                });
        result.putObject("message").put("text", hint.isEmpty() ? message : message + "\n" + hint);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        artifact(place.putObject("artifactLocation"), problem.path("file").asText());
        int line = problem.path("line").asInt();
        if (line > 0) {
            ObjectNode region = place.putObject("region").put("startLine", line);
            int column = problem.path("column").asInt();
            if (column > 0) {
                region.put("startColumn", column);
            }
        }
        String rule = problem.path("rule").asText("");
        if (!rule.isEmpty()) {
            result.putObject("properties").put("rule", rule);
        }
        return code;
    }

    private void artifact(ObjectNode artifact, String file) {
        Path path = folder.resolve(file).normalize();
        if (path.startsWith(folder)) {
            artifact.put("uri", relative(folder.relativize(path))).put("uriBaseId", ROOT);
        } else {
            artifact.put("uri", path.toUri().toString());
        }
    }

    /** Not {@code Path.toUri}, which would look whether it is a folder, and ends in a slash then. */
    private static String relative(Path path) {
        StringBuilder text = new StringBuilder();
        path.forEach(part -> text.append(text.isEmpty() ? "" : "/").append(part));
        try {
            return new URI(null, null, "/" + text, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI root() {
        String uri = folder.toUri().toString();
        return URI.create(uri.endsWith("/") ? uri : uri + "/");
    }
}
