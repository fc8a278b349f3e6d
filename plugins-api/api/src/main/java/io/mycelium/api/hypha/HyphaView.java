package io.mycelium.api.hypha;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A hypha as it stood at SENSE of this tide. Only its energy changes during the ACT. Read in PROCESS, until the ACT that was
 * given it ends, and only on that worker's thread. Nothing here is ever null and no method waits; one that looks into the
 * network throws once the ACT was given up (the ACT deadline).
 */
@ProviderType
public interface HyphaView {
    /** Returns its name, such as {@code worker_1}: the same for its whole life, and never given again. */
    String id();

    /** Returns the name of its species in the blueprint. */
    String species();

    /** Returns how often it was begun: 0 at birth, one more at each restart or replacement. */
    long generation();

    /** Returns its number in its group of the blueprint, from 1: 3 for {@code worker_3} of three; 0 for one that is in none. */
    int index();

    /** Returns the tides since its birth: 1 in its first ACT, if that comes at once. */
    long age();

    /**
     * Returns what the health policy said of it when it was last asked: at its birth, and in each REST in which it was awake.
     * Unknown while the policy fails.
     */
    Vitality vitality();

    /**
     * Returns the share of its energy for this tide that is left at the moment, 0 to 1: all of it in the opening step and in the
     * first step with a signal, in each further one what those before it left.
     */
    double energy();

    /** Returns the share that was left at the end of the last tide in which it was awake, 0 to 1 in steps of 1/64; 1 at birth. */
    double energyLeft();

    /**
     * Returns whether, in the last tide in which it was awake, it wanted more energy than the budget of its network granted it;
     * false where there is no budget.
     */
    boolean exhausted();

    /** Returns how many signals it acts upon in this tide: at most as many as its energy. */
    int queueDepth();

    /** Returns how many signals waited for it at SENSE in all, in its sockets and its inbox, those it acts upon included. */
    int waiting();

    /**
     * Returns for how many tides in a row it has been stopped, because a throttling socket did not take what it emitted: up to this
     * tide in an urgent step of one that still is; in its first ACT afterwards, for how many it was; else 0.
     */
    int stopped();

    /** Returns how many of its signals were refused, by full sockets or dead ends, since its last ACT. */
    int refused();

    /** Returns how many signals it has put aside ({@code stash}) in earlier ACTs. */
    int stashed();

    /** Returns the fill of its fullest incoming socket at SENSE: 0 is empty, 1 full. */
    double bufferFill();

    /**
     * Returns the names at the far ends of its incoming sockets, hyphae, relays and bodies, in the order of the sockets: one
     * that is joined twice stands there twice, one that has only sent it something by name does not. A list of the caller's
     * own.
     */
    List<String> upstream();

    /** Returns the names at the far ends of its outgoing sockets, those that were opened by sending by name too. */
    List<String> neighbours();

    /**
     * Returns the names of the hyphae at the far ends of its sockets, outgoing ones first, each once, in the order of the sockets.
     * A list of the caller's own.
     */
    List<String> peers();
}
