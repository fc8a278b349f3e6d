package io.mycelium.core.codec;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PlainWriter} wrote. Throws {@link Unreadable} for anything else. */
public final class PlainReader {
    private final byte[] bytes;
    private int at;
    private int depth;
    private final List<String> texts = new ArrayList<>();
    private final List<PlainMap.Shape> shapes = new ArrayList<>();

    public PlainReader(byte[] bytes) {
        this.bytes = bytes;
        long version = number();
        if (version != PlainWriter.VERSION) {
            throw new Unreadable("it has format " + version + ", and this server reads format " + PlainWriter.VERSION);
        }
    }

    private PlainReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Whether a later version of {@link PlainWriter} wrote these bytes. */
    public static boolean isNewer(byte[] bytes) {
        return bytes.length > 0 && new PlainReader(bytes, 0).number() > PlainWriter.VERSION;
    }

    /** A checkpoint whose bytes are as they were written, but mean nothing to this server. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }

    public boolean atEnd() {
        return at >= bytes.length;
    }

    public int octet() {
        if (at >= bytes.length) {
            throw new Unreadable("a chunk ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    public long number() {
        long rest = 0;
        for (int shift = 0; ; shift += 7) {
            if (shift > 63) {
                throw new Unreadable("a number is longer than 64 bits");
            }
            int next = octet();
            rest |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return (rest >>> 1) ^ -(rest & 1);
            }
        }
    }

    public int integer() {
        long value = number();
        if (value != (int) value) {
            throw new Unreadable("the number " + value + " was not expected");
        }
        return (int) value;
    }

    /** A number below a limit. */
    public int octetOf(int limit) {
        int value = integer();
        if (value < 0 || value >= limit) {
            throw new Unreadable("the number " + value + " was not expected");
        }
        return value;
    }

    public long bits() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | octet();
        }
        return value;
    }

    public boolean flag() {
        return octet() == 1;
    }

    public String text() {
        int number = integer();
        if (number == texts.size()) {
            texts.add(raw());
        } else if (number < 0 || number > texts.size()) {
            throw new Unreadable("a text has the number " + number + " before it was written");
        }
        return texts.get(number);
    }

    public String raw() {
        int length = integer();
        if (length < 0) {
            return chars(-(long) length);
        }
        if (length > bytes.length - at) {
            throw new Unreadable("a text of " + length + " bytes does not fit into its chunk");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private String chars(long length) {
        if (2 * length > bytes.length - at) {
            throw new Unreadable("a text of " + length + " chars does not fit into its chunk");
        }
        char[] chars = new char[(int) length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (octet() << 8 | octet());
        }
        return new String(chars);
    }

    @Nullable
    public Object plain() {
        // a number or text may stand in the innermost of the lists and maps
        if (++depth > Plain.MAX_DEPTH + 1) {
            throw new Unreadable("a value nests deeper than " + Plain.MAX_DEPTH + " levels");
        }
        try {
            return anyPlain();
        } finally {
            depth--;
        }
    }

    private @Nullable Object anyPlain() {
        int tag = octet();
        switch (tag) {
            case PlainWriter.NULL:
                return null;
            case PlainWriter.TRUE:
                return Boolean.TRUE;
            case PlainWriter.FALSE:
                return Boolean.FALSE;
            case PlainWriter.INTEGER:
                return number();
            case PlainWriter.DOUBLE:
                return finite(Double.longBitsToDouble(bits()));
            case PlainWriter.DECIMAL:
                return decimal(raw());
            case PlainWriter.TEXT:
                return raw();
            case PlainWriter.LIST:
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = integer(); i > 0; i--) {
                    values.add(plain());
                }
                return PlainList.of(values);
            case PlainWriter.MAP:
                return map();
            default:
                throw new Unreadable("a value has the unknown tag " + tag);
        }
    }

    private static Double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new Unreadable("the number " + value + " is not finite");
        }
        return value;
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("a decimal is written as '" + text + "'");
        }
    }

    public PlainMap plainMap() {
        if (plain() instanceof PlainMap map) {
            return map;
        }
        throw new Unreadable("a map was expected");
    }

    private PlainMap map() {
        PlainMap.Shape shape = shape();
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain();
        }
        return values.length == 0 ? PlainMap.EMPTY : shape.with(values);
    }

    private PlainMap.Shape shape() {
        int number = integer();
        if (number == shapes.size()) {
            int size = integer();
            if (size < 0 || size > bytes.length - at) {
                throw new Unreadable("a map of " + size + " keys does not fit into its chunk");
            }
            String[] keys = new String[size];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = text();
            }
            try {
                shapes.add(PlainMap.Shape.of(keys));
            } catch (NotPlainException e) {
                throw new Unreadable("a map can't be: " + e.getMessage());
            }
        } else if (number < 0 || number > shapes.size()) {
            throw new Unreadable("the keys of a map have the number " + number + " before they were written");
        }
        return shapes.get(number);
    }
}
