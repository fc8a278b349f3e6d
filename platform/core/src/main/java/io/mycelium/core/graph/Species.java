package io.mycelium.core.graph;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Notices;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.crew.PluginCaller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A species as a running network has it: its plan, and the behaviour in force for it. Changes at boundaries only. */
public final class Species {
    private static final int MOST_UNHEEDED = 1000;
    /** After so many ACTs that did not come back no other is begun: each may have cost a processor, until the server ends. */
    public static final int MOST_ABANDONED = 8;

    private static final String OTHERS = "(others)";

    public final int index;
    public final Blueprint.Species plan;
    /** As its plan says: asked of each hypha in each tide. */
    public final int energy;
    /** The pack in force; {@link Unheeding} where the species has none, or its pack is gone. */
    public Behaviour behaviour;
    /** Whether its behaviour {@link Behaviour#opens opens}: asked once, as it is foreign code. */
    public boolean opens;
    /** What else its behaviour wants. */
    Wants wants;
    /** Its pack is gone: its hyphae sense nothing until it returns, and their states are plain maps meanwhile. */
    public boolean packGone;
    /** Whether signals, but for urgent ones, wait in the sockets of its hyphae for a window. */
    final boolean holds;
    /** Whether those who do nothing die. */
    public final boolean decays;
    /** Whether it is shed for now: its hyphae are not awake, and take nothing. Changes at the end of a tide. */
    public boolean shed;
    /** Whether anything is done about those who fail. */
    public final boolean supervised;

    /** What its copies become one by; null if it has none, or the policy is not there. */
    @Nullable
    public MergePolicy merges;

    /** Whether something may wait for a window. Written by any worker in its phase, and true in whichever order they do. */
    private volatile boolean awaitsWindow;

    /** How many of its ACTs did not come back, since it has the pack in force. */
    public int abandoned;

    /**
     * The tide in which the last but one that may be did not come back: who is yet to ACT in it is not asked. Written by
     * the ACT deadline, and read without a fence: who comes by a moment too late is asked.
     */
    private long withheldIn;
    /** The tide from which on it has the pack in force; 0 for one that it began with. */
    public long since;
    /** The sockets of the blueprint that each of its hyphae begins with. */
    final List<Blueprint.SocketPlan> out = new ArrayList<>();

    final List<Blueprint.SocketPlan> in = new ArrayList<>();

    /** How many there are in each of the blueprint's groups of it, by what stands before their numbers. */
    private final Map<String, Integer> groups = new HashMap<>();

    /** The text before the number of the newest of its hyphae: most of them have it in common. */
    private String newest = "";

    /** What its newborn without a name are called by, with a number; and the last one that was given. */
    final String numbered;

    public int lastNumber = 1;

    /** How many of it live. */
    private int living;

    /** Its hyphae, once somebody asks for them all. */
    @Nullable
    Roll<Hypha> members;

    /** The first hypha whose state could not be read since that was last told, and why. */
    private @Nullable Hypha unreadable;

    /** All whose state could not be read since then. */
    private List<Hypha> unreadables = new ArrayList<>();

    private String unreadableWhy = "";
    private String toldWhy = "";

    /** Signals that no rule heeded, by frequency. */
    public final Map<String, Long> unheeded = new TreeMap<>();

    Species(int index, Blueprint.Species plan, Behaviour behaviour) {
        this.index = index;
        this.plan = plan;
        this.energy = plan.energy();
        this.numbered = plan.name() + "#";
        this.behaviour = behaviour;
        this.wants = Wants.of(behaviour);
        this.opens = wants.opens;
        this.holds = plan.wake().hold();
        this.decays = plan.life().idle() > 0;
        this.supervised = plan.life().supervise().any();
    }

    /**
     * What a behaviour wants: an opening step, a step after a recovery, to be told of signals that were refused, and of questions
     * that nobody answered. Asked once, as it is foreign code.
     */
    public record Wants(boolean opens, boolean recovers, boolean refused, boolean unanswered) {
        public static Wants of(Behaviour behaviour) {
            List<String> sensed = behaviour.sensed();
            return new Wants(
                    behaviour.opens(),
                    behaviour.recovers(),
                    sensed.contains(Notices.REFUSED),
                    sensed.contains(Notices.UNANSWERED));
        }
    }

    /** The line of the blueprint that opens a socket to each newborn from one that is named there; null if none does. */
    public Blueprint.@Nullable SocketPlan opensFrom(Node from) {
        for (Blueprint.SocketPlan line : in) {
            if (line.from() instanceof End.Named named && named.name().equals(from.name())) {
                return line;
            }
        }
        return null;
    }

