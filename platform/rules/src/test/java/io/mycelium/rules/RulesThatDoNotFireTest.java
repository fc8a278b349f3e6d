package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.explain.Blame;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@code rules-that-do-not-fire.txt}, and the condition or reason that is to blame. */
class RulesThatDoNotFireTest {
    private static final String TYPES = """
            declare enum Colour RED, BLUE; end
            declare Work
                value : int  text : String  items : List  more : Map  big : BigDecimal  share : double  colour : Colour
            end
            declare Stop end
            declare Mark n : int  owner : String end
            declare State done : int  most : int = 10  open : boolean  names : List end
            """;

    /** One of the table. */
    record Case(String name, String drl, String asked, String blame) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = RulesThatDoNotFireTest.class.getResourceAsStream("rules-that-do-not-fire.txt")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.split("(?m)^=== ")).skip(1).map(RulesThatDoNotFireTest::read).toList().stream();
        }
    }

    private static Case read(String section) {
        String[] parts = section.split("(?m)^\\? ", 2);
        String[] head = parts[0].split("\n", 2);
        String[] tail = parts[1].split("\n");
        return new Case(head[0].trim(), TYPES + head[1], tail[0].trim(), tail[1].trim());
    }

    @Test
    void shouldHaveSixtyRulesAtLeast() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBlameTheConditionWhenARuleDoesNotFire(Case asked) {
        List<String> lines = asked.drl().lines().toList();
        int line = 1
                + lines.indexOf(lines.stream()
                        .filter(each -> each.contains("<<<"))
                        .findFirst()
                        .orElseThrow());
        String[] question = asked.asked().split(" / ");
        String[] signal = question[0].split(" ", 2);
        String[] blame = Arrays.stream(asked.blame().split("\\s\\|\\s"))
                .map(String::trim)
                .toArray(String[]::new);

        Blame found;
        try (Explainer explainer = Explainer.of(PackSource.of("pack", Map.of("pack.drl", asked.drl())))) {
            found = explainer
                    .explain(new Question(
                            signal[0],
                            fields(signal.length > 1 ? signal[1] : ""),
                            fields(question.length > 1 ? question[1] : ""),
                            "worker_1",
                            "r",
                            100))
                    .rules()
                    .get(0)
                    .blame();
        }

        assertThat(found).as("it fired").isNotNull();
        assertThat(found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " | " + found.condition() + " | "
                        + String.join(", ", found.values()))
                .as(found.toString())
                .isEqualTo(blame[0] + " | " + blame[1] + " | " + blame[2]);
        assertThat(found.why()).contains(blame[3]);
        assertThat(found.place()).isEqualTo("pack.drl:" + line);
    }

    private static PlainMap fields(String text) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String each : text.trim().split(" ")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                fields.put(each.substring(0, equals), value(each.substring(equals + 1)));
            }
        }
        return PlainMap.of(fields);
    }

    private static Object value(String text) {
        if (text.startsWith("[")) {
            return parts(text).stream()
                    .map(RulesThatDoNotFireTest::value)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        if (text.startsWith("{")) {
            return parts(text).stream()
                    .collect(Collectors.toMap(each -> each.split(":")[0], each -> value(each.split(":")[1])));
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.matches("-?[0-9]+")) {
            return Long.valueOf(text);
        }
        return text.matches("-?[0-9.]+") ? Plain.number(text) : text;
    }

    private static List<String> parts(String text) {
        String inside = text.substring(1, text.length() - 1);
        return inside.isEmpty() ? List.of() : List.of(inside.split(","));
    }
}
