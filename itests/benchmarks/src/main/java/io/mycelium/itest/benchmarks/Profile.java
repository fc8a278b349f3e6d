package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a flight recording says: the methods on top of the stack, those of ours anywhere in it, and who allocates what.
 * {@code Profile FILE [LINES] [a part of the thread's name]}.
 */
public final class Profile {
    private final Map<String, Double> top = new HashMap<>();
    private final Map<String, Double> ours = new HashMap<>();
    private final Map<String, Double> sites = new HashMap<>();
    private final Map<String, Double> types = new HashMap<>();
    private double samples;
    private double bytes;
    private long pauses;
    private long pauseMillis;

    private Profile() {}

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25;
        System.out.println(of(Path.of(arguments[0]), lines, arguments.length > 2 ? arguments[2] : ""));
    }

    static String of(Path recording) throws IOException {
        return of(recording, 20, "");
    }

    private static String of(Path recording, int lines, String thread) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.GCPhasePause")) {
                    profile.pauses++;
                    profile.pauseMillis += event.getDuration().toMillis();
                } else if (event.getStackTrace() != null && isOn(event, thread)) {
                    profile.add(event);
                }
            }
        }
        return profile.text(lines);
    }

    private static boolean isOn(RecordedEvent event, String thread) {
        if (thread.isEmpty()) {
            return true;
        }
        String field = event.hasField("sampledThread") ? "sampledThread" : "eventThread";
        var found = event.getThread(field);
        return found != null && String.valueOf(found.getJavaName()).contains(thread);
    }

    private void add(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (stack.getFrames().isEmpty()
                || stack.getFrames().stream().map(Profile::name).anyMatch(Profile::isSetUp)) {
            return;
        }
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                samples++;
                top.merge(name(stack.getFrames().get(0)), 1.0, Double::sum);
                stack.getFrames().stream()
                        .map(Profile::name)
                        .filter(n -> n.startsWith("io.mycelium."))
                        .distinct()
                        .forEach(n -> ours.merge(n, 1.0, Double::sum));
            }
            case "jdk.ObjectAllocationSample" -> {
                double weight = event.getLong("weight");
                bytes += weight;
                RecordedClass type = event.getClass("objectClass");
                types.merge(type.getName(), weight, Double::sum);
                String site = stack.getFrames().stream()
                        .map(Profile::name)
                        .filter(n -> !n.startsWith("java."))
                        .findFirst()
                        .orElse(name(stack.getFrames().get(0)));
                sites.merge(site + "  " + type.getName(), weight, Double::sum);
            }
            default -> {}
        }
    }

    /** A contender that is being made, and is not in the time. */
    private static boolean isSetUp(String method) {
        return method.startsWith("io.mycelium.itest.benchmarks.") && method.endsWith(".<init>");
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private String text(int lines) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "The collector paused %,d times, %,d ms in all; its own CPU time is in none of the lists.%n%n",
                pauses,
                pauseMillis));
        list(out, "CPU: on top of the stack", top, samples, lines);
        list(out, "CPU: ours, with what they call", ours, samples, lines);
        list(out, "Allocated: types", types, bytes, lines);
        list(out, "Allocated: sites", sites, bytes, lines);
        return out.toString();
    }

    private static void list(StringBuilder out, String title, Map<String, Double> counts, double all, int lines) {
        out.append(title).append('\n');
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(lines)
                .forEach(e -> out.append(
                        String.format(Locale.ROOT, "  %5.1f %%  %s%n", 100 * e.getValue() / all, e.getKey())));
        out.append('\n');
    }
}
