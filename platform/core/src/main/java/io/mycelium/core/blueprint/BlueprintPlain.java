package io.mycelium.core.blueprint;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint.BodyPlan;
import io.mycelium.core.blueprint.Blueprint.Checkpoints;
import io.mycelium.core.blueprint.Blueprint.Health;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.InputPlan;
import io.mycelium.core.blueprint.Blueprint.Limits;
import io.mycelium.core.blueprint.Blueprint.RelayPlan;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.Blueprint.StepLimits;
import io.mycelium.core.blueprint.Blueprint.Tides;
import io.mycelium.core.blueprint.Blueprint.Wake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint as a plain value, for checkpoints: {@code read(write(blueprint))} equals the blueprint. This is not the
 * form of a blueprint file: every default is written out, and the order of all lists is kept. It is long because each part
 * of a blueprint is written and read here, side by side.
 */
public final class BlueprintPlain {
    /** The version of the form, under the key {@code format}. */
    private static final long FORMAT = 1;

    private BlueprintPlain() {}

    public static PlainMap write(Blueprint blueprint) {
        return map(
                "format", FORMAT,
                "network", blueprint.network(),
                "seed", blueprint.seed(),
                "tides",
                        map(
                                "periodMillis", blueprint.tides().periodMillis(),
                                "burst", blueprint.tides().burst(),
                                "actDeadlineMillis", blueprint.tides().actDeadlineMillis()),
                "workers", blueprint.workers(),
                "checkpoint",
                        map(
                                "everyTides", blueprint.checkpoint().everyTides(),
                                "seconds", blueprint.checkpoint().seconds(),
                                "keep", blueprint.checkpoint().keep()),
                "health",
                        map(
                                "kind", blueprint.health().kind(),
                                "settings", blueprint.health().settings(),
                                "alerts", blueprint.health().alerts()),
                "queue", blueprint.queue(),
                "species", list(blueprint.species(), BlueprintPlain::writeSpecies),
                "hyphae", list(blueprint.hyphae(), BlueprintPlain::writeGroup),
                "relays", list(blueprint.relays(), BlueprintPlain::writeRelay),
                "bodies", list(blueprint.bodies(), BlueprintPlain::writeBody),
                "sockets", list(blueprint.sockets(), BlueprintPlain::writeSocket),
                "inputs", list(blueprint.inputs(), BlueprintPlain::writeInput),
                "limits",
                        map(
                                "hyphae", blueprint.limits().hyphae(),
                                "signals", blueprint.limits().signals(),
                                "dissonances", blueprint.limits().dissonances(),
                                "energy",
                                        blueprint.limits().energy() == 0
                                                ? null
                                                : blueprint.limits().energy(),
                                "frontier",
                                        LifePlain.frontier(blueprint.limits().frontier())),
                "groups", PartitionsPlain.groups(blueprint.partitions()),
                "drills", PartitionsPlain.drills(blueprint.partitions()),
                "trace", blueprint.traced().plain());
    }

    /** Throws {@link NotPlainException}, naming the place, if this is not what {@link #write} gave. */
    public static Blueprint read(PlainMap plain) {
        Fields all = new Fields(plain, "");
        long format = all.integer("format");
        if (format != FORMAT) {
            throw new NotPlainException(
                    "the blueprint is kept in form " + format + "; this version reads form " + FORMAT + " only");
        }
        Fields tides = all.fields("tides");
        Fields checkpoint = all.fields("checkpoint");
        Fields health = all.fields("health");
        Fields limits = all.fields("limits");
        return new Blueprint(
                all.text("network"),
                all.integer("seed"),
                new Tides(
                        tides.integer("periodMillis"), tides.smallInteger("burst"), tides.integer("actDeadlineMillis")),
                all.smallInteger("workers"),
                new Checkpoints(
                        checkpoint.integer("everyTides"),
                        checkpoint.integer("seconds"),
                        checkpoint.smallInteger("keep")),
                new Health(health.text("kind"), health.plainMap("settings"), health.textOrNull("alerts")),
                all.smallInteger("queue"),
                all.list("species", BlueprintPlain::readSpecies),
                all.list("hyphae", BlueprintPlain::readGroup),
                all.list("relays", BlueprintPlain::readRelay),
                all.list("bodies", BlueprintPlain::readBody),
                all.list("sockets", BlueprintPlain::readSocket),
                all.list("inputs", BlueprintPlain::readInput),
                new Limits(
                        limits.smallInteger("hyphae"),
                        limits.integer("signals"),
                        limits.map().get("energy") == null ? 0 : limits.integer("energy"),
                        limits.map().get("dissonances") == null
                                ? Limits.DEFAULT_DISSONANCES
                                : limits.smallInteger("dissonances"),
                        LifePlain.frontier(limits.map().get("frontier"))),
                PartitionsPlain.read(plain.get("groups"), plain.get("drills")),
                Traced.read(plain.get("trace")));
    }

