package io.mycelium.rules.lint;

import java.util.Optional;

/** The kinds of findings; each has a section of its own in {@code rule-packs/lint.md}. */
public enum LintCode {
    L101("conditions that never hold together", "What it asks for never comes, and nobody will be told so."),
    L102("a fact of a type that nobody makes", "The rule waits for what never comes."),
    L103("a signal that nobody sends", "The rule waits for what never comes."),
    L104("a rule that is never enabled", "It is read as if it did something."),
    L105("a rule whose group never gets the focus", "It never fires, whatever matches."),
    L201(
            "a standing condition",
            "It spends energy in each tide in which its hypha is awake, and does its work again and again."),
    L202("a rule that fires again for one signal", "One signal is counted, or answered, several times."),
    L203("two rules that react to one signal in turn", "One signal is taken for two."),
    L204(
            "a loop that only energy ends",
            "The step fails each time as a runaway, and what the signal asked for is never done."),
    L301("a type that nobody uses", "Who reads it looks for what it is good for."),
    L302("a function that nobody calls", "Who reads it looks for what it is good for."),
    L303("an import that nobody needs", "Who reads it looks for what it is good for."),
    L304("a binding that nobody uses", "Either it is left over, or something was meant and forgotten."),
    L305("a query that nobody asks", "Only rules of its own pack can ask it."),
    L306("a field of `State` that nobody reads or sets", "It is kept in each checkpoint, and says nothing."),
    L307("a field of `State` that is read and never set", "What it is compared with always comes out the same."),
    L308("a field of an inserted fact that nobody reads", "It is worked out for nobody."),
    L401(
            "two rules that set one field to different values",
            "Which one is last depends on where they stand in the file."),
    L501(
            "a product of constants that is beyond an int",
            "Java lets it wrap around without a word: the number is another one."),
    L502("a product of ints that is kept as a long", "It wraps around as an int before it becomes a long."),
    L601("an emission that nobody hears", "What the rule says is lost, in each tide."),
    L701(
            "a state that grows without bound",
            "Each checkpoint and each copy of the state becomes dearer, until a step reaches its limit."),
    L901("a suppression that leaves nothing out", "It hides what may be found there later."),
    L902("a suppression of a code that there is not", "It leaves nothing out.");

    private final String title;
    private final String why;

    LintCode(String title, String why) {
        this.title = title;
        this.why = why;
    }

    /** What it is, as a heading. */
    public String title() {
        return title;
    }

    /** Why it matters, as a sentence. */
    public String why() {
        return why;
    }

    static Optional<LintCode> of(String name) {
        for (LintCode each : values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
