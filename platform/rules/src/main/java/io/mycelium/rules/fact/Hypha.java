package io.mycelium.rules.fact;

import io.mycelium.api.hypha.HyphaView;
import java.util.List;

/**
 * The hypha itself as a fact, as it stood at SENSE: {@code Hypha( bufferFill > 0.8 )}. Does not change during the ACT,
 * and means nothing after it.
 */
public final class Hypha {
    private final HyphaView view;

    public Hypha(HyphaView view) {
        this.view = view;
    }

    /** Its name, such as {@code worker_1}. */
    public String getId() {
        return view.id();
    }

    public String getSpecies() {
        return view.species();
    }

    /** How often it was begun: 0 at birth, one more at each restart. */
    public long getGeneration() {
        return view.generation();
    }

    /** Its number in its group of the blueprint, from 1; 0 for one that is in none. */
    public int getIndex() {
        return view.index();
    }

    /** Tides since its birth. */
    public long getAge() {
        return view.age();
    }

    /** Its health, from 0 to 1. */
    public double getVitality() {
        return view.vitality().score();
    }

    /** Its health in a word: {@code excellent}, {@code good}, {@code fair}, {@code poor}, {@code dormant}. */
    public String getVitalityLevel() {
        return view.vitality().level().word();
    }

    /** The share of its energy for this tide that is left at the moment, 0 to 1. */
    public double getEnergy() {
        return view.energy();
    }

    /** The share that was left at the end of the last tide in which it was awake, 0 to 1. */
    public double getEnergyLeft() {
        return view.energyLeft();
    }

    /** Whether it wanted more energy, when it was last awake, than the budget of its network granted it. */
    public boolean isExhausted() {
        return view.exhausted();
    }

    /** How many signals it acts upon in this tide: at most as many as its energy. */
    public int getQueueDepth() {
        return view.queueDepth();
    }

    /** How many signals waited for it at SENSE in all, in its sockets and its inbox. */
    public int getWaiting() {
        return view.waiting();
    }

    /**
     * For how many tides in a row it has been stopped, as a throttling socket did not take what it emitted: up to this tide in an
     * urgent step of one that still is; in its first ACT afterwards, for how many it was; else 0.
     */
    public int getStopped() {
        return view.stopped();
    }

    /** How many of its signals were refused, by full sockets or dead ends, since its last ACT. */
    public int getRefused() {
        return view.refused();
    }

    /** How many signals it has put aside in earlier ACTs. */
    public int getStashed() {
        return view.stashed();
    }

    /** The fill of its fullest incoming socket, 0 to 1. */
    public double getBufferFill() {
        return view.bufferFill();
    }

    /** The names at the far ends of its incoming sockets. */
    public List<String> getUpstream() {
        return view.upstream();
    }

    /** The names at the far ends of its outgoing sockets. */
    public List<String> getNeighbours() {
        return view.neighbours();
    }

    /** The names of the hyphae at the far ends of its sockets, each once. */
    public List<String> getPeers() {
        return view.peers();
    }

    @Override
    public String toString() {
        return "hypha " + view.id();
    }
}
