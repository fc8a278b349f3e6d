package io.mycelium.rules.lint;

import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.ParsedPack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.FunctionDescr;

/** Which functions of a pack something calls that is no function, or a function that is called so. */
final class CalledFunctions {
    /** By name; those of one name are one. */
    private final Map<String, StringBuilder> bodies = new LinkedHashMap<>();

    private final Set<String> called = new LinkedHashSet<>();

    CalledFunctions(LintedPack pack) {
        StringBuilder outside = new StringBuilder();
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            StringBuilder rest = new StringBuilder(file.text().code());
            for (FunctionDescr function : file.descr().getFunctions()) {
                int from = from(function);
                int to = to(function, file.text());
                bodies.computeIfAbsent(function.getName(), name -> new StringBuilder())
                        .append(file.text().code(), from, to)
                        .append('\n');
                rest.replace(from, to, " ".repeat(to - from));
            }
            outside.append(rest).append('\n');
        }
        Deque<String> next = new ArrayDeque<>();
        next.add(outside.toString());
        while (!next.isEmpty()) {
            String code = next.remove();
            bodies.forEach((name, body) -> {
                if (LintedPack.count(name, code) > 0 && called.add(name)) {
                    next.add(body.toString());
                }
            });
        }
    }

    boolean isCalled(FunctionDescr function) {
        return called.contains(function.getName());
    }

    /** Whether another function names it. */
    boolean isNamed(FunctionDescr function) {
        return bodies.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(function.getName())
                        && LintedPack.count(function.getName(), each.getValue().toString()) > 0);
    }

    private static int from(FunctionDescr function) {
        return Math.max(0, function.getStartCharacter());
    }

    private static int to(FunctionDescr function, DrlText file) {
        return Math.max(from(function), Math.min(file.code().length(), function.getEndCharacter() + 1));
    }
}
