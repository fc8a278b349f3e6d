package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.builder.impl.errors.ErrorHandler;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.asm.KnowledgeHelperFixer;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kie.memorycompiler.resources.MemoryResourceReader;

/**
 * Lets consequences be of Java 17. Drools reads them by a grammar of Java 5, to find the facts that they use and to write
 * out {@code modify}; what it can't read it skips, with what follows. So each statement with a newer construct is taken
 * out before, a call that names the same things stands for it, and it comes back into the class that Drools has made, which
 * a compiler of today compiles.
 *
 * <p>A statement with a {@code modify} inside must stay: there the parts are taken out, and what can't be is a problem.
 */
final class ModernJava extends JavaForMvelDialectConfiguration {
    private static final Pattern NEW =
            Pattern.compile("->|::|\\bvar\\s+\\w+\\s*[=:]|\\b(?:record|class|interface|enum)\\s+\\w+"
                    + "|\\byield\\b|\\binstanceof\\s+(?:final\\s+)?[\\w.$<>?]+\\s+[A-Za-z_$][\\w$]*|\\btry\\s*\\(|\"\"\"|\\?\\s*(?:extends|super)\\b|<\\s*>"
                    + "|\\bnew\\s+[\\w.<>, ]+\\([^()]*\\)\\s*\\{|[=(,]\\s*switch\\s*\\(");
    private static final Pattern LOCAL_TYPE = Pattern.compile("\\b(?:record|class|interface|enum)\\s+(\\w+)");
    private static final Pattern MODIFY = Pattern.compile("\\bmodify\\s*\\(");
    private static final Pattern BLOCK = Pattern.compile("->\\s*\\{");
    private static final Pattern STAND_IN = Pattern.compile("__java(\\d+)__\\([^)]*\\);");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final Pattern GOES_ON = Pattern.compile("\\A(?:else|catch|finally)\\b");
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null");

    private final ParsedPack pack;
    private final List<PackProblem> problems;
    private final List<String> taken = new ArrayList<>();

