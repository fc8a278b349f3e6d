package io.mycelium.rules.lint;

/**
 * What a network makes of the pack that is looked at. Each answer is yes where it is not known: a finding is made of a no.
 */
public interface Surroundings {
    /** Whether what hyphae of this pack emit on a frequency may come to somebody who heeds it. */
    boolean isHeard(String frequency);

    /** Where what hyphae of this pack emit goes, in words, for who is not heard. */
    String reach();

    /** Whether a signal on a frequency may come to a hypha of this pack. */
    boolean isSent(String frequency);

    /** Whether a field of State may begin, or be given by somebody else, with another value than its default. */
    boolean isGiven(String field);
}
