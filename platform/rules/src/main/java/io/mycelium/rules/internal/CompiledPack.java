package io.mycelium.rules.internal;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.fact.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/** A pack that is ready: what its evaluators share. Thread-safe; nothing of it changes that can be seen. */
public final class CompiledPack {
    /**
     * A typed signal.
     *
     * @param bean null if the type can't be data
     * @param reason why it can't
     * @param strict whether a payload must have its fields and no others
     */
    record SignalType(
            String frequency,
            String name,
            @Nullable BeanType bean,
            @Nullable String reason,
            boolean strict) {}

    private final PackId id;
    private final ParsedPack parsed;
    private final PackModel model;
    private final RuleBases bases;
    private final StateCodec states;
    private final @Nullable BeanType state;
    private final Map<String, SignalType> typesByFrequency;
    private final Map<Class<?>, SignalType> typesByClass;
    private final StrayFields strays;
    private final InternalKnowledgeBase first;
    private final ValuePack values;
    private @Nullable ValuePack together;

    CompiledPack(
            PackId id,
            ParsedPack parsed,
            PackModel model,
            InternalKnowledgeBase base,
            @Nullable BeanType state,
            Map<String, SignalType> typesByFrequency,
            Map<Class<?>, SignalType> typesByClass) {
        this.id = id;
        this.parsed = parsed;
        this.model = model;
        this.bases = new RuleBases(base);
        this.state = state;
        this.states = state == null ? new NoStates(id.name()) : new BeanStates(id.name(), state);
        this.typesByFrequency = Map.copyOf(typesByFrequency);
        this.typesByClass = Map.copyOf(typesByClass);
        this.strays = new StrayFields(id.name());
        this.first = base;
        this.values = values(base, false);
    }

    private ValuePack values(InternalKnowledgeBase base, boolean together) {
        Map<String, Class<?>> frequencies = new TreeMap<>();
        typesByClass.forEach((type, signal) -> frequencies.put(signal.frequency(), type));
        return new ValuePack(
                base, model, state == null ? null : state.type(), frequencies, parsed.namespace(), together);
    }

    public PackId id() {
        return id;
    }

    public StateCodec states() {
        return states;
    }

    public List<String> sensed() {
        return model.sensed();
    }

    public List<String> emitted() {
        return model.emitted();
    }

    public List<String> rules() {
        return model.rules();
    }

    /** What each rule says, with its attributes, those of its file among them; by its name. */
    public Map<String, String> ruleTexts() {
        Map<String, String> texts = new HashMap<>();
        for (AuthoredRule rule : parsed.rules()) {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(rule.descr().getAttributes())
                    .forEach((name, attribute) -> text.append(name)
                            .append(' ')
                            .append(attribute.getValue())
                            .append('\n'));
            texts.put(rule.name(), text + rule.says());
        }
        return texts;
    }

    public boolean heedsAny() {
        return model.heedsAny();
    }

    public boolean opens() {
        return model.opens();
    }

    public boolean recovers() {
        return model.recovers();
    }

    /** How often payloads lacked a field of their type, or had one that it has not: {@code visitor.nmae unknown}. */
    public Map<String, Long> strayFields() {
        return strays.counts();
    }

    public Evaluator evaluator() {
        return values.isAllInSession() ? new SessionEvaluator(this) : new PackEvaluator(this, values);
    }

    /** An evaluator that takes each step to a session: what values must agree with. */
    public Evaluator sessionEvaluator() {
        return new SessionEvaluator(this);
    }

    /** How its rules are evaluated, in words; see {@link Coverage}. */
    public String evaluation() {
        return new Coverage(values, parsed, model.opens()).words();
    }

    /** Where a rule stands, in words: {@code rule "halve" (worker.drl:12)}; empty for none. */
    public String placeOf(String rule) {
        return new FailureReport(this).placeOf(rule);
    }

    /** As the other, where signals are sensed together. */
    public String evaluationTogether() {
        return new Coverage(together(), parsed, model.opens()).words();
    }

    /** Whether the steps of a frequency's signals take place on values; with null the opening. */
    public boolean isOnValues(@Nullable String frequency) {
        return (frequency == null ? values.opening() : values.of(frequency)).isOnValues();
    }

    /** Whether steps of signals that are sensed together take place on values. */
    public boolean isOnValuesTogether() {
        return together().untyped().isOnValues();
    }

    ValuePack values() {
        return values;
    }

    /** The rules made ready for signals that are sensed together: as the first asks, since few packs are. */
    synchronized ValuePack together() {
        ValuePack made = together;
        if (made == null) {
            made = values(first, true);
            together = made;
        }
        return made;
    }

    /** Makes rule bases ahead, if its evaluators need them. */
    public void prepare(int evaluators) {
        if (values.needsDrools()) {
            bases.prepare(evaluators);
        }
    }

