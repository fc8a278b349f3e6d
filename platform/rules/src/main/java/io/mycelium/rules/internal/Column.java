package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One pattern of a rule that joins or gathers facts of which there may be several: those that pass its own constraints, in
 * the order in which they came. Confined to its worker.
 */
final class Column {
    /** A fact that passes, and whether it is new or was modified since the last evaluation. */
    static final class Entry {
        private final StepHandle handle;
        private boolean fresh = true;

        private Entry(StepHandle handle) {
            this.handle = handle;
        }

        StepHandle handle() {
            return handle;
        }

        boolean isFresh() {
            return fresh;
        }
    }

    private final RuleOutline.Element element;
    private final int number;
    private final RuleCode code;
    private final Facts facts;
    private final List<Entry> entries = new ArrayList<>();
    private boolean changed;

    /** @param number its place among all columns of the pack */
    Column(RuleOutline.Element element, int number, RuleCode code, Facts facts) {
        this.element = element;
        this.number = number;
        this.code = code;
        this.facts = facts;
    }

    /**
     * The patterns that have columns, by the numbers of those: the same for all rule bases of a pack. Of rules that are not
     * covered those are among them that are over facts of which there may be several, since they may throw.
     */
    static List<RuleOutline.Element> all(List<RuleOutline> rules) {
        List<RuleOutline.Element> all = new ArrayList<>();
        for (RuleOutline each : RuleOutlines.asLoaded(rules)) {
            Stream.concat(each.elements().stream(), each.members().stream())
                    .filter(element -> element.slot() == Slot.JOINED)
                    .forEach(all::add);
            all.addAll(gathered(each));
        }
        return all;
    }

    /** The patterns of a rule over what it gathers of these. */
    static List<RuleOutline.Element> gathered(RuleOutline rule) {
        return rule.sources().stream()
                .filter(each -> each.slot() == Slot.GATHERED)
                .toList();
    }

    RuleOutline.Element element() {
        return element;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether something came, went or was modified since the last evaluation. */
    boolean isChanged() {
        return changed;
    }

    void evaluated() {
        if (changed) {
            changed = false;
            for (Entry each : entries) {
                each.fresh = false;
            }
        }
    }

    void forget() {
        entries.clear();
        changed = false;
    }

    /** A fact of its type came. */
    void come(StepHandle handle) {
        if (passes(handle)) {
            add(handle);
        }
    }

    /** Some fields of a fact of its type were modified. */
    void modified(StepHandle handle, long fields) {
        if (facts.isHeard(element, handle, fields)) {
            int place = place(handle);
            if (!passes(handle)) {
                remove(place);
            } else if (place < 0) {
                add(handle);
            } else {
                entries.get(place).fresh = true;
                changed = true;
            }
        }
    }

    void gone(StepHandle handle) {
        remove(place(handle));
    }

    /** Whether a fact holds beside those that the match has so far. */
    boolean joins(StepHandle handle) {
        if (element.betas().isEmpty()) {
            return true;
        }
        facts.set(element.slot(), handle.getObject());
        return code.joins(number, facts);
    }

    private boolean passes(StepHandle handle) {
        facts.set(element.slot(), handle.getObject());
        return code.passes(number, facts);
    }

    private int place(StepHandle handle) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).handle == handle) {
                return i;
            }
        }
        return -1;
    }

    private void add(StepHandle handle) {
        int place = entries.size();
        while (place > 0 && entries.get(place - 1).handle.order() > handle.order()) {
            place--;
        }
        entries.add(place, new Entry(handle));
        changed = true;
    }

    private void remove(int place) {
        if (place >= 0) {
            entries.remove(place);
            changed = true;
        }
    }
}
