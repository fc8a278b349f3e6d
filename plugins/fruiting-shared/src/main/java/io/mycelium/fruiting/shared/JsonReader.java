package io.mycelium.fruiting.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonException.Fault;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON strictly into plain values: UTF-8 only, no comments, no NaN, no key twice, one value and nothing after it.
 * {@code 10} is an integer, {@code 10.0} and {@code 1e1} are doubles, and what a double would change is an exact decimal.
 * Thread-safe.
 *
 * <p>A text is read from its bytes in one pass, with keys and shapes that are kept from one text to the next. Whatever is not
 * well there is read again, strictly, by characters: that reading alone says what is wrong, and where.
 */
public final class JsonReader {
    private static final int NUMBER_CHARS = Plain.MAX_EXPONENT;

    /** Fifteen digits and a point: so much any double keeps. */
    private static final int SURE_CHARS = 16;

    /** A list, and an object of it. */
    private static final int MOST_AROUND = 2;

    private final JsonFactory strict;
    private final JsonFactory strictAround;
    private final int nesting;

    /** The keys of objects seen so far, so that many payloads with the same keys share one shape. */
    private final KeyPath keys = KeyPath.root();

    /** @param nesting how deep objects and lists may nest */
    public JsonReader(int nesting) {
        this.nesting = nesting;
        this.strict = strict(nesting);
        this.strictAround = strict(nesting + MOST_AROUND);
    }

