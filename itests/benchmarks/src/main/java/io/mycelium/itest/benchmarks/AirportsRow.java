package io.mycelium.itest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Flights through whole processes: the packaged server at full speed, a program by hand, a program with plain Drools. */
final class AirportsRow implements Row {
    /** Of the state of an airport, in the order in which the programs print them. */
    static final List<String> FIELDS = List.of("departures", "arrivals", "departureDelay", "arrivalDelay", "alert");

    private static final String HAND = "Java by hand";
    private static final String DROOLS = "plain Drools";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        Path folder = report.folder().resolve("airports");
        CheckpointRow.delete(folder);
        Files.createDirectories(folder);
        try {
            Path flights = PackagedServer.home().resolve("examples/airports/flights-20k.jsonl");
            if (scale == Scale.SMOKE) {
                Path few = folder.resolve("flights-1k.jsonl");
                Files.write(few, Files.readAllLines(flights).subList(0, 1_000));
                airports(scale, report, folder, few, 1_000);
                return;
            }
            airports(scale, report, folder, flights, 20_000);
            Path fifth = folder.resolve("flights-200k.jsonl");
            Flights.repeat(flights, 10, fifth);
            Path all = folder.resolve("flights-1m.jsonl");
            Flights.repeat(flights, 50, all);
            airports(scale, report, folder, all, 1_000_000);
            further(scale, report, folder, fifth, all);
        } finally {
            CheckpointRow.delete(folder);
        }
    }

    private static void airports(Scale scale, Report report, Path folder, Path flights, int count) throws Exception {
        String right = program(HandAirports.class, flights);
        String[] words = right.split(" ");
        Check.same(count, Long.parseLong(words[1]), "flights");
        Path blueprint = blueprint(folder, flights);
        Path data = folder.resolve("data" + count);
        if (scale == Scale.SMOKE) {
            // one server that stays, and so can be looked at when it is done
            Files.writeString(blueprint, Files.readString(blueprint).replaceAll("period: \\d+}", "period: 0}"));
            verify(data, blueprint, words);
            program(DroolsAirports.class, flights, right, count);
            return;
        }
        Contest.Outcome outcome = new Contest(scale)
                .with(RingRow.OURS, () -> () -> server(folder, blueprint, data, count))
                .with(HAND, () -> () -> program(HandAirports.class, flights, right, count))
                .with(DROOLS, () -> () -> program(DroolsAirports.class, flights, right, count))
                .run(1, scale.longRounds());
        verify(data, blueprint, words);
        String what = String.format("airports, %,d flights, whole process", count);
        String figure = perSecond(outcome.cost(RingRow.OURS));
        String drools = DROOLS + " " + perSecond(outcome.cost(DROOLS));
        Spread faster = outcome.faster(RingRow.OURS, DROOLS);
        if (count == 1_000_000) {
            report.atLeast(1.5, what, figure, drools, faster);
        } else {
            report.shown(what, figure, drools, faster.text("")); // it is the start that is measured
        }
        report.shown(
                what,
                figure,
                HAND + " " + perSecond(outcome.cost(HAND)),
                outcome.faster(RingRow.OURS, HAND).text(""));
    }

    /** What a flight costs when the start and the compilers are behind: the difference of two whole processes. */
    private static void further(Scale scale, Report report, Path folder, Path fifth, Path all) throws Exception {
        Path few = blueprint(folder, fifth);
        Path many = blueprint(folder, all);
        Path data = folder.resolve("data-further");
        String fewRight = program(HandAirports.class, fifth);
        String manyRight = program(HandAirports.class, all);
        Contest.Outcome outcome = new Contest(scale)
                .with(
                        RingRow.OURS,
                        () -> () -> beyond(server(folder, few, data, 200_000), server(folder, many, data, 1_000_000)))
                .with(
                        DROOLS,
                        () -> () -> beyond(
                                program(DroolsAirports.class, fifth, fewRight, 200_000),
                                program(DroolsAirports.class, all, manyRight, 1_000_000)))
                .run(0, scale.longRounds());
        report.atLeast(
                3,
                "airports, a further flight, from 200,000 to 1,000,000",
                outcome.cost(RingRow.OURS).text("ns"),
                DROOLS + " " + outcome.cost(DROOLS).text("ns"),
                outcome.faster(RingRow.OURS, DROOLS));
    }

    private static Contender.Round beyond(Contender.Round few, Contender.Round many) {
        return new Contender.Round(many.units() - few.units(), many.nanos() - few.nanos());
    }

    /** The example's own, with another file, and nothing traced. */
    private static Path blueprint(Path folder, Path flights) throws IOException {
        String example = Files.readString(PackagedServer.home().resolve("examples/airports/blueprint.yaml"));
        return Files.writeString(
                folder.resolve(flights.getFileName() + ".yaml"),
                example.replace("path: flights-20k.jsonl", "path: " + flights).replaceAll("(?m)^trace:.*\n", ""));
    }

    private static String perSecond(Spread nanos) {
        return new Spread(1e9 / nanos.max(), 1e9 / nanos.median(), 1e9 / nanos.min()).text("flights/s");
    }

    private static Contender.Round server(Path folder, Path blueprint, Path data, double flights) throws Exception {
        Check.that(data.startsWith(folder), "data outside of the folder");
        CheckpointRow.delete(data);
        long begin = System.nanoTime();
        try (PackagedServer server = PackagedServer.start(data, blueprint.toString(), "--max-speed")) {
            server.awaitEnd();
        }
        return new Contender.Round(flights, System.nanoTime() - begin);
    }

    /** Looks at the states at the end, in a server that goes on from the last checkpoint of the measured one. */
    private static void verify(Path data, Path blueprint, String[] words) throws Exception {
        try (PackagedServer server = PackagedServer.start(data, blueprint.toString())) {
            server.awaitPort();
            JsonNode network = server.get("/api/v1/status").path("networks").get(0);
            while (!network.path("quiet").asBoolean()) {
                TimeUnit.MILLISECONDS.sleep(200);
                network = server.get("/api/v1/status").path("networks").get(0);
            }
            JsonNode counters = network.path("counters");
            Check.same(Long.parseLong(words[1]), counters.path("ingested").asLong(), "flights");
            Check.same(
                    2 * Long.parseLong(words[2]), counters.path("delivered").asLong(), "events, to board and stream");
            Check.same(0, counters.path("dissonant").asLong(), "dissonances");
            JsonNode state = server.get("/api/v1/networks/airports/hyphae/ORD").path("state");
            for (int i = 0; i < FIELDS.size(); i++) {
                Check.same(
                        Long.parseLong(words[i + 3]), state.path(FIELDS.get(i)).asLong(), "ORD " + FIELDS.get(i));
            }
        }
    }

    private static Contender.Round program(Class<?> program, Path flights, String right, int count)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String said = program(program, flights);
        long nanos = System.nanoTime() - begin;
        Check.that(said.equals(right), "%s says %s, and should say %s", program.getSimpleName(), said, right);
        return new Contender.Round(count, nanos);
    }

    private static String program(Class<?> program, Path flights) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        flights.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said =
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).trim();
        Check.that(process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0, "%s failed", program);
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
