package io.mycelium.testkit.tide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Draws a value over tides as text: a column is one or several tides and shows the largest of their values. For a README that a
 * test compares with the run: see {@link ReadmeText}.
 *
 * <pre>
 *  100 |
 *   75 |    ##   #
 *   50 |   ####  ##
 *   25 |  ##########
 *      +------------
 *       1     6
 * </pre>
 */
public final class TideChart {
    private static final int WIDEST = 72;
    private static final int MARKS = 12;

    private final String title;
    private final int rows;
    private final List<Double> values = new ArrayList<>();

    /** @param rows its height in lines */
    public TideChart(String title, int rows) {
        this.title = title;
        this.rows = rows;
    }

    /** The value of the next tide, from 0 on. */
    public void add(double value) {
        values.add(value);
    }

    /** @param top what the uppermost line stands for */
    public String drawn(double top) {
        int each = Math.max(1, (values.size() + WIDEST - 1) / WIDEST);
        double[] columns = columns(each);
        String[] scale = new String[rows];
        for (int row = 0; row < rows; row++) {
            scale[row] = label(top * (rows - row) / rows);
        }
        int margin = Arrays.stream(scale).mapToInt(String::length).max().orElse(1);
        StringBuilder text = new StringBuilder(title).append('\n');
        for (int row = 0; row < rows; row++) {
            double from = top * (rows - row - 1) / rows;
            StringBuilder line = new StringBuilder();
            for (double column : columns) {
                line.append(column > from ? '#' : ' ');
            }
            text.append((" ".repeat(margin - scale[row].length()) + scale[row] + " |" + line).stripTrailing())
                    .append('\n');
        }
        text.append(" ".repeat(margin))
                .append(" +")
                .append("-".repeat(columns.length))
                .append('\n');
        return text.append(" ".repeat(margin + 2))
                .append(tides(columns.length, each))
                .append('\n')
                .toString();
    }

    private double[] columns(int each) {
        double[] columns = new double[(values.size() + each - 1) / each];
        for (int i = 0; i < values.size(); i++) {
            columns[i / each] = Math.max(columns[i / each], values.get(i));
        }
        return columns;
    }

    /** The first tide of every so manieth column. */
    private static String tides(int columns, int each) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column += MARKS) {
            line.append(" ".repeat(column - line.length())).append(column * each + 1);
        }
        return line.toString();
    }

    private static String label(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
