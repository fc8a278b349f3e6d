package io.mycelium.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@code --help} says, for whoever asks for it as for a verb, and the manual of packs and blueprints. */
@Command(
        name = "help",
        description = "Say what there is, what a verb does and takes, or what may stand in packs and blueprints.")
final class HelpCommand extends Verb {
    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..1",
            completionCandidates = Topics.class,
            description = {
                "A verb; or tutorial, hypha, facts, annotations, calls, test, lint, codes, blueprint, kinds; or one entry of those, such"
                        + " as hypha.ask or blueprint.energy; or a code of lint, such as L101. Default: all verbs, in one line each."
            })
    private @Nullable String topic;

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
        String asked = topic;
        if (asked == null) {
            all.usage(out());
            return 0;
        }
        CommandLine verb = all.getSubcommands().get(asked);
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
