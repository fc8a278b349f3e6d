package io.mycelium.runtime.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON objects that somebody has typed. */
public final class JsonValues {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(.+?)' \\(code");
    private static final Pattern TOKEN = Pattern.compile("^Unrecognized token '(.+?)'");
    private static final Pattern TWICE = Pattern.compile("^Duplicate field '(.+?)'");

    private JsonValues() {}

    /**
     * Returns the object. Throws an {@link IllegalArgumentException} whose message says what is wrong.
     *
     * @param what it is, for that message: {@code the payload}
     */
    public static PlainMap object(String what, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException(
                        what + " is no JSON object: " + text + "\n    such as '{\"value\": 3}'");
            }
            PlainMap read = PlainMap.of(map(json));
            if (json.nextToken() != null) {
                throw new IllegalArgumentException(what + " goes on behind its end: " + text);
            }
            return read;
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting depth");
            throw new IllegalArgumentException(
                    what
                            + (deep
                                    ? " nests deeper than " + Plain.MAX_DEPTH + " levels"
                                    : " is too large: " + e.getOriginalMessage()),
                    e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    what + " is no JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + words(e.getOriginalMessage()) + ": " + text
                            + "\n    such as '{\"value\": 3}'",
                    e);
        } catch (NotPlainException e) {
            throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(what + " can't be read: " + e.getMessage(), e);
        }
    }

    /** What the parser says, for who has typed it. */
    private static String words(String message) {
        Matcher character = CHARACTER.matcher(message);
        Matcher token = TOKEN.matcher(message);
        Matcher twice = TWICE.matcher(message);
        if (message.startsWith("Unexpected end-of-input")) {
            return "it ends too early";
        } else if (token.find()) {
            return "'" + token.group(1) + "' is no value; a text stands in double quotes";
        } else if (twice.find()) {
            return "the field '" + twice.group(1) + "' is there twice";
        } else if (character.find()) {
            return "'" + character.group(1) + "' can't stand here"
                    + (message.contains("start field name")
                            ? "; the name of a field in double quotes does"
                            : message.contains("colon")
                                    ? "; a colon does"
                                    : message.contains("comma") ? "; a comma or a closing bracket does" : "");
        }
        return "it can't be read here";
    }

    private static Map<String, @Nullable Object> map(JsonParser json) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            map.put(name, value(json));
        }
        return map;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(json);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> {
                if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    throw new NotPlainException("the integer " + json.getText() + " does not fit into 64 bits");
                }
                yield json.getLongValue();
            }
            case VALUE_NUMBER_FLOAT -> Plain.number(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }
}
