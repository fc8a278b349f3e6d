package io.mycelium.rules.lint;

import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.ParsedPack;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.jspecify.annotations.Nullable;

/** Finds rules of agenda groups that never get the focus. */
final class UnfocusedGroups {
    private static final String GROUP = "agenda-group";
    private static final Pattern FOCUS = Pattern.compile("\\bsetFocus\\s*\\(\\s*(?:\"([^\"]*)\"\\s*\\))?");
    private static final String ALWAYS = "MAIN";

    private final LintedPack pack;

    UnfocusedGroups(LintedPack pack) {
        this.pack = pack;
    }

    void find() {
        Set<String> focused = new HashSet<>(Set.of(ALWAYS));
        Map<String, Set<String>> given = new TreeMap<>(); // by the group whose rules give it
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            Matcher focus = FOCUS.matcher(file.text().text());
            while (focus.find()) {
                if (focus.group(1) == null) {
                    return; // whose focus it is, is worked out
                }
                given.computeIfAbsent(giver(file, focus.start()), group -> new HashSet<>())
                        .add(focus.group(1));
            }
        }
        for (AuthoredRule rule : pack.rules()) {
            String group = attribute(rule, GROUP);
            String auto = attribute(rule, "auto-focus");
            if (group != null && auto != null && !auto.equals("false")) {
                focused.add(group);
            }
        }
        int before;
        do {
            before = focused.size();
            given.forEach((giver, groups) -> {
                if (focused.contains(giver)) {
                    focused.addAll(groups);
                }
            });
        } while (focused.size() > before);
        for (AuthoredRule rule : pack.rules()) {
            String group = attribute(rule, GROUP);
            if (group != null && !focused.contains(group) && !pack.hasJava()) {
                pack.found(
                        LintCode.L105,
                        rule,
                        rule.file().offsetOf(GROUP, rule.start(), rule.end()),
                        "the rule is of the agenda group \"" + group
                                + "\", and nothing gives that the focus; it never fires",
                        "leave the group out, and say with salience what comes first; or add auto-focus to it, or"
                                + " drools.setFocus(\"" + group + "\") to another rule");
            }
        }
    }

    /** The group of the rule that stands there. */
    private String giver(ParsedPack.ParsedFile file, int offset) {
        for (AuthoredRule rule : pack.rules()) {
            if (rule.file() == file.text() && rule.start() <= offset && offset < rule.end()) {
                String group = attribute(rule, GROUP);
                return group == null ? ALWAYS : group;
            }
        }
        return ALWAYS;
    }

    /** The attribute of a rule, or of its file. */
    private @Nullable String attribute(AuthoredRule rule, String name) {
        AttributeDescr own = rule.descr().getAttributes().get(name);
        if (own != null) {
            return value(own);
        }
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            if (file.text() == rule.file()) {
                for (AttributeDescr each : file.descr().getAttributes()) {
                    if (each.getName().equals(name)) {
                        return value(each);
                    }
                }
            }
        }
        return null;
    }

    private static String value(AttributeDescr attribute) {
        return String.valueOf(attribute.getValue())
                .replaceAll("^[\"']|[\"']$", "")
                .strip();
    }
}