    private static PlainMap writeSpecies(Species species) {
        return map(
                "name", species.name(),
                "pack", species.pack(),
                "state", species.state(),
                "energy", species.energy(),
                "capacity", species.capacity(),
                "full", species.full().way().word(),
                "divert", species.full().divertsTo(),
                "together", species.together(),
                "critical", species.critical(),
                "limits",
                        map(
                                "emissions", species.limits().emissions(),
                                "births", species.limits().births(),
                                "bytes", species.limits().bytes()),
                "wake", writeWake(species.wake()),
                "supervise", LifePlain.supervise(species.life().supervise()),
                "dead-ends", species.life().deadEnds(),
                "decay",
                        species.life().idle() == 0
                                ? null
                                : map("idle", species.life().idle()),
                "replicated", PartitionsPlain.replicated(species.life().replicated()),
                "shed", species.life().shed() == 0 ? null : species.life().shed());
    }

    /** Null for none, as in blueprints that were written before there were any. */
    private static @Nullable PlainMap writeWake(Wake wake) {
        return wake.every() == 0 ? null : map("every", wake.every(), "offset", wake.offset(), "hold", wake.hold());
    }

    private static Wake readWake(Fields species) {
        if (species.map().get("wake") == null) {
            return Wake.NO_WINDOWS;
        }
        Fields wake = species.fields("wake");
        return new Wake(wake.smallInteger("every"), wake.smallInteger("offset"), wake.truth("hold"));
    }

    private static Species readSpecies(Fields from) {
        Fields limits = from.fields("limits");
        return new Species(
                from.text("name"),
                from.textOrNull("pack"),
                from.plainMap("state"),
                from.smallInteger("energy"),
                from.smallInteger("capacity"),
                readFull(from),
                from.truth("together"),
                from.truth("critical"),
                new StepLimits(
                        limits.smallInteger("emissions"), limits.smallInteger("births"), limits.integer("bytes")),
                readWake(from),
                LifePlain.life(from.map()));
    }

    /** Whom it diverts to is not there in blueprints that were written before any did. */
    private static FullPolicy readFull(Fields from) {
        return switch (from.text("full")) {
            case "reject" -> FullPolicy.REJECT;
            case "throttle" -> FullPolicy.THROTTLE;
            case "drop-oldest" -> FullPolicy.DROP_OLDEST;
            case "divert" -> FullPolicy.divertTo(from.text("divert"));
            default ->
                throw new NotPlainException(
                        "'" + from.at("full") + "' of the kept blueprint has an unknown word: " + from.text("full"));
        };
    }

    private static PlainMap writeGroup(HyphaGroup group) {
        return map(
                "name", group.name(),
                "species", group.species(),
                "count", group.count(),
                "state", group.state());
    }

    private static HyphaGroup readGroup(Fields from) {
        return new HyphaGroup(
                from.text("name"), from.text("species"), from.smallInteger("count"), from.plainMap("state"));
    }

    private static PlainMap writeRelay(RelayPlan relay) {
        return map("name", relay.name(), "kind", relay.kind(), "settings", relay.settings());
    }

    private static RelayPlan readRelay(Fields from) {
        return new RelayPlan(from.text("name"), from.text("kind"), from.plainMap("settings"));
    }

    private static PlainMap writeBody(BodyPlan body) {
        return map(
                "name", body.name(),
                "direction", word(body.direction()),
                "kind", body.kind(),
                "settings", body.settings(),
                "log", body.log());
    }

    private static BodyPlan readBody(Fields from) {
        return new BodyPlan(
                from.text("name"),
                from.constant("direction", Direction.class),
                from.text("kind"),
                from.plainMap("settings"),
                from.smallInteger("log"));
    }

    private static PlainMap writeSocket(SocketPlan socket) {
        FullPolicy full = socket.full();
        PlainMap plain = map(
                "from", writeEnd(socket.from()),
                "to", writeEnd(socket.to()),
                "carries", PlainList.of(socket.carries()),
                "capacity", socket.capacity(),
                "full", full == null ? null : full.way().word(),
                "divert", full == null ? null : full.divertsTo());
        PlainMap further = socket.otherwise() == null ? plain : plain.plus("else", socket.otherwise());
        return socket.shape() instanceof Shape.Each ? further : further.plus("shape", writeShape(socket.shape()));
    }

    private static SocketPlan readSocket(Fields from) {
        return new SocketPlan(
                readEnd(from.fields("from")),
                readEnd(from.fields("to")),
                from.texts("carries"),
                from.smallInteger("capacity"),
                from.textOrNull("full") == null ? null : readFull(from),
                from.map().containsKey("shape") ? readShape(from.fields("shape")) : Shape.EACH,
                from.textOrNull("else"));
    }

