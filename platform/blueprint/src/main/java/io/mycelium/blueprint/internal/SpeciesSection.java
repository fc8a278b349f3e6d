package io.mycelium.blueprint.internal;

import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.internal.Node.Entry;
import io.mycelium.blueprint.internal.Node.Scalar;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.Blueprint.StepLimits;
import io.mycelium.core.blueprint.Blueprint.Wake;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.blueprint.Supervise.Action;
import io.mycelium.core.blueprint.Supervise.AtMost;
import io.mycelium.core.blueprint.Supervise.Response;
import io.mycelium.core.blueprint.Supervise.Trouble;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code species:}. Whom species name is looked at when all names are known: {@link #checkNames}. */
final class SpeciesSection {
    private static final int MOST_TIDES = 1_000_000_000;
    private static final int MOST_TIMES = 1000;
    private static final int MOST_SHED = 1000;

    private static final List<String> KEYS = List.of(
            "pack",
            "state",
            "energy",
            "capacity",
            "full",
            "divert",
            "sense",
            "critical",
            "limits",
            "wake",
            "supervise",
            "dead-ends",
            "decay",
            "replicated",
            "shed");
    private static final List<String> WAKE_KEYS = List.of("every", "offset", "signals");
    private static final List<String> STEP_LIMITS = List.of("emissions", "births", "bytes");
    private static final List<String> SUPERVISE_KEYS =
            List.of("failed", "runaway", "abandoned", "killed", "at-most", "escalate");
    private static final String A_TAKER = "the name of a hypha, relay or output body";

    private final FullWords full;
    private final Settings settings;
    private final Problems problems;
    private final List<Scalar> takers = new ArrayList<>();

    SpeciesSection(FullWords full, Settings settings, Problems problems) {
        this.full = full;
        this.settings = settings;
        this.problems = problems;
    }

    List<Species> read(List<Entry> entries) {
        List<Species> all = new ArrayList<>();
        for (Entry entry : entries) {
            String name = entry.name();
            String whose = "species '" + name + "'";
            Section section = Section.of(whose, entry.key().at(), entry.value(), KEYS, problems);
            Map<String, Boolean> senses = new LinkedHashMap<>();
            senses.put("each", false);
            senses.put("together", true);
            String expectedPack = "the name of a rule pack";
            boolean critical = section.truth("critical", false);
            all.add(new Species(
                    name,
                    section.word("pack", expectedPack, false),
                    section.plain("state"),
                    section.small("energy", 1, Assembly.MOST_ENERGY, Blueprint.DEFAULT_ENERGY),
                    section.small("capacity", 1, SocketSection.MOST_CAPACITY, Blueprint.DEFAULT_CAPACITY),
                    Objects.requireNonNullElse(full.read(section), FullPolicy.THROTTLE),
                    section.word("sense", senses, false),
                    critical,
                    limits(section, whose),
                    wake(section, whose),
                    new Life(
                            supervise(section, whose),
                            taker(section, "dead-ends"),
                            decay(section, whose),
                            replicated(section, whose),
                            shed(section, whose, critical))));
        }
        return all;
    }

    /** To be called when all that has a name is known. */
    void checkNames(Names names, Set<String> species) {
        takers.forEach(to -> names.checkTaker(to, species));
    }

    private StepLimits limits(Section species, String whose) {
        Node node = species.get("limits");
        if (node == null) {
            return StepLimits.DEFAULT;
        }
        Section section = Section.of("'limits' of " + whose, node.at(), node, STEP_LIMITS, problems);
        return new StepLimits(
                section.small("emissions", 1, Assembly.MOST_A_STEP, StepLimits.DEFAULT.emissions()),
                section.small("births", 1, Assembly.MOST_A_STEP, StepLimits.DEFAULT.births()),
                section.whole("bytes", 1024, Assembly.MOST_BYTES, StepLimits.DEFAULT.bytes()));
    }

    private Wake wake(Section species, String whose) {
        Node node = species.get("wake");
        if (node == null) {
            return Wake.NO_WINDOWS;
        }
        Section section = Section.of("'wake' of " + whose, node.at(), node, WAKE_KEYS, problems);
        Map<String, Boolean> signals = new LinkedHashMap<>();
        signals.put("wake", false);
        signals.put("hold", true);
        int every = section.small("every", 1, MOST_TIDES, 0);
        int offset = section.small("offset", 0, Math.max(0, every - 1), 0);
        if (!section.has("every")) {
            section.missing("every", "in how many tides a window opens");
        }
        return new Wake(every, offset, section.word("signals", signals, false));
    }

    private int decay(Section species, String whose) {
        Node node = species.get("decay");
        if (node == null) {
            return 0;
        }
        Section section = Section.of("'decay' of " + whose, node.at(), node, List.of("idle"), problems);
        if (!section.has("idle")) {
            section.missing("idle", "in how many tides one does nothing before it dies");
        }
        return section.small("idle", 1, MOST_TIDES, 0);
    }

    private @Nullable Replicated replicated(Section species, String whose) {
        Node node = species.get("replicated");
        if (node == null) {
            return null;
        }
        List<String> own = List.of("merge");
        Section section = Section.open("'replicated' of " + whose, node.at(), node, own, problems);
        String kind = section.name("merge", "the kind of a merge policy, such as sum", true);
        if (kind == null) {
            return null;
        }
        PlainMap others = section.others(own);
        if (kind.equals(Replicated.RULES)) {
            return byRules(node, whose);
        }
        settings.check(
                Kinds.Sort.MERGE_POLICY, kind, section.at("merge"), null, "'replicated' of " + whose, others, node);
        return new Replicated(kind, others);
    }

    private int shed(Section species, String whose, boolean critical) {
        Node node = species.get("shed");
        if (node != null && critical) {
            problems.add(
                    node.at(), whose + " is 'critical' and has 'shed'; what is critical is never shed: leave one out");
        }
        return species.small("shed", 1, MOST_SHED, 0);
    }

    private Replicated byRules(Node node, String whose) {
        Section section =
                Section.of("'replicated' of " + whose, node.at(), node, List.of("merge", Replicated.PACK), problems);
        String pack = section.word(Replicated.PACK, "the name of a rule pack", true);
        return new Replicated(Replicated.RULES, pack == null ? PlainMap.EMPTY : PlainMap.of(Replicated.PACK, pack));
    }

    private @Nullable String taker(Section section, String key) {
        Scalar to = section.text(key, A_TAKER, false);
        if (to == null) {
            return null;
        }
        takers.add(to);
        return to.text();
    }

    private Supervise supervise(Section species, String whose) {
        Node node = species.get("supervise");
        if (node == null) {
            return Supervise.NONE;
        }
        Section section = Section.of("'supervise' of " + whose, node.at(), node, SUPERVISE_KEYS, problems);
        Map<Trouble, Response> responses = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            String key = trouble.name().toLowerCase(Locale.ROOT);
            if (section.has(key)) {
                responses.put(trouble, response(section, key, trouble));
            }
        }
        return new Supervise(responses, atMost(section), taker(section, "escalate"));
    }

    /** A word alone, or a map with it and how many times it takes. */
    private Response response(Section section, String key, Trouble trouble) {
        Map<String, Action> words = actions(trouble);
        Node node = section.get(key);
        if (!(node instanceof Node.Mapping)) {
            return new Response(1, section.word(key, words, Action.QUARANTINE));
        }
        boolean counted = trouble == Trouble.FAILED || trouble == Trouble.RUNAWAY;
        Section map = Section.of(
                "'" + key + "'", node.at(), node, counted ? List.of("after", "then") : List.of("then"), problems);
        if (!map.has("then")) {
            map.missing("then", String.join(" or ", words.keySet()));
        }
        return new Response(
                map.small("after", 1, Supervise.MOST_IN_A_ROW, 1), map.word("then", words, Action.QUARANTINE));
    }

    /** One who was killed can't be helped up with what it had. */
    private static Map<String, Action> actions(Trouble trouble) {
        Map<String, Action> words = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            boolean makesSense = trouble != Trouble.KILLED || action == Action.REPLACE || action == Action.DIE;
            if (makesSense) {
                words.put(action.name().toLowerCase(Locale.ROOT), action);
            }
        }
        return words;
    }

    private AtMost atMost(Section supervise) {
        Node node = supervise.get("at-most");
        if (node == null) {
            return AtMost.DEFAULT;
        }
        Section section = Section.of("'at-most'", node.at(), node, List.of("times", "tides", "then"), problems);
        Map<String, Action> words = new LinkedHashMap<>();
        words.put("quarantine", Action.QUARANTINE);
        words.put("die", Action.DIE);
        words.put("escalate", Action.ESCALATE);
        return new AtMost(
                section.small("times", 1, MOST_TIMES, AtMost.DEFAULT.times()),
                section.small("tides", 1, MOST_TIDES, AtMost.DEFAULT.tides()),
                section.word("then", words, AtMost.DEFAULT.then()));
    }
}
