package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the schema of SARIF 2.1.0 asks of those of its objects that {@link Sarif} makes: which keys, and of which kind. */
final class SarifEssentials {
    private SarifEssentials() {}

    static void check(JsonNode log) {
        keys(log, Set.of("version", "runs"), "$schema");
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("runs").isArray()).isTrue();
        log.get("runs").forEach(SarifEssentials::run);
    }

    private static void run(JsonNode run) {
        keys(run, Set.of("tool"), "originalUriBaseIds", "columnKind", "invocations", "results");
        keys(run.get("tool"), Set.of("driver"));
        JsonNode driver = run.at("/tool/driver");
        keys(driver, Set.of("name"), "version", "rules");
        List<String> rules = new ArrayList<>();
        for (JsonNode rule : driver.get("rules")) {
            keys(rule, Set.of("id"), "helpUri", "shortDescription");
            rules.add(rule.get("id").asText());
        }
        assertThat(rules).describedAs("rules are unique").doesNotHaveDuplicates();
        assertThat(run.get("columnKind").asText()).isIn("utf16CodeUnits", "unicodeCodePoints");
        Set<String> bases = new TreeSet<>();
        run.get("originalUriBaseIds").fieldNames().forEachRemaining(bases::add);
        for (JsonNode base : run.get("originalUriBaseIds")) {
            keys(base, Set.of("uri"));
            assertThat(base.get("uri").asText()).matches("[a-z]+://[\\x21-\\x7e]*/");
        }
        for (JsonNode invocation : run.get("invocations")) {
            keys(invocation, Set.of("executionSuccessful"), "exitCode");
            assertThat(invocation.get("executionSuccessful").isBoolean()).isTrue();
            assertThat(invocation.get("exitCode").isInt()).isTrue();
        }
        run.get("results").forEach(result -> result(result, rules, bases));
    }

    private static void result(JsonNode result, List<String> rules, Set<String> bases) {
        keys(result, Set.of("message"), "ruleId", "level", "locations", "properties");
        keys(result.get("message"), Set.of("text"));
        assertThat(result.at("/message/text").asText()).isNotBlank();
        assertThat(rules).contains(result.get("ruleId").asText());
        assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
        for (JsonNode location : result.get("locations")) {
            keys(location, Set.of("physicalLocation"));
            JsonNode place = location.get("physicalLocation");
            keys(place, Set.of("artifactLocation"), "region");
            JsonNode artifact = place.get("artifactLocation");
            keys(artifact, Set.of("uri"), "uriBaseId");
            assertThat(artifact.get("uri").asText()).matches("[\\x21-\\x7e]+");
            if (artifact.has("uriBaseId")) {
                assertThat(bases).contains(artifact.get("uriBaseId").asText());
                assertThat(artifact.get("uri").asText()).doesNotStartWith("/").doesNotContain(":");
            }
            if (place.has("region")) {
                keys(place.get("region"), Set.of("startLine"), "startColumn");
                place.get("region").forEach(number -> assertThat(number.asInt()).isPositive());
            }
        }
    }

    private static void keys(JsonNode object, Set<String> required, String... allowed) {
        assertThat(object.isObject()).describedAs(object.toString()).isTrue();
        Set<String> known = new TreeSet<>(required);
        known.addAll(List.of(allowed));
        Set<String> there = new TreeSet<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            there.add(names.next());
        }
        assertThat(there).containsAll(required).isSubsetOf(known);
    }
}
