package io.mycelium.core.codec;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values and numbers as bytes, for a checkpoint's chunks. Version 4: integers as zigzag varints; text and
 * the keys of maps once a chunk, then by number.
 */
public final class PlainWriter {
    public static final int VERSION = 4;

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int INTEGER = 3;
    static final int DOUBLE = 4;
    static final int DECIMAL = 5;
    static final int TEXT = 6;
    static final int LIST = 7;
    static final int MAP = 8;

    private static final VarHandle BITS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[1024];
    private int size;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<PlainMap.Shape, Integer> shapes = new HashMap<>();
    private @Nullable String lastText;
    private int lastTextNumber;
    private PlainMap.@Nullable Shape lastShape;
    private int lastShapeNumber;

    public PlainWriter() {
        begin();
    }

    /** Begins another chunk, which knows nothing of those before. */
    public void begin() {
        size = 0;
        texts.clear();
        shapes.clear();
        lastShape = null;
        lastText = null;
        number(VERSION);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public PlainWriter octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** A number that is seldom negative and mostly small. */
    public PlainWriter number(long value) {
        room(10);
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public PlainWriter bits(long value) {
        room(8);
        BITS.set(bytes, size, value);
        size += 8;
        return this;
    }

    public PlainWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    /** A text: its number, if it was written before, else a new number and the text. */
    public PlainWriter text(String text) {
        if (text == lastText) {
            return number(lastTextNumber);
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        lastText = text;
        lastTextNumber = known != null ? known : texts.size() - 1;
        number(lastTextNumber);
        return known != null ? this : raw(text);
    }

    /** A text that is there once, such as a name. */
    public PlainWriter raw(String text) {
        int length = text.length();
        int before = size;
        number(length);
        room(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = before;
                return notAscii(text);
            }
            bytes[size + i] = (byte) c;
        }
        size += length;
        return this;
    }

    private PlainWriter notAscii(String text) {
        if (!wellFormed(text)) {
            number(-text.length());
            for (int i = 0; i < text.length(); i++) {
                octet(text.charAt(i) >> 8).octet(text.charAt(i));
            }
            return this;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
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

    public PlainWriter plain(@Nullable Object value) {
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
        if (shape == lastShape) {
            number(lastShapeNumber);
            return;
        }
        Integer known = shapes.putIfAbsent(shape, shapes.size());
        lastShape = shape;
        lastShapeNumber = known != null ? known : shapes.size() - 1;
        number(lastShapeNumber);
        if (known == null) {
            number(shape.size());
            for (int i = 0; i < shape.size(); i++) {
                text(shape.key(i));
            }
        }
    }
}