    private static PlainMap writeShape(Shape shape) {
        if (shape instanceof Shape.Grid grid) {
            return map("word", shape.word(), "columns", grid.columns());
        }
        if (shape instanceof Shape.Random random) {
            return map("word", shape.word(), "degree", random.degree(), "seed", random.seed());
        }
        return map("word", shape.word());
    }

    private static Shape readShape(Fields from) {
        return switch (from.text("word")) {
            case "ring" -> new Shape.Ring();
            case "chain" -> new Shape.Chain();
            case "grid" -> new Shape.Grid(from.smallInteger("columns"));
            case "complete" -> new Shape.Complete();
            case "random" -> new Shape.Random(from.smallInteger("degree"), from.integer("seed"));
            default ->
                throw new NotPlainException(
                        "'" + from.at("word") + "' of the kept blueprint has an unknown word: " + from.text("word"));
        };
    }

    private static PlainMap writeInput(InputPlan input) {
        return map(
                "tide", input.tide(),
                "to", input.to(),
                "frequency", input.frequency(),
                "payload", input.payload(),
                "urgent", input.urgent(),
                "within", input.within() == 0 ? null : input.within());
    }

    private static InputPlan readInput(Fields from) {
        return new InputPlan(
                from.integer("tide"),
                from.text("to"),
                from.text("frequency"),
                from.plainMap("payload"),
                from.truth("urgent"),
                from.map().get("within") == null ? 0 : from.integer("within"));
    }

    private static PlainMap writeEnd(End end) {
        if (end instanceof End.Named named) {
            return PlainMap.of("name", named.name());
        }
        if (end instanceof End.Matching matching) {
            return PlainMap.of("pattern", matching.pattern());
        }
        return PlainMap.of("species", ((End.OfSpecies) end).species());
    }

    private static End readEnd(Fields from) {
        String name = from.textOrNull("name");
        if (name != null) {
            return new End.Named(name);
        }
        String pattern = from.textOrNull("pattern");
        return pattern != null ? new End.Matching(pattern) : new End.OfSpecies(from.text("species"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static PlainMap map(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return PlainMap.of(map);
    }

    private static <T> PlainList list(List<T> values, Function<T, PlainMap> write) {
        return PlainList.of(values.stream().map(write).toList());
    }

    /** The fields of one map of the plain form, and the way to it. */
    private record Fields(PlainMap map, String place) {
        String at(String key) {
            return place.isEmpty() ? key : place + "." + key;
        }

        /** The value under a key, which must be of this type. */
        <T> T value(String key, Class<T> type, String expected) {
            Object value = map.get(key);
            if (!type.isInstance(value)) {
                throw new NotPlainException(
                        "'" + at(key) + "' of the kept blueprint is not " + expected + ": " + value);
            }
            return type.cast(value);
        }

        String text(String key) {
            return value(key, String.class, "text");
        }

        @Nullable
        String textOrNull(String key) {
            return map.get(key) == null ? null : text(key);
        }

        boolean truth(String key) {
            return value(key, Boolean.class, "true or false");
        }

        long integer(String key) {
            return value(key, Long.class, "an integer");
        }

        int smallInteger(String key) {
            long number = integer(key);
            if (number != (int) number) {
                throw new NotPlainException("'" + at(key) + "' of the kept blueprint is too large: " + number);
            }
            return (int) number;
        }

        PlainMap plainMap(String key) {
            return value(key, PlainMap.class, "a map");
        }

        Fields fields(String key) {
            return new Fields(plainMap(key), at(key));
        }

        <E extends Enum<E>> E constant(String key, Class<E> type) {
            String word = text(key);
            for (E constant : type.getEnumConstants()) {
                if (word(constant).equals(word)) {
                    return constant;
                }
            }
            throw new NotPlainException("'" + at(key) + "' of the kept blueprint has an unknown word: " + word);
        }

        List<String> texts(String key) {
            return each(key, String.class, "text", (text, at) -> text);
        }

        <T> List<T> list(String key, Function<Fields, T> read) {
            return each(key, PlainMap.class, "a map", (map, at) -> read.apply(new Fields(map, at)));
        }

        private <V, T> List<T> each(String key, Class<V> type, String expected, BiFunction<V, String, T> read) {
            PlainList list = value(key, PlainList.class, "a list");
            List<T> result = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object value = list.get(i);
                String at = at(key) + "[" + i + "]";
                if (!type.isInstance(value)) {
                    throw new NotPlainException("'" + at + "' of the kept blueprint is not " + expected + ": " + value);
                }
                result.add(read.apply(type.cast(value), at));
            }
            return result;
        }
    }
}
