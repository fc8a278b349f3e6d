package io.mycelium.rules.explain;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.fact.Signal;
import io.mycelium.rules.internal.Insight;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;

/** Writes facts and values as an author knows them, and finds the values that went into a condition. Never throws. */
final class Shown {
    private static final int MOST = 200; // letters of one value
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?<![\\p{L}\\p{N}_$.])("
                    + NAME + ")((?:\\s*!?\\.\\s*" + NAME + "(?!\\s*\\()"
                    + "|\\s*\\[\\s*(?:\"[^\"]*\"|'[^']*'|\\d+)\\s*])*)(?!\\s*\\()");
    private static final Pattern STEP =
            Pattern.compile("\\.\\s*(" + NAME + ")|\\[\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\d+))");

    private static final Pattern NESTED =
            Pattern.compile("(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)\\s*!?\\.\\s*\\(([^()]*)\\)");
    /** A field within such brackets. */
    private static final Pattern ROOT =
            Pattern.compile("(?<![\\p{L}\\p{N}_$.\"'])(?!(?:null|true|false|this)\\b)" + NAME + "(?!\\s*\\()");

    private final Insight insight;

    Shown(Insight insight) {
        this.insight = insight;
    }

    /** {@code Work(value = 3)}. */
    String fact(@Nullable Object fact) {
        if (fact == null) {
            return "null";
        }
        String name = fact.getClass().getSimpleName();
        if (fact instanceof Hypha) {
            return name;
        }
        if (fact instanceof Signal signal) {
            return name + "(frequency = " + value(signal.getFrequency()) + ", payload = " + value(signal.getPayload())
                    + ")";
        }
        PlainMap fields = insight.fields(fact);
        if (fields == null) {
            return value(fact);
        }
        return short_(name + "("
                + fields.entrySet().stream()
                        .map(each -> each.getKey() + " = " + value(each.getValue()))
                        .collect(Collectors.joining(", "))
                + ")");
    }

    String value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return String.valueOf(value);
        }
        try {
            if (value.getClass().isArray()) {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < Array.getLength(value); i++) {
                    parts.add(value(Array.get(value, i)));
                }
                return short_(parts.toString());
            }
            if (insight.fields(value) != null || value instanceof Signal || value instanceof Hypha) {
                return fact(value);
            }
            if (value instanceof Collection<?> all) {
                return short_(all.stream().map(this::value).collect(Collectors.joining(", ", "[", "]")));
            }
            return short_(PlainJson.text(value));
        } catch (NotPlainException e) {
            return value.getClass().getSimpleName();
        } catch (RuntimeException e) {
            return "?"; // what an author's own toString throws
        }
    }

    private static String short_(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "...";
    }

    /**
     * The values that went into an expression: fields of a fact, and what is bound.
     *
     * @param fact whose fields have their names alone; null for none
     * @param used what is bound elsewhere, as far as it is known
     */
    List<String> values(
            String expression, @Nullable Object fact, Declaration[] used, Bindings bindings, ValueResolver resolver) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(flat(expression));
        while (token.find()) {
            if (token.group(1) != null) {
                read(token.group(1), token.group(2), fact, used, bindings, resolver, values);
            }
        }
        for (Declaration each : used) {
            String name = each.getIdentifier();
            boolean said = values.keySet().stream()
                    .anyMatch(known ->
                            known.equals(name) || known.startsWith(name + ".") || known.startsWith(name + "["));
            if (!said && bindings.has(each) && name.startsWith("$")) {
                values.put(name, value(read(each, bindings, resolver)));
            }
        }
        return values.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .toList();
    }

    /** {@code inner.( k == 9 )} as {@code inner.k == 9}. */
    private static String flat(String expression) {
        String flat = expression;
        for (Matcher nested = NESTED.matcher(flat); nested.find(); nested = NESTED.matcher(flat)) {
            String path = nested.group(1);
            String inside = ROOT.matcher(nested.group(2))
                    .replaceAll(root -> Matcher.quoteReplacement(path + '.' + root.group()));
            flat = flat.substring(0, nested.start()) + inside + flat.substring(nested.end());
        }
        return flat;
    }

    private void read(
            String root,
            String path,
            @Nullable Object fact,
            Declaration[] used,
            Bindings bindings,
            ValueResolver resolver,
            Map<String, String> values) {
        Object value = null;
        boolean known = false;
        if (root.equals("this") && fact != null) {
            value = fact;
            known = true;
        }
        for (Declaration each : used) {
            if (!known && each.getIdentifier().equals(root) && bindings.has(each)) {
                value = read(each, bindings, resolver);
                known = true;
            }
        }
        if (!known && fact != null && !Character.isUpperCase(root.charAt(0))) { // which would be a type
            Method getter = Insight.getter(fact.getClass(), root);
            if (getter != null) {
                value = call(getter, fact);
                known = true;
            }
        }
        if (!known) {
            return;
        }
        StringBuilder name = new StringBuilder(root);
        Matcher step = STEP.matcher(path);
        while (step.find() && value != null) {
            Object next = next(value, step);
            if (next == this) {
                break;
            }
            name.append(step.group().replaceAll("\\s+", "")).append(step.group(1) == null ? "]" : "");
            value = next;
        }
        values.put(name.toString(), value(value));
    }

    /** What an object has under a name or place; this for what can't be said. */
    private @Nullable Object next(Object of, Matcher step) {
        String name = step.group(1);
        String key = step.group(2) == null ? step.group(3) : step.group(2);
        if (key != null) {
            return of instanceof Map<?, ?> map ? map.get(key) : this;
        }
        if (name == null) {
            int place = Integer.parseInt(step.group(4));
            return of instanceof List<?> list ? place < list.size() ? list.get(place) : null : this;
        }
        if (of instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        Method getter = Insight.getter(of.getClass(), name);
        return getter == null ? this : call(getter, of);
    }

    private static @Nullable Object call(Method getter, Object of) {
        try {
            return getter.invoke(of);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable Object read(Declaration bound, Bindings bindings, ValueResolver resolver) {
        try {
            return bound.getValue(resolver, bindings.get(bound).getObject());
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** What was thrown, in a few words. */
    static String thrown(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof NullPointerException) {
            return "something was null";
        }
        String message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message.split("\\R", 2)[0]);
    }
}
