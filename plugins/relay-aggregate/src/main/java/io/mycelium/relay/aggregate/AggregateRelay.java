package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Gathers arrivals into groups, by the signal at the beginning of their chain or by a field of their payload, and makes
 * one signal of each group that is complete. The core keeps them meanwhile; the memory says what belongs together. With
 * setting {@code holds} no more than so many are kept, and who would be one more waits before the relay, unless its group is
 * complete with it.
 */
@Component(service = Relay.class)
public final class AggregateRelay implements Relay {
    /** The payload of what is made and its list of members stand around the payload of a member. */
    private static final int LEVELS_AROUND_A_MEMBER = 2;

    private static final long NO_ROOM = Long.MIN_VALUE;

    private static final PlainMap.Shape EMISSION = PlainMap.Shape.of("by", "count", "members");

    @Override
    public String kind() {
        return "aggregate";
    }

    @Override
    public void check(PlainMap settings) {
        Plan.check(settings);
    }

    @Override
    public PlainMap namedRelays(PlainMap settings) {
        for (String setting : List.of("all", "of")) {
            if (settings.get("complete") instanceof PlainMap complete && complete.containsKey(setting)) {
                return PlainMap.of("complete." + setting, complete.get(setting));
            }
        }
        return PlainMap.EMPTY;
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public Routing route(RelayCall call) {
        Plan plan = Plan.of(call.settings());
        Groups groups = Groups.of(call.id(), call.memory());
        List<RelayEffect> effects = new ArrayList<>(call.arrivals() + 1);
        long room = plan.holds() - (plan.holds() == Plan.ANY ? 0 : kept(call));
        for (Group late : groups.takeDue(call.sensedIn())) {
            room += call.kept(late.under());
            letGo(call, late, plan, effects);
        }
        for (int i = 0; i < call.arrivals(); i++) {
            room = route(call, i, plan, groups, room, effects);
            if (room == NO_ROOM) {
                effects.add(new RelayEffect.Wait(i));
                break;
            }
        }
        return new Routing(groups.memory(), effects, groups.due());
    }

    private static long kept(RelayCall call) {
        long kept = 0;
        for (String under : call.keptUnder()) {
            kept += call.kept(under);
        }
        return kept;
    }

    /** The time of a group is over. */
    private static void letGo(RelayCall call, Group late, Plan plan, List<RelayEffect> effects) {
        if (late.completed()) {
            return;
        }
        if (plan.emitsLate()) {
            effects.add(made(call, -1, late, plan, late.under()));
            effects.add(new RelayEffect.ReleaseKept(-1, late.under()));
        } else {
            effects.add(new RelayEffect.RefuseKept(
                    -1,
                    late.under(),
                    "its group was not complete in time: " + late.members() + " of " + late.needed() + " had come"));
        }
    }

    private static RelayEffect made(RelayCall call, int arrival, Group group, Plan plan, @Nullable String because) {
        List<PlainMap> members = group.payloads(call);
        String frequency = plan.emit() == null ? group.frequency() : plan.emit();
        PlainMap payload = EMISSION.with(group.by(), (long) members.size(), members);
        return new RelayEffect.Make(arrival, frequency, payload, false, Signal.NO_DEADLINE, because);
    }

    /** Returns for how many more there is room then, or {@link #NO_ROOM}: then nothing was done. */
    private static long route(RelayCall call, int i, Plan plan, Groups groups, long room, List<RelayEffect> effects) {
        Signal arrival = call.arrival(i);
        int depth = Plain.depth(arrival.payload());
        if (depth > Plain.MAX_DEPTH - LEVELS_AROUND_A_MEMBER) {
            effects.add(new RelayEffect.Refuse(
                    i,
                    "its payload nests " + depth + " levels deep, and among the members of a group only "
                            + (Plain.MAX_DEPTH - LEVELS_AROUND_A_MEMBER) + " have room"));
            return room;
        }
        Object by = plan.by(arrival);
        if (by == null) {
            effects.add(new RelayEffect.Refuse(i, "field '" + plan.by() + "', to group by, is missing"));
            return room;
        }
        Group there = groups.find(by);
        Group group = there == null ? plan.begin(call, by, arrival) : there;
        if (group == null) {
            effects.add(new RelayEffect.Refuse(i, "no socket leads out of '" + plan.of() + "', to wait for"));
            return room;
        }
        if (room <= 0 && !group.completed() && group.members() + 1 < group.needed()) {
            return NO_ROOM;
        }
        if (there == null) {
            groups.add(group);
        }
        long left = room;
        if (!group.join(arrival)) {
            effects.add(new RelayEffect.Refuse(i, "duplicate: " + arrival.id() + " has joined its group already"));
        } else if (group.completed()) {
            effects.add(new RelayEffect.Absorb(i));
        } else {
            effects.add(new RelayEffect.Keep(i, group.under()));
            left--;
            if (group.enough()) {
                effects.add(made(call, i, group, plan, null));
                effects.add(new RelayEffect.ReleaseKept(i, group.under()));
                group.complete();
                left += group.members();
            }
        }
        if (group.over()) {
            groups.remove(group);
        }
        return left;
    }
}
