package io.mycelium.core.simulation;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records of plain values as lines of JSON, and back. */
final class Lines {
    /** What says which record of a family a line is. */
    private static final String WHAT = "do";

    private Lines() {}

    static String of(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(WHAT, name(record.getClass()));
        try {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                Object value = each.getAccessor().invoke(record);
                fields.put(each.getName(), value instanceof Enum<?> way ? way.name() : value);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return PlainJson.text(PlainMap.of(fields));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** @param kinds the records that it may be */
    static Record read(String line, List<Class<?>> kinds) {
        PlainMap fields = (PlainMap) Plain.of(new Json(line).value());
        String what = String.valueOf(fields.text(WHAT, ""));
        for (Class<?> kind : kinds) {
            if (name(kind).equals(what)) {
                return made(kind, fields);
            }
        }
        throw new IllegalArgumentException("nothing is called '" + what + "': " + line);
    }

    private static Record made(Class<?> kind, PlainMap fields) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(types[i], fields.get(components[i].getName()));
        }
        try {
            return (Record) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("this is no " + name(kind) + ": " + fields, e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object value(Class<?> type, Object value) {
        if (type == int.class) { // what a line has no word of is 0: it was written before there was that
            return value instanceof Long number ? Math.toIntExact(number) : 0;
        } else if (type.isEnum()) {
            return Enum.valueOf((Class) type, String.valueOf(value));
        } else if (type == List.class && value instanceof PlainList list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value;
    }

    /** A line of JSON, as far as {@link PlainJson} writes it. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char c = text.charAt(at);
            if (c == '{') {
                return map();
            } else if (c == '[') {
                return list();
            } else if (c == '"') {
                return string();
            }
            int begin = at;
            while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(begin, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> null;
                default -> word.matches("-?\\d+") ? (Object) Long.parseLong(word) : (Object) Double.parseDouble(word);
            };
        }

        private Map<String, Object> map() {
            Map<String, Object> map = new LinkedHashMap<>();
            at++;
            while (text.charAt(at) != '}') {
                String key = string();
                at++;
                map.put(key, value());
                at += text.charAt(at) == ',' ? 1 : 0;
            }
            at++;
            return map;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (text.charAt(at) != ']') {
                list.add(value());
                at += text.charAt(at) == ',' ? 1 : 0;
            }
            at++;
            return list;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    c = text.charAt(++at);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                        at += 4;
                    } else {
                        c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'b' ? '\b' : c == 'f' ? '\f' : c;
                    }
                }
                string.append(c);
            }
            at++;
            return string.toString();
        }
    }
}
