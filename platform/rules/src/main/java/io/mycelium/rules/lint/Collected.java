package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparison.Operator;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import io.mycelium.rules.lint.Writes.Write;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** What rules, and functions that they call, do to a list, map or text of State. */
final class Collected {
    private static final String NEW =
            "new\\s+(?:java\\.util\\.)?(?:ArrayList|LinkedList|HashSet|LinkedHashSet|TreeSet|HashMap|LinkedHashMap|TreeMap)"
                    + "(?:<[\\w\\s,]*>)?\\s*\\(\\s*";
    private static final Set<String> READING =
            Set.of("size", "isEmpty", "get", "contains", "containsKey", "containsValue", "getOrDefault", "indexOf");
    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "push", "offer");
    private static final Set<String> PUTTING = Set.of("put", "putIfAbsent", "merge", "computeIfAbsent");
    /** Names of fields that tell one signal from all others. Who sent it, or where it comes from, comes again. */
    private static final Set<String> ITS_OWN = Set.of("id", "uuid", "seq", "number", "time", "timestamp", "at");

    enum Kind {
        TEXT,
        LIST,
        MAP,
        OTHER;

        static Kind of(String type) {
            return switch (type.replaceFirst("<.*", "").replaceFirst("^java\\.(?:util|lang)\\.", "")) {
                case "String" -> TEXT;
                case "List", "ArrayList", "LinkedList", "Collection" -> LIST;
                case "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap" -> MAP;
                default -> OTHER;
            };
        }
    }

    /**
     * What a rule does to it.
     *
     * @param isKnown whether that is all that it does
     * @param touched how many getters and setters are part of that
     * @param offset of one that adds in its file; -1: none does
     */
    record Growth(boolean isKnown, long touched, int offset) {}

    private final LintedPack pack;
    private final String field;
    private final Kind kind;
    private final String big;
    /** By name; one that shares its name with another is left out. */
    private final Map<String, Function> functions = new LinkedHashMap<>();

    /** @param body its code, between its brackets */
    private record Function(FunctionDescr descr, String body) {}

    Collected(LintedPack pack, String field, Kind kind) {
        this.pack = pack;
        this.field = field;
        this.kind = kind;
        this.big = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        Set<String> twice = new LinkedHashSet<>();
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            for (FunctionDescr each : file.descr().getFunctions()) {
                if (functions.put(
                                each.getName(),
                                new Function(each, body(file.text().code(), each)))
                        != null) {
                    twice.add(each.getName());
                }
            }
        }
        functions.keySet().removeAll(twice);
    }

    private static String body(String code, FunctionDescr function) {
        int open = code.indexOf('{', Math.max(0, function.getStartCharacter()));
        int close = open < 0 ? -1 : JavaText.closing(code, open);
        return close < 0 ? "" : code.substring(open + 1, close);
    }

    String getter() {
        return "get" + big;
    }

    String setter() {
        return "set" + big;
    }

    Growth in(AuthoredRule rule) {
        Growth all = new Growth(true, 0, -1);
        for (PatternDescr fact : pack.facts(rule)) {
            if (pack.isState(fact)) {
                all = and(all, in(rule, fact));
            }
        }
        return all;
    }

    private static Growth and(Growth one, Growth other) {
        return new Growth(
                one.isKnown() && other.isKnown(),
                one.touched() + other.touched(),
                one.offset() >= 0 ? one.offset() : other.offset());
    }

    private Growth in(AuthoredRule rule, PatternDescr fact) {
        String bound = fact.getIdentifier();
        List<String> names = new ArrayList<>();
        for (String constraint : LintedPack.constraints(fact)) {
            Matcher binding =
                    Pattern.compile("\\s*(\\$?\\w+)\\s*:\\s*" + field + "\\s*").matcher(constraint);
            if (binding.matches()) {
                names.add(binding.group(1));
                if (LintedPack.count(binding.group(1), rule.conditionCode()) > 1) {
                    return new Growth(false, 0, -1); // a condition looks at it
                }
            }
        }
        if (bound == null && names.isEmpty()) {
            return new Growth(true, 0, -1);
        }
        String code = rule.consequenceCode();
        if (kind == Kind.TEXT) {
            return bound == null ? new Growth(true, 0, -1) : text(rule, bound, code);
        }
        Region region = new Region(code, bound == null ? "$none" : bound, names, value -> comesWithSignal(rule, value));
        region.look();
        int offset = region.grows < 0 ? -1 : rule.consequenceStart() + region.grows;
        return new Growth(region.isKnown, region.touched, offset);
    }

    private Growth text(AuthoredRule rule, String bound, String code) {
        String getter = "(?<![\\w$])" + Pattern.quote(bound) + "\\s*\\.\\s*get" + big + "\\s*\\(\\s*\\)";
        long touched = 0;
        int offset = -1;
        for (Write write : Writes.of(rule, bound).all()) {
            if (write.field().equals(field)
                    && Pattern.compile(getter + "\\s*(?:\\+|\\.\\s*concat\\s*\\()[^?:]*")
                            .matcher(write.value())
                            .matches()) {
                touched += 2; // the getter and the setter
                offset = write.offset();
            }
        }
        return new Growth(true, touched, offset);
    }

    /** The getters and setters in functions that only add: rules that call them have been looked at. */
    long inFunctions() {
        long touched = 0;
        for (Function function : functions.values()) {
            for (int i = 0; i < function.descr().getParameterNames().size(); i++) {
                String type = function.descr().getParameterTypes().get(i);
                if (type.equals(pack.parsed().stateName())) {
                    Region region = body(function, i);
                    touched += region == null ? 0 : region.touched;
                }
            }
        }
        return touched;
    }

    /** What a function does to it, or to the fact, that it is given; null where it does it only now and then, or more. */
    private @Nullable Region body(Function function, int parameter) {
        String code = function.body();
        String given = function.descr().getParameterNames().get(parameter);
        boolean isState = function.descr()
                .getParameterTypes()
                .get(parameter)
                .equals(pack.parsed().stateName());
        String straight = code.replaceFirst("\\breturn\\b([^;{}]*;\\s*)$", "       $1");
        List<String> others = new ArrayList<>(function.descr().getParameterNames());
        others.remove(parameter);
        Region region = new Region(
                code,
                isState ? given : "$none",
                isState ? List.of() : List.of(given),
                value -> others.stream().anyMatch(each -> LintedPack.count(each, value) > 0));
        region.mayReturn = true;
        region.look();
        return region.isKnown && JavaText.isStraight(straight) ? region : null;
    }

    /** Whether something has another value with each signal, as its number or time has. */
    private boolean comesWithSignal(AuthoredRule rule, String value) {
        for (PatternDescr fact : pack.facts(rule)) {
            String type = PackModel.simpleName(fact);
            if (pack.isState(fact) || type.equals("Hypha")) {
                continue;
            }
            List<String> fixed = LintedPack.comparisons(rule, fact).all().stream()
                    .filter(each -> each.operator() == Operator.EQUAL || each.operator() == Operator.IN)
                    .map(Comparison::field)
                    .toList();
            Map<String, String> named = new LinkedHashMap<>();
            for (String constraint : LintedPack.constraints(fact)) {
                Matcher binding =
                        Pattern.compile("\\s*(\\$?\\w+)\\s*:\\s*(\\w+)\\s*").matcher(constraint);
                if (binding.matches()) {
                    named.put(binding.group(1), binding.group(2));
                }
            }
            if (fact.getIdentifier() != null) {
                Matcher got = Pattern.compile(
                                "(?<![\\w$])" + Pattern.quote(fact.getIdentifier()) + "\\s*\\.\\s*get(\\w+)")
                        .matcher(value);
                while (got.find()) {
                    named.put(
                            got.group(),
                            Character.toLowerCase(got.group(1).charAt(0))
                                    + got.group(1).substring(1));
                }
            }
            for (Map.Entry<String, String> each : named.entrySet()) {
                boolean isIn = each.getKey().contains(".") || LintedPack.count(each.getKey(), value) > 0;
                String declared = pack.fieldType(type, each.getValue());
                boolean isItsOwn = ITS_OWN.contains(each.getValue()) || "Instant".equals(declared);
                if (isIn && isItsOwn && declared != null && !fixed.contains(each.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A consequence, or the body of a function. */
    private final class Region {
        private final String code;
        private final Predicate<String> isNew;
        /** Expressions for what lies in State, and for a copy of it. */
        private final List<String> live = new ArrayList<>();

        private final Set<String> copies = new LinkedHashSet<>();
        private final String bound;
        private boolean isKnown = true;
        private boolean mayReturn;
        private long touched;
        private int grows = -1;

        Region(String code, String bound, List<String> names, Predicate<String> isNew) {
            this.code = code;
            this.bound = bound;
            this.isNew = isNew;
            live.add("(?<![\\w$])" + Pattern.quote(bound) + "\\s*\\.\\s*" + getter() + "\\s*\\(\\s*\\)");
            live.add("(?<![\\w$.])" + getter() + "\\s*\\(\\s*\\)"); // in a block of modify
            names.forEach(each -> live.add(variable(each)));
        }

        private static String variable(String name) {
            return "(?<![\\w$.])" + Pattern.quote(name) + "(?![\\w$])";
        }

        void look() {
            for (int i = 0; i < live.size() && isKnown; i++) {
                boolean isGetter = i < 2;
                Matcher use = Pattern.compile(live.get(i)).matcher(code);
                while (use.find() && isKnown) {
                    touched += isGetter && isUsed(use.start(), use.end(), true) ? 1 : 0;
                    isKnown &= isGetter || isUsed(use.start(), use.end(), false);
                }
            }
            for (String copy : copies) {
                lookAtCopy(copy);
            }
            Matcher setter =
                    Pattern.compile("(?<![\\w$])" + setter() + "\\s*\\(").matcher(code);
            while (setter.find()) {
                touched += isSetToAll(argument(setter.end() - 1)) ? 1 : 0;
            }
            // who gives the fact as a whole to a function that adds
            Matcher call = Pattern.compile("(?<![\\w$.])(\\w+)\\s*\\(").matcher(code);
            while (call.find()) {
                if (functions.containsKey(call.group(1))) {
                    lookAtCall(call.group(1), call.end() - 1, Pattern.quote(bound));
                }
            }
        }

        private String argument(int open) {
            int close = JavaText.closing(code, open);
            return close < 0 ? "" : code.substring(open + 1, close).strip();
        }

        private boolean isSetToAll(String value) {
            return copies.contains(value)
                    || live.stream().anyMatch(each -> Pattern.matches(each, value))
                    || givesCopyWithMore(value);
        }

        /** Whether a use of it adds to it, or reads it where that ends nothing. */
        private boolean isUsed(int from, int to, boolean isGetter) {
            Matcher call =
                    Pattern.compile("\\s*\\.\\s*(\\w+)\\s*\\(").matcher(code).region(to, code.length());
            if (call.lookingAt()) {
                return READING.contains(call.group(1)) || adds(call.group(1), call.end() - 1, from);
            }
            String before = code.substring(0, from);
            Matcher named = Pattern.compile("(?<![\\w$.])([\\w$]+)\\s*=\\s*$").matcher(before);
            if (named.find() && code.substring(to).stripLeading().startsWith(";")) {
                String name = variable(named.group(1));
                boolean isOnce = Pattern.compile(name + "\\s*=(?!=)")
                                .matcher(code)
                                .results()
                                .count()
                        == 1;
                if (isOnce && !live.contains(name)) {
                    live.add(name);
                }
                return isOnce;
            }
            Matcher copied = Pattern.compile("(?<![\\w$.])([\\w$]+)\\s*=\\s*" + NEW + "$")
                    .matcher(before);
            if (copied.find() && code.substring(to).matches("(?s)\\s*\\)\\s*;.*")) {
                copies.add(copied.group(1));
                return true;
            }
            Matcher filled = Pattern.compile("(?<![\\w$.])([\\w$]+)\\s*\\.\\s*(?:addAll|putAll)\\s*\\(\\s*$")
                    .matcher(before);
            if (filled.find()
                    && Pattern.compile(variable(filled.group(1)) + "\\s*=\\s*" + NEW + "\\)")
                            .matcher(before)
                            .find()) {
                copies.add(filled.group(1));
                return true;
            }
            if (Pattern.compile("\\bCollections\\s*\\.\\s*addAll\\s*\\(\\s*$")
                    .matcher(before)
                    .find()) {
                grows = kind == Kind.LIST ? from : grows;
                return true;
            }
            boolean isSet = Pattern.compile("(?<![\\w$])" + setter() + "\\s*\\(\\s*$")
                            .matcher(before)
                            .find()
                    || !isGetter
                            && Pattern.compile("(?<![\\w$.])[\\w$]+\\s*$")
                                    .matcher(before)
                                    .find()
                            && code.substring(to).stripLeading().startsWith("=");
            return isSet || isReturned(before, to) || isGivenToFunction(from, to);
        }

        private boolean isReturned(String before, int to) {
            return mayReturn
                    && before.matches("(?s).*\\breturn\\s*")
                    && code.substring(to).stripLeading().startsWith(";");
        }

        private boolean adds(String method, int open, int at) {
            List<int[]> arguments = JavaText.arguments(code, open);
            String first = arguments.isEmpty()
                    ? ""
                    : code.substring(arguments.get(0)[0], arguments.get(0)[1]);
            boolean isAdding = (kind == Kind.LIST ? ADDING : PUTTING).contains(method);
            if (isAdding && (kind == Kind.LIST || isNew.test(first))) {
                grows = at;
            }
            return isAdding;
        }

        private void lookAtCopy(String copy) {
            Matcher use = Pattern.compile(variable(copy)).matcher(code);
            while (use.find()) {
                String before = code.substring(0, use.start());
                String after = code.substring(use.end());
                Matcher call = Pattern.compile("\\s*\\.\\s*(\\w+)\\s*\\(")
                        .matcher(code)
                        .region(use.end(), code.length());
                boolean isMade = after.matches("(?s)\\s*=(?!=).*");
                boolean isSet = before.matches("(?s).*(?<![\\w$])" + setter() + "\\s*\\(\\s*")
                        && after.stripLeading().startsWith(")");
                boolean isFilled = call.lookingAt()
                        && call.group(1).matches("addAll|putAll")
                        && live.stream().anyMatch(each -> Pattern.matches(each, argument(call.end() - 1)));
                boolean isAdded = !isFilled
                        && call.lookingAt()
                        && (READING.contains(call.group(1)) || adds(call.group(1), call.end() - 1, use.start()));
                if (isAdded && grows == use.start()) {
                    grows = setsCopy(copy);
                }
                isKnown &= isMade || isSet || isFilled || isAdded || isReturned(before, use.end());
            }
        }

        /** Where it is set to the copy, which is where a reader looks; else where the copy grows. */
        private int setsCopy(String copy) {
            Matcher set = Pattern.compile("(?:(?<![\\w$])[\\w$]+\\s*\\.\\s*)?(?<![\\w$])" + setter() + "\\s*\\(\\s*"
                            + Pattern.quote(copy) + "\\s*\\)")
                    .matcher(code);
            return set.find() ? set.start() : grows;
        }

        /** Whether it is given to a function that only adds to it, or to a copy of it that it returns. */
        private boolean isGivenToFunction(int from, int to) {
            Matcher call = Pattern.compile("(?<![\\w$.])(\\w+)\\s*\\(").matcher(code);
            while (call.find() && call.start() < from) {
                int close = JavaText.closing(code, call.end() - 1);
                if (close >= to && functions.containsKey(call.group(1))) {
                    int position = 0;
                    for (int[] each : JavaText.arguments(code, call.end() - 1)) {
                        if (code.substring(each[0], each[1])
                                .strip()
                                .equals(code.substring(from, to).strip())) {
                            return growsIn(call.group(1), position, call.end() - 1, from);
                        }
                        position++;
                    }
                }
            }
            return false;
        }

        private boolean growsIn(String name, int position, int open, int at) {
            Function function = functions.get(name);
            if (function == null || function.descr().getParameterNames().size() <= position || mayReturn) {
                return false; // one function of another would be too far to look
            }
            Region inside = body(function, position);
            if (inside == null) {
                return false;
            }
            if (inside.grows >= 0 && (kind == Kind.LIST || isAnyNew(open, position))) {
                grows = at;
            }
            return true;
        }

        private boolean isAnyNew(int open, int but) {
            int position = 0;
            for (int[] each : JavaText.arguments(code, open)) {
                if (position++ != but && isNew.test(code.substring(each[0], each[1]))) {
                    return true;
                }
            }
            return false;
        }

        private void lookAtCall(String name, int open, String fact) {
            int position = 0;
            for (int[] each : JavaText.arguments(code, open)) {
                if (Pattern.matches("\\s*" + fact + "\\s*", code.substring(each[0], each[1]))) {
                    growsIn(name, position, open, open);
                }
                position++;
            }
        }

        private boolean givesCopyWithMore(String value) {
            Matcher call = Pattern.compile("(\\w+)\\s*\\(.*\\)", Pattern.DOTALL).matcher(value);
            return call.matches()
                    && functions.containsKey(call.group(1))
                    && live.stream()
                            .anyMatch(
                                    each -> Pattern.compile(each).matcher(value).find());
        }
    }
}