    ParsedPack parsed() {
        return parsed;
    }

    PackModel model() {
        return model;
    }

    /** Where an evaluator gets its rule base, and gives it back. */
    RuleBases bases() {
        return bases;
    }

    /** The type of the state; null for a stateless pack. */
    @Nullable
    BeanType state() {
        return state;
    }

    /** The type of the signals on a frequency; null where the pack has none. */
    @Nullable
    SignalType typeOn(String frequency) {
        return typesByFrequency.get(frequency);
    }

    /** The fields of the signals on a frequency; null where the pack has no type for them, or none that can be data. */
    public @Nullable List<String> signalFields(String frequency) {
        SignalType type = typesByFrequency.get(frequency);
        return type == null || type.bean() == null ? null : type.bean().fieldNames();
    }

    /** Why a payload does not fit the type of the signals on a frequency; null if it does, or there is no such type. */
    public @Nullable String misfit(String frequency, PlainMap payload) {
        SignalType type = typesByFrequency.get(frequency);
        if (type == null || type.bean() == null) {
            return null;
        }
        try {
            var unused = type.bean().read(payload);
            return null;
        } catch (MisfitException e) {
            return e.getMessage();
        }
    }

    /** The rules for whose sake steps take place in a session, and why; in the order in which they fire. */
    public Map<String, String> inSession() {
        return new Coverage(values, parsed, model.opens()).inSession();
    }

    /** The files of this pack without one of its rules; what stands behind it in its file stays in the lines where it was. */
    public SortedMap<String, String> without(String rule, SortedMap<String, String> files) {
        SortedMap<String, String> left = new TreeMap<>(files);
        AuthoredRule authored = parsed.rule(rule);
        if (authored != null) {
            left.computeIfPresent(authored.file().name(), (name, text) -> authored.leftOut());
        }
        return left;
    }

    /**
     * A signal as an object of the type that its frequency has in this pack; null where it has none. Throws
     * {@link UnfitException} if the payload doesn't fit.
     */
    @Nullable
    Object typed(io.mycelium.api.signal.Signal signal) {
        SignalType type = typesByFrequency.get(signal.frequency());
        if (type == null) {
            return null;
        }
        BeanType bean = type.bean();
        if (bean == null) {
            throw unfit(type, type.reason());
        }
        String stray = strays.note(type, bean, signal.payload());
        if (stray != null) {
            throw unfit(type, "the payload " + stray);
        }
        try {
            return bean.read(signal.payload());
        } catch (MisfitException e) {
            throw unfit(type, e.getMessage());
        }
    }

    private UnfitException unfit(SignalType type, @Nullable String reason) {
        return new UnfitException("signal \"" + type.frequency() + "\" does not fit type " + type.name() + " of pack '"
                + id.name() + "': " + reason);
    }

    /** The frequency whose signals are of a type; null if none are. */
    @Nullable
    String frequency(Class<?> type) {
        SignalType signal = typesByClass.get(type);
        return signal == null ? null : signal.frequency();
    }

    /** The fields of a signal, a state or another fact of a type of the pack; null for all others. */
    @Nullable
    PlainMap fields(Object fact) {
        SignalType signal = typesByClass.get(fact.getClass());
        BeanType type = signal != null ? signal.bean() : state;
        try {
            return type != null && type.type() == fact.getClass() ? type.write(fact) : null;
        } catch (NotPlainException e) {
            return null;
        }
    }

    /** What a rule gave as a payload, as a plain value. Throws {@link NotPlainException}. */
    PlainMap payload(@Nullable Object given) {
        if (given == null) {
            return PlainMap.EMPTY;
        }
        if (given instanceof PlainMap plain) {
            return plain;
        }
        SignalType type = typesByClass.get(given.getClass());
        if (type != null) {
            return type(type).write(given);
        }
        if (state != null && state.type() == given.getClass()) {
            return state.write(given);
        }
        if (given instanceof Map<?, ?> map) {
            return PlainMap.of(map);
        }
        if (given instanceof Signal signal) {
            return signal.getPayload();
        }
        throw new NotPlainException("a " + given.getClass().getSimpleName()
                + " is no payload; give an object of a declared type, or a map such as Map.of(\"value\", ...)");
    }

    private static BeanType type(SignalType type) {
        if (type.bean() == null) {
            throw new NotPlainException(type.name() + " is no payload: " + type.reason());
        }
        return type.bean();
    }

    /** The frequency of an object of one of the pack's types. */
    String frequencyOf(Object typed) {
        SignalType type = typesByClass.get(typed.getClass());
        if (type == null) {
            throw new NotPlainException("a " + typed.getClass().getSimpleName()
                    + " belongs to no frequency; give an object of a declared type, or name the frequency first");
        }
        return type.frequency();
    }
}
