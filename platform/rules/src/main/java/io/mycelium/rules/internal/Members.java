package io.mycelium.rules.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code contains}, {@code excludes} and {@code memberOf} so that a number is found by its value. Drools looks for an
 * equal object: 2 is an {@code Integer}, and what a list holds is as its type says, or {@code Long} where it says nothing.
 * What can't be written so that it is right is refused: an element of another type than the members, a number as the key
 * of a map, whose keys are texts.
 */
final class Members {
    private static final Set<String> OPERATORS = Set.of("contains", "excludes", "memberOf");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d_]*(?:\\.\\d+)?");
    private static final Pattern ARITHMETIC = Pattern.compile("[-+*/%()\\d\\s]*\\d[-+*/%()\\d\\s]*");
    private static final Pattern CALL = Pattern.compile(
            "([\\w$]+)\\s*\\.\\s*(contains|indexOf|lastIndexOf|containsValue|get|containsKey|equals)\\s*\\(\\s*(-?\\d+)\\s*\\)");
    private static final Pattern EQUALS = Pattern.compile("[)\\]]\\s*\\.\\s*equals\\s*\\(\\s*(-?\\d+)\\s*\\)");
    private static final Pattern KEY = Pattern.compile("([\\w$]+)\\s*\\[\\s*(-?\\d+)\\s*]");
    private static final Pattern HELD = Pattern.compile("(?:List|Collection|Set|ArrayList)(?:<(.*)>)?");

    /** The types of numbers by the names that fields have. */
    private static final Map<String, String> BOXED = Map.ofEntries(
            Map.entry("int", "Integer"),
            Map.entry("long", "Long"),
            Map.entry("short", "Short"),
            Map.entry("byte", "Byte"),
            Map.entry("double", "Double"),
            Map.entry("float", "Float"),
            Map.entry("Integer", "Integer"),
            Map.entry("Long", "Long"),
            Map.entry("Short", "Short"),
            Map.entry("Byte", "Byte"),
            Map.entry("Double", "Double"),
            Map.entry("Float", "Float"),
            Map.entry("BigInteger", "BigInteger"),
            Map.entry("BigDecimal", "BigDecimal"));

    /** What is in a list that does not say what it holds. */
    private static final Set<String> PLAIN = Set.of("Long", "Double", "BigDecimal");

    /** What is wrong, and what to write. */
    record Refusal(String what, String hint) {}

    private final UnaryOperator<@Nullable String> types;
    private final Consumer<Refusal> refusals;

    /** @param types of the fields of the pattern, by their names; null for what is none */
    Members(UnaryOperator<@Nullable String> types, Consumer<Refusal> refusals) {
        this.types = types;
        this.refusals = refusals;
    }

    /** @param part of an expression, between && and ||, as tokens; it is changed */
    void write(List<String> part) {
        calls(String.join("", part));
        for (int i = 0; i < part.size(); i++) {
            if (OPERATORS.contains(part.get(i)) && !Literals.before(part, i).equals(".")) {
                i = member(part, i);
            }
        }
    }

    /** The place behind what was looked at. */
    private int member(List<String> part, int i) {
        boolean memberOf = part.get(i).equals("memberOf");
        boolean not = Literals.before(part, i).equals("not");
        int operator = not ? lastIndexOf(part, "not", i) : i;
        int left = startOfOperand(part, operator);
        int right = endOfOperand(part, i + 1);
        String first = String.join("", part.subList(left, operator)).trim();
        String second = String.join("", part.subList(i + 1, right)).trim();
        String element = memberOf ? first : second;
        String holder = memberOf ? second : first;
        String held = held(holder);
        String of = typeOf(element);
        if (of != null && held != null) {
            compare(element, of, holder, held);
        } else if (NUMBER.matcher(element).matches() && left < operator) {
            List<String> numbers = numbers(element, holder, held);
            if (!numbers.isEmpty()) {
                String whole = String.join("", part.subList(left, right)).trim();
                int at = memberOf ? whole.indexOf(element) : whole.lastIndexOf(element);
                boolean negative = not || part.get(i).equals("excludes");
                part.set(
                        left,
                        numbers.stream()
                                .map(each -> whole.substring(0, at) + each + whole.substring(at + element.length()))
                                .collect(java.util.stream.Collectors.joining(negative ? " && " : " || ", "(", ")")));
                part.subList(left + 1, right).clear();
                return left;
            }
        } else if (ARITHMETIC.matcher(element).matches()
                && !Literals.WHOLE.matcher(element).matches()) {
            refusals.accept(new Refusal(
                    "'" + element + "' is worked out as an int, and found only among such", "write the number itself"));
        }
        return i;
    }

    /** What a list of that name holds: the type of numbers, or an empty text where it does not say; null if it is no list. */
    private @Nullable String held(String name) {
        String type = types.apply(name);
        Matcher list = HELD.matcher(type == null ? "" : simple(type));
        if (!list.matches()) {
            return null;
        }
        String member = list.group(1) == null ? "" : simple(list.group(1));
        return Set.of("", "Object", "Number", "?").contains(member) ? "" : BOXED.getOrDefault(member, member);
    }

    private @Nullable String typeOf(String element) {
        String type = types.apply(element);
        return type == null ? null : BOXED.get(simple(type));
    }

    private static String simple(String type) {
        int open = type.indexOf('<');
        String name = open < 0 ? type : type.substring(0, open);
        return name.substring(name.lastIndexOf('.') + 1) + (open < 0 ? "" : type.substring(open));
    }

    private void compare(String element, String of, String holder, String held) {
        if (held.isEmpty() && !PLAIN.contains(of)) {
            refusals.accept(new Refusal(
                    "'" + element + "' is " + types.apply(element) + ", and the whole numbers in '" + holder
                            + "' are long: none is equal",
                    "declare " + element + " : long"));
        } else if (!held.isEmpty() && !held.equals(of) && BOXED.containsValue(held)) {
            refusals.accept(new Refusal(
                    "'" + element + "' is " + types.apply(element) + ", and what '" + holder + "' holds is " + held
                            + ": none is equal",
                    "declare both alike: " + holder + " : List<" + of + ">, or " + element + " : " + held));
        }
    }

    /** A number as each type of members would have it; empty where that was refused, or it is right as it is. */
    private List<String> numbers(String number, String holder, @Nullable String held) {
        String digits = number.replace("_", "");
        if (!Literals.WHOLE.matcher(number).matches()) {
            return "BigDecimal".equals(held)
                    ? List.of(new BigDecimal(digits).stripTrailingZeros().toPlainString() + "B")
                    : List.of();
        }
        return switch (held == null ? "" : held) {
            case "Short", "Byte" -> List.of("java.lang." + held + ".valueOf(\"" + digits + "\")");
            case "BigInteger" -> List.of(digits + "I");
            case "Double" -> List.of(digits + ".0");
            case "Float", "BigDecimal" -> {
                refusals.accept(new Refusal(
                        "'" + holder + "' holds " + held + ", of which none is equal to the whole number " + number,
                        "bind the list, and look at each: exists( " + held + "( this == " + number + " ) from $"
                                + holder + " )"));
                yield List.of();
            }
            default -> List.of(digits, digits + "L");
        };
    }

    /** The same in Java's words. */
    private void calls(String part) {
        Matcher call = CALL.matcher(part);
        while (call.find()) {
            String type = types.apply(call.group(1));
            String method = call.group(2);
            String number = call.group(3);
            String held = held(call.group(1));
            if (type == null) {
                continue;
            }
            if (isMap(type) && Set.of("get", "containsKey").contains(method)) {
                refuseKey(call.group(1), number, call.group());
            } else if (method.equals("contains") && held != null && !held.equals("Integer")) {
                refusals.accept(new Refusal(
                        "'" + call.group() + "' looks for an Integer, and '" + call.group(1) + "' holds none",
                        "write " + call.group(1) + " contains " + number));
            } else if (Set.of("indexOf", "lastIndexOf", "containsValue").contains(method) && !"Integer".equals(held)
                    || method.equals("equals") && simple(type).equals("Object")) {
                refusals.accept(new Refusal(
                        "'" + call.group()
                                + "' looks for an Integer, and whole numbers are Long where nothing is declared",
                        method.equals("equals")
                                ? "write " + call.group(1) + " == " + number
                                : "write " + call.group().replace(number, number + "L")));
            }
        }
        Matcher equal = EQUALS.matcher(part);
        if (equal.find()) {
            refusals.accept(new Refusal(
                    "'" + equal.group().substring(1) + "' is true of an Integer only, and whole numbers are Long where"
                            + " nothing is declared",
                    "write == " + equal.group(1)));
        }
        Matcher key = KEY.matcher(part);
        while (key.find()) {
            String type = types.apply(key.group(1));
            if (type != null && isMap(type) || type == null && key.group(1).equals("payload")) {
                refuseKey(key.group(1), key.group(2), key.group());
            }
        }
    }

    private void refuseKey(String map, String key, String written) {
        refusals.accept(new Refusal(
                "the keys of '" + map + "' are texts, and in '" + written + "' it is a number",
                "write " + map + "[\"" + key + "\"]"));
    }

    private static boolean isMap(String type) {
        return simple(type).matches("(?:Map|TreeMap|HashMap|LinkedHashMap|SortedMap)(?:<.*>)?");
    }

    private static int lastIndexOf(List<String> part, String token, int before) {
        return part.subList(0, before).lastIndexOf(token);
    }

    /** Where the operand that ends before a place begins: behind what binds it, negates it or opens around it. */
    private static int startOfOperand(List<String> part, int end) {
        int depth = 0;
        int start = end;
        while (start > 0) {
            String token = part.get(start - 1);
            if (token.equals(")") || token.equals("]")) {
                depth++;
            } else if (token.equals("(") || token.equals("[")) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0
                    && (token.equals(",") || token.equals(":") || token.equals("!") || token.equals("="))) {
                break;
            }
            start--;
        }
        while (start < end && part.get(start).isBlank()) {
            start++;
        }
        return start;
    }

    private static int endOfOperand(List<String> part, int start) {
        int depth = 0;
        int end = start;
        while (end < part.size()) {
            String token = part.get(end);
            if (token.equals("(") || token.equals("[")) {
                depth++;
            } else if (token.equals(")") || token.equals("]")) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0 && token.equals(",")) {
                break;
            }
            end++;
        }
        return end;
    }
}