    ModernJava(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Takes out of all consequences what Drools can't read. */
    void hide() {
        for (AuthoredRule rule : pack.rules()) {
            RuleDescr descr = rule.descr();
            if (descr.getConsequence() instanceof String text) {
                descr.setConsequence(hidden(rule, text));
            }
            for (Map.Entry<String, Object> named : descr.getNamedConsequences().entrySet()) {
                if (named.getValue() instanceof String text) {
                    named.setValue(hidden(rule, text));
                }
            }
        }
    }

    private String hidden(AuthoredRule rule, String consequence) {
        DrlText text = new DrlText("", consequence.replace(String.valueOf(DrlText.QUOTE_IN_TEXT), "\\\""));
        Set<String> types = new TreeSet<>();
        Matcher type = LOCAL_TYPE.matcher(text.code());
        while (type.find()) {
            types.add(type.group(1));
        }
        Pattern unknown = types.isEmpty() ? NEW : Pattern.compile(NEW + "|\\b(?:" + String.join("|", types) + ")\\b");
        return unknown.matcher(text.code()).find()
                ? new Consequence(rule, text.text(), text.code(), unknown).hidden()
                : text.text();
    }

    /** One consequence, on the way to one that Drools can read. */
    private final class Consequence {
        private final AuthoredRule rule;
        private final String text;
        private final String code;
        private final Pattern unknown;
        private final StringBuilder out = new StringBuilder();

        /**
         * @param code the text with comments and the insides of texts turned to blanks
         * @param unknown finds what Drools can't read
         */
        Consequence(AuthoredRule rule, String text, String code, Pattern unknown) {
            this.rule = rule;
            this.text = text;
            this.code = code;
            this.unknown = unknown;
        }

        String hidden() {
            hide(0, text.length());
            return out.toString();
        }

        /** The statements from one place to another. */
        private void hide(int from, int to) {
            int at = from;
            while (at < to) {
                int start = afterBlanks(code, at, to);
                out.append(text, at, start);
                at = endOfStatement(code, start, to);
                String statement = code.substring(start, at);
                if (!unknown.matcher(statement).find()) {
                    out.append(text, start, at);
                } else if (MODIFY.matcher(statement).lookingAt()) {
                    refuseBlocks(start, at);
                    out.append(text, start, at);
                } else if (MODIFY.matcher(statement).find()) {
                    hideParts(start, at);
                } else {
                    out.append(standIn(text.substring(start, at), statement));
                }
            }
        }

        /** The blocks of a statement that can't be taken out as a whole; around them it must be of Java 5. */
        private void hideParts(int from, int to) {
            int at = from;
            while (at < to) {
                int open = code.indexOf('{', at);
                if (open < 0
                        || open >= to
                        || MODIFY.matcher(code.substring(at, open)).find()) {
                    break;
                }
                int close = closing(code, open, to);
                if (isNew(code.substring(at, open))) {
                    break;
                }
                out.append(text, at, open + 1);
                hide(open + 1, close);
                at = close;
            }
            Matcher found = unknown.matcher(code.substring(at, to));
            if (found.find()) {
                String construct = found.group().strip();
                refuse(
                        at + found.start(),
                        "'" + construct + "' around a modify: Drools, which writes modify out, does not know it",
                        construct.startsWith("var")
                                ? "write the type in place of var"
                                : "work out the new values before, and modify after it");
            }
            out.append(text, at, to);
        }

        /** Drools reads the lambdas of setters' arguments, but none that has a block. */
        private void refuseBlocks(int from, int to) {
            Matcher block = BLOCK.matcher(code.substring(from, to));
            if (block.find()) {
                refuse(
                        from + block.start(),
                        "'-> {' inside a modify: Drools, which writes modify out, does not know it",
                        "work out the new values before, and modify after it");
            }
        }

        private void refuse(int offset, String message, String hint) {
            DrlText file = rule.file();
            int start = Math.max(file.text().indexOf(firstLine(), rule.consequenceStart()), rule.consequenceStart());
            problems.add(rule.error(file.place(start + offset), message, hint));
        }

        private String firstLine() {
            return text.lines().findFirst().orElse("");
        }

        private boolean isNew(String code) {
            return unknown.matcher(code).find();
        }
    }

    private String standIn(String text, String code) {
        Set<String> names = new TreeSet<>();
        Matcher word = WORD.matcher(code);
        while (word.find()) {
            if (!KEYWORDS.contains(word.group())) {
                names.add(word.group());
            }
        }
        taken.add(text);
        return "__java" + (taken.size() - 1) + "__(" + String.join(", ", names)
                + "\n".repeat((int) text.chars().filter(c -> c == '\n').count()) + ");";
    }

    private String restored(String source) {
        return STAND_IN.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(
                        KnowledgeHelperFixer.fix(taken.get(Integer.parseInt(found.group(1))))));
    }

    /** Behind a statement: its semicolon, or the block that ends it. */
    private static int endOfStatement(String code, int from, int to) {
        boolean loop =
                code.startsWith("do", from) && from + 2 < to && !Character.isJavaIdentifierPart(code.charAt(from + 2));
        int at = from;
        while (at < to) {
            char c = code.charAt(at);
            if (c == ';') {
                return at + 1;
            }
            if (c == '(' || c == '[' || c == '{') {
                at = closing(code, at, to);
                if (c == '{') {
                    int next = afterBlanks(code, at + 1, to);
                    String rest = code.substring(next, Math.min(to, next + 8));
                    boolean on = next < to
                            && (";.),?:=+-*/&|<>".indexOf(code.charAt(next)) >= 0
                                    || GOES_ON.matcher(rest).find()
                                    || loop && rest.startsWith("while"));
                    if (!on) {
                        return Math.min(to, at + 1);
                    }
                }
            }
            at++;
        }
        return to;
    }

    private static int closing(String code, int open, int to) {
        int depth = 0;
        for (int at = open; at < to; at++) {
            char c = code.charAt(at);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return at;
                }
            }
        }
        return to;
    }

    private static int afterBlanks(String code, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }

    @Override
    public Dialect newDialect(
            ClassLoader loader,
            KnowledgeBuilderConfigurationImpl settings,
            PackageRegistry registry,
            InternalKnowledgePackage built) {
        return new JavaDialect(loader, settings, registry, built) {
            @Override
            public void addClassCompileTask(
                    String name, BaseDescr descr, String text, MemoryResourceReader reader, ErrorHandler handler) {
                super.addClassCompileTask(name, descr, restored(text), reader, handler);
            }
        };
    }
}
