package io.mycelium.launcher;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * What a server tells may be anybody's text: a payload, a message, a frequency. A sign in it that a terminal would obey, or
 * that turns the direction of what follows, is written as what it is: {@code ␛}, {@code ⟨202E⟩}; in JSON as
 * {@code \u001b}, which is the same to whoever reads it. Ends of lines and tabs stay.
 */
final class Legible extends FilterWriter {
    private final boolean json;

    Legible(Writer out, boolean json) {
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

    private static boolean isLegible(char sign) {
        return sign >= 0x20 && sign < 0x7f
                || sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || sign > 0x9f && !(sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069);
    }

    private String shown(char sign) {
        if (json) {
            return String.format(Locale.ROOT, "\\u%04x", (int) sign);
        }
        return sign < 0x20 ? String.valueOf((char) (0x2400 + sign)) : String.format(Locale.ROOT, "⟨%04X⟩", (int) sign);
    }
}
