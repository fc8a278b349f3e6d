package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackProblem.Severity;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule, function or declaration that Drools stumbles over where it does not say which: the pack is built with
 * fewer and fewer of them, in the way of a binary search.
 */
final class FaultSearch {
    /** A part of a file that can be left out. */
    private record Block(
            DrlText file,
            int from,
            int to,
            String what,
            @Nullable String rule) {}

    private final PackSource source;
    private final Predicate<PackSource> fails;

    /** @param fails whether Drools stumbles over a pack (and not only finds errors in it) */
    FaultSearch(PackSource source, Predicate<PackSource> fails) {
        this.source = source;
        this.fails = fails;
    }

    /** Says where Drools stumbles in a pack that it does stumble over. */
    PackProblem problem(Throwable failure) {
        List<Block> blocks = blocks();
        Block found = blocks.isEmpty() ? null : firstBroken(blocks);
        String reason = "the rule compiler stumbles over ";
        String said = failure instanceof StackOverflowError
                ? "something in it is too long or too deep to be read"
                : Hints.firstSentence(String.valueOf(failure.getMessage() == null ? failure : failure.getMessage()));
        if (found == null) {
            String file = source.files().isEmpty()
                    ? source.manifest().name()
                    : source.files().firstKey();
            return PackProblem.error(file, 1, 1, reason + "this pack: " + said, null);
        }
        PackProblem unknown = unknownName(found);
        if (unknown != null) {
            return unknown;
        }
        Place place = found.file().startOfCode(found.from());
        return new PackProblem(
                found.file().name(),
                place.line(),
                place.column(),
                Severity.ERROR,
                found.rule(),
                reason + found.what() + ": " + said,
                "write what it does in another way; without it the pack gets further");
    }

    private @Nullable PackProblem unknownName(Block found) {
        String name = found.rule();
        ParsedPack pack = name == null ? null : new PackParser().parse(source);
        if (name == null || pack == null) {
            return null;
        }
        AuthoredRule rule = pack.rule(name);
        return rule == null ? null : UnknownNames.first(pack, rule);
    }

    /** The last block of the shortest beginning of the pack that fails; null if none of them is to blame. */
    private @Nullable Block firstBroken(List<Block> blocks) {
        if (fails.test(without(blocks))) {
            return null;
        }
        int good = 0;
        int bad = blocks.size();
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (fails.test(without(blocks.subList(middle, blocks.size())))) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return blocks.get(bad - 1);
    }

    /** Declarations and functions before rules, which need them. */
    private List<Block> blocks() {
        ParsedPack pack = new PackParser().parse(source);
        List<Block> declarations = new ArrayList<>();
        List<Block> rules = new ArrayList<>();
        if (pack == null) {
            return rules;
        }
        pack.types()
                .values()
                .forEach(type -> declarations.add(block(type.file(), type.descr(), "declare " + type.name(), null)));
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (FunctionDescr function : file.descr().getFunctions()) {
                declarations.add(block(file.text(), function, "function " + function.getName(), null));
            }
        }
        for (AuthoredRule rule : pack.rules()) {
            rules.add(block(
                    rule.file(),
                    rule.descr(),
                    (rule.isRule() ? "rule \"" : "query \"") + rule.name() + "\"",
                    rule.name()));
        }
        declarations.sort(
                Comparator.comparing((Block each) -> each.file().name()).thenComparing(Block::from));
        declarations.addAll(rules);
        return declarations;
    }

    private static Block block(DrlText file, BaseDescr descr, String what, @Nullable String rule) {
        int from = Math.max(0, descr.getStartCharacter());
        int end = descr.getEndCharacter();
        return new Block(
                file, from, end < from ? from : Math.min(end + 1, file.text().length()), what, rule);
    }

    private PackSource without(List<Block> left) {
        Map<String, StringBuilder> texts = new HashMap<>();
        for (Block each : left) {
            StringBuilder text = texts.computeIfAbsent(
                    each.file().name(), name -> new StringBuilder(each.file().text()));
            for (int i = each.from(); i < each.to(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        TreeMap<String, String> files = new TreeMap<>(source.files());
        texts.forEach((name, text) -> files.put(name, text.toString()));
        return new PackSource(source.manifest(), files, source.javaTypes(), source.hash());
    }
}
