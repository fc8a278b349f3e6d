package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may fire in the steps of one kind: the opening, signals of no type, or those of one type. Sets of rules are bits
 * by their numbers, so the lowest bit fires first. Made once a pack; immutable.
 */
final class StepProgram {
    /** Rules that look again when some fields of a slot's fact are modified. */
    private record Listeners(long fields, long[] rules) {}

    private static final int SLOTS = Slot.count();

    private final int number;
    private final boolean opening;
    private final Map<String, String> inSession;

    /** The rules that can match in such a step. */
    final long[] members;

    /** Those of them that say {@code not} or {@code exists}, or have levels. */
    final long[] judged;

    /** Those whose constraints on the signal {@link RuleCode#sense} tests. */
    final long[] sensing;

    /** Those that look at the signal in some way. */
    final long[] ofSignal;

    /** Those that may hold without the signal, and must be looked at before it is there. */
    final long[] beforeSignal;

    /**
     * Those whose condition is tested as soon as something changes, as Drools does for {@code no-loop}, and where that
     * makes a difference.
     */
    final long[] eager;

    private final long[][] taking = new long[SLOTS][];
    private final long[][] judging = new long[SLOTS][];
    private final Listeners[][] takers = new Listeners[SLOTS][];
    private final Listeners[][] judges = new Listeners[SLOTS][];

    /**
     * Makes it.
     *
     * @param recovery whether it is for the step after a recovery, which has rules of its own
     * @param facts the types of the facts that such a step has
     */
    StepProgram(
            int number,
            boolean opening,
            boolean recovery,
            List<RuleOutline> rules,
            List<Class<?>> facts,
            @Nullable Class<?> state,
            FieldBits fields) {
        this.number = number;
        this.opening = opening;
        List<RuleOutline> able = able(
                rules.stream().filter(each -> each.isForRecovery() == recovery).toList(), facts);
        inSession = reasons(able);
        List<RuleOutline> covered = able.stream().filter(RuleOutline::isCovered).toList();
        List<RuleOutline> single =
                covered.stream().filter(each -> !each.isJoined()).toList();
        int words = (rules.size() + 63) / 64;
        members = bits(words, covered);
        judged = bits(words, covered.stream().filter(RuleOutline::isJudged).toList());
        sensing = bits(words, sensing(covered));
        ofSignal = bits(
                words,
                covered.stream()
                        .filter(each -> each.isJoined()
                                || each.gathersSeveral()
                                || each.looksAt(Slot.SIGNAL)
                                || each.looksAt(Slot.TYPED))
                        .toList());
        beforeSignal = bits(
                words,
                covered.stream()
                        .filter(each -> each.isJoined() || !each.takes(Slot.SIGNAL) && !each.takes(Slot.TYPED))
                        .filter(each -> each.isJudged() || betaMayThrow(each, state))
                        .toList());
        eager = bits(
                words,
                covered.stream()
                        .filter(each -> each.rule().isEager() || each.isSalienceWorkedOut())
                        .filter(each -> each.isJudged() || betaMayThrow(each, state) || isOneOfSeveral(each, covered))
                        .toList());
        for (Slot slot : Slot.values()) {
            taking[slot.ordinal()] =
                    bits(words, single.stream().filter(each -> each.takes(slot)).toList());
            judging[slot.ordinal()] = bits(
                    words,
                    single.stream()
                            .filter(each -> each.judged().stream().anyMatch(element -> element.slot() == slot))
                            .toList());
            Class<?> type = facts.stream()
                    .filter(each -> Slot.of(each, state) == slot)
                    .findFirst()
                    .orElse(Void.class);
            takers[slot.ordinal()] =
                    listeners(words, single, slot, each -> fields.as(type, each.type(), each.listens()), true);
            judges[slot.ordinal()] =
                    listeners(words, single, slot, each -> fields.as(type, each.type(), each.listens()), false);
        }
    }

    /** The rules that can match in a step with facts of some classes, and with what such rules insert. */
    private static List<RuleOutline> able(List<RuleOutline> rules, List<Class<?>> facts) {
        Set<Class<?>> there = new HashSet<>(facts);
        List<RuleOutline> able;
        do {
            able = rules.stream().filter(each -> each.canMatch(there)).toList();
        } while (able.stream().map(each -> there.addAll(each.inserts())).reduce(false, Boolean::logicalOr));
        return able;
    }

