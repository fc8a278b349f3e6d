package io.mycelium.rules.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Those of a pack that is in several networks: what is of use in one of them is. Null where there is none. */
    static @Nullable Surroundings ofAll(List<Surroundings> all) {
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : new Several(all);
    }

    /** Several, of which one is enough. */
    record Several(List<Surroundings> all) implements Surroundings {
        @Override
        public boolean isHeard(String frequency) {
            return all.stream().anyMatch(each -> each.isHeard(frequency));
        }

        @Override
        public String reach() {
            return String.join(
                    "; elsewhere ", all.stream().map(Surroundings::reach).toList());
        }

        @Override
        public boolean isSent(String frequency) {
            return all.stream().anyMatch(each -> each.isSent(frequency));
        }

        @Override
        public boolean isGiven(String field) {
            return all.stream().anyMatch(each -> each.isGiven(field));
        }
    }
}