    private static JsonFactory strict(int nesting) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(nesting)
                .maxNumberLength(NUMBER_CHARS)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(limits)
                .build();
    }

    /** The plain value of one JSON text. */
    public @Nullable Object read(byte[] utf8) throws JsonException {
        return read(utf8, 0, utf8.length);
    }

    public @Nullable Object read(byte[] utf8, int from, int length) throws JsonException {
        Object read = new JsonBytes(utf8, from, from + length, keys, nesting).read();
        return read == null ? strictly(utf8, from, length) : read;
    }

    /**
     * What stands around values: an object, or a list of objects. The values themselves may be as deep as a text of their own.
     *
     * @return a map, or a list whose objects are maps; neither is a plain value if one in it is too deep for that
     */
    public @Nullable Object readAround(byte[] utf8) throws JsonException {
        Object read = new JsonBytes(utf8, 0, utf8.length, keys, nesting).read();
        return read == null ? strictly(utf8, 0, utf8.length, strictAround, this::around) : read;
    }

    /** By characters, and to the letter. */
    @Nullable
    Object strictly(byte[] utf8, int from, int length) throws JsonException {
        return strictly(utf8, from, length, strict, parser -> value(parser, 0));
    }

    private interface Reading {
        @Nullable
        Object read(JsonParser parser) throws IOException, JsonException;
    }

    private @Nullable Object strictly(byte[] utf8, int from, int length, JsonFactory factory, Reading reading)
            throws JsonException {
        if (length >= 3
                && utf8[from] == (byte) 0xEF
                && utf8[from + 1] == (byte) 0xBB
                && utf8[from + 2] == (byte) 0xBF) {
            throw new JsonException(
                    Fault.MALFORMED, "it begins with a byte order mark (EF BB BF), which has no place there");
        }
        CharBuffer text = decode(utf8, from, length);
        try (JsonParser parser = factory.createParser(text.array(), text.arrayOffset(), text.remaining())) {
            if (parser.nextToken() == null) {
                throw new JsonException(Fault.MALFORMED, "there is nothing in it");
            }
            Object value = reading.read(parser);
            JsonToken more = parser.nextToken();
            if (more != null) {
                throw new JsonException(
                        Fault.MALFORMED,
                        "there is something after the end of the value" + at(parser.currentTokenLocation()));
            }
            return value;
        } catch (StreamConstraintsException tooMuch) {
            throw new JsonException(Fault.MALFORMED, constraint(tooMuch));
        } catch (JsonProcessingException malformed) {
            throw new JsonException(Fault.MALFORMED, forPeople(malformed));
        } catch (IOException impossible) {
            throw new JsonException(Fault.MALFORMED, String.valueOf(impossible.getMessage()));
        }
    }

    private static CharBuffer decode(byte[] utf8, int from, int length) throws JsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8, from, length));
        } catch (CharacterCodingException notUtf8) {
            throw new JsonException(Fault.MALFORMED, "it is not UTF-8");
        }
    }

    private @Nullable Object around(JsonParser parser) throws IOException, JsonException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return parser.currentToken() == JsonToken.START_OBJECT ? members(parser, 0) : value(parser, 0);
        }
        List<@Nullable Object> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(parser.currentToken() == JsonToken.START_OBJECT ? members(parser, 0) : value(parser, 0));
        }
        return all;
    }

    private @Nullable Object value(JsonParser parser, int depth) throws IOException, JsonException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> PlainMap.of(members(parser, deeper(parser, depth)));
            case START_ARRAY -> list(parser, deeper(parser, depth));
            case VALUE_STRING -> whole(parser, parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> fraction(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private int deeper(JsonParser parser, int depth) throws JsonException {
        if (depth == nesting) {
            throw new JsonException(
                    Fault.MALFORMED, "it nests deeper than " + nesting + " levels" + at(parser.currentTokenLocation()));
        }
        return depth + 1;
    }

    private Map<String, @Nullable Object> members(JsonParser parser, int depth) throws IOException, JsonException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = whole(parser, parser.currentName());
            parser.nextToken();
            values.put(key, value(parser, depth));
        }
        return values;
    }

    private PlainList list(JsonParser parser, int depth) throws IOException, JsonException {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, depth));
        }
        return PlainList.of(values);
    }

    private static Long integer(JsonParser parser) throws IOException, JsonException {
        if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigInteger big = parser.getBigIntegerValue();
        throw new JsonException(
                Fault.NOT_PLAIN,
                "the integer " + Words.cut(big.toString(), 40) + at(parser.currentTokenLocation())
                        + " does not fit into 64 bits; send it as text");
    }

    private static Object fraction(JsonParser parser) throws IOException, JsonException {
        if (parser.getTextLength() <= SURE_CHARS && isWithoutExponent(parser)) {
            double number = parser.getDoubleValue();
            return number == 0.0 ? 0.0 : number;
        }
        try {
            return Plain.number(parser.getText());
        } catch (NotPlainException beyond) {
            throw new JsonException(
                    Fault.NOT_PLAIN, beyond.getMessage() + at(parser.currentTokenLocation()) + "; send it as text");
        }
    }

    private static boolean isWithoutExponent(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int end = parser.getTextOffset() + parser.getTextLength();
        for (int i = parser.getTextOffset(); i < end; i++) {
            if ((text[i] | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }

    /** The text itself, unless it has half a surrogate pair, which no UTF-8 can carry on. */
    private static String whole(JsonParser parser, String text) throws JsonException {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                throw new JsonException(
                        Fault.NOT_PLAIN,
                        "the text" + at(parser.currentTokenLocation()) + " has half a character: \\u"
                                + Integer.toHexString(text.charAt(i)) + " without its other half");
            }
        }
        return text;
    }

    private String constraint(StreamConstraintsException tooMuch) {
        String message = String.valueOf(tooMuch.getOriginalMessage());
        JsonLocation where = tooMuch.getLocation();
        if (message.contains("nesting")) {
            return "it nests deeper than " + nesting + " levels" + at(where);
        }
        if (message.contains("Number")) {
            return "a number" + at(where) + " has more than " + NUMBER_CHARS + " digits";
        }
        return message + at(where);
    }

    /** Jackson's message without its hints for programmers, and with the place in words. */
    private static String forPeople(JsonProcessingException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage());
        if (message.startsWith("Unexpected end-of-input")) {
            return "it ends too soon" + at(malformed.getLocation());
        }
        if (message.startsWith("Duplicate field '") || message.startsWith("Duplicate Object property \"")) {
            String key = message.replaceFirst("^[^'\"]*['\"]", "").replaceFirst("['\"].*$", "");
            return "the key '" + Words.cut(key, 60) + "'" + at(malformed.getLocation()) + " is there twice";
        }
        if (message.contains("'NaN'") || message.contains("INF") || message.contains("Infinity")) {
            return "NaN and Infinity" + at(malformed.getLocation())
                    + " are no JSON numbers; leave the field out or use null";
        }
        String plain = message.replaceAll(" ?\\(code \\d+[^)]*\\)", "")
                .replaceAll(" ?\\(for (Object|Array|ARRAY|OBJECT)[^)]*\\)", "")
                .replaceAll(": maybe a \\(non-standard\\) [^:]*$", "")
                .replaceAll("\\s+", " ")
                .strip();
        return Words.cut(Words.small(plain), 200) + at(malformed.getLocation());
    }

    private static String at(@Nullable JsonLocation where) {
        return where == null || where.getLineNr() < 0
                ? ""
                : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
