package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How well the hyphae of a network are, and why the worst of them are not better. */
@Command(
        name = "health",
        description = {
            "Show how well the hyphae of a network are: how many of each level, the worst ten with the measures that are not as",
            "they should be, and the alerts of those that have not been well since."
        },
        sortOptions = false)
final class HealthCommand extends ClientVerb {
    private static final MathContext SHOWN = new MathContext(4);

    @Parameters(index = "0", paramLabel = "NETWORK", description = "The network; or --network NAME, anywhere.")
    @SuppressWarnings("NullAway.Init")
    private String network;

    @Override
    public Integer call() {
        JsonNode answer = ask(Server.Request.get("/api/v1/networks/" + Server.encoded(network) + "/health"));
        if (isJson()) {
            printJson(answer);
            return 0;
        }
        JsonNode health = answer.path("health");
        out().println(levels(health));
        for (JsonNode ailing : health.path("worst")) {
            out().println(text(ailing));
        }
        JsonNode alerts = health.path("alerts");
        if (!alerts.isEmpty()) {
            out().println("alerts:");
        }
        for (JsonNode alert : alerts) {
            out().println("  " + alert.path("hypha").asText() + ", since tide "
                    + alert.path("since").asText() + ", " + alert.path("cause").asText() + ": "
                    + alert.path("text").asText());
        }
        if (health.path("more").asLong() > 0) {
            out().println("  ... and " + health.path("more").asText() + " more than these");
        }
        return 0;
    }

    /** {@code 12 excellent, 1 poor (policy learning)}. */
    static String levels(JsonNode health) {
        List<String> counted = new ArrayList<>();
        JsonNode levels = health.path("levels");
        levels.fieldNames()
                .forEachRemaining(level -> counted.add(levels.path(level).asText() + " " + level));
        return (counted.isEmpty() ? "no hyphae" : String.join(", ", counted)) + " (policy "
                + health.path("policy").asText() + ")";
    }

    /** {@code w_1: poor, 0.25; latency 7, normal 1, since tide 12}. */
    static String text(JsonNode ailing) {
        JsonNode vitality = ailing.path("vitality");
        StringBuilder text = new StringBuilder(ailing.path("id").asText() + ": "
                + vitality.path("level").asText().toLowerCase(Locale.ROOT) + ", "
                + number(vitality.path("score")));
        if (ailing.path("quarantined").asBoolean()) {
            text.append("; in quarantine");
        }
        for (JsonNode finding : ailing.path("findings")) {
            text.append("; ")
                    .append(finding.path("measure").asText())
                    .append(' ')
                    .append(number(finding.path("value")))
                    .append(", normal ")
                    .append(number(finding.path("normal")));
            if (finding.path("since").asLong() >= 0) {
                text.append(", since tide ").append(finding.path("since").asText());
            }
        }
        return text.toString();
    }

    private static String number(JsonNode value) {
        BigDecimal rounded = new BigDecimal(value.asDouble()).round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