    /** Another behaviour is in force from now on. */
    public void take(Behaviour other, Wants itsWants) {
        behaviour = other;
        wants = itsWants;
        opens = itsWants.opens;
    }

    /** Whether each of its hyphae has a copy in each group. */
    public boolean isReplicated() {
        return plan.life().replicated() != null;
    }

    /** The rule pack that says what its copies become; null if none does. */
    @Nullable
    public Behaviour mergingPack;

    /** The kind of the policy by which its copies become one. */
    public String mergedBy() {
        Replicated replicated = plan.life().replicated();
        return replicated == null ? "" : replicated.merge();
    }

    /** Whether what its hyphae sense in this tide is urgent or nothing. */
    public boolean isClosedIn(long tide) {
        return holds && !plan.wake().opensIn(tide);
    }

    /** One of its hyphae has something that waits for a window. */
    public void awaitWindow() {
        if (holds && !awaitsWindow) {
            awaitsWindow = true;
        }
    }

    /** Its window opens: nothing waits for it any more. */
    public void windowOpens() {
        awaitsWindow = false;
    }

    /** The next tide in which something that waits for a window is sensed; {@link Hypha#NEVER} if nothing waits. */
    public long nextAwaited(long tide) {
        return awaitsWindow && !shed ? plan.wake().next(tide) : Hypha.NEVER;
    }

    /** Whether nothing is sensed by its hyphae until there is another pack. */
    public boolean isHeld() {
        return packGone || abandoned >= MOST_ABANDONED;
    }

    public boolean isWithheldIn(long tide) {
        return withheldIn == tide && !isHeld();
    }

    /** By the ACT deadline, when ACTs did not come back in this tide too: so many in all. */
    public void abandoned(int inAll, long tide) {
        if (inAll >= MOST_ABANDONED) {
            withheldIn = tide;
        }
    }

    void born() {
        living++;
    }

    void died() {
        living--;
    }

    /** One of the blueprint's groups: its members are called by the name, {@code _} and a number, to the last of so many. */
    void group(String name, int count) {
        groups.put(name + "_", count);
    }

    /** The number of a hypha in its group of the blueprint, from 1; 0 if it is in none. By any worker. */
    public int indexOf(Hypha hypha) {
        if (isReplicated()) {
            String name = Groups.plainName(hypha);
            int number = Named.numberOf(name);
            return number > 0 && number <= groups.getOrDefault(name.substring(0, Named.digitsOf(name)), 0) ? number : 0;
        }
        return hypha.number() > 0 && hypha.number() <= groups.getOrDefault(hypha.base(), 0) ? hypha.number() : 0;
    }

    /** How many hyphae of it live. */
    public int living() {
        return living;
    }

    /** Whoever is outside may make names up: those beyond so many are counted together. */
    public void countUnheeded(String frequency) {
        boolean counted = unheeded.size() < MOST_UNHEEDED || unheeded.containsKey(frequency);
        unheeded.merge(counted ? frequency : OTHERS, 1L, Long::sum);
    }

    /** Whether a number was given to a newborn, so that it will not be given again, whoever remembers it. */
    boolean wasGiven(int number) {
        return number > 1 && number <= lastNumber;
    }

    /** The same for the whole of a hypha's name. */
    boolean wasGiven(Hypha hypha) {
        return hypha.isCalledBy(numbered) && wasGiven(hypha.number());
    }

    /** The state type threw. By any thread. */
    public synchronized void unreadable(Hypha h, Throwable e) {
        unreadables.add(h);
        if (unreadable == null || h.id < unreadable.id) {
            unreadable = h;
            unreadableWhy = PluginCaller.reason(e);
        }
    }

    /** Tells whose state could not be read and why, once for each cause, and gives them all. The tide's thread. */
    public synchronized List<Hypha> tellUnreadable(State state) {
        Hypha h = unreadable;
        if (h == null) {
            return List.of();
        }
        List<Hypha> all = unreadables;
        unreadables = new ArrayList<>();
        unreadable = null;
        if (!unreadableWhy.equals(toldWhy)) {
            toldWhy = unreadableWhy;
            String what = UnreadableStateException.text(h, unreadableWhy);
            state.dissonance(Dissonance.Kind.PLUGIN_FAULT, h.name(), what);
        }
        return all;
    }

    /** The text before the number in a hypha's name, as one object for as many as possible. The tide's thread only. */
    String base(String name) {
        int digits = Named.digitsOf(name);
        if (newest.length() != digits || !name.startsWith(newest)) {
            newest = name.substring(0, digits);
        }
        return newest;
    }

    /** The same for the text alone. */
    public String shared(String base) {
        if (!newest.equals(base)) {
            newest = base;
        }
        return newest;
    }
}
