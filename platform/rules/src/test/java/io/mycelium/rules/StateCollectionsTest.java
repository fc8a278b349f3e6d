package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.types.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and maps of a state: they share what did not change, and nobody can tell. */
class StateCollectionsTest {
    private static final String DECLARED = "declare Item n : long  tags : List<String> end"
            + " declare State names : List<String>  numbers : List<Integer>  items : List<Item>  any : List"
            + " ages : Map<String, Long>  box : Map<String, Item>  deep : Map<String, List<Long>>  all : Map end ";

    /** A state and what it should be, of the collections that Java has. */
    private record Pair(Object state, Map<String, Object> model) {}

    private final StateCodec states = TriedPack.compiled(
                    Map.of("p.drl", DECLARED + "rule \"r\" when Signal() then end"))
            .states();
    private final Class<?> item = type("Item");

    private Class<?> type(String name) {
        Class<?> state = states.initial(PlainMap.EMPTY).getClass();
        try {
            return Class.forName(state.getPackageName() + "." + name, true, state.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T get(Object bean, String field) {
        try {
            return (T) bean.getClass()
                    .getMethod("get" + field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1))
                    .invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object item(long n) {
        try {
            Object made = item.getConstructor().newInstance();
            item.getMethod("setN", long.class).invoke(made, n);
            item.getMethod("setTags", List.class).invoke(made, new ArrayList<>(List.of("new")));
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void setN(Object of, long n) {
        try {
            item.getMethod("setN", long.class).invoke(of, n);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> itemModel(long n) {
        return new TreeMap<>(Map.of("n", n, "tags", new ArrayList<>(List.of("new"))));
    }

    /** A copy of everything, as deep as it goes. */
    private static @Nullable Object deep(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(deep(each)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new TreeMap<>();
            map.forEach((key, each) -> copy.put((String) key, deep(each)));
            return copy;
        }
        return value;
    }

    // ---- pairs that must agree

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldBeAsIfEachCopyWereAWholeOneWhateverIsDoneToIt(long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        Object first = states.initial(PlainMap.EMPTY);
        Map<String, Object> model = new TreeMap<>();
        states.write(first).forEach((key, value) -> model.put(key, deep(value)));
        pairs.add(new Pair(first, model));
        for (int i = 0; i < 500; i++) {
            Pair pair = pairs.get(random.nextInt(pairs.size()));
            if (random.nextInt(8) == 0) {
                @SuppressWarnings("unchecked")
                Map<String, Object> copied = (Map<String, Object>) deep(pair.model);
                Pair copy = new Pair(states.copy(pair.state), copied);
                if (pairs.size() < 6) {
                    pairs.add(copy);
                } else {
                    pairs.set(random.nextInt(pairs.size()), copy);
                }
            } else {
                change(pair, random);
            }
            for (Pair each : pairs) {
                PlainMap written = states.write(each.state);
                assertThat(written).as("seed %d, step %d", seed, i).isEqualTo(PlainMap.of(each.model));
                assertThat(states.hash(each.state))
                        .as("seed %d, step %d", seed, i)
                        .isEqualTo(Plain.hash(written));
                assertThat(states.bytes(each.state, Long.MAX_VALUE))
                        .as("seed %d, step %d", seed, i)
                        .isEqualTo(states.bytes(states.read(written), Long.MAX_VALUE));
            }
        }
    }

    private void change(Pair pair, Random random) {
        long n = random.nextInt(1000);
        String key = "k" + random.nextInt(12);
        switch (random.nextInt(12)) {
            case 0 -> both(pair, "names", random, list -> list.add(random(list, random), key));
            case 1 -> both(pair, "numbers", random, list -> list.add((int) n));
            case 2 ->
                both(
                        pair,
                        "any",
                        random,
                        list -> list.add(n % 3 == 0 ? null : n % 3 == 1 ? new BigDecimal("1.0") : (Object) (short) 7));
            case 3 -> {
                List<Object> items = get(pair.state, "items");
                List<Object> modelled = listOf(pair, "items");
                int at = random(items, random);
                items.add(at, item(n));
                modelled.add(at, itemModel(n));
            }
            case 4 -> {
                List<Object> items = get(pair.state, "items");
                if (!items.isEmpty()) {
                    int at = random.nextInt(items.size());
                    Object one = items.get(at);
                    setN(one, n);
                    StateCollectionsTest.<List<Object>>get(one, "tags").add(key);
                    Map<String, Object> modelled = mapAt(listOf(pair, "items"), at);
                    modelled.put("n", n);
                    StateCollectionsTest.<List<Object>>cast(modelled.get("tags"))
                            .add(key);
                }
            }
            case 5 ->
                both(pair, random.nextBoolean() ? "names" : "items", random, list -> {
                    if (!list.isEmpty()) {
                        list.remove(random.nextInt(list.size()));
                    }
                });
            case 6 -> both(pair, "numbers", random, list -> list.removeIf(each -> (int) each % 3 == 0));
            case 7 -> bothMaps(pair, "ages", map -> map.put(key, n % 7 == 0 ? null : n));
            case 8 -> bothMaps(pair, random.nextBoolean() ? "ages" : "box", map -> map.remove(key));
            case 9 -> {
                StateCollectionsTest.<Map<String, Object>>get(pair.state, "box").put(key, item(n));
                mapOf(pair, "box").put(key, itemModel(n));
                Object held = StateCollectionsTest.<Map<String, Object>>get(pair.state, "box")
                        .get("k3");
                if (held != null) {
                    setN(held, -n);
                    StateCollectionsTest.<Map<String, Object>>cast(
                                    mapOf(pair, "box").get("k3"))
                            .put("n", -n);
                }
            }
            case 10 ->
                bothMaps(pair, "deep", map -> {
                    List<Object> inner = cast(map.computeIfAbsent(key, k -> new ArrayList<>()));
                    inner.add(n);
                    if (inner.size() > 3) {
                        inner.subList(1, 3).clear();
                    }
                });
            default ->
                bothMaps(pair, "all", map -> {
                    if (n % 11 == 0) {
                        map.clear();
                    } else if (n % 5 == 0) {
                        Iterator<Map.Entry<String, Object>> entries =
                                map.entrySet().iterator();
                        while (entries.hasNext()) {
                            Map.Entry<String, Object> entry = entries.next();
                            if (entry.getKey().compareTo(key) < 0) {
                                entries.remove();
                            } else if (entry.getValue() instanceof Long) {
                                entry.setValue("was a number");
                            }
                        }
                    } else {
                        map.put(
                                key,
                                n % 2 == 0 ? (Object) n : new TreeMap<>(Map.of("in", new ArrayList<>(List.of(n)))));
                        if (map.get("k1") instanceof Map<?, ?> inner && inner.get("in") instanceof List<?> list) {
                            StateCollectionsTest.<List<Object>>cast(list).add("more");
                        }
                    }
                });
        }
    }

    private static int random(List<?> list, Random random) {
        return random.nextInt(list.size() + 1);
    }

    private interface ListChange {
        void to(List<Object> list);
    }

    private interface MapChange {
        void to(Map<String, Object> map);
    }

    /** The same change with the same chances. */
    private static void both(Pair pair, String field, Random random, ListChange change) {
        long seed = random.nextLong();
        random.setSeed(seed);
        change.to(get(pair.state, field));
        random.setSeed(seed);
        change.to(listOf(pair, field));
    }

    private static void bothMaps(Pair pair, String field, MapChange change) {
        change.to(get(pair.state, field));
        change.to(mapOf(pair, field));
    }

    private static List<Object> listOf(Pair pair, String field) {
        return cast(pair.model.get(field));
    }

    private static Map<String, Object> mapOf(Pair pair, String field) {
        return cast(pair.model.get(field));
    }

    private static Map<String, Object> mapAt(List<Object> list, int index) {
        return cast(list.get(index));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(@Nullable Object value) {
        return (T) value;
    }

    // ---- what it costs

    @Test
    void shouldCopyOnlyTheEntriesThatARuleTouchesHoweverManyThereAre() {
        assertThat(madeByThreeActs(1_000)).isEqualTo(madeByThreeActs(2_000)).isLessThan(20);
    }

    private static long madeByThreeActs(int entries) {
        String drl =
                "import " + Counted.class.getName() + "; declare State box : Map<String, Counted>  list : List<Counted>"
                        + " end declare Touch key : String  at : int end\n"
                        + "rule \"touch\" when $t : Touch() $s : State() then modify($s) {\n"
                        + "  getBox().get($t.getKey()).setValue(1), getList().get($t.getAt()).setValue(2) } end";
        Map<String, Object> box = new TreeMap<>();
        for (int i = 0; i < entries; i++) {
            box.put("k" + i, Map.of("value", i));
        }
        try (TriedPack pack = TriedPack.of(drl)) {
            pack.state(Map.of("box", box, "list", List.copyOf(box.values())));
            long before = Counted.MADE.get();
            for (int i = 0; i < 3; i++) {
                pack.act(HandMadeSignal.of("touch", Map.of("key", "k" + i, "at", i)));
                assertThat(pack.results).allSatisfy(r -> assertThat(r).isInstanceOf(StepResult.Done.class));
            }
            long made = Counted.MADE.get() - before;
            PlainMap written = pack.behaviour.states().write(pack.state);
            assertThat(StateCollectionsTest.<Map<String, Object>>cast(written.get("box"))
                            .get("k2"))
                    .isEqualTo(Map.of("value", 1L));
            assertThat(StateCollectionsTest.<List<Object>>cast(written.get("list"))
                            .get(2))
                    .isEqualTo(Map.of("value", 2L));
            return made;
        }
    }

    @Test
    void shouldTakeAListOverOnceWhenARuleHasMadeIt() {
        String drl = "import java.util.*; declare State names : List<String>  any : List  boxes : List<Counted> end\n"
                + "import " + Counted.class.getName() + "; declare Fill end declare Read end\n"
                + "function List nested() { return new ArrayList(List.of(1, new ArrayList(List.of(\"x\")), 2L)); }\n"
                + "rule \"fill\" when Fill() $s : State() then modify($s) {"
                + " setNames(new ArrayList(List.of(\"a\", \"b\"))), setAny(nested()),"
                + " setBoxes(new ArrayList(List.of(new Counted(), new Counted()))) } end\n"
                + "rule \"read\" no-loop when Read() $s : State( names contains \"b\" ) then"
                + " modify($s) { getNames().add(\"c\"), getBoxes().get(1).setValue(7) } end";
        try (TriedPack pack = TriedPack.of(drl)) {
            Class<?> own = StateCollectionsTest.<Object>get(
                            pack.behaviour.states().initial(PlainMap.EMPTY), "names")
                    .getClass();
            pack.act(HandMadeSignal.of("fill", Map.of()));
            assertThat(StateCollectionsTest.<Object>get(pack.state, "names")).isInstanceOf(own);
            assertThat(StateCollectionsTest.<Object>get(pack.state, "any")).isInstanceOf(own);
            pack.act(HandMadeSignal.of("fill", Map.of()), HandMadeSignal.of("read", Map.of()));
            assertThat(pack.results).allSatisfy(r -> assertThat(r).isInstanceOf(StepResult.Done.class));
            assertThat(pack.behaviour.states().write(pack.state))
                    .isEqualTo(PlainMap.of(Map.of(
                            "names", List.of("a", "b", "c"),
                            "any", List.of(1L, List.of("x"), 2L),
                            "boxes", List.of(Map.of("value", 0L), Map.of("value", 7L)))));
        }
    }

    // ---- as Java's own

    @Test
    void shouldRefuseKeysThatAreNoTextAsTheyCome() {
        Map<Object, Object> ages = get(states.initial(PlainMap.EMPTY), "ages");
        assertThatThrownBy(() -> ages.put(1, 1L))
                .isInstanceOf(NotPlainException.class)
                .hasMessageContaining("the key 1");
        assertThat(ages).isEmpty();
    }

    @Test
    void shouldBeSortedAndComparedAsAnyList() {
        Object state = states.initial(PlainMap.of("names", List.of("c", "a", "b")));
        List<String> names = get(state, "names");
        Collections.sort(names);
        assertThat(names).isEqualTo(List.of("a", "b", "c")).hasSameHashCodeAs(List.of("a", "b", "c"));
        assertThat(names.retainAll(List.of("a", "c", "x"))).isTrue();
        assertThat(names).containsExactly("a", "c").hasToString("[a, c]");
        assertThatThrownBy(() -> names.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> names.add(4, "x")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> names.forEach(each -> names.add("more")))
                .isInstanceOf(java.util.ConcurrentModificationException.class);
        Map<String, Object> ages = get(state, "ages");
        ages.put("b", 2L);
        ages.put("a", 1L);
        assertThat(ages).isEqualTo(Map.of("a", 1L, "b", 2L)).hasSameHashCodeAs(Map.of("a", 1L, "b", 2L));
        assertThat(ages).hasToString("{a=1, b=2}");
    }

    @Test
    void shouldTakeOverAListOfAnotherField() throws ReflectiveOperationException {
        Object state = states.initial(PlainMap.of("numbers", List.of(1, 2)));
        state.getClass()
                .getMethod("setAny", List.class)
                .invoke(state, StateCollectionsTest.<List<Object>>get(state, "numbers"));
        Object copy = states.copy(state);
        StateCollectionsTest.<List<Object>>get(copy, "any").add("three");
        assertThat(states.write(copy).get("any")).isEqualTo(List.of(1L, 2L, "three"));
        assertThat(states.write(copy).get("numbers")).isEqualTo(List.of(1L, 2L));
        assertThat(states.write(state).get("any")).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void shouldNameTheValueThatIsNotPlainWhereverItWasPut() {
        String drl = "declare State all : Map  deep : List end\n"
                + "rule \"put\" when Signal( frequency == \"put\" ) $s : State() then"
                + " java.util.List inner = new java.util.ArrayList(); $s.getAll().put(\"ok\", inner); inner.add(Double.NaN); end\n"
                + "rule \"nest\" when Signal( frequency == \"nest\" ) $s : State() then"
                + " java.util.List outer = new java.util.ArrayList(); outer.add($s.getDeep()); $s.setDeep(outer); end";
        try (TriedPack pack = TriedPack.of(drl)) {
            pack.act(HandMadeSignal.of("put", Map.of()));
            assertThat(pack.results)
                    .last()
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message()).contains("'all'", "NaN"));
            for (int i = 0; i < Plain.MAX_DEPTH - 2; i++) {
                pack.act(HandMadeSignal.of("nest", Map.of()));
                assertThat(pack.results).last().isInstanceOf(StepResult.Done.class);
            }
            pack.act(HandMadeSignal.of("nest", Map.of()));
            assertThat(pack.results)
                    .last()
                    .isInstanceOfSatisfying(
                            StepResult.Failed.class,
                            failed -> assertThat(failed.message()).contains("64 levels deep"));
        }
    }
}
