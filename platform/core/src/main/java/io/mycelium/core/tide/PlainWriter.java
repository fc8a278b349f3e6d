package io.mycelium.core.tide;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values and numbers as bytes, for a checkpoint's chunks. Version 1: integers as zigzag varints; text and
 * the keys of maps once a chunk, then by number.
 */
final class PlainWriter {
    static final int VERSION = 1;

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int INTEGER = 3;
    static final int DOUBLE = 4;
    static final int DECIMAL = 5;
    static final int TEXT = 6;
    static final int LIST = 7;
    static final int MAP = 8;

    private byte[] bytes = new byte[1024];
    private int size;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<PlainMap.Shape, Integer> shapes = new HashMap<>();

    PlainWriter() {
        number(VERSION);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    PlainWriter octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    /** A number that is seldom negative and mostly small. */
    PlainWriter number(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        return octet((int) rest);
    }

    PlainWriter bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (value >>> shift));
        }
        return this;
    }

    PlainWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    /** A text: its number, if it was written before, else a new number and the text. */
    PlainWriter text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            return number(known);
        }
        number(texts.size());
        texts.put(text, texts.size());
        return raw(text);
    }

    /** A text that is there once, such as a name. */
    PlainWriter raw(String text) {
        if (!wellFormed(text)) {
            number(-text.length());
            for (int i = 0; i < text.length(); i++) {
                octet(text.charAt(i) >> 8).octet(text.charAt(i));
            }
            return this;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        while (size + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    /** Half a surrogate pair, which JSON may bring in, has no UTF-8: such a text is written char by char. */
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    PlainWriter plain(@Nullable Object value) {
        if (value == null) {
            return octet(NULL);
        }
        if (value instanceof Boolean truth) {
            return octet(truth ? TRUE : FALSE);
        }
        if (value instanceof Long number) {
            return octet(INTEGER).number(number);
        }
        if (value instanceof Double number) {
            return octet(DOUBLE).bits(Double.doubleToLongBits(number));
        }
        if (value instanceof BigDecimal decimal) {
            return octet(DECIMAL).raw(decimal.toString());
        }
        if (value instanceof String text) {
            return octet(TEXT).raw(text);
        }
        if (value instanceof PlainList list) {
            octet(LIST).number(list.size());
            list.forEach(this::plain);
            return this;
        }
        PlainMap map = (PlainMap) value;
        octet(MAP);
        shape(map.shape());
        for (int i = 0; i < map.size(); i++) {
            plain(map.at(i));
        }
        return this;
    }

    private void shape(PlainMap.Shape shape) {
        Integer known = shapes.get(shape);
        if (known != null) {
            number(known);
            return;
        }
        number(shapes.size());
        shapes.put(shape, shapes.size());
        number(shape.size());
        for (int i = 0; i < shape.size(); i++) {
            text(shape.key(i));
        }
    }
}
