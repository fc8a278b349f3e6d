package io.mycelium.launcher.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page for {@code man} of a command, in the language of troff with the macros {@code man}. */
public final class ManualPage {
    private static final int SYNOPSIS_WIDTH = 72;

    private final StringBuilder text = new StringBuilder();

    private ManualPage() {}

    /**
     * Returns the pages of a command and of all that is below it, by their file names.
     *
     * @param version of what they are about
     */
    public static Map<String, String> of(CommandSpec command, String version) {
        Map<String, String> pages = new TreeMap<>();
        add(command, version, pages);
        return pages;
    }

    private static void add(CommandSpec command, String version, Map<String, String> pages) {
        ManualPage page = new ManualPage();
        page.write(command, version);
        pages.put(name(command) + ".1", page.text.toString());
        Words.below(command).values().forEach(below -> add(below, version, pages));
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private void write(CommandSpec command, String version) {
        String title = escaped(name(command).toUpperCase(Locale.ROOT));
        text.append(".TH \"")
                .append(title)
                .append("\" 1 \"\" \"Mycelium ")
                .append(escaped(version))
                .append("\"\n");
        section("NAME");
        line(name(command) + " - " + Words.purpose(command));
        section("SYNOPSIS");
        text.append(".nf\n");
        synopsis(command).lines().forEach(this::line);
        text.append(".fi\n");
        section("DESCRIPTION");
        paragraphs(command.usageMessage().description());
        if (!command.positionalParameters().isEmpty()) {
            section("ARGUMENTS");
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                term("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter.description());
            }
        }
        section("OPTIONS");
        command.options().forEach(this::option);
        Map<String, CommandSpec> below = Words.below(command);
        if (!below.isEmpty()) {
            section(command.parent() == null ? "VERBS" : "COMMANDS");
            below.forEach(
                    (name, each) -> term("\\fB" + escaped(name) + "\\fR", new String[] {Words.purpose(each) + "."}));
        }
        section("EXIT STATUS");
        line("0 ok, 1 failed, 2 usage, 3 no server can be reached.");
        section("SEE ALSO");
        List<String> others = new ArrayList<>();
        if (command.parent() != null) {
            others.add(name(command.parent()));
        }
        below.values().forEach(each -> others.add(name(each)));
        for (int i = 0; i < others.size(); i++) {
            text.append(".BR ").append(escaped(others.get(i))).append(" (1)");
            text.append(i + 1 < others.size() ? " ,\n" : "\n");
        }
    }

    private static String synopsis(CommandSpec command) {
        command.usageMessage().width(SYNOPSIS_WIDTH);
        return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .strip();
    }

    private void option(OptionSpec option) {
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
            names.add("\\fB" + escaped(name) + "\\fR");
        }
        String value = Words.takesValue(option) ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : "";
        term(String.join(", ", names) + value, option.description());
    }

    private void term(String term, String[] description) {
        text.append(".TP\n").append(term).append('\n');
        if (description.length == 0) {
            text.append("\\&\n");
        }
        for (String part : description) {
            if (!part.isBlank()) {
                line(Words.plain(part));
            }
        }
    }

    private void section(String title) {
        text.append(".SH ").append(title).append('\n');
    }

    /** What is indented stays as it is: it is to be typed. */
    private void paragraphs(String[] description) {
        boolean begun = false;
        for (String part : description) {
            if (part.isBlank()) {
                continue;
            }
            if (part.startsWith("    ")) {
                text.append(".PP\n.RS\n.nf\n");
                line(Words.plain(part));
                text.append(".fi\n.RE\n");
            } else {
                text.append(begun ? ".PP\n" : "");
                line(Words.plain(part));
            }
            begun = true;
        }
    }

    /** A line of text: a request of troff begins with a full stop or an apostrophe. */
    private void line(String line) {
        String escaped = escaped(line);
        text.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
