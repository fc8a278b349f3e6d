package io.mycelium.launcher;

import io.mycelium.api.value.Legible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * What a server tells may be anybody's text: a payload, a message, a frequency. A sign in it that nobody sees as what it is, as
 * {@link Legible} says, is shown; in JSON as {@code \\u001b}, which is the same to whoever reads it. Ends of lines and tabs stay.
 */
final class LegibleWriter extends FilterWriter {
    private static final String KEPT = "\n\t" + System.lineSeparator();

    private final boolean json;

    LegibleWriter(Writer out, boolean json) {
        super(out);
        this.json = json;
    }

    @Override
    public void write(int sign) throws IOException {
        if (isLegible((char) sign)) {
            out.write(sign);
        } else {
            out.write(shown((char) sign));
        }
    }

    @Override
    public void write(char[] signs, int from, int count) throws IOException {
        int begun = from;
        for (int i = from; i < from + count; i++) {
            if (!isLegible(signs[i])) {
                out.write(signs, begun, i - begun);
                out.write(shown(signs[i]));
                begun = i + 1;
            }
        }
        out.write(signs, begun, from + count - begun);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.toCharArray(), from, count);
    }

    /** The other half of a sign may come with the next call. */
    private static boolean isLegible(char sign) {
        return Legible.isSeen(sign) || KEPT.indexOf(sign) >= 0 || Character.isSurrogate(sign);
    }

    private String shown(char sign) {
        return json ? String.format(Locale.ROOT, "\\u%04x", (int) sign) : Legible.shown(sign);
    }
}
