package io.mycelium.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a pack may call of what is not its own: the list in {@code permitted-calls.txt}. It keeps an honest author
 * deterministic and is no sandbox: who may deploy a pack is trusted. Immutable.
 */
final class PermittedCalls {
    /** Of the calls that are refused, what to do instead; for what is on no line. */
    private static final String NOT_LISTED =
            "rules may call what gives the same in every run; the README of rule-packs has the list";

    static final PermittedCalls LIST = read("permitted-calls.txt");

    private final Set<String> permitted = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();

    private PermittedCalls() {}

    private static PermittedCalls read(String resource) {
        PermittedCalls calls = new PermittedCalls();
        String hint = NOT_LISTED;
        try (InputStream in = PermittedCalls.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("!")) {
                    hint = line.substring(1).trim();
                } else if (line.startsWith("+") || line.startsWith("-")) {
                    calls.add(line.charAt(0) == '+', line.substring(1).trim().split("\\s+"), hint);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    private void add(boolean permits, String[] words, String hint) {
        for (int i = Math.min(1, words.length - 1); i < words.length; i++) {
            String what = i == 0 ? words[0] : words[0] + ' ' + words[i];
            if (permits) {
                permitted.add(what);
            } else {
                refused.put(what, hint);
            }
        }
    }

    /** The full names of the classes of which it says something. */
    Set<String> classNames() {
        Set<String> names = new TreeSet<>();
        permitted.forEach(each -> names.add(each.split(" ", 2)[0]));
        refused.keySet().forEach(each -> names.add(each.split(" ", 2)[0]));
        return names;
    }

    /**
     * Whether a method of a class, or of one that it extends, is refused: the hint if it is, null if it is permitted.
     *
     * @param owner the class that the code names
     * @param name {@code <init>} for a constructor
     * @param arguments the types of its arguments, in short: {@code String,Object[]}; null if they are not known
     */
    @Nullable
    String refusal(Class<?> owner, String name, @Nullable String arguments) {
        String hint = refusalOfInherited(owner, name, arguments);
        return hint != null || permits(owner, name, arguments) ? hint : hintFor(owner);
    }

    /** As {@link #refusal}, for a type of the pack: what is its own is permitted. */
    @Nullable
    String refusalOfInherited(Class<?> owner, String name, @Nullable String arguments) {
        for (Class<?> each : withSuperTypes(owner)) {
            String hint = refusedMethod(each, name, arguments);
            if (hint != null && (each == owner || !overrides(owner, each, name))) {
                return hint;
            }
        }
        return null;
    }

    /** Whether the value of a constant or static field of a class is refused: the hint, or null. */
    @Nullable
    String refusalOfField(Class<?> owner) {
        return permits(owner, "", null) ? null : hintFor(owner);
    }

    private boolean permits(Class<?> owner, String name, @Nullable String arguments) {
        String type = owner.getName();
        return permitted.contains(type)
                || Throwable.class.isAssignableFrom(owner)
                || permitted.contains(type + ' ' + name)
                || arguments != null && permitted.contains(type + ' ' + name + '(' + arguments + ')')
                || !refused.containsKey(type) && permitted.contains(packageOf(type));
    }

    private @Nullable String refusedMethod(Class<?> owner, String name, @Nullable String arguments) {
        String signature = name + '(' + arguments + ')';
        for (String type : new String[] {owner.getName(), packageOf(owner.getName())}) {
            String hint = refused.get(type + ' ' + name);
            if (hint == null && arguments != null) {
                hint = refused.get(type + ' ' + signature);
            }
            if (hint != null) {
                return hint;
            }
        }
        return null;
    }

    private String hintFor(Class<?> owner) {
        String hint = refused.get(owner.getName());
        return hint != null ? hint : refused.getOrDefault(packageOf(owner.getName()), NOT_LISTED);
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.') + 1) + '*';
    }

    /** Whether a class has its own form of what a type above it declares, as String has its own hashCode. */
    private static boolean overrides(Class<?> owner, Class<?> above, String name) {
        for (Method method : owner.getMethods()) {
            if (method.getName().equals(name)
                    && method.getDeclaringClass() != above
                    && above.isAssignableFrom(method.getDeclaringClass())
                    && !java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
                return !method.getDeclaringClass().isInterface() || above == Object.class;
            }
        }
        return false;
    }

    private static Set<Class<?>> withSuperTypes(Class<?> type) {
        Set<Class<?>> all = new java.util.LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each);
        }
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            addInterfaces(each, all);
        }
        all.add(Object.class);
        return all;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            if (all.add(each)) {
                addInterfaces(each, all);
            }
        }
    }

    /** The arguments of a descriptor in short: {@code String,Object[]}. */
    static String arguments(String descriptor) {
        StringBuilder text = new StringBuilder();
        for (Type each : Type.getArgumentTypes(descriptor)) {
            String name = each.getClassName();
            text.append(text.isEmpty() ? "" : ",").append(name.substring(name.lastIndexOf('.') + 1));
        }
        return text.toString();
    }
}
