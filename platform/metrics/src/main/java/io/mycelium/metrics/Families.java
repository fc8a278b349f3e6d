package io.mycelium.metrics;

import io.mycelium.core.tide.NetworkMeters;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gathers values, one after the other, into the families of one scrape. One thread. */
final class Families {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    /** @param points by their labels: what comes twice is added up */
    private record Family(String help, Map<Labels, Double> points) {}

    private final long startedAt;
    private final Map<String, Family> counters = new LinkedHashMap<>();
    private final Map<String, Family> gauges = new LinkedHashMap<>();
    private final Map<String, HistogramSnapshot.Builder> histograms = new LinkedHashMap<>();
    private final List<MetricSnapshot> others = new ArrayList<>();

    /** @param startedAt since when counters count, in ms since 1970 */
    Families(long startedAt) {
        this.startedAt = startedAt;
    }

    static double seconds(long nanos) {
        return nanos / NANOS;
    }

    /** @param name without {@code _total} */
    void counter(String name, String help, double value, String... labels) {
        put(counters, name, help, value, labels);
    }

    void gauge(String name, String help, double value, String... labels) {
        put(gauges, name, help, value, labels);
    }

    private static void put(Map<String, Family> all, String name, String help, double value, String... labels) {
        all.computeIfAbsent(name, n -> new Family(help, new LinkedHashMap<>()))
                .points
                .merge(Labels.of(labels), value, Double::sum);
    }

    void histogram(String name, String help, NetworkMeters.Times times, String... labels) {
        long[] bounds = times.bounds();
        double[] upTo = new double[bounds.length + 1];
        for (int i = 0; i < bounds.length; i++) {
            upTo[i] = seconds(bounds[i]);
        }
        upTo[bounds.length] = Double.POSITIVE_INFINITY;
        HistogramSnapshot.HistogramDataPointSnapshot.Builder point =
                HistogramSnapshot.HistogramDataPointSnapshot.builder();
        point.classicHistogramBuckets(ClassicHistogramBuckets.of(upTo, times.counts()));
        point.sum(seconds(times.sumNanos()));
        point.labels(Labels.of(labels));
        point.createdTimestampMillis(startedAt);
        histograms
                .computeIfAbsent(name, n -> HistogramSnapshot.builder().name(n).help(help))
                .dataPoint(point.build());
    }

    void info(String name, String help, String... labels) {
        others.add(InfoSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(InfoSnapshot.InfoDataPointSnapshot.builder()
                        .labels(Labels.of(labels))
                        .build())
                .build());
    }

    MetricSnapshots all() {
        List<MetricSnapshot> all = new ArrayList<>(others);
        counters.forEach((name, family) -> {
            CounterSnapshot.Builder counter =
                    CounterSnapshot.builder().name(name).help(family.help);
            family.points.forEach(
                    (labels, value) -> counter.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                            .value(value)
                            .labels(labels)
                            .createdTimestampMillis(startedAt)
                            .build()));
            all.add(counter.build());
        });
        gauges.forEach((name, family) -> {
            GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(family.help);
            family.points.forEach((labels, value) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                    .value(value)
                    .labels(labels)
                    .build()));
            all.add(gauge.build());
        });
        histograms.values().forEach(histogram -> all.add(histogram.build()));
        return new MetricSnapshots(all);
    }

    /** A sum of durations, without classes. */
    void summary(String name, String help, Map<List<String>, long[]> points) {
        SummarySnapshot.Builder summary = SummarySnapshot.builder().name(name).help(help);
        points.forEach((labels, countAndNanos) -> {
            SummarySnapshot.SummaryDataPointSnapshot.Builder point = SummarySnapshot.SummaryDataPointSnapshot.builder();
            point.count(countAndNanos[0]);
            point.sum(seconds(countAndNanos[1]));
            point.labels(Labels.of(labels.toArray(String[]::new)));
            point.createdTimestampMillis(startedAt);
            summary.dataPoint(point.build());
        });
        others.add(summary.build());
    }
}
