package io.mycelium.api.hypha;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A hypha as it stood at SENSE of this tide. Only its energy changes during the ACT. Valid only until the call that was given
 * it returns, and only on that thread.
 */
@ProviderType
public interface HyphaView {
    /** Its name, such as {@code worker_1}. */
    String id();

    String species();

    /** How often it was begun: 0 at birth, one more at each restart or replacement. */
    long generation();

    /** Tides since its birth. */
    long age();

    Vitality vitality();

    /**
     * The share of its energy for this tide that is left at the moment, 0 to 1: all of it in the opening step and in the
     * first step with a signal, in each further one what those before it left.
     */
    double energy();

    /** The share that was left at the end of the last tide in which it was awake, 0 to 1 in steps of 1/64; 1 at birth. */
    double energyLeft();

    /** How many signals it acts upon in this tide: at most as many as its energy. */
    int queueDepth();

    /** How many signals waited for it at SENSE in all, in its sockets and its inbox, those it acts upon included. */
    int waiting();

    /** The fill of its fullest incoming socket, 0 to 1. */
    double bufferFill();

    /** The names at the far ends of its incoming sockets, in the order of the sockets. */
    List<String> upstream();

    /** The names at the far ends of its outgoing sockets, in the order of the sockets. */
    List<String> neighbours();
}
