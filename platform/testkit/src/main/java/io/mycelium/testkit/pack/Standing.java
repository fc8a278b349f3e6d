package io.mycelium.testkit.pack;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hypha is told of itself, and of who is around it, where a test says otherwise than the test's own network would.
 *
 * @param facts by their names in {@code Hypha( ... )}; what is not there is as it is in the test
 */
record Standing(PlainMap facts) {
    /** As it is in the test. */
    static final Standing REAL = new Standing(PlainMap.EMPTY);

    /** What a fact may be. */
    private enum Kind {
        COUNT("a whole number from 0 on") {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE;
            }
        },
        LONG_COUNT(COUNT.words) {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof Long number && number >= 0;
            }
        },
        SHARE("a number from 0 to 1") {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1;
            }
        },
        TRUTH("true or false") {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof Boolean;
            }
        },
        NAME("a name") {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof String text && !text.isBlank();
            }
        },
        LEVEL(LEVELS.stream().map(VitalityLevel::word).collect(Collectors.joining(", "))) {
            @Override
            boolean takes(@Nullable Object value) {
                return LEVELS.stream().anyMatch(each -> each.word().equals(value));
            }
        },
        NAMES("a list of names") {
            @Override
            boolean takes(@Nullable Object value) {
                return value instanceof List<?> list && list.stream().allMatch(NAME::takes);
            }
        };

        final String words;

        Kind(String words) {
            this.words = words;
        }

        abstract boolean takes(@Nullable Object value);
    }

    private static final List<VitalityLevel> LEVELS = List.of(VitalityLevel.values());
    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("species", Kind.NAME);
        Stream.of("age", "generation").forEach(each -> kinds.put(each, Kind.LONG_COUNT));
        Stream.of("index", "waiting", "stopped", "refused", "stashed").forEach(each -> kinds.put(each, Kind.COUNT));
        Stream.of("vitality", "energyLeft", "bufferFill").forEach(each -> kinds.put(each, Kind.SHARE));
        kinds.put("vitalityLevel", Kind.LEVEL);
        kinds.put("exhausted", Kind.TRUTH);
        Stream.of("upstream", "neighbours", "peers").forEach(each -> kinds.put(each, Kind.NAMES));
        return Collections.unmodifiableMap(kinds);
    }

    /** The names of all facts that a test may give. */
    static List<String> known() {
        return List.copyOf(KINDS.keySet());
    }

    /** What a file of tests says. */
    static Standing read(@Nullable Fields given, FileProblems problems) {
        if (given == null) {
            return REAL;
        }
        given.values().forEach((name, value) -> {
            Kind kind = KINDS.get(name);
            Place at = given.place(name);
            if (kind == null) {
                problems.unknown(at, "a test gives no fact", name, known());
            } else if (!kind.takes(value)) {
                problems.add(at, "expected " + kind.words + " as '" + name + "', got " + value);
            }
        });
        return new Standing(given.values());
    }

    /** These, and of others what was known before. */
    Standing over(PlainMap before) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(before);
        all.putAll(facts);
        return new Standing(PlainMap.of(all));
    }

    boolean isReal() {
        return facts.isEmpty();
    }

    /** A step as its rules saw it. */
    KeptStep of(KeptStep step) {
        return isReal() ? step : step.standing(HyphaFacts.of(of(step.facts()), true));
    }

    HyphaView of(HyphaView real) {
        return isReal() ? real : new Seen(real, facts);
    }

    private record Seen(HyphaView real, PlainMap facts) implements HyphaView {
        private int count(String name, int otherwise) {
            return (int) facts.integer(name, otherwise);
        }

        private double share(String name, double otherwise) {
            return facts.get(name) instanceof Number number ? number.doubleValue() : otherwise;
        }

        private List<String> names(String name, List<String> otherwise) {
            if (!(facts.get(name) instanceof List<?> list)) {
                return otherwise;
            }
            List<String> names = new ArrayList<>();
            list.forEach(each -> names.add(String.valueOf(each)));
            return List.copyOf(names);
        }

        @Override
        public String id() {
            return real.id();
        }

        @Override
        public String species() {
            return facts.get("species") instanceof String name ? name : real.species();
        }

        @Override
        public long generation() {
            return facts.integer("generation", real.generation());
        }

        @Override
        public int index() {
            return count("index", real.index());
        }

        @Override
        public long age() {
            return facts.integer("age", real.age());
        }

        @Override
        public Vitality vitality() {
            double score = share("vitality", real.vitality().score());
            Object word = facts.get("vitalityLevel");
            for (VitalityLevel each : LEVELS) {
                if (each.word().equals(word)) {
                    return new Vitality(score, each);
                }
            }
            return new Vitality(
                    score,
                    facts.containsKey("vitality")
                            ? level(score)
                            : real.vitality().level());
        }

        /** As the shipped health policy says it. */
        private static VitalityLevel level(double score) {
            if (score < 0.4) {
                return VitalityLevel.POOR;
            } else if (score < 0.7) {
                return VitalityLevel.FAIR;
            }
            return score < 0.9 ? VitalityLevel.GOOD : VitalityLevel.EXCELLENT;
        }

        @Override
        public double energy() {
            return real.energy();
        }

        @Override
        public double energyLeft() {
            return share("energyLeft", real.energyLeft());
        }

        @Override
        public boolean exhausted() {
            return facts.get("exhausted") instanceof Boolean truth ? truth : real.exhausted();
        }

        @Override
        public int queueDepth() {
            return real.queueDepth();
        }

        @Override
        public int waiting() {
            return count("waiting", real.waiting());
        }

        @Override
        public int stopped() {
            return count("stopped", real.stopped());
        }

        @Override
        public int refused() {
            return count("refused", real.refused());
        }

        @Override
        public int stashed() {
            return count("stashed", real.stashed());
        }

        @Override
        public double bufferFill() {
            return share("bufferFill", real.bufferFill());
        }

        @Override
        public List<String> upstream() {
            return names("upstream", real.upstream());
        }

        @Override
        public List<String> neighbours() {
            return names("neighbours", real.neighbours());
        }

        @Override
        public List<String> peers() {
            return names("peers", real.peers());
        }
    }
}