    private static Map<String, String> reasons(List<RuleOutline> able) {
        Updates modified = new Updates();
        able.forEach(each -> modified.add(each.updates()));
        Map<String, String> reasons = new LinkedHashMap<>();
        for (RuleOutline each : able) {
            String reason = each.reason(modified);
            if (reason != null) {
                reasons.putIfAbsent(each.rule().getName(), reason);
            }
        }
        return reasons;
    }

    /** Whether its rule has other branches: what begins to hold by what one of them does with {@code no-loop} does not fire. */
    private static boolean isOneOfSeveral(RuleOutline branch, List<RuleOutline> all) {
        return all.stream().anyMatch(each -> each != branch && each.rule() == branch.rule());
    }

    private static boolean betaMayThrow(RuleOutline rule, @Nullable Class<?> state) {
        return rule.hasLevels()
                || rule.evals().stream().anyMatch(each -> !each.arguments().isEmpty())
                || Stream.concat(rule.elements().stream(), rule.members().stream())
                        .anyMatch(element -> element.betas().stream()
                                .anyMatch(each ->
                                        FactTest.of(each, element, state).mayThrow()));
    }

    /** A set of rules, by their numbers. */
    static long[] bits(int words, List<RuleOutline> rules) {
        long[] bits = new long[words];
        for (RuleOutline each : rules) {
            bits[each.number() >> 6] |= 1L << each.number();
        }
        return bits;
    }

    private static Listeners[] listeners(
            int words, List<RuleOutline> rules, Slot slot, ToLongFunction<RuleOutline.Element> listens, boolean facts) {
        List<Listeners> listeners = new ArrayList<>();
        for (RuleOutline rule : rules) {
            for (RuleOutline.Element each : facts ? rule.taken() : rule.judged()) {
                if (each.slot() == slot) {
                    long heard = listens.applyAsLong(each);
                    Listeners same = listeners.stream()
                            .filter(known -> known.fields == heard)
                            .findFirst()
                            .orElse(null);
                    if (same == null) {
                        same = new Listeners(heard, new long[words]);
                        listeners.add(same);
                    }
                    same.rules[rule.number() >> 6] |= 1L << rule.number();
                }
            }
        }
        return listeners.toArray(Listeners[]::new);
    }

    int number() {
        return number;
    }

    boolean opening() {
        return opening;
    }

    /** Whether a rule is evaluated in such a step. */
    boolean has(RuleOutline rule) {
        return members[rule.number() >> 6] << 63 - (rule.number() & 63) < 0;
    }

    /** Why such a step takes place in a session, by the names of rules; nothing if it is evaluated on values. */
    Map<String, String> inSession() {
        return inSession;
    }

    boolean isOnValues() {
        return inSession.isEmpty();
    }

    /** Of some rules, those whose constraints on the signal are tested as it comes. */
    List<RuleOutline> sensing(List<RuleOutline> rules) {
        return rules.stream()
                .filter(each -> each.isCovered() && !each.isJudged())
                .filter(this::has)
                .filter(each -> !opening && (each.takes(Slot.SIGNAL) || each.takes(Slot.TYPED)))
                .toList();
    }

    /** The rules whose match contains a slot's fact. */
    long[] taking(int slot) {
        return taking[slot];
    }

    /** The rules that say {@code not} or {@code exists} of a slot's fact. */
    long[] judging(int slot) {
        return judging[slot];
    }

    /** Adds the rules that take a slot's fact and listen to some fields of it; all fields count for everybody. */
    void addTakers(int slot, long fields, long[] to) {
        add(takers[slot], fields, to);
    }

    /** As {@link #addTakers}, those that judge it. */
    void addJudges(int slot, long fields, long[] to) {
        add(judges[slot], fields, to);
    }

    private static void add(Listeners[] listeners, long fields, long[] to) {
        for (Listeners each : listeners) {
            if (fields == -1L || (each.fields & fields) != 0) {
                for (int i = 0; i < to.length; i++) {
                    to[i] |= each.rules[i];
                }
            }
        }
    }
}
