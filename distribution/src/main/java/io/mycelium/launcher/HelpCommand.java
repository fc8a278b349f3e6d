package io.mycelium.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/** What {@code --help} says, for whoever asks for it as for a verb, and the manual of packs and blueprints. */
@Command(
        name = "help",
        description = "Say what there is, what a verb does and takes, or what may stand in packs and blueprints.")
final class HelpCommand extends Verb {
    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..*",
            completionCandidates = Topics.class,
            description = {
                "A verb; or tutorial, hypha, facts, annotations, calls, test, lint, codes, blueprint, kinds; or one entry of those, such"
                        + " as hypha.ask or blueprint.energy; or a code of lint, such as L101. What stands below a verb may be named behind"
                        + " it: new pack. Default: all verbs, in one line each."
            })
    private List<String> topic = List.of();

    /** Has completion offer the codes of lint too, which the documents know. */
    static void offerCodes(CommandLine all, Home home) throws IOException {
        CommandSpec help =
                Objects.requireNonNull(all.getSubcommands().get("help")).getCommandSpec();
        PositionalParamSpec parameter = help.positionalParameters().get(0);
        List<String> words = new ArrayList<>();
        new Topics().forEach(words::add);
        words.addAll(new Manual(home.documents(), all.getUsageHelpWidth()).codes());
        help.remove(parameter);
        help.addPositional(PositionalParamSpec.builder(parameter)
                .completionCandidates(words)
                .build());
    }

    /** For the completion of shells. */
    static final class Topics implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            Set<String> all = new TreeSet<>(Mycelium.verbs());
            all.addAll(Manual.topics());
            return all.iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        CommandLine all = Mycelium.commandLine(home());
        if (topic.isEmpty()) {
            all.usage(out());
            return 0;
        }
        @Nullable CommandLine verb = all;
        for (String word : topic) {
            CommandLine above = verb;
            verb = above == null ? null : above.getSubcommands().get(word);
            if (verb == null && above != null && above != all && Manual.topic(topic.get(0)) == null) {
                throw CommandException.usage(nothingBelow(above, word));
            }
        }
        String asked = String.join(verb == null && Manual.topic(topic.get(0)) != null ? "." : " ", topic);
        List<String> manual = manual(asked);
        if (verb == null && manual.isEmpty()) {
            throw CommandException.usage("there is no verb or topic '" + asked + "'" + didYouMean(asked));
        }
        if (verb != null) {
            verb.usage(out());
            manual.stream().limit(1).forEach(line -> out().println());
        }
        manual.forEach(out()::println);
        out().flush();
        return 0;
    }

    private static String nothingBelow(CommandLine verb, String word) {
        return verb.getSubcommands().isEmpty()
                ? "'" + word + "' is one argument too many"
                : "'" + verb.getCommandName() + "' has no '" + word + "'"
                        + Nearest.didYouMean(word, verb.getSubcommands().keySet());
    }

    private Manual manual() {
        return new Manual(home().documents(), spec().commandLine().getUsageHelpWidth());
    }

    private List<String> manual(String asked) throws IOException {
        if (asked.matches("[Ll]\\d{3}")) {
            return manual().of(Manual.Topic.CODES, asked);
        }
        String[] parts = asked.split("\\.", 2);
        Manual.Topic found = Manual.topic(parts[0]);
        if (found == null) {
            return List.of();
        }
        return parts.length == 1 ? manual().of(found) : manual().of(found, parts[1]);
    }

    /** An entry by its own name first, as it may have been asked for without its topic. */
    private String didYouMean(String asked) throws IOException {
        List<String> known = new ArrayList<>(Mycelium.verbs());
        known.addAll(Manual.topics());
        String near = asked.contains(".") ? "" : Nearest.didYouMean(asked, known);
        Set<String> entries = manual().entries();
        List<String> named =
                entries.stream().filter(each -> each.endsWith("." + asked)).toList();
        if (near.isEmpty() && !named.isEmpty()) {
            return ". Did you mean '" + String.join("' or '", named) + "'?";
        }
        return near.isEmpty() ? Nearest.didYouMean(asked, entries) : near;
    }
}
