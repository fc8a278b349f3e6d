package io.mycelium.itest.benchmarks;

/** A tree of a million births, and their deaths. */
final class TreeRow implements Row {
    @Override
    public void run(Scale scale, Report report) throws Exception {
        int leaves = scale.of(100, 1_000_000);
        Contest.Outcome outcome = new Contest(scale)
                .with(RingRow.OURS, () -> new TreeContender(leaves, 0))
                .with(RingRow.SHIPPED, () -> new PekkoTree(leaves, false))
                .with(RingRow.TUNED, () -> new PekkoTree(leaves, true))
                .run(scale.of(0, 1), scale.longRounds());
        String what = String.format("tree of %,d leaves: births and deaths", leaves);
        String figure = outcome.both(RingRow.OURS, "ns a birth");
        report.atLeast(
                10,
                what,
                figure,
                "Pekko tuned " + outcome.both(RingRow.TUNED, "ns"),
                outcome.faster(RingRow.OURS, RingRow.TUNED));
        report.shown(
                what,
                figure,
                "Pekko as shipped " + outcome.both(RingRow.SHIPPED, "ns"),
                outcome.faster(RingRow.OURS, RingRow.SHIPPED).text(""));
    }
}
