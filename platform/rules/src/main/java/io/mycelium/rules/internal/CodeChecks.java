package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.FunctionDescr;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the compiled Java of a pack, its consequences, functions and types, for calls that are not on the list
 * of {@link PermittedCalls}, and says where in the author's file they are and what to use instead.
 */
final class CodeChecks {
    /** Where the author of a piece of code finds its lines. */
    private record Author(String what, DrlText file, int from, int to, LineNumbers lines) {}

    /** From a line of the class that was made to the author's line, 0 if that is not known. */
    private interface LineNumbers {
        int authored(int generated);
    }

    private final ParsedPack pack;
    private final @Nullable ClassLoader javaTypes;
    private final List<PackProblem> problems;
    private final Set<String> ofJavaTypes = new HashSet<>();

    CodeChecks(ParsedPack pack, @Nullable ClassLoader javaTypes, List<PackProblem> problems) {
        this.pack = pack;
        this.javaTypes = javaTypes;
        this.problems = problems;
    }

    /**
     * Adds a problem for each refused call.
     *
     * @param classes what Drools compiled, by path
     * @param loader where the classes that the code names are found
     */
    void check(Map<String, byte[]> classes, ClassLoader loader) {
        Map<String, Author> authors = authors();
        Set<String> named = new HashSet<>(pack.manifest().signals().values());
        if (pack.manifest().stateType() != null) {
            named.add(pack.manifest().stateType());
        }
        new TreeMap<>(classes).forEach((path, code) -> {
            String type = path.substring(0, path.length() - ".class".length()).replace('/', '.');
            Author author = authorOf(type, authors);
            if (author != null) {
                CalledCode called = CalledCode.of(
                        code, loader, pack.namespace(), javaTypes, author.what().startsWith("function "));
                called.refused().forEach(each -> add(author, each));
                named.addAll(called.types());
            }
        });
        named.forEach(type -> checkJavaType(type, loader));
    }

    /** Whose code a class is: of a rule or function itself, or of a class within it. Names of rules give dollars too. */
    private static @Nullable Author authorOf(String type, Map<String, Author> authors) {
        String outer = type;
        while (!authors.containsKey(outer) && outer.indexOf('$') >= 0) {
            outer = outer.substring(0, outer.lastIndexOf('$'));
        }
        return authors.get(outer);
    }

    private Map<String, Author> authors() {
        Map<String, Author> authors = new TreeMap<>();
        for (AuthoredRule rule : pack.rules()) {
            authors.put(
                    pack.namespace() + '.' + rule.descr().getClassName(),
                    new Author(rule.name(), rule.file(), rule.start(), rule.end(), rule::lineOfConsequence));
        }
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (FunctionDescr function : file.descr().getFunctions()) {
                int from = Math.max(0, function.getStartCharacter());
                int to = Math.max(from, function.getEndCharacter() + 1);
                authors.put(
                        function.getClassName(),
                        new Author(
                                "function " + function.getName(),
                                file.text(),
                                from,
                                to,
                                line -> file.text().lineOf(from) + line - function.getOffset()));
            }
        }
        return authors;
    }

    private void add(Author author, CalledCode.Call call) {
        int line = author.lines().authored(call.line());
        Place place = find(author, call, line > 0 ? author.file().startOfLine(line) : author.from());
        problems.add(new PackProblem(
                author.file().name(),
                place.line(),
                place.column(),
                PackProblem.Severity.ERROR,
                author.what(),
                call.text() + " is not for rules: they must do the same again in a replay",
                call.hint()));
    }

    /** Where a call is written: on its line or after it; else the beginning of that line. */
    private static Place find(Author author, CalledCode.Call call, int from) {
        String name = Pattern.quote(call.word());
        Pattern written = Pattern.compile(
                switch (call.kind()) {
                    case CREATION -> "\\bnew\\s+(?:[\\w$]+\\s*\\.\\s*)*" + name + "\\b";
                    case STATIC -> "(?<![\\w$.])(?:[\\w$]+\\s*(?:\\.|::)\\s*)*" + name + "\\b";
                    case MEMBER -> "(?<![\\w$])" + name + "\\b";
                });
        String code = author.file().code();
        Matcher matcher = written.matcher(code);
        if (matcher.region(Math.max(author.from(), from), author.to()).find()
                || matcher.region(author.from(), author.to()).find()) {
            return author.file().place(matcher.start());
        }
        return author.file().startOfCode(from);
    }

    /** Looks at a type of the pack's own jar or bundle, and at those of its kind that it uses. */
    private void checkJavaType(String name, ClassLoader loader) {
        if (javaTypes == null || !ofJavaTypes.add(name)) {
            return;
        }
        byte[] code = CalledCode.ofTypeIn(javaTypes, name);
        if (code == null) {
            return;
        }
        CalledCode called = CalledCode.ofJavaType(code, loader, javaTypes);
        for (CalledCode.Call each : called.refused()) {
            problems.add(PackProblem.error(
                    called.sourceFile(),
                    each.line(),
                    1,
                    each.text() + " is not for the types of a pack: rules must do the same again in a replay",
                    each.hint()));
        }
        called.types().forEach(type -> checkJavaType(type, loader));
    }
}
