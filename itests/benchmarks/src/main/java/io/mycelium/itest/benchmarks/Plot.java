package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A small scatter plot with lines, as SVG. Both axes logarithmic or both linear. No chart library: those that write SVG are
 * under licences that do not go with this project's.
 */
final class Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 80;
    private static final int BOTTOM = 48;
    private static final int TOP = 48;
    private static final int RIGHT = 40;
    private static final String[] COLOURS = {"#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad"};

    private record Series(String name, double[] x, double[] y) {}

    private final String title;
    private final String xLabel;
    private final String yLabel;
    private final boolean logarithmic;
    private final List<Series> all = new ArrayList<>();

    Plot(String title, String xLabel, String yLabel, boolean logarithmic) {
        this.title = title;
        this.xLabel = xLabel;
        this.yLabel = yLabel;
        this.logarithmic = logarithmic;
    }

    Plot series(String name, double[] x, double[] y) {
        all.add(new Series(name, x, y));
        return this;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, svg());
    }

    String svg() {
        Axis x = axis(true);
        Axis y = axis(false);
        StringBuilder out = new StringBuilder();
        add(
                out,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH,
                HEIGHT);
        add(out, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        text(out, WIDTH / 2.0, 18, "middle", title);
        text(out, WIDTH / 2.0, HEIGHT - 8, "middle", xLabel);
        text(out, 8, 38, "start", yLabel);
        for (double tick : x.ticks()) {
            double at = LEFT + x.share(tick) * (WIDTH - LEFT - RIGHT);
            line(out, at, TOP, at, HEIGHT - BOTTOM);
            text(out, at, HEIGHT - BOTTOM + 16, "middle", Spread.number(tick));
        }
        for (double tick : y.ticks()) {
            double at = HEIGHT - BOTTOM - y.share(tick) * (HEIGHT - BOTTOM - TOP);
            line(out, LEFT, at, WIDTH - RIGHT, at);
            text(out, LEFT - 6, at + 4, "end", Spread.number(tick));
        }
        for (int i = 0; i < all.size(); i++) {
            draw(out, all.get(i), x, y, COLOURS[i % COLOURS.length], i);
        }
        out.append("</svg>\n");
        return out.toString();
    }

    private void draw(StringBuilder out, Series series, Axis x, Axis y, String colour, int index) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < series.x.length; i++) {
            double atX = LEFT + x.share(series.x[i]) * (WIDTH - LEFT - RIGHT);
            double atY = HEIGHT - BOTTOM - y.share(series.y[i]) * (HEIGHT - BOTTOM - TOP);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", atX, atY));
            if (series.x.length <= 40) {
                add(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", atX, atY, colour);
            }
        }
        add(
                out,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>",
                points.toString().trim(),
                colour);
        if (all.size() > 1) {
            add(
                    out,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                    LEFT + 12,
                    TOP + 16 + 16 * index,
                    colour,
                    escaped(series.name));
        }
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2) {
        add(out, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>", x1, y1, x2, y2);
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String text) {
        add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(text));
    }

    private static void add(StringBuilder out, String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Axis axis(boolean horizontal) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Series series : all) {
            for (double value : horizontal ? series.x : series.y) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return logarithmic ? Axis.logarithmic(least, most) : Axis.linear(horizontal ? least : Math.min(0, least), most);
    }

    /** From where to where, and which values are marked. */
    private record Axis(double from, double to, boolean logarithmic, double[] ticks) {
        static Axis logarithmic(double least, double most) {
            double from = Math.floor(Math.log10(least));
            double to = Math.max(from + 1, Math.ceil(Math.log10(most)));
            double[] ticks = new double[(int) (to - from) + 1];
            for (int i = 0; i < ticks.length; i++) {
                ticks[i] = Math.pow(10, from + i);
            }
            return new Axis(from, to, true, ticks);
        }

        static Axis linear(double least, double most) {
            double top = most > least ? most : least + 1;
            double[] ticks = new double[5];
            for (int i = 0; i < ticks.length; i++) {
                ticks[i] = least + (top - least) * i / 4;
            }
            return new Axis(least, top, false, ticks);
        }

        double share(double value) {
            return ((logarithmic ? Math.log10(value) : value) - from) / (to - from);
        }
    }
}
