package io.mycelium.itest.server;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prometheus' text format, read to the letter: a line that is none of it, a series that comes twice, or a sample of no family is an
 * error.
 */
final class MetricsText {
    /** By its name and labels, in the order of their names. */
    record Series(String name, Map<String, String> labels) {}

    private final Map<Series, Double> samples = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();

    private MetricsText() {}

    static MetricsText of(RunningServer server) {
        HttpResponse<String> answer = RunningServer.send(
                HttpRequest.newBuilder(server.uri("/metrics")).build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    static MetricsText read(String text) {
        MetricsText read = new MetricsText();
        text.lines().forEach(read::line);
        return read;
    }

    /** What counts for ever, since the start. */
    Map<Series, Double> counters() {
        Map<Series, Double> counters = new LinkedHashMap<>();
        samples.forEach((series, value) -> {
            String type = types.getOrDefault(family(series.name), "");
            if (series.name.startsWith("mycelium_")
                    && (type.equals("counter") || type.equals("histogram") || type.equals("summary"))) {
                counters.put(series, value);
            }
        });
        return counters;
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        samples.keySet().forEach(series -> names.add(series.name));
        return names;
    }

    /** The sum of the samples of a name that have these labels, a name and a value in turns; NaN if there are none. */
    double of(String name, String... labels) {
        double sum = Double.NaN;
        for (Map.Entry<Series, Double> each : samples.entrySet()) {
            boolean fits = each.getKey().name.equals(name);
            for (int i = 0; i < labels.length; i += 2) {
                fits &= labels[i + 1].equals(each.getKey().labels.get(labels[i]));
            }
            if (fits) {
                sum = Double.isNaN(sum) ? each.getValue() : sum + each.getValue();
            }
        }
        return sum;
    }

    Map<Series, Double> samples() {
        return samples;
    }

    private String family(String sample) {
        if (types.containsKey(sample)) {
            return sample;
        }
        String shorter = sample.replaceFirst("_(bucket|count|sum)$", "");
        return types.containsKey(shorter) ? shorter : "";
    }

    private void line(String line) {
        if (line.startsWith("# TYPE ")) {
            String[] words = line.split(" ");
            if (types.put(words[2], words[3]) != null) {
                throw new AssertionError("two families: " + line);
            }
        } else if (!line.isEmpty() && !line.startsWith("# HELP ")) {
            sample(line);
        }
    }

    private void sample(String line) {
        int at = 0;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || "_:".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        String name = line.substring(0, at);
        Map<String, String> labels = new TreeMap<>();
        if (line.charAt(at) == '{') {
            at = labels(line, at + 1, labels);
        }
        if (name.isEmpty() || line.charAt(at) != ' ' || family(name).isEmpty()) {
            throw new AssertionError("no sample of a family: " + line);
        }
        String value = line.substring(at + 1);
        double number = value.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(value);
        if (samples.put(new Series(name, labels), number) != null) {
            throw new AssertionError("a series comes twice: " + line);
        }
    }

    private static int labels(String line, int from, Map<String, String> labels) {
        int at = from;
        while (line.charAt(at) != '}') {
            int equals = line.indexOf("=\"", at);
            String name = line.substring(at, equals);
            if (!name.matches("[a-zA-Z_][a-zA-Z0-9_]*")) {
                throw new AssertionError("no label: " + line);
            }
            StringBuilder value = new StringBuilder();
            for (at = equals + 2; line.charAt(at) != '"'; at++) {
                char c = line.charAt(at);
                if (c == '\\') {
                    at++;
                    c = switch (line.charAt(at)) {
                        case 'n' -> '\n';
                        case '"', '\\' -> line.charAt(at);
                        default -> throw new AssertionError("no escape: " + line);
                    };
                }
                value.append(c);
            }
            labels.put(name, value.toString());
            at++;
            if (line.charAt(at) == ',') {
                at++;
            }
        }
        return at + 1;
    }
}
